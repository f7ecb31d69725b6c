package org.colligate.ui.search;

import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.colligate.model.Passage;
import org.colligate.model.SourceText;
import org.colligate.model.Study;
import org.colligate.model.TextSpan;
import org.colligate.model.Transcript;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.Texts;

/// A passage as it would be coded, between what stands around it, with a tick.
final class PassageCell extends ListCell<Passage> {

    private static final int LONGEST = 240;
    private static final int AROUND = 30;
    private static final int SCROLL_BAR = 16;

    private final Desk desk;
    private final Study study;
    private final Set<Passage> left;
    private final CheckBox tick = new CheckBox();
    private final Text transcript = text("quote-transcript");
    private final Text before = text("quote-muted");
    private final Text words = text("passage-words");
    private final Text after = text("quote-muted");
    private final HBox line;

    /// @param left the passages without a tick
    /// @param ticked gets a passage whose tick is to be turned over
    PassageCell(Desk desk, Study study, Set<Passage> left, Consumer<Passage> ticked) {
        this.desk = desk;
        this.study = study;
        this.left = left;
        setPrefWidth(0);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        tick.setFocusTraversable(false);
        tick.setMinWidth(Region.USE_PREF_SIZE);
        tick.setOnAction(_ -> ticked.accept(getItem()));
        TextFlow flow = new TextFlow(transcript, before, words, after);
        HBox.setHgrow(flow, Priority.ALWAYS);
        line = new HBox(tick, flow);
        line.setAlignment(Pos.TOP_LEFT);
        line.getStyleClass().add("passage");
        listViewProperty()
                .subscribe(list -> {
                    if (list != null) {
                        list.widthProperty().subscribe(_ -> requestLayout());
                    }
                });
    }

    private static Text text(String style) {
        Text text = new Text();
        text.getStyleClass().add(style);
        return text;
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
        show(study.transcripts().get(passage.transcript()), passage.span());
        setGraphic(line);
        setAccessibleText(
                transcript.getText()
                        + words.getText()
                        + ", "
                        + desk.text(on ? "search.on" : "search.off"));
    }

    private void show(Transcript where, TextSpan span) {
        SourceText text = where.text();
        int from = text.positionOf(Math.max(0, text.codePointAt(span.start()) - AROUND));
        int to =
                text.positionOf(Math.min(text.codePoints(), text.codePointAt(span.end()) + AROUND));
        transcript.setText(where.name() + "  ");
        before.setText(Texts.fromWord(flat(text.string().substring(from, span.start()))));
        words.setText(Texts.beginning(flat(text.passage(span)), LONGEST));
        after.setText(Texts.toWord(flat(text.string().substring(span.end(), to))));
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /// A list asks for the height of a cell before it says how wide the cell will be.
    @Override
    protected double computePrefHeight(double width) {
        ListView<Passage> list = getListView();
        double sides = snappedLeftInset() + snappedRightInset() + SCROLL_BAR;
        double room = list == null ? 0 : Math.max(0, list.getWidth() - sides);
        line.setPrefWidth(room);
        return snappedTopInset() + line.prefHeight(room) + snappedBottomInset();
    }
}
