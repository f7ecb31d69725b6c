package org.colligate.ui.transcript;

import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import org.colligate.model.CodeId;
import org.colligate.ui.kit.Dragged;
import org.colligate.ui.kit.Session;

/// Dragging between text and codes. A code that is dropped on the text goes to the selection, or
/// where nothing is selected to the sentence under the pointer; a passage that is dropped on a code
/// gets it.
final class CodeDrop {

    private final Session session;
    private final Consumer<CodeId> target;

    private final TranscriptView view;
    private final CodingGesture gesture;

    CodeDrop(Session session, TranscriptView view, CodingGesture gesture) {
        this.session = session;
        this.target = gesture::code;
        this.view = view;
        this.gesture = gesture;
        view.addEventHandler(DragEvent.DRAG_OVER, this::over);
        view.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
        view.addEventFilter(MouseEvent.DRAG_DETECTED, _ -> session.passageTarget().set(target));
        view.addEventHandler(DragEvent.DRAG_DONE, _ -> close());
    }

    /// Takes no more passages.
    void close() {
        if (target.equals(session.passageTarget().get())) {
            session.passageTarget().set(null);
        }
    }

    private void over(DragEvent drag) {
        if (drag.getDragboard().hasContent(Dragged.CODE)) {
            drag.acceptTransferModes(TransferMode.COPY_OR_MOVE);
            drag.consume();
        }
    }

    private void dropped(DragEvent drop) {
        if (drop.getDragboard().getContent(Dragged.CODE) instanceof String id) {
            if (view.selection().get().span().isEmpty()) {
                int at = view.column().hit(drop.getX(), drop.getY());
                view.select(new Range(at, at));
                gesture.growToSentence();
            }
            gesture.code(new CodeId(UUID.fromString(id)));
            view.requestFocus();
            drop.setDropCompleted(true);
            drop.consume();
        }
    }
}
