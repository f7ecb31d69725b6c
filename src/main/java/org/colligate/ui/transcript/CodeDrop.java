package org.colligate.ui.transcript;

import java.util.UUID;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.colligate.model.CodeId;
import org.colligate.ui.kit.Dragged;

/// Takes a code that is dropped on the text: it goes to the selection, or where nothing is selected
/// to the sentence under the pointer.
final class CodeDrop {

    private final TranscriptView view;
    private final CodingGesture gesture;

    CodeDrop(TranscriptView view, CodingGesture gesture) {
        this.view = view;
        this.gesture = gesture;
        view.addEventHandler(DragEvent.DRAG_OVER, this::over);
        view.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
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
