package org.colligate.ui.codebook;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TreeView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.colligate.model.CodeId;
import org.colligate.ui.kit.Dragged;
import org.colligate.ui.kit.Session;
import org.jspecify.annotations.Nullable;

/// Dragging in the tree of codes. A code is dropped between two others to move it there, onto
/// another to merge it or put it under that; a passage is dropped onto a code to be coded.
final class CodeDrag {

    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("drop-above");
    private static final PseudoClass ONTO = PseudoClass.getPseudoClass("drop-onto");
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("drop-below");
    private static final double EDGE = 0.28;
    private static final double PUSH = 28;
    private static final double SCROLL = 10;

    private final Session session;
    private final TreeView<CodeRow> tree;
    private final Consumer<CodeMove> moved;
    private final BiConsumer<CodeId, CodeId> dropped;

    /// Makes the handlers.
    ///
    /// @param moved gets a code dropped between others
    /// @param dropped gets a code dropped onto another, and that other
    CodeDrag(
            Session session,
            TreeView<CodeRow> tree,
            Consumer<CodeMove> moved,
            BiConsumer<CodeId, CodeId> dropped) {
        this.session = session;
        this.tree = tree;
        this.moved = moved;
        this.dropped = dropped;
        tree.addEventFilter(DragEvent.DRAG_OVER, this::scroll);
    }

    void listen(CodeCell cell) {
        cell.setOnDragDetected(press -> {
            if (cell.getItem() instanceof CodeRow.Of row && !cell.isEditing()) {
                Dragboard board = cell.startDragAndDrop(TransferMode.COPY_OR_MOVE);
                ClipboardContent content = new ClipboardContent();
                content.put(Dragged.CODE, row.code().id().value().toString());
                content.putString(row.code().name());
                board.setContent(content);
                board.setDragView(cell.snapshot(null, null), 12, 12);
                press.consume();
            }
        });
        cell.setOnDragOver(drag -> over(cell, drag));
        cell.setOnDragExited(_ -> mark(cell, null));
        cell.setOnDragDropped(drag -> drop(cell, drag));
    }

    /// Scrolls while something is held near the upper or lower edge.
    private void scroll(DragEvent drag) {
        double step =
                drag.getY() < PUSH ? -SCROLL : drag.getY() > tree.getHeight() - PUSH ? SCROLL : 0;
        if (step != 0 && tree.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollPixels(step);
        }
    }

    private void over(CodeCell cell, DragEvent drag) {
        if (cell.getItem() instanceof CodeRow.Of row) {
            boolean passage = drag.getDragboard().hasContent(Dragged.PASSAGE);
            if (passage && session.passageTarget().get() != null) {
                drag.acceptTransferModes(TransferMode.COPY_OR_MOVE);
                mark(cell, ONTO);
            } else if (code(drag).filter(id -> isPossible(id, row, zone(cell, drag))).isPresent()) {
                drag.acceptTransferModes(TransferMode.MOVE);
                mark(cell, zone(cell, drag));
            } else {
                mark(cell, null);
            }
            drag.consume();
        }
    }

    private static void mark(CodeCell cell, @Nullable PseudoClass zone) {
        cell.pseudoClassStateChanged(ABOVE, ABOVE.equals(zone));
        cell.pseudoClassStateChanged(ONTO, ONTO.equals(zone));
        cell.pseudoClassStateChanged(BELOW, BELOW.equals(zone));
    }

    private static PseudoClass zone(CodeCell cell, DragEvent drag) {
        double share = drag.getY() / cell.getHeight();
        return share < EDGE ? ABOVE : share > 1 - EDGE ? BELOW : ONTO;
    }

    private Optional<CodeId> code(DragEvent drag) {
        return Optional.ofNullable(drag.getDragboard().getContent(Dragged.CODE))
                .map(id -> new CodeId(UUID.fromString(id.toString())))
                .filter(id -> session.study().get().codebook().find(id).isPresent());
    }

    private boolean isPossible(CodeId id, CodeRow.Of row, PseudoClass zone) {
        var codebook = session.study().get().codebook();
        if (!session.project().isWritable()) {
            return false;
        }
        return zone.equals(ONTO)
                ? codebook.subtree(id).stream().noneMatch(code -> code.id().equals(row.code().id()))
                : !id.equals(row.code().id()) && move(id, row, zone).isPossible(codebook);
    }

    private CodeMove move(CodeId id, CodeRow.Of row, PseudoClass zone) {
        return CodeMove.beside(
                session.study().get().codebook(), id, row.code().id(), zone.equals(BELOW));
    }

    private void drop(CodeCell cell, DragEvent drag) {
        mark(cell, null);
        Consumer<CodeId> target = session.passageTarget().get();
        if (!(cell.getItem() instanceof CodeRow.Of row)) {
            return;
        }
        if (drag.getDragboard().hasContent(Dragged.PASSAGE) && target != null) {
            target.accept(row.code().id());
            drag.setDropCompleted(true);
        } else {
            PseudoClass zone = zone(cell, drag);
            Optional<CodeId> code = code(drag).filter(id -> isPossible(id, row, zone));
            code.ifPresent(id -> {
                if (zone.equals(ONTO)) {
                    dropped.accept(id, row.code().id());
                } else {
                    moved.accept(move(id, row, zone));
                }
            });
            drag.setDropCompleted(code.isPresent());
        }
        drag.consume();
    }
}
