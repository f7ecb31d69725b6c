package org.colligate.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The columns of a page: whether there are two, and which of them a line stands in.
final class PdfColumns {

    /// Where a line stands.
    enum Column {
        WHOLE,
        LEFT,
        RIGHT
    }

    private static final int LEAST_LINES = 4;
    private static final double CENTRE_FROM = 0.35;
    private static final double CENTRE_TO = 0.65;
    private static final double CROSSING = 0.2;
    private static final double FILLED = 0.6;

    private final Map<Integer, Float> gutters = new HashMap<>();

    PdfColumns(List<PdfLine> lines) {
        Map<Integer, List<PdfLine>> pages = new HashMap<>();
        lines.forEach(line -> pages.computeIfAbsent(line.page(), _ -> new ArrayList<>()).add(line));
        double left = lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
        double right = lines.stream().mapToDouble(PdfLine::inner).max().orElse(0);
        pages.forEach((page, its) -> {
            float gutter = gutter(its, left, right);
            if (gutter > 0) {
                gutters.put(page, gutter);
            }
        });
        lastPage(pages);
    }

    /// The last page may hold too little to show its columns. Then they are those before it.
    private void lastPage(Map<Integer, List<PdfLine>> pages) {
        int last = pages.keySet().stream().mapToInt(page -> page).max().orElse(0);
        Float before = gutters.get(last - 1);
        if (before != null && !gutters.containsKey(last)) {
            List<PdfLine> lines = pages.getOrDefault(last, List.of());
            boolean fits =
                    lines.stream()
                            .allMatch(line -> line.inner() <= before || line.left() >= before);
            if (fits) {
                gutters.put(last, before);
            }
        }
    }

    /// Returns the middle of the strip that hardly any line crosses and that many lines end and
    /// begin beside; 0 if there is none.
    private static float gutter(List<PdfLine> page, double left, double right) {
        float best = 0;
        double fewest = CROSSING;
        for (double at = CENTRE_FROM; at <= CENTRE_TO; at += 0.01) {
            double x = left + (right - left) * at;
            double share = crossing(page, x);
            if (share < fewest && isFilled(page, x, left, right)) {
                fewest = share;
                best = (float) x;
            }
        }
        return best;
    }

    private static double crossing(List<PdfLine> page, double x) {
        long crossing = page.stream().filter(line -> line.left() < x && line.inner() > x).count();
        return page.isEmpty() ? 1 : (double) crossing / page.size();
    }

    /// Two columns of text reach from margin to gutter, many times on either side. A column of
    /// names beside what they say does not.
    private static boolean isFilled(List<PdfLine> page, double x, double left, double right) {
        long lefts =
                page.stream()
                        .filter(line ->
                                line.inner() <= x
                                        && line.inner() - line.left() > FILLED * (x - left))
                        .count();
        long rights =
                page.stream()
                        .filter(line ->
                                line.left() >= x
                                        && line.inner() - line.left() > FILLED * (right - x))
                        .count();
        return lefts >= LEAST_LINES && rights >= LEAST_LINES;
    }

    Column of(PdfLine line) {
        Float gutter = gutters.get(line.page());
        if (gutter == null) {
            return Column.WHOLE;
        }
        if (line.inner() <= gutter) {
            return Column.LEFT;
        }
        return line.left() >= gutter ? Column.RIGHT : Column.WHOLE;
    }

    /// Returns the lines in the order in which they are read. Where they are drawn row by row
    /// across the columns, each column is gathered; what reaches across both ends what is gathered.
    List<PdfLine> ordered(List<PdfLine> lines) {
        List<PdfLine> ordered = new ArrayList<>();
        List<PdfLine> right = new ArrayList<>();
        int page = 0;
        for (PdfLine line : lines) {
            Column column = of(line);
            if (line.page() != page || column == Column.WHOLE) {
                ordered.addAll(right);
                right.clear();
                page = line.page();
            }
            if (column == Column.RIGHT) {
                right.add(line);
            } else {
                ordered.add(line);
            }
        }
        ordered.addAll(right);
        return ordered;
    }
}
