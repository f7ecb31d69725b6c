package org.colligate.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The columns of a page, and which of them a line stands in: those that the way of drawing tells,
/// and on other pages the two that a strip parts which hardly a line crosses.
final class PdfColumns {

    /// Where a line stands.
    ///
    /// @param number from 1, from left to right; 0 for one that stands in no column
    record Column(int number) {
        static final Column WHOLE = new Column(0);
        static final Column LEFT = new Column(1);
        static final Column RIGHT = new Column(2);
    }

    private static final int LEAST_LINES = 4;
    private static final double CENTRE_FROM = 0.35;
    private static final double CENTRE_TO = 0.65;
    private static final double CROSSING = 0.2;
    private static final double FILLED = 0.6;

    private final Map<Integer, Float> gutters = new HashMap<>();
    private final Set<Integer> drawn = new HashSet<>();
    private final PdfSections sections;

    PdfColumns(List<PdfLine> lines) {
        Map<Integer, List<PdfLine>> pages = new HashMap<>();
        lines.forEach(line -> pages.computeIfAbsent(line.page(), _ -> new ArrayList<>()).add(line));
        double left = lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
        double right = lines.stream().mapToDouble(PdfLine::inner).max().orElse(0);
        sections = new PdfSections(lines);
        pages.forEach((page, its) -> {
            if (its.stream().anyMatch(line -> sections.of(line) > 0)) {
                drawn.add(page);
            }
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
        Float before = firstGutter(last - 1, pages.getOrDefault(last - 1, List.of()));
        if (before != null && !gutters.containsKey(last) && !drawn.contains(last)) {
            List<PdfLine> lines = pages.getOrDefault(last, List.of());
            boolean fits =
                    lines.stream()
                            .allMatch(line -> line.inner() <= before || line.left() >= before);
            if (fits) {
                gutters.put(last, before);
            }
        }
    }

    /// Returns where the first column of a page ends that is in columns as a whole.
    private @Nullable Float firstGutter(int page, List<PdfLine> lines) {
        if (!drawn.contains(page)) {
            return gutters.get(page);
        }
        boolean whole = lines.stream().allMatch(line -> sections.of(line) > 0);
        double second =
                lines.stream()
                        .filter(line -> sections.of(line) == 2)
                        .mapToDouble(PdfLine::left)
                        .min()
                        .orElse(0);
        return whole ? (float) second : null;
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

    /// Says whether columns begin or end between two lines.
    boolean part(PdfLine before, PdfLine next) {
        return drawn.contains(before.page()) && sections.part(before, next);
    }

    Column of(PdfLine line) {
        if (drawn.contains(line.page())) {
            return new Column(sections.of(line));
        }
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
            if (line.page() != page || column.equals(Column.WHOLE)) {
                ordered.addAll(right);
                right.clear();
                page = line.page();
            }
            if (column.equals(Column.RIGHT) && !drawn.contains(page)) {
                right.add(line);
            } else {
                ordered.add(line);
            }
        }
        ordered.addAll(right);
        return ordered;
    }
}
