package org.colligate.ui.cases;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.colligate.model.Transcript;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.Icons;
import org.kordamp.ikonli.feather.Feather;

/// A line of the list of transcripts; while a transcript is renamed, a field.
final class TranscriptCell extends ListCell<TranscriptLine> {

    private final Desk desk;
    private final Node open = Icons.of(Feather.CHEVRON_DOWN);
    private final Node closed = Icons.of(Feather.CHEVRON_RIGHT);
    private final Label name = new Label();
    private final Label count = new Label();
    private final TextField field = new TextField();
    private final HBox line = new HBox(name, count);
    private final Tooltip tooltip = new Tooltip();
    private final BiConsumer<Transcript, String> renamed;
    private final Runnable ended;

    /// Makes a line.
    ///
    /// @param toggled gets the label of a group to be opened or closed
    /// @param renamed gets a transcript and its new name
    /// @param ended is run when the renaming is over
    TranscriptCell(
            Desk desk,
            Consumer<String> toggled,
            BiConsumer<Transcript, String> renamed,
            Runnable ended) {
        this.desk = desk;
        this.renamed = renamed;
        this.ended = ended;
        setPrefWidth(0);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox.setHgrow(field, Priority.ALWAYS);
        count.getStyleClass().add("count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("side-line");
        field.getStyleClass().add("side-field");
        field.setAccessibleText(desk.text("cases.list.name"));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty()
                .subscribe(focused -> {
                    if (!focused && isEditing()) {
                        finish(true);
                    }
                });
        setOnMousePressed(press -> {
            if (getItem() instanceof TranscriptLine.Heading heading
                    && press.isPrimaryButtonDown()) {
                toggled.accept(heading.label());
            }
        });
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.ESCAPE) {
            finish(key.getCode() == KeyCode.ENTER);
            key.consume();
        }
    }

    private void finish(boolean keep) {
        TranscriptLine item = getItem();
        String typed = field.getText().strip();
        cancelEdit();
        if (keep
                && item instanceof TranscriptLine.Entry(Transcript transcript, _, _)
                && !typed.equals(transcript.name())) {
            renamed.accept(transcript, typed);
        }
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (isEditing() && getItem() instanceof TranscriptLine.Entry entry) {
            field.setText(entry.transcript().name());
            line.getChildren().setAll(field);
            field.requestFocus();
            field.selectAll();
        }
    }

    @Override
    public void cancelEdit() {
        if (isEditing()) {
            super.cancelEdit();
            line.getChildren().setAll(name, count);
            ended.run();
        }
    }

    @Override
    protected void updateItem(TranscriptLine item, boolean empty) {
        super.updateItem(item, empty);
        getStyleClass().removeAll("side-group", "side-member");
        switch (empty ? null : item) {
            case TranscriptLine.Heading heading -> show(heading);
            case TranscriptLine.Entry entry -> show(entry);
            case null -> {
                setGraphic(null);
                setTooltip(null);
                setAccessibleText(null);
            }
        }
    }

    private void show(TranscriptLine.Heading heading) {
        getStyleClass().add("side-group");
        name.setText(heading.label());
        name.setGraphic(heading.open() ? open : closed);
        count.setText(String.format(desk.texts().locale(), "%,d", heading.transcripts()));
        setTooltip(null);
        setAccessibleText(
                desk.text(
                        heading.open() ? "cases.list.group.open" : "cases.list.group.closed",
                        heading.label(),
                        heading.transcripts()));
        setGraphic(line);
    }

    private void show(TranscriptLine.Entry entry) {
        if (entry.inGroup()) {
            getStyleClass().add("side-member");
        }
        name.setText(entry.transcript().name());
        name.setGraphic(null);
        count.setText(
                entry.codings() == 0
                        ? ""
                        : String.format(desk.texts().locale(), "%,d", entry.codings()));
        String told = desk.text("cases.list.entry", entry.transcript().name(), entry.codings());
        tooltip.setText(told);
        setTooltip(tooltip);
        setAccessibleText(told);
        setGraphic(line);
    }

    /// The line takes all the width there is: a long name is cut, its count is not.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getGraphic() instanceof Region shown) {
            shown.resizeRelocate(
                    snappedLeftInset(),
                    snappedTopInset(),
                    getWidth() - snappedLeftInset() - snappedRightInset(),
                    getHeight() - snappedTopInset() - snappedBottomInset());
        }
    }
}
