package org.colligate.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// The bar above a page, which breaks into rows; nothing in it is wider than the page. However
/// large the letters are, it leaves most of the page to the figures, and scrolls down instead.
public final class Bars extends ScrollPane {

    private static final double SHARE = 0.3;

    private final Region page;

    /// Puts a bar on a page.
    public Bars(Region page, FlowPane bar) {
        super(bar);
        this.page = page;
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("bars");
        page.heightProperty().subscribe(_ -> requestLayout());
        bar.widthProperty().subscribe(() -> narrow(bar));
    }

    private static void narrow(FlowPane bar) {
        double room = bar.getWidth() - bar.snappedLeftInset() - bar.snappedRightInset();
        for (Node control : bar.getChildren()) {
            if (control instanceof Region region && room > 0) {
                region.setMaxWidth(room);
            }
        }
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
