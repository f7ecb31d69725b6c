package org.colligate.ui.kit;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

/// Controls with which a page is asked a question.
public final class Asking {

    private Asking() {}

    /// Returns a box to choose one of some items from.
    ///
    /// @param first what is chosen at first
    /// @param name what an item is called
    public static <T> ComboBox<T> box(List<T> items, T first, Function<T, String> name) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(items);
        box.setValue(first);
        box.setConverter(names(name));
        return box;
    }

    /// Names what is chosen; nothing can be chosen by typing its name.
    public static <T> StringConverter<T> names(Function<T, String> name) {
        return new StringConverter<>() {
            @Override
            public String toString(T item) {
                return item == null ? "" : name.apply(item);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("chosen, not typed: " + text);
            }
        };
    }

    /// Returns a box to tick.
    public static CheckBox tick(String title, String id, boolean on) {
        CheckBox box = new CheckBox(title);
        box.setId(id);
        box.setSelected(on);
        return box;
    }

    /// Puts a title before a control.
    public static HBox group(String title, Control control) {
        Label label = new Label(title);
        label.setLabelFor(control);
        label.getStyleClass().add("muted");
        HBox group = new HBox(label, control);
        group.getStyleClass().add("control-group");
        return group;
    }

    /// Says whether a page is in front: the tab pane hides the others.
    public static boolean isSeen(Node page) {
        Node at = page;
        while (at != null && at.isVisible()) {
            if (at.getParent() == null) {
                return at.getScene() != null;
            }
            at = at.getParent();
        }
        return false;
    }
}
