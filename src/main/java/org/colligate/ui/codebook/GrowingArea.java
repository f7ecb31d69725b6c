package org.colligate.ui.codebook;

import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// A text that is edited in place: as high as what it says, and written when the researcher leaves
/// it. Escape takes back what was typed.
final class GrowingArea extends TextArea {

    private static final double SLACK = 2;

    private final Text measure = new Text();
    private final boolean oneLine;
    private String written = "";
    private Consumer<String> writer = _ -> {};

    /// Makes one.
    ///
    /// @param name its accessible name
    /// @param prompt is shown while it is empty
    /// @param oneLine whether Enter leaves it instead of breaking the line
    GrowingArea(String name, String prompt, boolean oneLine) {
        this.oneLine = oneLine;
        setAccessibleText(name);
        setPromptText(prompt);
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
        getStyleClass().add("in-place");
        textProperty().subscribe(() -> requestLayout());
        focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        write();
                    }
                });
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && isChanged()) {
            restore();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && (oneLine || key.isShortcutDown())) {
            write();
            key.consume();
        } else if (key.getCode() == KeyCode.TAB && !key.isShortcutDown() && !key.isAltDown()) {
            // A tab goes on to the next field; nobody wants one in a definition.
            requestFocusTraversal(
                    key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            key.consume();
        }
    }

    /// Sets who writes what was typed.
    void onWrite(Consumer<String> handler) {
        writer = handler;
    }

    /// Shows what is written now, unless something else has been typed meanwhile.
    void show(String text) {
        boolean typing = isFocused() && isChanged();
        written = text;
        if (!typing && !getText().equals(text)) {
            setText(text);
        }
    }

    /// Says whether something was typed that is not written.
    boolean isChanged() {
        return !getText().equals(written);
    }

    /// Shows what is written again.
    void restore() {
        if (isChanged()) {
            setText(written);
        }
    }

    /// Writes what was typed, if anything was.
    void write() {
        if (isChanged() && isEditable()) {
            writer.accept(getText());
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        Node content = lookup(".content");
        Insets inner = content instanceof Region region ? region.getInsets() : Insets.EMPTY;
        Insets outer = getInsets();
        measure.setFont(getFont());
        measure.setText(getText().isEmpty() ? getPromptText() : getText());
        double sides = inner.getLeft() + inner.getRight() + outer.getLeft() + outer.getRight();
        double given = width < 0 ? getWidth() : width;
        measure.setWrappingWidth(Math.max(1, given - sides - SLACK));
        return Math.ceil(
                measure.getLayoutBounds().getHeight()
                        + inner.getTop()
                        + inner.getBottom()
                        + outer.getTop()
                        + outer.getBottom()
                        + SLACK);
    }
}
