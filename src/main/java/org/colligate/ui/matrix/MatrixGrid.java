package org.colligate.ui.matrix;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.colligate.analysis.Measure;
import org.colligate.analysis.ThemeMatrix;
import org.colligate.exchange.picture.Drawing;
import org.colligate.model.CodeId;
import org.colligate.ui.kit.Desk;
import org.jspecify.annotations.Nullable;

/// The theme matrix on the screen. Arrows move the cell, Left and Right on a name fold it, Space
/// folds from anywhere, S sorts by the column, Enter goes on to the quotes.
final class MatrixGrid extends Sheet {

    private final Wording wording;
    private final Runnable enter;
    private final ReadOnlyObjectWrapper<@Nullable Selected> selected =
            new ReadOnlyObjectWrapper<>();
    private Arrangement.Reading reading =
            new Arrangement.Reading(Measure.CODINGS, Set.of(), null, false);
    private Shading shading = Shading.LEVEL;
    private @Nullable ThemeMatrix matrix;
    private @Nullable Arrangement shown;
    private Shading.@Nullable Scale scale;
    private int line;
    private int column;

    /// A cell of the matrix that is shown.
    ///
    /// @param matrix the matrix
    /// @param row its row there
    /// @param group its group there; the number of groups for the total
    record Selected(ThemeMatrix matrix, int row, int group) {}

    MatrixGrid(Wording wording, Desk desk, Runnable enter) {
        super(desk.settings().property());
        this.wording = wording;
        this.enter = enter;
        setId("matrix-grid");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleRoleDescription(wording.text("title"));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    }

    /// The cell that the researcher looks at.
    ReadOnlyObjectProperty<@Nullable Selected> selected() {
        return selected.getReadOnlyProperty();
    }

    Arrangement.Reading reading() {
        return reading;
    }

    Optional<Arrangement> shown() {
        return Optional.ofNullable(shown);
    }

    Shading shading() {
        return shading;
    }

    /// Looks at the matrix as another grid does, at the same cell.
    void resume(MatrixGrid before) {
        read(_ -> before.reading);
        line = before.line;
        column = before.column;
        tellSelected();
        scrollLike(before);
    }

    /// Shows a matrix in the place of the one before; the cell stays on its code and group.
    void show(ThemeMatrix next) {
        rearrange(next, reading);
    }

    /// Looks at the matrix in another way.
    void read(UnaryOperator<Arrangement.Reading> change) {
        Arrangement.Reading next = change.apply(reading);
        reading = next;
        if (matrix != null) {
            rearrange(matrix, next);
        }
    }

    void shade(Shading next) {
        shading = next;
        if (shown != null) {
            scale = new Shading.Scale(next, shown);
            requestLayout();
        }
    }

    private void rearrange(ThemeMatrix next, Arrangement.Reading how) {
        CodeId code = code().orElse(null);
        List<String> labels =
                shown == null || column < 0 || column > shown.groups().size()
                        ? null
                        : Arrangement.labels(shown.matrix(), shown.group(column));
        matrix = next;
        Arrangement arranged = Arrangement.of(next, how);
        shown = arranged;
        scale = new Shading.Scale(shading, arranged);
        line = Math.clamp(lineOf(arranged, code), 0, Math.max(0, arranged.rows().size() - 1));
        if (labels != null) {
            int group = Arrangement.column(next, labels);
            int at = arranged.groups().indexOf(group);
            column = at >= 0 ? at : labels.isEmpty() ? arranged.groups().size() : 0;
        }
        column = Math.min(column, arranged.groups().size());
        tellSelected();
        requestLayout();
    }

    /// Returns where a code stands now, or what it is folded into.
    private int lineOf(Arrangement arranged, @Nullable CodeId code) {
        int best = line;
        if (code != null) {
            for (int i = 0; i < arranged.rows().size(); i++) {
                int row = arranged.rows().get(i);
                int end = Arrangement.end(arranged.matrix(), row);
                for (int below = row; below < end; below++) {
                    if (arranged.matrix().rows().get(below).code().id().equals(code)) {
                        best = i;
                    }
                }
            }
        }
        return best;
    }

    private Optional<CodeId> code() {
        return shown == null || line >= shown.rows().size()
                ? Optional.empty()
                : Optional.of(shown.matrix().rows().get(shown.rows().get(line)).code().id());
    }

    private void tellSelected() {
        if (shown == null || line >= shown.rows().size()) {
            selected.set(null);
            return;
        }
        int group = column < 0 ? shown.matrix().groups().size() : shown.group(column);
        selected.set(new Selected(shown.matrix(), shown.rows().get(line), group));
        setAccessibleText(drawing(shown, plan(shown, getWidth(), getHeight())).spoken(cursor()));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private MatrixDrawing.Cursor cursor() {
        return new MatrixDrawing.Cursor(line, column, isFocused());
    }

    private MatrixPlan plan(Arrangement arranged, double width, double height) {
        return MatrixPlan.of(arranged, metrics(), wording, left(), top(), width, height);
    }

    private MatrixDrawing drawing(Arrangement arranged, MatrixPlan plan) {
        Shading.Scale colors = scale == null ? new Shading.Scale(shading, arranged) : scale;
        return new MatrixDrawing(arranged, colors, wording, metrics(), ink(), plan);
    }

    @Override
    Extent extent(double width, double height) {
        return shown == null
                ? new Extent(0, 0, width, height)
                : plan(shown, width, height).extent();
    }

    @Override
    Drawing draw(double width, double height) {
        Drawing drawing = new Drawing(width, height, ink().page());
        if (shown != null) {
            drawing(shown, plan(shown, width, height))
                    .draw(drawing, 0, shown.isEmpty() ? null : cursor());
        }
        return drawing;
    }

    private void key(KeyEvent key) {
        if (shown == null || key.isAltDown() || key.isMetaDown()) {
            return;
        }
        int page = (int) Math.max(1, getHeight() / metrics().em() / 2 - 4);
        boolean far = key.isShortcutDown();
        boolean used = true;
        switch (key.getCode()) {
            case UP -> move(far ? -line : -1, 0);
            case DOWN -> move(far ? shown.rows().size() : 1, 0);
            case LEFT -> left(shown, far);
            case RIGHT -> right(shown, far);
            case PAGE_UP -> move(-page, 0);
            case PAGE_DOWN -> move(page, 0);
            case HOME -> move(far ? -line : 0, -1 - column);
            case END -> move(far ? shown.rows().size() : 0, shown.columns());
            case SPACE -> fold();
            case S -> sort();
            case ENTER -> enter.run();
            default -> used = false;
        }
        if (used) {
            key.consume();
        }
    }

    private void left(Arrangement now, boolean far) {
        if (column < 0 && !now.isEmpty() && isOpenParent(now)) {
            fold(now, line);
        } else {
            move(0, far ? -1 - column : -1);
        }
    }

    private void right(Arrangement now, boolean far) {
        if (column < 0 && !now.isEmpty() && now.isFolded(now.rows().get(line))) {
            fold(now, line);
        } else {
            move(0, far ? now.columns() : 1);
        }
    }

    private boolean isOpenParent(Arrangement now) {
        int row = now.rows().get(line);
        return Arrangement.isParent(now.matrix(), row) && !now.isFolded(row);
    }

    private void move(int lines, int columns) {
        if (shown == null || shown.isEmpty()) {
            return;
        }
        select(
                shown,
                Math.clamp((long) line + lines, 0, shown.rows().size() - 1),
                Math.clamp((long) column + columns, -1, shown.groups().size()));
    }

    private void select(Arrangement now, int nextLine, int nextColumn) {
        line = nextLine;
        column = nextColumn;
        MatrixPlan plan = plan(now, getWidth(), getHeight());
        boolean scrolls = column >= 0 && column < now.groups().size();
        reveal(
                scrolls ? column * plan.cell() : left(),
                scrolls ? plan.cell() : 0,
                line * plan.line(),
                plan.line());
        tellSelected();
    }

    /// Folds or unfolds the codes below the one at the cell.
    void fold() {
        if (shown != null) {
            fold(shown, line);
        }
    }

    /// Sorts by the column of the cell; see [#sort(Arrangement, int)].
    void sort() {
        if (shown != null) {
            sort(shown, column);
        }
    }

    /// Folds or unfolds the codes below a row.
    private void fold(Arrangement now, int at) {
        if (at >= now.rows().size()) {
            return;
        }
        int row = now.rows().get(at);
        if (Arrangement.isParent(now.matrix(), row)) {
            Set<CodeId> folded = new HashSet<>(reading.folded());
            CodeId id = now.matrix().rows().get(row).code().id();
            if (!folded.remove(id)) {
                folded.add(id);
            }
            read(old -> old.withFolded(folded));
        }
    }

    /// Folds all main themes, or unfolds everything.
    void foldAll() {
        if (matrix != null) {
            ThemeMatrix now = matrix;
            Set<CodeId> folded = new HashSet<>();
            for (int row = 0; row < now.rows().size() && reading.folded().isEmpty(); row++) {
                if (Arrangement.isParent(now, row)) {
                    folded.add(now.rows().get(row).code().id());
                }
            }
            read(old -> old.withFolded(folded));
        }
    }

    /// Sorts by a column: the largest first, the smallest first, then as in the codebook again.
    private void sort(Arrangement now, int by) {
        if (by < 0) {
            read(old -> old.withSort(null));
            return;
        }
        List<String> labels = Arrangement.labels(now.matrix(), now.group(by));
        Arrangement.Sort before = reading.sort();
        Arrangement.Sort next =
                before == null || !before.labels().equals(labels)
                        ? new Arrangement.Sort(labels, false)
                        : before.rising() ? null : new Arrangement.Sort(labels, true);
        read(old -> old.withSort(next));
    }

    private void pressed(MouseEvent press) {
        requestFocus();
        if (shown == null) {
            return;
        }
        Arrangement now = shown;
        MatrixPlan plan = plan(now, getWidth(), getHeight());
        int at = plan.lineAt(press.getY());
        int over = plan.columnAt(press.getX());
        if (at < 0 && over <= now.groups().size()) {
            sort(now, over);
        } else if (at >= 0 && at < now.rows().size() && over <= now.groups().size()) {
            double mark =
                    metrics().em()
                            * (1.4 + now.matrix().rows().get(now.rows().get(at)).depth() * 1.1);
            select(now, at, over);
            if (over < 0 && press.getX() < mark) {
                fold(now, at);
            }
        }
    }
}
