package org.colligate.ui.cases;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;

/// A field in the bar that comes when a name is wanted and goes when it is given: Enter gives it,
/// Escape does not.
final class NameField {

    private final TextField field = new TextField();
    private Consumer<String> taker = _ -> {};
    private Runnable after = () -> {};

    NameField() {
        field.setId("case-naming");
        hide();
        field.setOnAction(_ -> give());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty().addListener((_, _, focused) -> left(focused));
    }

    TextField node() {
        return field;
    }

    /// Asks for a name.
    ///
    /// @param what whose name is wanted
    /// @param name the present one
    /// @param next gets the name
    /// @param done is run when the field is gone
    void ask(String what, String name, Consumer<String> next, Runnable done) {
        taker = next;
        after = done;
        field.setPromptText(what);
        field.setAccessibleText(what);
        field.setText(name);
        field.setVisible(true);
        field.setManaged(true);
        field.requestFocus();
        field.selectAll();
    }

    private void key(KeyEvent key) {
        if (key.getCode() == javafx.scene.input.KeyCode.ESCAPE) {
            hide();
            after.run();
            key.consume();
        }
    }

    private void give() {
        String name = field.getText();
        Consumer<String> next = taker;
        hide();
        if (!name.isBlank()) {
            next.accept(name);
        }
        after.run();
    }

    private void left(boolean focused) {
        if (!focused && field.getText().isBlank()) {
            hide();
        }
    }

    private void hide() {
        field.setVisible(false);
        field.setManaged(false);
        field.clear();
    }
}
