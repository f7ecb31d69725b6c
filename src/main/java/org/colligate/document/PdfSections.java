package org.colligate.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Parts of a page that are set in columns, above and below what is not. They are told by the way
/// they are drawn: behind the last line of a column comes the first of the next, as high as the
/// column began and to the right of all of it.
final class PdfSections {

    /// How far the first lines of columns may differ in height, in parts of the size of letters.
    private static final double LEVEL = 0.6;

    private static final int LEAST_LINES = 2;

    private final Map<PdfLine, Integer> columns = new HashMap<>();

    /// @param lines in the order in which they are drawn
    PdfSections(List<PdfLine> lines) {
        for (int i = 1; i < lines.size(); i++) {
            PdfLine before = lines.get(i - 1);
            PdfLine next = lines.get(i);
            if (before.page() == next.page() && next.y() < before.y() - LEVEL * next.size()) {
                jump(lines, i);
            }
        }
    }

    /// Notes the columns on both sides of a jump up the page, if they are such.
    private void jump(List<PdfLine> lines, int at) {
        PdfLine first = lines.get(at);
        int from = at;
        double edge = 0;
        while (from > 0 && isBeside(lines, from - 1, at)) {
            from--;
            edge = Math.max(edge, lines.get(from).inner());
        }
        boolean level = from < at && lines.get(from).y() < first.y() + first.size();
        if (at - from < LEAST_LINES || !level) {
            return;
        }
        int column = columns.getOrDefault(lines.get(at - 1), 1);
        lines.subList(from, at).forEach(line -> columns.putIfAbsent(line, column));
        for (int i = at; i < lines.size() && goesOn(lines, i, at, edge); i++) {
            columns.put(lines.get(i), column + 1);
        }
    }

    /// Says whether a line stands in the column left of the one that begins there.
    private static boolean isBeside(List<PdfLine> lines, int i, int at) {
        PdfLine line = lines.get(i);
        PdfLine first = lines.get(at);
        boolean falls = i + 1 == at || line.isSameColumn(lines.get(i + 1));
        return falls
                && line.page() == first.page()
                && line.inner() <= first.left()
                && line.y() >= first.y() - LEVEL * first.size();
    }

    private static boolean goesOn(List<PdfLine> lines, int i, int at, double edge) {
        return i == at
                || (lines.get(i).left() >= edge && lines.get(i - 1).isSameColumn(lines.get(i)));
    }

    /// Returns the number of the column that a line stands in, from 1; 0 if it stands in none.
    int of(PdfLine line) {
        return columns.getOrDefault(line, 0);
    }

    /// Says whether columns begin or end between two lines.
    boolean part(PdfLine before, PdfLine next) {
        int column = of(before);
        int other = of(next);
        boolean follows = column > 0 && other == column + 1;
        return before.page() == next.page() && column != other && !follows;
    }
}
