package org.colligate.ui.kit;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;

/// A field that narrows what stands below it to what holds all of its words. Escape clears it, the
/// arrow down goes on to what is below.
public final class FilterField extends CustomTextField {

    /// Makes a field.
    ///
    /// @param below what it narrows
    public FilterField(String prompt, Node below) {
        setPromptText(prompt);
        setAccessibleText(prompt);
        setLeft(Icons.of(Feather.SEARCH));
        getStyleClass().add("filter-field");
        setMinWidth(0);
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    boolean clears = key.getCode() == KeyCode.ESCAPE && !getText().isEmpty();
                    if (clears) {
                        clear();
                        key.consume();
                    } else if (key.getCode() == KeyCode.DOWN) {
                        below.requestFocus();
                        key.consume();
                    }
                });
    }

    /// Says whether it asks for anything.
    public boolean isNarrowing() {
        return !getText().isBlank();
    }

    /// Says whether a text holds all words of the field, in whatever case.
    public boolean admits(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return List.of(getText().strip().toLowerCase(Locale.ROOT).split("\\s+")).stream()
                .allMatch(lower::contains);
    }
}
