package org.colligate.ui.search;

import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import org.colligate.model.Passage;
import org.colligate.model.Study;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.PassageLine;

/// A passage as it would be coded, between what stands around it, with a tick.
final class PassageCell extends ListCell<Passage> {

    private final Desk desk;
    private final Study study;
    private final Set<Passage> left;
    private final PassageLine line;

    /// @param left the passages without a tick
    /// @param ticked gets a passage whose tick is to be turned over
    PassageCell(Desk desk, Study study, Set<Passage> left, Consumer<Passage> ticked) {
        this.desk = desk;
        this.study = study;
        this.left = left;
        setPrefWidth(0);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        line = new PassageLine(() -> ticked.accept(getItem()));
        listViewProperty()
                .subscribe(list -> {
                    if (list != null) {
                        PassageLine.follow(list, _ -> requestLayout());
                    }
                });
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
        line.tick(on);
        line.show(study, passage);
        setGraphic(line.node());
        setAccessibleText(line.said() + ", " + desk.text(on ? "search.on" : "search.off"));
    }

    @Override
    protected double computePrefHeight(double width) {
        double sides = snappedLeftInset() + snappedRightInset();
        return snappedTopInset()
                + PassageLine.height(line.node(), getListView(), sides)
                + snappedBottomInset();
    }
}
