package org.colligate.ui.matrix;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.colligate.ui.kit.Action;
import org.colligate.ui.kit.Page;
import org.colligate.ui.kit.Place;
import org.colligate.ui.kit.Session;

/// SKELETON
public final class ComparePage implements Page {

    private final StackPane node = new StackPane(new Label("ComparePage"));

    public ComparePage(Session session, Stage stage) {
        node.setFocusTraversable(true);
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper("ComparePage");
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public List<Action> actions() {
        return List.of();
    }

    @Override
    public void show(Place place) {}

    @Override
    public void focus() {
        node.requestFocus();
    }

    @Override
    public void close() {}
}
