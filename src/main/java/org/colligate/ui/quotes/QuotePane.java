package org.colligate.ui.quotes;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.colligate.ui.kit.Part;
import org.colligate.ui.kit.Session;

/// SKELETON
public final class QuotePane implements Part {

    private final StackPane node = new StackPane(new Label("QuotePane"));

    public QuotePane(Session session) {
        node.setFocusTraversable(true);
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void focus() {
        node.requestFocus();
    }

    @Override
    public void close() {}
}
