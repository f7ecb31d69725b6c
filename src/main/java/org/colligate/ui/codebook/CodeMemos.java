package org.colligate.ui.codebook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.colligate.memo.MemoEditing;
import org.colligate.model.CodeId;
import org.colligate.model.Memo;
import org.colligate.model.MemoId;
import org.colligate.ui.kit.Action;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.Icons;
import org.colligate.ui.kit.Session;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The memos on a code, edited in place, and room for a new one.
final class CodeMemos {

    private final Session session;
    private final Desk desk;
    private final VBox list = new VBox();
    private final GrowingArea fresh;
    private final VBox node;
    private final List<GrowingArea> areas = new ArrayList<>();
    private List<Memo> shown = List.of();
    private @Nullable CodeId code;

    CodeMemos(Session session) {
        this.session = session;
        desk = session.desk();
        fresh =
                new GrowingArea(
                        desk.text("codebook.memo.new"), desk.text("codebook.memo.new.hint"), false);
        fresh.setId("memo-new");
        fresh.onWrite(this::add);
        Label title = new Label(desk.text("codebook.memos"));
        title.getStyleClass().add("field-title");
        list.getStyleClass().add("memo-list");
        node = new VBox(title, list, fresh);
        node.getStyleClass().add("guide-field");
    }

    Region node() {
        return node;
    }

    List<GrowingArea> areas() {
        List<GrowingArea> all = new ArrayList<>(areas);
        all.add(fresh);
        return all;
    }

    void show(CodeId next) {
        code = next;
        boolean writable = session.project().isWritable();
        fresh.setEditable(writable);
        fresh.setVisible(writable);
        fresh.setManaged(writable);
        List<Memo> memos =
                session.study().get().memos().list().stream()
                        .filter(memo -> memo.subject().equals(new Memo.OnCode(next)))
                        .toList();
        if (!memos.equals(shown)) {
            shown = memos;
            areas.clear();
            list.getChildren().setAll(memos.stream().map(this::entry).toList());
        }
    }

    private VBox entry(Memo memo) {
        String date = desk.texts().moment(memo.written());
        String author = session.study().get().coders().get(memo.author()).name();
        Label head = new Label(desk.text("codebook.memo", author, date));
        head.getStyleClass().add("muted");
        GrowingArea area = new GrowingArea(head.getText(), "", false);
        area.setEditable(session.project().isWritable());
        area.show(memo.text());
        area.onWrite(text -> write(memo.id(), text));
        areas.add(area);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top = new HBox(head, gap);
        top.getStyleClass().add("memo-head");
        if (session.project().isWritable()) {
            top.getChildren()
                    .add(
                            Icons.button(
                                    Feather.TRASH_2,
                                    Action.of(
                                            desk.text("codebook.memo.delete"),
                                            "",
                                            () -> delete(memo.id()))));
        }
        VBox entry = new VBox(top, area);
        entry.getStyleClass().add("memo-entry");
        return entry;
    }

    private void write(MemoId id, String text) {
        if (text.isBlank()) {
            delete(id);
        } else {
            boolean differs =
                    session.study().get().memos().find(id).stream()
                            .anyMatch(memo -> !memo.text().equals(text));
            if (differs) {
                session.apply(study -> MemoEditing.edit(study, id, text));
            }
        }
    }

    private void delete(MemoId id) {
        if (session.study().get().memos().has(id)) {
            session.apply(study -> MemoEditing.delete(study, id));
        }
    }

    private void add(String text) {
        Optional<CodeId> subject =
                Optional.ofNullable(code)
                        .filter(id -> session.study().get().codebook().find(id).isPresent());
        if (!text.isBlank() && subject.isPresent()) {
            fresh.clear();
            session.apply(study ->
                    MemoEditing.write(
                            study,
                            new Memo.OnCode(subject.get()),
                            session.coder().get(),
                            Instant.now(),
                            text.strip()));
        }
    }
}
