package org.colligate.ui.cases;

import java.util.function.Predicate;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;

/// A field in the bar that comes when a name is wanted and goes when it is given: Enter gives it,
/// as does leaving the field, and Escape does not. A name that is refused stays to be set right.
final class NameField {

    private final TextField field = new TextField();
    private Predicate<String> taker = _ -> true;
    private String before = "";
    private boolean giving;
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
    /// @param next takes the name, and says whether it could
    /// @param done is run when the field is gone
    void ask(String what, String name, Predicate<String> next, Runnable done) {
        taker = next;
        after = done;
        field.setPromptText(what);
        field.setAccessibleText(what);
        before = name;
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
        if (isTaken()) {
            after.run();
        }
    }

    /// Hands over what was typed. To hide the field is to leave it, which must not give the name a
    /// second time.
    private boolean isTaken() {
        giving = true;
        String name = field.getText();
        boolean taken = name.isBlank() || name.equals(before) || taker.test(name);
        if (taken) {
            hide();
        }
        giving = false;
        return taken;
    }

    /// Another window in front leaves the field as it is.
    private void left(boolean focused) {
        boolean within = field.getScene() != null && field.equals(field.getScene().getFocusOwner());
        if (!focused && !within && !giving && field.isVisible()) {
            isTaken();
        }
    }

    private void hide() {
        field.setVisible(false);
        field.setManaged(false);
        field.clear();
    }
}
