package org.colligate.ui.transcript;

import javafx.animation.AnimationTimer;
import javafx.scene.Cursor;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import org.colligate.model.TextSpan;
import org.colligate.ui.kit.Dragged;
import org.jspecify.annotations.Nullable;

/// Selects by mouse: a click puts the caret, two take the word, three the paragraph; what is
/// selected can be dragged away.
final class TextMouse {

    private final TranscriptView view;
    private @Nullable AnimationTimer scroller;
    private double lastX;
    private double lastY;
    private boolean onSelection;
    private boolean selecting;

    TextMouse(TranscriptView view) {
        this.view = view;
        TextColumn text = view.column();
        text.setCursor(Cursor.TEXT);
        text.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        text.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        text.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        text.addEventHandler(MouseEvent.DRAG_DETECTED, this::dragBegins);
    }

    private int hit(MouseEvent mouse) {
        return view.steps().snapped(view.column().hit(mouse.getX(), mouse.getY()));
    }

    private void pressed(MouseEvent press) {
        view.requestFocus();
        if (press.getButton() != MouseButton.PRIMARY) {
            return;
        }
        int at = hit(press);
        Range range = view.selection().get();
        onSelection = press.getClickCount() == 1 && range.start() < at && at < range.end();
        selecting = !onSelection;
        switch (press.getClickCount()) {
            case 1 -> {
                if (!onSelection) {
                    view.select(new Range(press.isShiftDown() ? range.anchor() : at, at));
                }
            }
            case 2 -> select(view.steps().word(at));
            default -> select(view.slices().paragraph(at));
        }
        press.consume();
    }

    private void select(int[] ends) {
        selecting = false;
        view.select(new Range(ends[0], ends[1]));
    }

    private void dragged(MouseEvent drag) {
        if (!selecting) {
            return;
        }
        lastX = drag.getX();
        lastY = drag.getY();
        extend();
        boolean outside = lastY < 0 || lastY > view.getHeight();
        if (outside && scroller == null) {
            scroller =
                    new AnimationTimer() {
                        @Override
                        public void handle(long now) {
                            scrollOn();
                        }
                    };
            scroller.start();
        } else if (!outside) {
            stop();
        }
    }

    private void extend() {
        int at = view.steps().snapped(view.column().hit(lastX, lastY));
        view.select(new Range(view.selection().get().anchor(), at));
    }

    private void scrollOn() {
        double beyond = lastY < 0 ? lastY : lastY - view.getHeight();
        view.scrollBy(beyond / 3);
        view.layout();
        extend();
    }

    private void stop() {
        if (scroller != null) {
            scroller.stop();
            scroller = null;
        }
    }

    private void released(MouseEvent release) {
        stop();
        if (onSelection && release.isStillSincePress()) {
            int at = hit(release);
            view.select(new Range(at, at));
        }
        onSelection = false;
        selecting = false;
    }

    private void dragBegins(MouseEvent drag) {
        TextSpan span = view.selection().get().span().orElse(null);
        if (!onSelection || span == null) {
            return;
        }
        String passage = view.slices().text().substring(span.start(), span.end());
        Dragboard board = view.column().startDragAndDrop(TransferMode.COPY);
        ClipboardContent content = new ClipboardContent();
        content.put(Dragged.PASSAGE, passage);
        content.putString(passage);
        board.setContent(content);
        drag.consume();
    }
}
