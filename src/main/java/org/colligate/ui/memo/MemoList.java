package org.colligate.ui.memo;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.colligate.memo.MemoEditing;
import org.colligate.model.Memo;
import org.colligate.ui.kit.Session;

/// Memos one under the other: Enter or F2 edits, Delete deletes, Shortcut+Enter goes to what the
/// memo is about.
final class MemoList {

    private final Session session;
    private final ListView<Memo> list = new ListView<>();
    private final Label none = new Label();

    MemoList(Session session, boolean tellsSubject) {
        this.session = session;
        list.setId(tellsSubject ? "all-memos" : "memos");
        list.getStyleClass().add("memo-list");
        list.setAccessibleText(session.desk().text("memo.title"));
        list.setEditable(session.project().isWritable());
        list.setCellFactory(_ -> new MemoCell(session, tellsSubject));
        none.setWrapText(true);
        none.getStyleClass().addAll("muted", "memo-none");
        list.setPlaceholder(none);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    ListView<Memo> node() {
        return list;
    }

    /// Shows memos.
    ///
    /// @param otherwise what stands there without any
    void show(List<Memo> memos, String otherwise) {
        none.setText(otherwise);
        if (!list.getItems().equals(memos)) {
            int at = list.getSelectionModel().getSelectedIndex();
            list.getItems().setAll(memos);
            list.getSelectionModel().select(Math.min(at, memos.size() - 1));
        }
    }

    private void key(KeyEvent key) {
        Memo memo = list.getSelectionModel().getSelectedItem();
        if (memo == null || !list.isFocused() || list.getEditingIndex() >= 0) {
            return;
        }
        boolean go = key.getCode() == KeyCode.ENTER && key.isShortcutDown();
        if (go) {
            Subjects.place(session.study().get(), memo.subject()).ifPresent(session::go);
        } else if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.F2) {
            list.edit(list.getSelectionModel().getSelectedIndex());
        } else if (key.getCode() == KeyCode.DELETE && list.isEditable()) {
            session.apply(study -> MemoEditing.delete(study, memo.id()));
        } else {
            return;
        }
        key.consume();
    }
}
