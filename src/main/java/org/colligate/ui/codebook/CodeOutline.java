package org.colligate.ui.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.util.Subscription;
import org.colligate.model.Code;
import org.colligate.model.CodeId;
import org.colligate.model.Codebook;
import org.colligate.model.Study;
import org.colligate.ui.kit.Fx;
import org.colligate.ui.kit.Lists;
import org.colligate.ui.kit.Session;
import org.jspecify.annotations.Nullable;

/// The codes as a tree that follows the study: its lines are kept from one study to the next, so
/// that what is open stays open. The selected line and the session's selected code are one.
final class CodeOutline {

    private static final int SMALL = 100;

    private final Session session;
    private final TreeView<CodeRow> tree = new TreeView<>();
    private final TreeItem<CodeRow> top = new TreeItem<>(new CodeRow.Top());
    private final Map<CodeId, TreeItem<CodeRow>> items = new HashMap<>();
    private final Map<CodeId, Boolean> open = new HashMap<>();
    private @Nullable Predicate<String> filter;
    private @Nullable Set<CodeId> narrowed;
    private CodeRow.@Nullable Draft draft;
    private @Nullable Study shown;
    private boolean filling;
    private final Subscription listening;

    CodeOutline(Session session, String id) {
        this.session = session;
        tree.setId(id);
        tree.setRoot(top);
        top.setExpanded(true);
        tree.setShowRoot(false);
        tree.setAccessibleText(session.desk().text("codebook.codes"));
        tree.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        listening =
                Subscription.combine(
                        session.study().subscribe(this::changed),
                        session.selectedCode().subscribe(_ -> select()));
    }

    TreeView<CodeRow> tree() {
        return tree;
    }

    void close() {
        listening.unsubscribe();
    }

    /// One study shares with the next whatever did not change, so that it is enough to look whether
    /// they are the same objects.
    @SuppressWarnings("ReferenceEquality")
    private void changed(Study study) {
        boolean same =
                shown != null
                        && shown.codebook() == study.codebook()
                        && shown.codings() == study.codings();
        if (!same) {
            shown = study;
            fill();
        }
    }

    private void selected(@Nullable TreeItem<CodeRow> item) {
        if (!filling && item != null && item.getValue() instanceof CodeRow.Of(Code code, _, _)) {
            session.selectedCode().set(code.id());
        }
    }

    /// Returns the selected code, if it is still in the codebook.
    Optional<Code> code() {
        return Optional.ofNullable(session.selectedCode().get())
                .flatMap(session.study().get().codebook()::find);
    }

    /// Shows only what a filter admits, by its path, and what stands above it.
    ///
    /// @param next null for everything
    void narrow(@Nullable Predicate<String> next) {
        if (filter == null) {
            items.forEach((id, item) -> open.put(id, item.isExpanded()));
        }
        items.clear();
        filter = next;
        fill();
    }

    private Set<CodeId> admitted(Predicate<String> wanted) {
        Codebook codebook = session.study().get().codebook();
        Set<CodeId> admitted = new HashSet<>();
        for (Code code : codebook.codes()) {
            if (wanted.test(codebook.path(code.id()).toString())) {
                for (Code c = code; c != null && admitted.add(c.id()); ) {
                    c = c.parent() == null ? null : codebook.get(c.parent());
                }
            }
        }
        return admitted;
    }

    private void fill() {
        Study study = session.study().get();
        filling = true;
        narrowed = filter == null ? null : admitted(filter);
        items.keySet().removeIf(id -> study.codebook().find(id).isEmpty());
        fill(top, null, study.codebook(), new CodeCounts(study));
        filling = false;
        select();
    }

    private void fill(
            TreeItem<CodeRow> parent, @Nullable CodeId id, Codebook codebook, CodeCounts counts) {
        List<TreeItem<CodeRow>> wanted = new ArrayList<>();
        for (Code child : codebook.children(id)) {
            if (narrowed == null || narrowed.contains(child.id())) {
                TreeItem<CodeRow> item = item(parent, child, codebook);
                CodeRow row = counts.row(child);
                if (!row.equals(item.getValue())) {
                    item.setValue(row);
                }
                wanted.add(item);
                fill(item, child.id(), codebook, counts);
            }
        }
        if (draft != null && Objects.equals(draft.parent(), id)) {
            wanted.add(new TreeItem<>(draft));
        }
        if (!parent.getChildren().equals(wanted)) {
            parent.getChildren().setAll(wanted);
        }
    }

    /// A line that hangs elsewhere is made anew: one that is moved loses its parent when the old
    /// one lets go of it.
    private TreeItem<CodeRow> item(TreeItem<CodeRow> parent, Code code, Codebook codebook) {
        TreeItem<CodeRow> known = items.get(code.id());
        if (known != null && (known.getParent() == null || parent.equals(known.getParent()))) {
            return known;
        }
        TreeItem<CodeRow> item = new TreeItem<>();
        boolean small = codebook.size() <= SMALL;
        item.setExpanded(
                known != null
                        ? known.isExpanded()
                        : narrowed != null || open.getOrDefault(code.id(), small));
        items.put(code.id(), item);
        return item;
    }

    /// Selects the session's code and shows it.
    private void select() {
        CodeId id = session.selectedCode().get();
        TreeItem<CodeRow> item = id == null ? null : items.get(id);
        if (item == null || item.getParent() == null) {
            filling = true;
            tree.getSelectionModel().clearSelection();
            filling = false;
            return;
        }
        for (TreeItem<CodeRow> above = item.getParent(); above != null; ) {
            above.setExpanded(true);
            above = above.getParent();
        }
        if (!item.equals(tree.getSelectionModel().getSelectedItem())
                || tree.getSelectionModel().getSelectedIndex() != tree.getRow(item)) {
            filling = true;
            tree.getSelectionModel().clearAndSelect(tree.getRow(item));
            filling = false;
            reveal(item);
        }
    }

    /// Lets the arrows go from the selected line: a change of the lines may have lost the focus.
    void alignFocus() {
        int selected = tree.getSelectionModel().getSelectedIndex();
        if (tree.getFocusModel().getFocusedIndex() != selected) {
            tree.getFocusModel().focus(selected);
        }
    }

    private void reveal(TreeItem<CodeRow> item) {
        int row = tree.getRow(item);
        boolean seen =
                tree.lookupAll(".tree-cell").stream()
                        .filter(CodeCell.class::isInstance)
                        .map(CodeCell.class::cast)
                        .anyMatch(cell -> cell.getIndex() == row && cell.isVisible());
        if (!seen) {
            tree.scrollTo(Math.max(0, row - 3));
        }
    }

    /// Puts the focus on the selected code, or on the first where none is.
    void focus() {
        tree.requestFocus();
        if (code().isEmpty()
                && !top.getChildren().isEmpty()
                && top.getChildren().getFirst().getValue() instanceof CodeRow.Of first) {
            session.selectedCode().set(first.code().id());
        }
        select();
    }

    /// Unfolds what was unfolded in another tree, and scrolls as far.
    void resume(CodeOutline before) {
        open.putAll(before.open);
        before.items.forEach((id, item) -> {
            TreeItem<CodeRow> mine = items.get(id);
            if (mine != null) {
                mine.setExpanded(item.isExpanded());
            }
        });
        select();
        Lists.resume(tree, before.tree);
    }

    /// Lets the researcher name the selected code anew, in its line.
    void rename() {
        code().map(code -> items.get(code.id())).ifPresent(this::edit);
    }

    /// Lets the researcher name a new code, in a line of its own.
    void name(CodeRow.Draft next) {
        draft = next;
        fill();
        TreeItem<CodeRow> parent = next.parent() == null ? top : items.get(next.parent());
        if (parent != null) {
            parent.setExpanded(true);
            edit(parent.getChildren().getLast());
        }
    }

    private void edit(TreeItem<CodeRow> item) {
        tree.scrollTo(Math.max(0, tree.getRow(item) - 3));
        tree.setEditable(true);
        Fx.later(() -> {
            tree.layout();
            tree.edit(item);
        });
    }

    /// Ends the naming of a line.
    void named() {
        tree.setEditable(false);
        if (draft != null) {
            draft = null;
            Fx.later(this::fill);
        }
        tree.requestFocus();
    }

    /// Makes each line with its handlers.
    void cells(Consumer<CodeCell> made) {
        tree.setCellFactory(_ -> {
            CodeCell cell = new CodeCell(session, this);
            made.accept(cell);
            return cell;
        });
    }
}
