package org.colligate.ui.kit;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyEvent;

/// What a part of the window does with its list of actions.
public final class Actions {

    private Actions() {}

    /// Does the action that a key stands for, if there is one and it can be done now.
    public static void fire(List<Action> actions, KeyEvent key) {
        boolean done =
                actions.stream()
                        .filter(action -> action.keys() != null && action.keys().match(key))
                        .anyMatch(Action::fire);
        if (done) {
            key.consume();
        }
    }

    /// Returns a menu of groups of actions. It shows their keys but does not listen to them.
    public static ContextMenu menu(List<List<Action>> groups) {
        ContextMenu menu = new ContextMenu();
        fill(menu.getItems(), groups);
        return menu;
    }

    /// Fills a menu with groups of actions, with a line between them.
    public static void fill(List<MenuItem> items, List<List<Action>> groups) {
        for (List<Action> group : groups) {
            if (!items.isEmpty()) {
                items.add(new SeparatorMenuItem());
            }
            group.forEach(action -> items.add(item(action)));
        }
    }

    private static MenuItem item(Action action) {
        MenuItem item = new MenuItem(action.title());
        item.setUserData(action);
        item.setMnemonicParsing(false);
        if (action.keys() != null) {
            item.setAccelerator(new ShownKeys(action.keys()));
        }
        item.setOnAction(_ -> action.fire());
        item.disableProperty().bind(action.enabled().not());
        return item;
    }
}
