package org.colligate.ui.matrix;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colligate.analysis.Grouping;
import org.colligate.analysis.ThemeMatrix;
import org.colligate.model.AttributeId;

/// Where everything of a matrix stands on a sheet, in pixels.
///
/// @param lines how many rows there are
/// @param groups how many columns scroll
/// @param names how wide the names are
/// @param cell how wide a column is
/// @param line how high a row is
/// @param head how high the headers are
/// @param isNested whether two attributes stand above each other in the headers
/// @param left how far the columns are scrolled
/// @param top how far the rows are scrolled
/// @param width of the sheet
/// @param height of the sheet
record MatrixPlan(
        int lines,
        int groups,
        double names,
        double cell,
        double line,
        double head,
        boolean isNested,
        double left,
        double top,
        double width,
        double height) {

    private static final double NARROW = 7.3;
    private static final double WIDE = 10.5;

    /// Plans a matrix on a sheet.
    static MatrixPlan of(
            Arrangement shown,
            Metrics metrics,
            Wording wording,
            double left,
            double top,
            double width,
            double height) {
        double em = metrics.em();
        double names = Math.round(Math.min(names(shown, metrics), Math.max(width * 0.4, em * 9)));
        double share = (width - names) / shown.columns();
        double word = word(shown, metrics, wording);
        double cell = Math.clamp(share, Math.max(em * NARROW, word), Math.max(em * WIDE, word));
        return of(shown, metrics, wording, names, Math.floor(cell), left, top, width, height);
    }

    /// Plans a matrix on a sheet just large enough.
    static MatrixPlan whole(Arrangement shown, Metrics metrics, Wording wording) {
        double names = Math.round(names(shown, metrics));
        double word = word(shown, metrics, wording);
        double cell = Math.round(Math.max(metrics.em() * (NARROW + 1), word));
        double width = names + shown.columns() * cell;
        MatrixPlan flat = of(shown, metrics, wording, names, cell, 0, 0, width, 0);
        return of(shown, metrics, wording, names, cell, 0, 0, width, flat.wholeHeight());
    }

    private static MatrixPlan of(
            Arrangement shown,
            Metrics metrics,
            Wording wording,
            double names,
            double cell,
            double left,
            double top,
            double width,
            double height) {
        double em = metrics.em();
        boolean nested =
                shown.matrix().spec().columns()
                                instanceof Grouping.ByAttributes(List<AttributeId> attributes)
                        && attributes.size() > 1;
        int lines =
                labels(shown, wording)
                        .mapToInt(label -> HeadLines.of(label, cell, metrics).texts().size())
                        .max()
                        .orElse(1);
        double third = Math.max(0, lines - 2) * HeadLines.STEP;
        return new MatrixPlan(
                shown.rows().size(),
                shown.groups().size(),
                names,
                cell,
                Math.round(em * 2),
                Math.round(em * ((nested ? 6.2 : 4.3) + third)),
                nested,
                left,
                top,
                width,
                height);
    }

    /// Returns how wide a column must be so that no word in the headers is cut; a very long one is.
    private static double word(Arrangement shown, Metrics metrics, Wording wording) {
        return labels(shown, wording)
                .mapToDouble(label -> HeadLines.widestWord(label, metrics))
                .max()
                .orElse(0);
    }

    private static Stream<String> labels(Arrangement shown, Wording wording) {
        return IntStream.range(0, shown.columns())
                .mapToObj(column -> wording.labels(shown.matrix(), shown.group(column)).getLast());
    }

    private static double names(Arrangement shown, Metrics metrics) {
        double widest = metrics.em() * 12;
        for (int row : shown.rows()) {
            ThemeMatrix.Row theme = shown.matrix().rows().get(row);
            double indent = metrics.em() * (3.9 + theme.depth() * 1.1);
            widest =
                    Math.max(
                            widest,
                            indent + metrics.width(theme.code().name(), theme.depth() == 0));
        }
        return Math.min(widest, metrics.em() * 24);
    }

    /// Returns the size of a sheet on which nothing needs to scroll.
    double wholeWidth() {
        return names + (groups + 1) * cell;
    }

    double wholeHeight() {
        return head + (lines + 1) * line;
    }

    Sheet.Extent extent() {
        return new Sheet.Extent(
                groups * cell, lines * line, width - names - cell, height - head - line);
    }

    /// Returns where a column begins; the last is the total.
    double x(int column) {
        return column == groups
                ? Math.min(names + groups * cell, Math.max(width - cell, names))
                : names + column * cell - left;
    }

    double y(int row) {
        return head + row * line - top;
    }

    /// Returns where the sums stand: below the last row, or at the bottom.
    double sums() {
        return Math.min(head + lines * line, Math.max(height - line, head));
    }

    /// Returns where the matrix ends.
    double right() {
        return Math.min(wholeWidth(), Math.max(width, names + cell));
    }

    int firstLine() {
        return (int) Math.max(0, top / line);
    }

    int lastLine() {
        return Math.min(lines, (int) Math.ceil((top + height - head) / line));
    }

    int firstColumn() {
        return (int) Math.max(0, left / cell);
    }

    int lastColumn() {
        return Math.min(groups, (int) Math.ceil((left + width - names) / cell));
    }

    /// Says whether some of a column is not covered.
    boolean isSeen(int column) {
        return column == groups
                || (x(column) >= names - cell / 2 && x(column) < x(groups) - cell / 2);
    }

    /// Returns which row is at a height, or -1 for the headers, or the number of rows for what is
    /// below.
    int lineAt(double y) {
        if (y < head) {
            return -1;
        }
        return y >= sums() ? lines : Math.min(lines, (int) ((y - head + top) / line));
    }

    /// Returns which column is there: -1 for the names, one more than the total for beyond it.
    int columnAt(double x) {
        if (x < names) {
            return -1;
        }
        if (x >= x(groups)) {
            return x < x(groups) + cell ? groups : groups + 1;
        }
        return Math.min(groups, (int) ((x - names + left) / cell));
    }
}
