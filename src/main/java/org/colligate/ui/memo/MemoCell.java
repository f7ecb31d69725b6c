package org.colligate.ui.memo;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.colligate.memo.MemoEditing;
import org.colligate.model.Coder;
import org.colligate.model.Memo;
import org.colligate.model.Study;
import org.colligate.ui.kit.Action;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.Fx;
import org.colligate.ui.kit.Icons;
import org.colligate.ui.kit.Session;
import org.colligate.ui.kit.WrappingCell;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One memo in a list, edited where it stands.
final class MemoCell extends WrappingCell<Memo> {

    private final Session session;
    private final boolean tellsSubject;
    private @Nullable TextArea field;
    private boolean given;

    MemoCell(Session session, boolean tellsSubject) {
        this.session = session;
        this.tellsSubject = tellsSubject;
        getStyleClass().add("memo-cell");
    }

    @Override
    protected Region content(Memo memo) {
        Label text = new Label(memo.text());
        text.setWrapText(true);
        text.getStyleClass().add("memo-text");
        setAccessibleText(subject(memo) + ". " + by(memo) + ". " + memo.text());
        return field != null && isEditing()
                ? new VBox(6, head(memo), field, buttons())
                : new VBox(4, head(memo), text);
    }

    private String subject(Memo memo) {
        return new Subjects(session.desk().texts()).name(session.study().get(), memo.subject());
    }

    private String by(Memo memo) {
        Study study = session.study().get();
        String author = study.coders().find(memo.author()).map(Coder::name).orElse("");
        return session.desk()
                .text("memo.by", author, session.desk().texts().moment(memo.written()));
    }

    private Region head(Memo memo) {
        HBox head = new HBox(6);
        head.setAlignment(Pos.CENTER_LEFT);
        Label by = new Label(by(memo));
        by.getStyleClass().addAll("muted", "text-small");
        by.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        if (tellsSubject) {
            head.getChildren().add(link(memo));
        }
        head.getChildren().addAll(by, gap);
        if (session.project().isWritable() && !isEditing()) {
            head.getChildren().addAll(edit(), delete(memo));
        }
        return head;
    }

    private Region link(Memo memo) {
        Study study = session.study().get();
        String name = subject(memo);
        var picture = Icons.of(Subjects.kind(memo.subject()).picture());
        var place = Subjects.place(study, memo.subject());
        if (place.isEmpty()) {
            Label label = new Label(name, picture);
            label.getStyleClass().add("memo-subject");
            return label;
        }
        Hyperlink link = new Hyperlink(name, picture);
        link.getStyleClass().add("memo-subject");
        link.setOnAction(_ -> session.go(place.get()));
        return link;
    }

    private Button edit() {
        return small(Feather.EDIT_2, "memo.edit", () -> getListView().edit(getIndex()));
    }

    private Button delete(Memo memo) {
        return small(
                Feather.TRASH_2,
                "memo.delete",
                () -> session.apply(study -> MemoEditing.delete(study, memo.id())));
    }

    private Button small(Feather picture, String key, Runnable run) {
        Button button = Icons.button(picture, Action.of(session.desk().text(key), "", run));
        button.getStyleClass().add("small");
        button.setFocusTraversable(false);
        return button;
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (!isEditing()) {
            return;
        }
        TextArea area = new TextArea(getItem().text());
        area.setId("memo-field");
        area.setWrapText(true);
        area.setPrefRowCount(Math.clamp(getItem().text().length() / 40 + 2, 3, 12));
        area.setAccessibleText(session.desk().text("memo.edit"));
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        leavesWith(area);
        field = area;
        given = false;
        setGraphic(content(getItem()));
        area.requestFocus();
        area.end();
    }

    private Region buttons() {
        Desk desk = session.desk();
        Button keep = new Button(desk.text("memo.keep"));
        keep.getStyleClass().addAll("small", "accent");
        keep.setOnAction(_ -> keep());
        Button cancel = new Button(desk.text("kit.cancel"));
        cancel.getStyleClass().add("small");
        cancel.setOnAction(_ -> cancelEdit());
        leavesWith(keep);
        leavesWith(cancel);
        Label hint = new Label(desk.text("memo.keys"));
        hint.getStyleClass().addAll("muted", "text-small");
        HBox line = new HBox(8, keep, cancel, hint);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
            keep();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            cancelEdit();
            key.consume();
        }
    }

    /// Leaving a part of the line for elsewhere ends the edit.
    private void leavesWith(Node part) {
        part.focusedProperty().addListener((_, _, focused) -> left(focused));
    }

    private void left(boolean focused) {
        if (!focused && isEditing() && !isWithin()) {
            keep();
        }
    }

    /// Whether the focus is still in this memo, and only another window in front.
    private boolean isWithin() {
        var owner = getScene() == null ? null : getScene().getFocusOwner();
        for (var node = owner; node != null; node = node.getParent()) {
            if (node.equals(this)) {
                return true;
            }
        }
        return false;
    }

    /// Keeps what was written, after the list has ended the edit: the list is not changed while it
    /// takes a cell out of editing.
    private void keep() {
        if (given || field == null) {
            return;
        }
        given = true;
        Memo memo = getItem();
        String text = field.getText().strip();
        cancelEdit();
        if (!text.equals(memo.text())) {
            Fx.later(() -> session.apply(study -> MemoEditing.edit(study, memo.id(), text)));
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        field = null;
        if (getItem() != null) {
            setGraphic(content(getItem()));
        }
    }
}
