package org.colligate.ui.intake;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.colligate.model.Speaker;
import org.colligate.transcript.Draft;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.WrappingCell;

/// Who speaks in a transcript, how often, and in what part; the part can be set right.
final class SpeakerList {

    private final Desk desk;
    private final BiConsumer<String, Speaker.Role> change;
    private final ListView<Line> list = new ListView<>();

    /// @param change is told of a speaker's label and new part
    SpeakerList(Desk desk, BiConsumer<String, Speaker.Role> change) {
        this.desk = desk;
        this.change = change;
        list.setId("speakers");
        list.getStyleClass().add("dense");
        list.setAccessibleText(desk.text("intake.speakers"));
        list.setCellFactory(_ -> new Cell());
        Label none = new Label(desk.text("intake.speakers.none"));
        none.getStyleClass().add("muted");
        none.setWrapText(true);
        list.setPlaceholder(none);
    }

    private record Line(Speaker speaker, int turns) {}

    Region node() {
        return list;
    }

    void show(Optional<Draft> draft) {
        list.getItems().clear();
        draft.ifPresent(one -> {
            int[] turns = new int[one.speakers().size()];
            one.turns().forEach(turn -> turns[turn.speaker()]++);
            for (int i = 0; i < turns.length; i++) {
                list.getItems().add(new Line(one.speakers().get(i), turns[i]));
            }
        });
    }

    private final class Roles extends StringConverter<Speaker.Role> {
        @Override
        public String toString(Speaker.Role role) {
            return role == null ? "" : desk.text("intake.role." + role.name());
        }

        @Override
        public Speaker.Role fromString(String text) {
            return Speaker.Role.OTHER;
        }
    }

    private final class Cell extends WrappingCell<Line> {
        @Override
        protected Region content(Line line) {
            Label label = new Label(line.speaker().label());
            label.getStyleClass().add("speaker-label");
            Label turns = new Label(desk.text("intake.turns", line.turns()));
            turns.getStyleClass().addAll("muted", "speaker-turns");
            ComboBox<Speaker.Role> role = new ComboBox<>();
            role.getItems().setAll(Speaker.Role.values());
            role.setConverter(new Roles());
            role.setValue(line.speaker().role());
            role.setAccessibleText(desk.text("intake.role", line.speaker().label()));
            role.getStyleClass().add("speaker-role");
            role.setOnAction(_ -> change.accept(line.speaker().label(), role.getValue()));
            HBox all = new HBox(12, label, turns, role);
            all.setAlignment(Pos.CENTER_LEFT);
            setAccessibleText(label.getText() + " " + turns.getText());
            return all;
        }
    }
}
