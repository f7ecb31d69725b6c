package org.colligate.ui.search;

import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.colligate.model.Passage;
import org.colligate.model.Study;
import org.colligate.model.Transcript;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.Texts;

/// A passage as it would be coded, with a tick.
final class PassageCell extends ListCell<Passage> {

    private static final int LONGEST = 200;

    private final Desk desk;
    private final Study study;
    private final Set<Passage> left;
    private final CheckBox tick = new CheckBox();
    private final Label text = new Label();
    private final HBox line = new HBox(tick, text);

    /// @param left the passages without a tick
    /// @param ticked gets a passage whose tick is to be turned over
    PassageCell(Desk desk, Study study, Set<Passage> left, Consumer<Passage> ticked) {
        this.desk = desk;
        this.study = study;
        this.left = left;
        setPrefWidth(0);
        tick.setFocusTraversable(false);
        tick.setMinWidth(Region.USE_PREF_SIZE);
        tick.setOnAction(_ -> ticked.accept(getItem()));
        text.setWrapText(true);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        line.setAlignment(Pos.TOP_LEFT);
        line.getStyleClass().add("hit");
    }

    @Override
    protected void updateItem(Passage passage, boolean empty) {
        super.updateItem(passage, empty);
        if (empty || passage == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        boolean on = !left.contains(passage);
        tick.setSelected(on);
        Transcript transcript = study.transcripts().get(passage.transcript());
        String words = transcript.text().passage(passage.span()).replaceAll("\\s+", " ");
        text.setText(transcript.name() + "  ·  " + Texts.beginning(words, LONGEST));
        setGraphic(line);
        setAccessibleText(text.getText() + ", " + desk.text(on ? "search.on" : "search.off"));
    }
}
