package org.colligate.ui.cases;

import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// A value that is edited where it stands: Enter and Tab keep what was typed and go on, Escape does
/// not keep it, and going elsewhere does.
final class ValueCell extends TableCell<CaseRow, String> {

    private final CaseGrid grid;
    private @Nullable TextField field;

    ValueCell(CaseGrid grid) {
        this.grid = grid;
    }

    @Override
    protected void updateItem(String text, boolean empty) {
        super.updateItem(text, empty);
        if (!isEditing()) {
            show();
        }
    }

    private void show() {
        setGraphic(null);
        setText(isEmpty() ? null : getItem());
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (!isEditing()) {
            return;
        }
        String typed = grid.takeTyped();
        TextField entry = new TextField(typed == null ? getItem() : typed);
        entry.setId("value-field");
        entry.setAccessibleText(getTableColumn().getText());
        entry.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        entry.focusedProperty().addListener((_, _, focused) -> left(focused));
        field = entry;
        setText(null);
        setGraphic(entry);
        // A field selects its text when it gets the focus, or later, when it is first drawn.
        entry.applyCss();
        entry.requestFocus();
        if (typed == null) {
            entry.selectAll();
        } else {
            entry.end();
        }
    }

    private void left(boolean focused) {
        if (!focused && isEditing()) {
            keep();
        }
    }

    private void key(KeyEvent key) {
        int row = getIndex();
        int column = getTableView().getVisibleLeafIndex(getTableColumn());
        switch (key.getCode()) {
            case ENTER -> {
                keep();
                grid.move(row + 1, column);
            }
            case TAB -> {
                keep();
                grid.moveAndEdit(row, key.isShiftDown() ? column - 1 : column + 1);
            }
            case ESCAPE -> cancelEdit();
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void keep() {
        String text = field == null ? "" : field.getText();
        CaseRow row = getTableRow().getItem();
        cancelEdit();
        grid.set(row, getTableColumn(), text);
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        field = null;
        show();
    }
}
