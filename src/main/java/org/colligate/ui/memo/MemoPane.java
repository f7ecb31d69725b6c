package org.colligate.ui.memo;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.colligate.ui.kit.Part;
import org.colligate.ui.kit.Session;

/// SKELETON
public final class MemoPane implements Part {

    private final StackPane node = new StackPane(new Label("MemoPane"));

    public MemoPane(Session session) {
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
