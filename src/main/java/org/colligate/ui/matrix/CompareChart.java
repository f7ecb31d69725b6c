package org.colligate.ui.matrix;

import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.colligate.analysis.Comparison;
import org.colligate.exchange.picture.Drawing;
import org.colligate.model.CodeId;
import org.colligate.ui.kit.Desk;
import org.jspecify.annotations.Nullable;

/// The comparison on the screen. Up and Down move the theme, Left and Right fold it, Enter goes on
/// to the quotes.
final class CompareChart extends Sheet {

    private final Wording wording;
    private final Runnable enter;
    private final Runnable sort;
    private final ReadOnlyObjectWrapper<@Nullable Selected> selected =
            new ReadOnlyObjectWrapper<>();
    private Lineup.Order order = new Lineup.Order(true, Set.of(), false);
    private @Nullable Lineup shown;
    private int line;

    /// A theme of the comparison that is shown.
    ///
    /// @param row its row in the matrix
    record Selected(Comparison comparison, int row) {}

    /// Makes a chart that shows nothing yet.
    ///
    /// @param enter goes on to the quotes
    /// @param sort changes the order
    CompareChart(Wording wording, Desk desk, Runnable enter, Runnable sort) {
        super(desk.settings().property());
        this.wording = wording;
        this.enter = enter;
        this.sort = sort;
        setId("compare-chart");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleRoleDescription(wording.text("compare"));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    }

    ReadOnlyObjectProperty<@Nullable Selected> selected() {
        return selected.getReadOnlyProperty();
    }

    Optional<Lineup> shown() {
        return Optional.ofNullable(shown);
    }

    /// Lines the themes up as another chart does, and selects the same one.
    void resume(CompareChart before) {
        order = before.order;
        if (shown != null) {
            lineUp(shown.comparison());
        }
        line = before.line;
        tellSelected();
        scrollLike(before);
    }

    /// Shows a comparison in the place of the one before; the theme stays where it can.
    void show(Comparison comparison) {
        lineUp(comparison);
    }

    void order(boolean byDifference, boolean hideEmpty) {
        order = new Lineup.Order(byDifference, order.folded(), hideEmpty);
        if (shown != null) {
            lineUp(shown.comparison());
        }
    }

    private void lineUp(Comparison comparison) {
        CodeId code = code().orElse(null);
        Lineup next = Lineup.of(comparison, order);
        shown = next;
        int last = Math.max(0, next.rows().size() - 1);
        line = code == null ? 0 : lineOf(next, code).orElse(Math.min(line, last));
        tellSelected();
        requestLayout();
    }

    private Optional<CodeId> code() {
        return shown == null || line >= shown.rows().size()
                ? Optional.empty()
                : Optional.of(
                        shown.comparison().matrix().rows().get(shown.rows().get(line)).code().id());
    }

    private static OptionalInt lineOf(Lineup lineup, CodeId code) {
        for (int at = 0; at < lineup.rows().size(); at++) {
            int row = lineup.rows().get(at);
            if (lineup.comparison().matrix().rows().get(row).code().id().equals(code)) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    private void tellSelected() {
        if (shown == null || line >= shown.rows().size()) {
            selected.set(null);
            return;
        }
        selected.set(new Selected(shown.comparison(), shown.rows().get(line)));
        ComparePlan plan = plan(shown, getWidth(), getHeight());
        setAccessibleText(drawing(shown, plan).spoken(line));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private ComparePlan plan(Lineup lineup, double width, double height) {
        return ComparePlan.of(lineup, metrics(), wording, left(), top(), width, height);
    }

    private CompareDrawing drawing(Lineup lineup, ComparePlan plan) {
        return new CompareDrawing(lineup, wording, metrics(), ink(), plan);
    }

    @Override
    Extent extent(double width, double height) {
        if (shown == null) {
            return new Extent(0, 0, width, height);
        }
        ComparePlan plan = plan(shown, width, height);
        return new Extent(
                plan.wholeWidth() - plan.names(),
                plan.lines() * plan.line(),
                width - plan.names(),
                height - plan.head());
    }

    @Override
    Drawing draw(double width, double height) {
        Drawing drawing = new Drawing(width, height, ink().page());
        if (shown != null) {
            drawing(shown, plan(shown, width, height)).draw(drawing, line, isFocused());
        }
        return drawing;
    }

    private void key(KeyEvent key) {
        if (shown == null || shown.rows().isEmpty() || key.isAltDown()) {
            return;
        }
        int page = (int) Math.max(1, getHeight() / metrics().em() / 3 - 2);
        boolean used = true;
        switch (key.getCode()) {
            case UP -> move(shown, line - 1);
            case DOWN -> move(shown, line + 1);
            case PAGE_UP -> move(shown, line - page);
            case PAGE_DOWN -> move(shown, line + page);
            case HOME -> move(shown, 0);
            case END -> move(shown, shown.rows().size() - 1);
            case LEFT -> fold(shown, true);
            case RIGHT -> fold(shown, false);
            case S -> sort.run();
            case ENTER -> enter.run();
            default -> used = false;
        }
        if (used) {
            key.consume();
        }
    }

    private void move(Lineup now, int to) {
        line = Math.clamp(to, 0, now.rows().size() - 1);
        ComparePlan plan = plan(now, getWidth(), getHeight());
        reveal(left(), 0, line * plan.line(), plan.line());
        tellSelected();
    }

    private void fold(Lineup now, boolean close) {
        int row = now.rows().get(line);
        if (!order.byDifference() && Arrangement.isParent(now.comparison().matrix(), row)) {
            Set<CodeId> folded = new HashSet<>(order.folded());
            CodeId id = now.comparison().matrix().rows().get(row).code().id();
            if (close ? folded.add(id) : folded.remove(id)) {
                order = new Lineup.Order(order.byDifference(), folded, order.hideEmpty());
                lineUp(now.comparison());
            }
        }
    }

    private void pressed(MouseEvent press) {
        requestFocus();
        if (shown == null) {
            return;
        }
        Lineup now = shown;
        ComparePlan plan = plan(now, getWidth(), getHeight());
        int at = plan.lineAt(press.getY());
        if (at < 0 && press.getX() > plan.x(plan.groups())) {
            sort.run();
        } else if (at >= 0 && at < now.rows().size()) {
            boolean onMark =
                    press.getX()
                            < metrics().em()
                                    * (1.4
                                            + 1.1
                                                    * now.comparison()
                                                            .matrix()
                                                            .rows()
                                                            .get(now.rows().get(at))
                                                            .depth());
            move(now, at);
            if (onMark) {
                fold(now, !now.isFolded(now.rows().get(at)));
            }
        }
    }
}
