package org.colligate.ui.kit;

import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/// A line of a list whose text wraps: it is as wide as the list and as high as its content needs at
/// that width. A list's own cells are as wide as their text.
///
/// @param <T> what a line shows
public abstract class WrappingCell<T> extends ListCell<T> {

    /// Returns what the line shows for a thing.
    protected abstract Region content(T item);

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(empty || item == null ? null : content(item));
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (!(getGraphic() instanceof Region graphic)) {
            return super.computePrefHeight(width);
        }
        double room = width - snappedLeftInset() - snappedRightInset();
        return graphic.prefHeight(room) + snappedTopInset() + snappedBottomInset();
    }
}
