package org.colligate.ui.shell;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.colligate.ui.kit.Action;
import org.colligate.ui.kit.Session;

/// The pages in their tabs; while none is open, what to do next stands in their place.
final class NoPage {

    private final Session session;
    private final Label heading = new Label();
    private final Label hint = new Label();
    private final FlowPane doors = new FlowPane(8, 8);
    private final VBox words = new VBox(heading, hint, doors);
    private final StackPane node;

    /// @param imports what a study without transcripts begins with
    NoPage(Session session, TabPane tabs, List<Action> imports) {
        this.session = session;
        heading.getStyleClass().add("heading");
        hint.getStyleClass().add("empty-hint");
        doors.getStyleClass().add("empty-doors");
        words.getStyleClass().addAll("page", "empty-state");
        for (Action action : imports) {
            doors.getChildren().add(door(action));
        }
        node = new StackPane(tabs, words);
        node.getStyleClass().add("middle");
        tabs.getTabs().addListener((ListChangeListener<Tab>) change -> refresh(tabs));
        session.study().subscribe(_ -> refresh(tabs));
    }

    Node node() {
        return node;
    }

    private static Button door(Action action) {
        Button button = new Button(action.title());
        button.setOnAction(_ -> action.fire());
        button.disableProperty().bind(action.enabled().not());
        return button;
    }

    private void refresh(TabPane tabs) {
        boolean begins = session.study().get().transcripts().size() == 0;
        String key = begins ? "shell.begin" : "shell.nothing";
        heading.setText(session.desk().text(key));
        hint.setText(session.desk().text(key + ".hint"));
        doors.setVisible(begins);
        doors.setManaged(begins);
        words.setVisible(tabs.getTabs().isEmpty());
        tabs.setVisible(!words.isVisible());
    }
}
