package org.colligate.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Running heads and page numbers: lines at the same height in the margin of many pages that say
/// the same but for their numbers.
final class PdfMargins {

    private static final double MARGIN = 0.12;
    private static final double PAGES = 0.4;
    private static final int HEIGHT = 3;
    private static final int OUTERMOST = 3;
    private static final Pattern NUMBER =
            Pattern.compile(
                    "[-–— ]*(?:(?i:page)|第)?\\s*\\d{1,4}(?:\\s*(?:/|of|/ )\\s*\\d{1,4})?\\s*页?[-–— ]*");

    private record Recurring(String text, int height) {}

    private PdfMargins() {}

    /// Returns the lines that belong to the text.
    static List<PdfLine> without(List<PdfLine> lines, int pages) {
        Map<Integer, List<PdfLine>> byPage = new HashMap<>();
        lines.forEach(
                line -> byPage.computeIfAbsent(line.page(), _ -> new ArrayList<>()).add(line));
        Map<Recurring, Set<Integer>> recurring = new HashMap<>();
        Set<PdfLine> outer = new HashSet<>();
        for (List<PdfLine> page : byPage.values()) {
            for (PdfLine line : outermost(page)) {
                outer.add(line);
                recurring.computeIfAbsent(key(line), _ -> new HashSet<>()).add(line.page());
            }
        }
        int least = Math.max(2, (int) Math.ceil(pages * PAGES));
        return lines.stream()
                .filter(line ->
                        !outer.contains(line)
                                || !(near(recurring, line) >= least
                                        || NUMBER.matcher(line.text().strip()).matches()))
                .toList();
    }

    private static Recurring key(PdfLine line) {
        return new Recurring(line.masked(), Math.round(line.y() / HEIGHT));
    }

    /// A rounded height may fall on either side.
    private static int near(Map<Recurring, Set<Integer>> recurring, PdfLine line) {
        Recurring key = key(line);
        Set<Integer> pages = new HashSet<>();
        for (int height = key.height - 1; height <= key.height + 1; height++) {
            pages.addAll(recurring.getOrDefault(new Recurring(key.text, height), Set.of()));
        }
        return pages.size();
    }

    /// Returns the few highest and lowest lines of a page that lie in its margins.
    private static List<PdfLine> outermost(List<PdfLine> page) {
        List<PdfLine> sorted = new ArrayList<>(page);
        sorted.sort(Comparator.comparingDouble(PdfLine::y));
        List<PdfLine> outer = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            PdfLine line = sorted.get(i);
            boolean top = i < OUTERMOST && line.y() < line.height() * MARGIN;
            boolean bottom =
                    i >= sorted.size() - OUTERMOST && line.y() > line.height() * (1 - MARGIN);
            if (top || bottom) {
                outer.add(line);
            }
        }
        return outer;
    }
}
