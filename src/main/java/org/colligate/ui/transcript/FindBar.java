package org.colligate.ui.transcript;

import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.colligate.model.TextSpan;
import org.colligate.ui.kit.Action;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.Icons;
import org.kordamp.ikonli.feather.Feather;

/// Finds words within the transcript: all places are marked, one of them is looked at.
final class FindBar {

    private final Desk desk;
    private final TranscriptView view;
    private final TextField field = new TextField();
    private final Label count = new Label();
    private final HBox node = new HBox();
    private final Supplier<Hits> found;
    private Hits hits = Hits.NONE;

    /// Makes it.
    ///
    /// @param found gives what is marked while this bar is closed
    FindBar(Desk desk, TranscriptView view, Supplier<Hits> found) {
        this.desk = desk;
        this.view = view;
        this.found = found;
        field.setId("find-field");
        field.setPromptText(desk.text("transcript.find.prompt"));
        field.setAccessibleText(desk.text("transcript.find.prompt"));
        field.textProperty().subscribe(_ -> search());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        count.setId("find-count");
        count.getStyleClass().add("muted");
        node.getStyleClass().addAll("page-bar", "find-bar");
        node.getChildren()
                .setAll(
                        field,
                        count,
                        Icons.button(Feather.CHEVRON_UP, previous()),
                        Icons.button(Feather.CHEVRON_DOWN, next()),
                        Icons.button(
                                Feather.X,
                                Action.of(desk.text("transcript.find.close"), "", this::close)));
        node.managedProperty().bind(node.visibleProperty());
        node.setVisible(false);
    }

    HBox node() {
        return node;
    }

    Action next() {
        return Action.of(desk.text("transcript.find.next"), "F3", () -> turn(1));
    }

    Action previous() {
        return Action.of(desk.text("transcript.find.previous"), "Shift+F3", () -> turn(-1));
    }

    /// Opens, with the selected words if they stand on one line.
    void open() {
        node.setVisible(true);
        view.selection()
                .get()
                .span()
                .map(span -> view.slices().text().substring(span.start(), span.end()))
                .filter(words -> words.length() < 60 && words.indexOf('\n') < 0)
                .ifPresent(field::setText);
        search();
        field.requestFocus();
        field.selectAll();
    }

    private void search() {
        if (node.isVisible()) {
            find(view.selection().get().start());
        }
    }

    private void find(int from) {
        hits = Hits.of(view.slices().text(), field.getText(), from);
        look();
    }

    /// Searches again after the text changed.
    void refresh() {
        if (node.isVisible()) {
            int from = hits.present() < 0 ? 0 : hits.spans().get(hits.present()).start();
            hits = Hits.of(view.slices().text(), field.getText(), from);
            show();
        }
    }

    /// Marks what was found elsewhere, while nothing is looked for here.
    void markFound() {
        if (!node.isVisible()) {
            view.setHits(found.get());
        }
    }

    private void turn(int step) {
        if (!node.isVisible()) {
            open();
            return;
        }
        hits = hits.turned(step);
        look();
    }

    private void look() {
        show();
        if (hits.present() >= 0) {
            view.reveal(hits.spans().get(hits.present()));
        }
    }

    private void show() {
        view.setHits(hits);
        int found = hits.spans().size();
        count.setText(
                found == 0
                        ? field.getText().isBlank() ? "" : desk.text("transcript.find.none")
                        : desk.text("transcript.find.count", hits.present() + 1, found));
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            close();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER) {
            turn(key.isShiftDown() ? -1 : 1);
            key.consume();
        }
    }

    /// Closes, and leaves the place that was looked at selected.
    private void close() {
        node.setVisible(false);
        if (hits.present() >= 0) {
            TextSpan span = hits.spans().get(hits.present());
            view.select(Range.of(span));
        }
        hits = Hits.NONE;
        markFound();
        view.requestFocus();
    }
}
