package org.colligate.ui.matrix;

import java.util.ArrayList;
import java.util.List;
import org.colligate.analysis.Measure;
import org.colligate.analysis.ThemeMatrix;
import org.colligate.exchange.picture.Drawing;
import org.colligate.exchange.picture.Drawing.Anchor;
import org.jspecify.annotations.Nullable;

/// Draws a theme matrix: names at the left, the total at the right, headers above and the sums
/// below stand still; what scrolls is drawn first and covered by them.
final class MatrixDrawing {

    private final Arrangement shown;
    private final Shading.Scale scale;
    private final Wording wording;
    private final Metrics metrics;
    private final Ink ink;
    private final MatrixPlan plan;
    private final double em;

    MatrixDrawing(
            Arrangement shown,
            Shading.Scale scale,
            Wording wording,
            Metrics metrics,
            Ink ink,
            MatrixPlan plan) {
        this.shown = shown;
        this.scale = scale;
        this.wording = wording;
        this.metrics = metrics;
        this.ink = ink;
        this.plan = plan;
        this.em = metrics.em();
    }

    /// Where the researcher looks.
    ///
    /// @param line of the rows shown, from 0
    /// @param column of the columns shown, -1 for the names
    /// @param focused whether the keys go there
    record Cursor(int line, int column, boolean focused) {}

    /// Draws the part that is seen.
    ///
    /// @param onto what is drawn on, at its left upper corner
    /// @param y how far below that the matrix begins
    /// @param cursor where the researcher looks; null on paper, where nothing can be folded either
    void draw(Drawing onto, double y, @Nullable Cursor cursor) {
        int firstLine = plan.firstLine();
        int lastLine = Math.min(shown.rows().size(), plan.lastLine());
        int firstColumn = plan.firstColumn();
        int lastColumn = Math.min(shown.groups().size(), plan.lastColumn());
        for (int line = firstLine; line < lastLine; line++) {
            for (int column = firstColumn; column < lastColumn; column++) {
                cell(onto, line, column, y);
            }
            cell(onto, line, shown.groups().size(), y);
            name(onto, line, y, cursor != null);
        }
        if (cursor != null) {
            cursor(onto, cursor, y);
        }
        sums(onto, firstColumn, lastColumn, y);
        headers(onto, firstColumn, lastColumn, y);
    }

    private void cell(Drawing onto, int line, int column, double offset) {
        int row = shown.rows().get(line);
        int group = shown.group(column);
        boolean isTotal = column == shown.groups().size();
        double x = plan.x(column);
        double y = offset + plan.y(line);
        int back = isTotal ? ink.subtle() : ink.heat(scale.share(row, group));
        onto.box(x, y, plan.cell(), plan.line(), back);
        onto.box(x, y + plan.line() - 1, plan.cell(), 1, ink.line());
        String figure = wording.figure(shown.matrix(), shown.reading().measure(), row, group);
        boolean quiet = figure.equals("·") || figure.equals("–");
        boolean isTop = shown.matrix().rows().get(row).depth() == 0;
        if (shown.reading().measure() == Measure.CASES_PERCENT && !quiet) {
            String share = wording.share(shown.matrix(), row, group);
            double right = x + plan.cell() - em * 0.5;
            words(onto, x + em * 0.5, y, share, false, Anchor.START, ink.on(back), metrics.small());
            words(onto, right, y, figure, isTop, Anchor.END, ink.on(back), em);
        } else {
            double middle = x + plan.cell() / 2;
            int color = quiet ? ink.muted() : ink.on(back);
            words(onto, middle, y, figure, isTop && !quiet, Anchor.MIDDLE, color, em);
        }
    }

    private void words(
            Drawing onto,
            double x,
            double y,
            String text,
            boolean bold,
            Anchor anchor,
            int color,
            double size) {
        onto.words(x, y + plan.line() / 2 + em * 0.36, text, size, bold, anchor, color);
    }

    private void name(Drawing onto, int line, double offset, boolean folds) {
        int row = shown.rows().get(line);
        ThemeMatrix.Row theme = shown.matrix().rows().get(row);
        double y = offset + plan.y(line);
        double x = em * ((folds ? 1.6 : 0.95) + theme.depth() * 1.1);
        onto.box(0, y, plan.names(), plan.line(), ink.page());
        onto.box(0, y + plan.line() - 1, plan.names(), 1, ink.line());
        if (folds && Arrangement.isParent(shown.matrix(), row)) {
            boolean open = !shown.isFolded(row);
            onto.wedge(x - em * 0.85, y + plan.line() / 2, em * 0.3, open, ink.muted());
        }
        double square = em * 0.7;
        onto.box(
                x - em * 0.2,
                y + (plan.line() - square) / 2,
                square,
                square,
                ink.code(theme.code().color()));
        boolean bold = theme.depth() == 0;
        double room = plan.names() - x - em * 1.3;
        String name = metrics.cut(theme.code().name(), em, bold, room);
        words(onto, x + em * 0.85, y, name, bold, Anchor.START, ink.text(), em);
    }

    private void cursor(Drawing onto, Cursor cursor, double offset) {
        if (cursor.line() < plan.firstLine() || cursor.line() >= plan.lastLine()) {
            return;
        }
        double y = offset + plan.y(cursor.line());
        int color = cursor.focused() ? ink.accent() : ink.muted();
        double thick = Math.max(1, Math.round(em * (cursor.focused() ? 0.17 : 0.1)));
        if (cursor.column() < 0) {
            onto.frame(0, y, plan.names(), plan.line(), thick, color);
        } else if (plan.isSeen(cursor.column())) {
            onto.frame(plan.x(cursor.column()), y, plan.cell(), plan.line(), thick, color);
        }
    }

    private void sums(Drawing onto, int first, int last, double offset) {
        double y = offset + plan.sums();
        onto.box(0, y, plan.right(), plan.line(), ink.subtle());
        for (int column = first; column < last; column++) {
            sum(onto, column, y);
        }
        onto.box(plan.x(shown.groups().size()), y, plan.cell(), plan.line(), ink.subtle());
        sum(onto, shown.groups().size(), y);
        onto.box(0, y, plan.names(), plan.line(), ink.subtle());
        String title = metrics.cut(wording.sums(), em, false, plan.names() - em * 1.3);
        words(onto, em * 0.75, y, title, false, Anchor.START, ink.muted(), em);
        onto.box(0, y, plan.right(), 1, ink.line());
    }

    private void sum(Drawing onto, int column, double y) {
        int codings = shown.matrix().columnCodings().get(shown.group(column));
        String figure = String.format("%,d", codings);
        double middle = plan.x(column) + plan.cell() / 2;
        words(onto, middle, y, figure, false, Anchor.MIDDLE, ink.muted(), em);
    }

    private void headers(Drawing onto, int first, int last, double offset) {
        onto.box(0, offset, plan.right(), plan.head(), ink.subtle());
        for (int column = first; column < last; column++) {
            header(onto, column, offset);
        }
        outer(onto, first, last, offset);
        int total = shown.groups().size();
        onto.box(plan.x(total), offset, plan.cell(), plan.head(), ink.subtle());
        header(onto, total, offset);
        onto.box(plan.x(total), offset, 1, plan.sums() + plan.line(), ink.line());
        onto.box(0, offset, plan.names(), plan.head(), ink.subtle());
        String measure = wording.measure(shown.reading().measure());
        List<String> lines =
                metrics.lines(measure, metrics.small(), false, plan.names() - em * 1.5, 2);
        double y = offset + plan.head() - em * (0.55 + 1.15 * (lines.size() - 1));
        for (String text : lines) {
            onto.words(em * 0.75, y, text, metrics.small(), false, Anchor.START, ink.muted());
            y += em * 1.15;
        }
        onto.box(plan.names() - 1, offset, 1, plan.sums() + plan.line(), ink.line());
        onto.box(0, offset + plan.head() - 1, plan.right(), 1, ink.line());
    }

    private void header(Drawing onto, int column, double offset) {
        int group = shown.group(column);
        double middle = plan.x(column) + plan.cell() / 2;
        List<String> labels = wording.labels(shown.matrix(), group);
        double bottom = offset + plan.head() - em * 0.6;
        HeadLines lines = HeadLines.of(labels.getLast(), plan.cell(), metrics);
        double y = bottom - em * HeadLines.STEP * lines.texts().size();
        for (String line : lines.texts()) {
            onto.words(middle, y, line, lines.size(), true, Anchor.MIDDLE, ink.text());
            y += em * HeadLines.STEP;
        }
        String cases = wording.size(shown.matrix().group(group));
        onto.words(middle, bottom, cases, metrics.small(), false, Anchor.MIDDLE, ink.muted());
        Arrangement.Sort sort = shown.reading().sort();
        if (sort != null && Arrangement.column(shown.matrix(), sort.labels()) == group) {
            double side = middle + metrics.width(cases, false) / 2 + em * 0.6;
            onto.wedge(side, bottom - em * 0.3, em * 0.3, !sort.rising(), ink.accent());
        }
    }

    /// Writes the label of the outer attribute once above its columns, where it can be seen.
    private void outer(Drawing onto, int first, int last, double offset) {
        if (!plan.isNested()) {
            return;
        }
        for (int from = first; from < last; ) {
            String label = outerLabel(from);
            int to = from + 1;
            while (to < last && outerLabel(to).equals(label)) {
                to++;
            }
            double left = Math.max(plan.x(from), plan.names());
            double right = Math.min(plan.x(to - 1) + plan.cell(), plan.x(shown.groups().size()));
            String text = metrics.cut(label, em, true, right - left - em);
            onto.words(left + em / 2, offset + em * 1.5, text, em, true, Anchor.START, ink.text());
            onto.box(plan.x(from), offset, 1, plan.head(), ink.line());
            onto.box(left, offset + em * 2, right - left, 1, ink.line());
            from = to;
        }
    }

    private String outerLabel(int column) {
        List<String> labels = wording.labels(shown.matrix(), shown.group(column));
        return labels.size() < 2 ? "" : labels.getFirst();
    }

    /// Returns what is said of a cell aloud.
    String spoken(Cursor cursor) {
        int row = shown.rows().get(cursor.line());
        List<String> parts = new ArrayList<>();
        parts.add(shown.matrix().rows().get(row).path().toString());
        if (cursor.column() >= 0) {
            int group = shown.group(cursor.column());
            parts.add(wording.group(shown.matrix(), group));
            parts.add(wording.size(shown.matrix().group(group)));
            parts.add(wording.measure(shown.reading().measure()));
            parts.add(wording.figure(shown.matrix(), shown.reading().measure(), row, group));
        } else if (Arrangement.isParent(shown.matrix(), row)) {
            parts.add(wording.text(shown.isFolded(row) ? "folded" : "open"));
        }
        return String.join(", ", parts);
    }
}
