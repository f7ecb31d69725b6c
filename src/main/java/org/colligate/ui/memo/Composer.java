package org.colligate.ui.memo;

import java.time.Instant;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.colligate.memo.MemoEditing;
import org.colligate.model.Memo;
import org.colligate.ui.kit.Session;

/// Where a new memo is written: a field that grows when the researcher goes into it.
final class Composer {

    private static final int RESTING = 1;
    private static final int WRITING = 5;

    private final Session session;
    private final Supplier<Memo.Subject> subject;
    private final TextArea field = new TextArea();
    private final HBox buttons = new HBox(8);
    private final VBox node = new VBox(6, field, buttons);

    /// Makes the field.
    ///
    /// @param id of the field
    /// @param subject what the memo will be about
    Composer(Session session, String id, Supplier<Memo.Subject> subject) {
        this.session = session;
        this.subject = subject;
        field.setId(id);
        field.setWrapText(true);
        field.setPrefRowCount(RESTING);
        field.setMinHeight(Region.USE_PREF_SIZE);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty().addListener((_, _, _) -> size());
        field.textProperty().subscribe(_ -> size());
        Button write = new Button(session.desk().text("memo.write"));
        write.setId(id + "-write");
        write.setMinWidth(Region.USE_PREF_SIZE);
        write.getStyleClass().addAll("small", "accent");
        write.disableProperty().bind(field.textProperty().map(String::isBlank));
        write.setOnAction(_ -> write());
        Label hint = new Label(session.desk().text("memo.keys"));
        hint.getStyleClass().addAll("muted", "text-small");
        buttons.setAlignment(Pos.CENTER_LEFT);
        buttons.getChildren().setAll(write, hint);
        node.getStyleClass().add("composer");
        node.setVisible(session.project().isWritable());
        node.setManaged(session.project().isWritable());
        size();
    }

    Region node() {
        return node;
    }

    /// Says in the field what the memo will be about.
    void prompt(String prompt) {
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
    }

    void focus() {
        field.requestFocus();
    }

    /// Goes on with what was being written in a window in another language.
    void resume(Composer before) {
        field.setText(before.field.getText());
    }

    private void size() {
        boolean writing = field.isFocused() || !field.getText().isEmpty();
        field.setPrefRowCount(writing ? WRITING : RESTING);
        buttons.setVisible(writing);
        buttons.setManaged(writing);
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
            write();
            key.consume();
        } else if (key.getCode() == KeyCode.TAB && !key.isShortcutDown()) {
            // In a memo a tab is of no use, but the way out of the field is.
            boolean back = key.isShiftDown();
            field.requestFocusTraversal(
                    back
                            ? javafx.scene.TraversalDirection.PREVIOUS
                            : javafx.scene.TraversalDirection.NEXT);
            key.consume();
        }
    }

    /// Makes a memo of what was written, if anything was.
    void write() {
        String text = field.getText().strip();
        String author = session.coder().get();
        if (!text.isEmpty()
                && session.apply(study ->
                                MemoEditing.write(
                                        study, subject.get(), author, Instant.now(), text))
                        .isPresent()) {
            field.clear();
        }
    }
}
