package org.colligate.ui.kit;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// A shortcut that a menu shows at its right edge and does not listen to: keys are handled once, by
/// the window or by the part of it that has the focus.
final class ShownKeys extends KeyCombination {

    private final KeyCombination keys;

    ShownKeys(KeyCombination keys) {
        this.keys = keys;
    }

    @Override
    public boolean match(KeyEvent event) {
        return false;
    }

    @Override
    public String getName() {
        return keys.getName();
    }

    @Override
    public String getDisplayText() {
        return Action.shown(keys);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ShownKeys shown && shown.keys.equals(keys);
    }

    @Override
    public int hashCode() {
        return keys.hashCode();
    }
}
