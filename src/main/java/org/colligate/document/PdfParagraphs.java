package org.colligate.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colligate.document.PdfColumns.Column;

/// Puts the lines of a PDF file together into paragraphs. The file does not tell where one ends: a
/// wider gap does, an indent where the file has indents, and the label of a speaker. A line that
/// leaves room for the first word of the next one does where the file has neither spaces nor
/// indents; where it has, the line must be clearly short, because the place at which a program
/// breaks a line is known to about a point only.
final class PdfParagraphs {

    private static final double GAP = 1.18;
    private static final double COMMON = 0.06;
    private static final double MOSTLY = 0.6;
    private static final double SHORT = 0.2;
    private static final double SLIGHT = 0.15;
    private static final double EDGE = 0.985;
    private static final double FULL = 0.05;
    private static final int FEW = 40;
    private static final int RECURS = 3;

    private static final Pattern LABEL =
            Pattern.compile(
                    "\\s*([\\p{L}\\[【(（][\\p{L}\\p{Nd} ._()（）\\]】-]{0,30})[:：].*", Pattern.DOTALL);

    private static final Pattern REMARK = Pattern.compile("\\[[^\\]]*\\]|【[^】]*】");
    private static final Pattern ITEM =
            Pattern.compile(
                    "\\s*(?:[•◦▪‣–·-]|\\(?\\p{Nd}{1,3}[.)、．]|\\(?\\p{L}[.)]|（[^）]{1,3}）|[一二三四五六七八九十]{1,3}、).*",
                    Pattern.DOTALL);
    private static final Pattern ENDED = Pattern.compile(".*[.?!。？！…”\"\\])）】]", Pattern.DOTALL);

    private final List<PdfLine> lines;
    private final PdfColumns columns;
    private final PdfHyphens hyphens;
    private final Map<Column, Double> edges = new HashMap<>();
    private final Map<Column, Double> starts = new HashMap<>();

    private record Kind(boolean tall, boolean nextTall, int size) {}

    private final Map<Kind, Double> leadings = new HashMap<>();
    private final Set<String> labels = new HashSet<>();
    private final boolean spaces;
    private final boolean indents;
    private final PdfBlanks blanks;

    PdfParagraphs(List<PdfLine> lines, PdfColumns columns) {
        this.lines = lines;
        this.columns = columns;
        this.hyphens = new PdfHyphens(lines);
        for (Column column : lines.stream().map(columns::of).distinct().toList()) {
            edges.put(column, edge(column));
            starts.put(column, start(column));
        }
        measureLeadings();
        findLabels();
        this.spaces = mostly(this::isFar);
        this.indents = mostly((_, next) -> isIndented(next));
        this.blanks = new PdfBlanks(lines);
    }

    private double quantile(Column column, double share, boolean right) {
        double[] all =
                lines.stream()
                        .filter(line -> columns.of(line).equals(column))
                        .mapToDouble(right ? PdfLine::inner : PdfLine::left)
                        .sorted()
                        .toArray();
        return all.length == 0 ? 0 : all[(int) ((all.length - 1) * share)];
    }

    /// Where lines begin that are not indented: the leftmost place where many do.
    private double start(Column column) {
        TreeMap<Integer, Integer> places = new TreeMap<>();
        int all = 0;
        for (PdfLine line : lines) {
            if (columns.of(line).equals(column)) {
                places.merge(Math.round(line.left()), 1, Integer::sum);
                all++;
            }
        }
        double least = all * COMMON;
        return places.entrySet().stream()
                .filter(place -> place.getValue() >= least)
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
    }

    /// Where lines end that are full. If hardly any line comes near the longest, none is full, and
    /// the margins are taken to be as wide on the right as on the left.
    private double edge(Column column) {
        double longest = quantile(column, EDGE, true);
        List<PdfLine> its = lines.stream().filter(line -> columns.of(line).equals(column)).toList();
        long near = its.stream().filter(line -> line.inner() > longest - 3 * line.size()).count();
        boolean tells = its.size() >= FEW && near >= its.size() * FULL;
        if (!column.equals(Column.WHOLE) || its.isEmpty() || tells) {
            return longest;
        }
        return Math.max(longest, its.getFirst().width() - quantile(column, 0.1, false));
    }

    /// Lines of different scripts lie differently far apart, within a paragraph as well.
    private static Kind kind(PdfLine before, PdfLine next) {
        return new Kind(before.tall(), next.tall(), Math.round(next.size()));
    }

    /// The leading is the smallest gap that is common.
    private void measureLeadings() {
        Map<Kind, Map<Integer, Integer>> gaps = new HashMap<>();
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

    /// Where a paragraph surely begins, because the line before it is short, it tells by most of
    /// those what parts paragraphs in this file.
    private boolean mostly(BiPredicate<PdfLine, PdfLine> parted) {
        int sure = 0;
        int so = 0;
        for (int i = 1; i < lines.size(); i++) {
            PdfLine before = lines.get(i - 1);
            PdfLine next = lines.get(i);
            if (before.isSameColumn(next) && isShort(before, next)) {
                sure++;
                so += parted.test(before, next) ? 1 : 0;
            }
        }
        return sure > 2 && so > sure * MOSTLY;
    }

    private boolean isIndented(PdfLine line) {
        return line.left() > starts.getOrDefault(columns.of(line), 0.0) + 0.8 * line.size();
    }

    /// Returns what would be left of this line, in points, if the first word of the next one stood
    /// on it; less than nothing if it would not have fitted.
    private double room(PdfLine before, PdfLine next) {
        double edge = edges.getOrDefault(columns.of(before), 0.0);
        boolean wide = PdfLine.isWide(next.text().strip().codePointAt(0));
        // A line of wide characters may end a little early.
        double blank = wide ? 0.3 * before.size() : Math.max(0.27 * before.size(), before.blank());
        return edge - before.right() - blank - next.firstWord();
    }

    private boolean isShort(PdfLine before, PdfLine next) {
        Column column = columns.of(before);
        double width = edges.getOrDefault(column, 0.0) - starts.getOrDefault(column, 0.0);
        return room(before, next) > SHORT * width;
    }

    private boolean isFar(PdfLine before, PdfLine next) {
        double leading = leadings.getOrDefault(kind(before, next), 0.0);
        return before.isSameColumn(next) && leading > 0 && next.y() - before.y() >= leading * GAP;
    }

    private boolean goesOn(PdfLine before, PdfLine next) {
        if (hasLabel(next)
                || isRemark(before, next)
                || isFar(before, next)
                || columns.part(before, next)
                || (indents && isIndented(next))) {
            return false;
        }
        boolean same = before.isSameColumn(next);
        if (indents || (spaces && same)) {
            return !endsClearly(before, next);
        }
        double least = hasEnded(before) ? 0 : SLIGHT * before.size();
        return room(before, next) <= least && (same || Math.abs(before.size() - next.size()) < 1);
    }

    private static boolean hasEnded(PdfLine line) {
        return ENDED.matcher(line.text().strip()).matches();
    }

    private boolean endsClearly(PdfLine before, PdfLine next) {
        double room = room(before, next);
        return isShort(before, next)
                || (hasEnded(before) && room > before.size())
                || (room > 0 && ITEM.matcher(next.text()).matches());
    }

    /// A line that is wholly in brackets, behind the end of a sentence, is a remark by whoever
    /// typed it.
    private static boolean isRemark(PdfLine before, PdfLine next) {
        return REMARK.matcher(next.text().strip()).matches() && hasEnded(before);
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
