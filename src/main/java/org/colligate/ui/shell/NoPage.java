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
import javafx.util.Subscription;
import org.colligate.ui.kit.Action;
import org.colligate.ui.kit.Session;
import org.colligate.ui.kit.Settings;

/// The pages in their tabs; while none is open, what to do next stands in their place.
final class NoPage {

    private final Session session;
    private final Label heading = new Label();
    private final Label hint = new Label();
    private final FlowPane doors = new FlowPane(8, 8);
    private final Label away = new Label();
    private final FlowPane back = new FlowPane(8, 8);
    private final VBox words = new VBox(heading, hint, doors, away, back);
    private final StackPane node;
    private final Subscription listening;

    /// Makes it.
    ///
    /// @param imports what a study without transcripts begins with
    /// @param columns brings back the column at the left and the one at the right
    NoPage(Session session, TabPane tabs, List<Action> imports, List<Action> columns) {
        this.session = session;
        heading.getStyleClass().add("heading");
        hint.getStyleClass().add("empty-hint");
        doors.getStyleClass().add("empty-doors");
        words.getStyleClass().addAll("page", "empty-state");
        away.setText(session.desk().text("shell.nothing.away"));
        away.getStyleClass().add("empty-hint");
        back.getStyleClass().add("empty-doors");
        imports.forEach(action -> doors.getChildren().add(door(action, action.title())));
        columns.forEach(action ->
                back.getChildren().add(door(action, action.title() + "  " + action.keysShown())));
        node = new StackPane(tabs, words);
        node.getStyleClass().add("middle");
        tabs.getTabs().addListener((ListChangeListener<Tab>) change -> refresh(tabs));
        session.study().subscribe(_ -> refresh(tabs));
        listening = session.desk().settings().property().subscribe(this::offerColumns);
    }

    Node node() {
        return node;
    }

    void close() {
        listening.unsubscribe();
    }

    private static Button door(Action action, String title) {
        Button button = new Button(title);
        button.setOnAction(_ -> action.fire());
        button.disableProperty().bind(action.enabled().not());
        return button;
    }

    private void offerColumns(Settings settings) {
        show(back.getChildren().getFirst(), settings.leftAway());
        show(back.getChildren().getLast(), settings.rightAway());
        show(away, settings.leftAway() || settings.rightAway());
        show(back, settings.leftAway() || settings.rightAway());
    }

    private static void show(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    private void refresh(TabPane tabs) {
        boolean begins = session.study().get().transcripts().size() == 0;
        String key = begins ? "shell.begin" : "shell.nothing";
        heading.setText(session.desk().text(key));
        hint.setText(session.desk().text(key + ".hint"));
        show(doors, begins);
        words.setVisible(tabs.getTabs().isEmpty());
        tabs.setVisible(!words.isVisible());
    }
}
