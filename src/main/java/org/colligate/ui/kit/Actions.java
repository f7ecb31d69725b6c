package org.colligate.ui.kit;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
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

    /// Returns a menu of actions. It shows their keys but does not listen to them.
    public static ContextMenu menu(List<Action> actions) {
        ContextMenu menu = new ContextMenu();
        actions.forEach(action -> menu.getItems().add(item(action)));
        return menu;
    }

    private static MenuItem item(Action action) {
        String keys = action.keysShown();
        MenuItem item =
                new MenuItem(keys.isEmpty() ? action.title() : action.title() + "    " + keys);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.fire());
        item.disableProperty().bind(action.enabled().not());
        return item;
    }
}
