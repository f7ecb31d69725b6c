package org.colligate.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colligate.document.PdfColumns.Column;

/// Puts the lines of a PDF file together into paragraphs. The file does not tell where one ends: a
/// line that leaves room for the first word of the next one does, and so does a wider gap, an
/// indent where the file has indents, and the label of a speaker.
final class PdfParagraphs {

    private static final double GAP = 1.18;
    private static final double COMMON = 0.06;
    private static final double INDENTED = 0.6;
    private static final double EDGE = 0.985;
    private static final double FULL = 0.05;
    private static final int FEW = 40;
    private static final int RECURS = 3;

    private static final Pattern LABEL =
            Pattern.compile(
                    "\\s*([\\p{L}\\[【(（][\\p{L}\\p{Nd} ._()（）\\]】-]{0,30})[:：].*", Pattern.DOTALL);

    private static final Pattern REMARK = Pattern.compile("\\[[^\\]]*\\]|【[^】]*】");
    private static final Pattern ENDED = Pattern.compile(".*[.?!。？！…”\"\\])）】]", Pattern.DOTALL);

    private final List<PdfLine> lines;
    private final PdfColumns columns;
    private final PdfHyphens hyphens;
    private final Map<Column, Double> edges = new EnumMap<>(Column.class);
    private final Map<Column, Double> starts = new EnumMap<>(Column.class);
    private final Map<String, Double> leadings = new HashMap<>();
    private final Set<String> labels = new HashSet<>();
    private final boolean indents;
    private final PdfBlanks blanks;

    PdfParagraphs(List<PdfLine> lines, PdfColumns columns) {
        this.lines = lines;
        this.columns = columns;
        this.hyphens = new PdfHyphens(lines);
        for (Column column : Column.values()) {
            edges.put(column, edge(column));
            starts.put(column, quantile(column, 0.5, false));
        }
        measureLeadings();
        findLabels();
        this.indents = findIndents();
        this.blanks = new PdfBlanks(lines);
    }

    private double quantile(Column column, double share, boolean right) {
        double[] all =
                lines.stream()
                        .filter(line -> columns.of(line) == column)
                        .mapToDouble(right ? PdfLine::inner : PdfLine::left)
                        .sorted()
                        .toArray();
        return all.length == 0 ? 0 : all[(int) ((all.length - 1) * share)];
    }

    /// Where lines end that are full. If hardly any line comes near the longest, none is full, and
    /// the margins are taken to be as wide on the right as on the left.
    private double edge(Column column) {
        double longest = quantile(column, EDGE, true);
        List<PdfLine> its = lines.stream().filter(line -> columns.of(line) == column).toList();
        long near = its.stream().filter(line -> line.inner() > longest - 3 * line.size()).count();
        boolean tells = its.size() >= FEW && near >= its.size() * FULL;
        if (column != Column.WHOLE || its.isEmpty() || tells) {
            return longest;
        }
        return Math.max(longest, its.getFirst().width() - quantile(column, 0.1, false));
    }

    /// Lines of different scripts lie differently far apart, within a paragraph as well.
    private static String kind(PdfLine before, PdfLine next) {
        return (before.isTall() ? "tall " : "low ")
                + (next.isTall() ? "tall " : "low ")
                + Math.round(next.size());
    }

    /// The leading is the smallest gap that is common.
    private void measureLeadings() {
        Map<String, Map<Integer, Integer>> gaps = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            PdfLine before = lines.get(i - 1);
            PdfLine next = lines.get(i);
            if (before.isSameColumn(next)) {
                gaps.computeIfAbsent(kind(before, next), _ -> new HashMap<>())
                        .merge(Math.round((next.y() - before.y()) * 2), 1, Integer::sum);
            }
        }
        gaps.forEach((kind, counts) -> leadings.put(kind, smallestCommon(counts)));
    }

    private static double smallestCommon(Map<Integer, Integer> counts) {
        int all = counts.values().stream().mapToInt(count -> count).sum();
        return counts.entrySet().stream()
                        .filter(gap ->
                                gap.getKey() > 8 && gap.getValue() >= Math.max(2, all * COMMON))
                        .mapToInt(Map.Entry::getKey)
                        .min()
                        .orElse(0)
                / 2.0;
    }

    private void findLabels() {
        Map<String, Integer> counts = new HashMap<>();
        for (PdfLine line : lines) {
            Matcher label = LABEL.matcher(line.text());
            if (label.matches()) {
                counts.merge(label.group(1).strip(), 1, Integer::sum);
            }
        }
        counts.forEach((label, count) -> {
            if (count >= RECURS) {
                labels.add(label);
            }
        });
    }

    private boolean hasLabel(PdfLine line) {
        Matcher label = LABEL.matcher(line.text());
        return label.matches() && labels.contains(label.group(1).strip());
    }

    /// Where a paragraph surely begins, because the line before it leaves room, it tells by most of
    /// those whether paragraphs begin with an indent.
    private boolean findIndents() {
        int sure = 0;
        int indented = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (leavesRoom(lines.get(i - 1), lines.get(i))) {
                sure++;
                indented += isIndented(lines.get(i)) ? 1 : 0;
            }
        }
        return sure > 2 && indented > sure * INDENTED;
    }

    private boolean isIndented(PdfLine line) {
        return line.left() > starts.getOrDefault(columns.of(line), 0.0) + 0.8 * line.size();
    }

    /// Says whether the first word of the next line would have stood on this one.
    private boolean leavesRoom(PdfLine before, PdfLine next) {
        double edge = edges.getOrDefault(columns.of(before), 0.0);
        boolean wide = PdfLine.isWide(next.text().strip().codePointAt(0));
        double blank = wide ? 0.3 : 0.27; // a line of wide characters may end a little early
        return before.right() + blank * before.size() + next.firstWord() < edge;
    }

    private boolean goesOn(PdfLine before, PdfLine next) {
        if (leavesRoom(before, next)
                || hasLabel(next)
                || isRemark(before, next)
                || (indents && isIndented(next))) {
            return false;
        }
        if (!before.isSameColumn(next)) {
            return Math.abs(before.size() - next.size()) < 1;
        }
        double leading = leadings.getOrDefault(kind(before, next), 0.0);
        return leading == 0 || next.y() - before.y() < leading * GAP;
    }

    /// A line that is wholly in brackets, behind the end of a sentence, is a remark by whoever
    /// typed it.
    private static boolean isRemark(PdfLine before, PdfLine next) {
        return REMARK.matcher(next.text().strip()).matches()
                && ENDED.matcher(before.text().strip()).matches();
    }

    List<String> joined() {
        List<String> paragraphs = new ArrayList<>();
        String open = "";
        PdfLine before = null;
        for (PdfLine line : lines) {
            if (before == null) {
                open = line.text();
            } else if (goesOn(before, line)) {
                open = join(open, line.text().stripLeading());
            } else {
                paragraphs.add(open.stripTrailing());
                open = line.text();
            }
            before = line;
        }
        if (before != null) {
            paragraphs.add(open.stripTrailing());
        }
        return paragraphs;
    }

    private String join(String before, String next) {
        String open = before.stripTrailing();
        boolean blank = open.length() < before.length();
        int last = open.codePointBefore(open.length());
        int first = next.codePointAt(0);
        if (!PdfLine.isWide(last) && !PdfLine.isWide(first)) {
            return hyphens.joined(open, next);
        }
        return blank || blanks.part(open, next) ? open + ' ' + next : open + next;
    }
}
