package org.colligate.ui.cases;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.colligate.cases.CaseEditing;
import org.colligate.model.Case;
import org.colligate.model.CaseId;
import org.colligate.model.Holding;
import org.colligate.model.Study;
import org.colligate.ui.kit.Action;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.Icons;
import org.colligate.ui.kit.Place;
import org.colligate.ui.kit.Session;
import org.colligate.ui.kit.WrappingCell;
import org.kordamp.ikonli.feather.Feather;

/// The text that a case owns: whole transcripts, or some speakers' turns in them.
final class HoldingList {

    private final Session session;
    private final Label heading = new Label();
    private final Button give;
    private final ListView<Holding> list = new ListView<>();
    private final VBox node;
    private Optional<CaseId> owner = Optional.empty();

    HoldingList(Session session) {
        this.session = session;
        Desk desk = session.desk();
        heading.getStyleClass().add("side-heading");
        heading.setWrapText(true);
        list.setId("holdings");
        list.getStyleClass().addAll("dense", "side-list");
        list.setCellFactory(_ -> new Line());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        Label none = new Label(desk.text("cases.text.none"));
        none.setWrapText(true);
        none.getStyleClass().addAll("muted", "side-note");
        list.setPlaceholder(none);
        give = new Button(desk.text("cases.text.give"), Icons.of(Feather.PLUS));
        give.setId("give-text");
        give.setOnAction(_ -> give());
        VBox.setVgrow(list, Priority.ALWAYS);
        node = new VBox(heading, list, give);
        node.getStyleClass().add("side-part");
    }

    Region node() {
        return node;
    }

    void show(Study study, Optional<CaseId> wanted) {
        owner = wanted.filter(study.cases()::has);
        Optional<Case> found = owner.flatMap(study.cases()::find);
        heading.setText(
                found.map(one -> session.desk().text("cases.text", one.name()))
                        .orElse(session.desk().text("cases.text.nobody")));
        list.setAccessibleText(heading.getText());
        list.getItems().setAll(found.map(Case::holdings).orElse(java.util.List.of()));
        give.setDisable(found.isEmpty() || !session.project().isWritable());
    }

    /// Lets the researcher choose what text the case gets.
    void give() {
        owner.ifPresent(id -> new HoldingChooser(session, id).show());
    }

    private void take(Holding holding) {
        owner.ifPresent(id -> session.apply(study -> CaseEditing.take(study, id, holding)));
    }

    private void key(KeyEvent key) {
        Holding chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null && key.getCode() == KeyCode.DELETE) {
            take(chosen);
            key.consume();
        } else if (chosen != null && key.getCode() == KeyCode.ENTER) {
            session.go(new Place.InTranscript(chosen.transcript(), null));
            key.consume();
        }
    }

    private final class Line extends WrappingCell<Holding> {

        @Override
        protected Region content(Holding holding) {
            Study study = session.study().get();
            String name = study.transcripts().get(holding.transcript()).name();
            Label title = new Label(name);
            Label part = new Label(HoldingChooser.part(session.desk(), holding));
            part.getStyleClass().add("muted");
            part.setWrapText(true);
            setAccessibleText(name + " " + part.getText());
            VBox words = new VBox(title, part);
            HBox.setHgrow(words, Priority.ALWAYS);
            Action take =
                    Action.of(session.desk().text("cases.text.take"), "", () -> take(holding));
            Button button = Icons.button(Feather.X, take);
            button.disableProperty().unbind();
            button.setDisable(!session.project().isWritable());
            HBox line = new HBox(8, words, button);
            line.setAlignment(Pos.CENTER_LEFT);
            return line;
        }
    }
}
