package org.colligate.ui.intake;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.colligate.transcript.Draft;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.WrappingCell;

/// A file on the list, with what was found in it or why it cannot be imported.
final class EntryCell extends WrappingCell<Entry> {

    private final Desk desk;

    EntryCell(Desk desk) {
        this.desk = desk;
    }

    @Override
    protected Region content(Entry entry) {
        Candidate now = entry.now();
        CheckBox wanted = new CheckBox();
        wanted.setFocusTraversable(false);
        wanted.setAccessibleText(desk.text("intake.wanted", now.name()));
        wanted.setSelected(entry.isGoing());
        wanted.setDisable(!now.isFit());
        wanted.setOnAction(_ -> entry.wanted().set(wanted.isSelected()));
        Label name = new Label(now.name());
        name.getStyleClass().add("intake-name");
        name.setWrapText(true);
        Label state = new Label(state(entry));
        state.setWrapText(true);
        state.getStyleClass().addAll("intake-state", style(entry));
        VBox words = new VBox(2, name, state);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(6, wanted, words);
        line.setAlignment(Pos.TOP_LEFT);
        setAccessibleText(name.getText() + ". " + state.getText());
        return line;
    }

    private static String style(Entry entry) {
        Candidate now = entry.now();
        boolean doubt = now.doubtful() || now.revision().isPresent() || entry.rival().isPresent();
        return !now.isFit() ? "intake-bad" : doubt ? "intake-doubt" : "muted";
    }

    private String state(Entry entry) {
        String rival =
                entry.rival()
                        .map(one ->
                                desk.text(
                                        one.sameText() ? "intake.rival.text" : "intake.rival.name",
                                        one.name()))
                        .orElse("");
        return (state(entry.now()) + "\n" + rival).strip();
    }

    private String state(Candidate now) {
        Optional<Draft> draft = now.draft();
        if (!now.isFit() || draft.isEmpty()) {
            return now.problem().map(problem -> desk.texts().of(problem)).orElse("");
        }
        if (now.doubtful()) {
            return desk.text("intake.doubtful");
        }
        if (now.revision().isPresent()) {
            return desk.text(
                    "intake.updates",
                    now.revision().get().carried(),
                    now.revision().get().altered().size(),
                    now.revision().get().lost().size());
        }
        return desk.text(
                "intake.found",
                draft.get().text().codePoints(),
                draft.get().turns().size(),
                draft.get().warnings().size());
    }
}
