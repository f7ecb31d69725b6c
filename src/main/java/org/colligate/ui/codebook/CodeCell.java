package org.colligate.ui.codebook;

import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.colligate.model.Code;
import org.colligate.ui.kit.CodeSquare;
import org.colligate.ui.kit.Session;

/// A line of the tree: a square of the code's colour, its name, its counts; while it is named, a
/// field.
final class CodeCell extends TreeCell<CodeRow> {

    private static final double NARROW = 8;

    private final Session session;
    private final CodeOutline outline;
    private final CodeSquare square = new CodeSquare();
    private final Label name = new Label();
    private final Label count = new Label();
    private final TextField field = new TextField();
    private final HBox line = new HBox(square, name, count);
    private final Tooltip tooltip = new Tooltip();
    private BiConsumer<CodeRow, String> onName = (_, _) -> {};

    CodeCell(Session session, CodeOutline outline) {
        this.session = session;
        this.outline = outline;
        setPrefWidth(0);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox.setHgrow(field, Priority.ALWAYS);
        count.getStyleClass().add("count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        line.getStyleClass().add("code-line");
        line.setAlignment(Pos.CENTER_LEFT);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(420);
        buildField();
    }

    private void buildField() {
        field.getStyleClass().add("name-field");
        field.setAccessibleText(session.desk().text("codebook.name"));
        field.setPromptText(session.desk().text("codebook.name"));
        field.addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.ENTER) {
                        finish(true);
                        key.consume();
                    } else if (key.getCode() == KeyCode.ESCAPE) {
                        finish(false);
                        key.consume();
                    }
                });
        field.focusedProperty()
                .subscribe(focused -> {
                    if (!focused && isEditing()) {
                        finish(true);
                    }
                });
    }

    /// Sets what happens when a name was typed.
    void onName(BiConsumer<CodeRow, String> handler) {
        onName = handler;
    }

    private void finish(boolean keep) {
        CodeRow row = getItem();
        String typed = field.getText().strip();
        cancelEdit();
        if (keep && row != null && !typed.isEmpty()) {
            onName.accept(row, typed);
        }
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (isEditing()) {
            field.setText(getItem() instanceof CodeRow.Of(Code code, _, _) ? code.name() : "");
            line.getChildren().setAll(square, field);
            field.requestFocus();
            field.selectAll();
        }
    }

    @Override
    public void cancelEdit() {
        if (isEditing()) {
            super.cancelEdit();
            line.getChildren().setAll(square, name, count);
            outline.named();
        }
    }

    @Override
    protected void updateItem(CodeRow row, boolean empty) {
        super.updateItem(row, empty);
        if (!isEditing()) {
            line.getChildren().setAll(square, name, count);
        }
        switch (empty ? null : row) {
            case CodeRow.Of of -> show(of);
            case CodeRow.Draft _ -> {
                name.setText("");
                count.setText("");
                square.setStyle("");
                setTooltip(null);
                setGraphic(line);
            }
            case CodeRow.Top _ -> setGraphic(null);
            case null -> {
                setGraphic(null);
                setTooltip(null);
                setAccessibleText(null);
            }
        }
    }

    private void show(CodeRow.Of row) {
        Code code = row.code();
        name.setText(code.name());
        square.show(code.color());
        Locale locale = session.desk().texts().locale();
        boolean parent = row.own() != row.all();
        String all = String.format(locale, "%,d", row.all());
        count.setText(
                parent && row.own() > 0 ? String.format(locale, "%,d / ", row.own()) + all : all);
        String told =
                parent
                        ? session.desk().text("codebook.counts.both", row.own(), row.all())
                        : session.desk().text("codebook.counts.own", row.own());
        tooltip.setText(
                session.study()
                        .get()
                        .codebook()
                        .find(code.id())
                        .map(c -> session.study().get().codebook().path(c.id()) + "\n" + told)
                        .orElse(told));
        setTooltip(tooltip);
        setAccessibleText(code.name() + ", " + told);
        setGraphic(line);
    }

    /// The line takes all the width there is: a long name is cut, its count is not, until there is
    /// hardly room for either.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (line.equals(getGraphic())) {
            double left = line.getLayoutX();
            double width = Math.max(0, getWidth() - left - snappedRightInset());
            count.setManaged(width > NARROW * name.getFont().getSize());
            count.setVisible(count.isManaged());
            line.resizeRelocate(
                    left,
                    snappedTopInset(),
                    width,
                    Math.max(0, getHeight() - snappedTopInset() - snappedBottomInset()));
            if (getDisclosureNode() instanceof Region arrow) {
                arrow.setLayoutY(snapPositionY((getHeight() - arrow.getHeight()) / 2));
            }
        }
    }
}
