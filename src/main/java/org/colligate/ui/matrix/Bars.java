package org.colligate.ui.matrix;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The bars above a page. However large the letters are, they leave most of the page to the
/// figures, and scroll instead.
final class Bars extends ScrollPane {

    private static final double SHARE = 0.34;

    private final Region page;

    Bars(Region page, Node... bars) {
        super(new VBox(bars));
        this.page = page;
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("bars");
        page.heightProperty().subscribe(_ -> requestLayout());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return Math.min(getContent().prefHeight(width) + 1, Math.max(90, page.getHeight() * SHARE));
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }
}
