package org.colligate.ui.kit;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/// Something the researcher can do, wherever it is offered: in a menu, on a button, in the command
/// palette, by a key.
///
/// @param title what it is called, in the language of the screen
/// @param keys its shortcut; null for none
/// @param enabled whether it can be done now
/// @param run does it
public record Action(
        String title,
        @Nullable KeyCombination keys,
        ReadOnlyBooleanProperty enabled,
        Runnable run) {

    private static final ReadOnlyBooleanProperty ALWAYS = new SimpleBooleanProperty(true);

    /// Returns an action that can always be done.
    ///
    /// @param keys modifiers and a [KeyCode] by its constant, such as `Shortcut+K` or `Alt+DIGIT1`;
    ///   empty for none
    public static Action of(String title, String keys, Runnable run) {
        return new Action(title, keys(keys), ALWAYS, run);
    }

    /// Returns the same action for those times only when a property is true.
    public Action when(ReadOnlyBooleanProperty condition) {
        return new Action(title, keys, condition, run);
    }

    private static @Nullable KeyCombination keys(String text) {
        if (text.isEmpty()) {
            return null;
        }
        int last = text.lastIndexOf('+') + 1;
        KeyCode code = KeyCode.valueOf(text.substring(last));
        return KeyCombination.valueOf(text.substring(0, last) + code.getName());
    }

    /// Returns its shortcut as the system writes it; empty for none.
    public String keysShown() {
        return keys == null ? "" : shown(keys);
    }

    /// The sign for the Enter key is hardly legible at the size of a menu, and is on few keyboards.
    static String shown(KeyCombination keys) {
        return keys.getDisplayText().replace("↵", "Enter");
    }

    /// Does it, if it can be done now; says whether it could.
    public boolean fire() {
        if (enabled.get()) {
            run.run();
        }
        return enabled.get();
    }
}
