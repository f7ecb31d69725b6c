package org.colligate.ui.matrix;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colligate.analysis.ThemeMatrix;

/// Where everything of a comparison stands on a sheet, in pixels.
///
/// @param lines how many themes there are
/// @param groups how many groups
/// @param names how wide the names are
/// @param column how wide a group is
/// @param gap how wide the differences are
/// @param line how high a theme is
/// @param head how high the headers are
/// @param left how far the groups are scrolled
/// @param top how far the themes are scrolled
/// @param height of the sheet
record ComparePlan(
        int lines,
        int groups,
        double names,
        double column,
        double gap,
        double line,
        double head,
        double left,
        double top,
        double height) {

    private static final double NAMES = 22;
    private static final double GAP = 7.8;

    /// How much further than its header a bar stands from the edges of its column, in em.
    private static final double INSET = 0.6;

    /// Plans a comparison on a sheet.
    static ComparePlan of(
            Lineup shown,
            Metrics metrics,
            Wording wording,
            double left,
            double top,
            double width,
            double height) {
        double em = metrics.em();
        int groups = shown.comparison().matrix().groups().size();
        double names = Math.round(Math.clamp(width * 0.28, em * 8, em * NAMES));
        double share = Math.floor((width - names - em * GAP) / groups);
        double column = Math.max(share, narrowest(shown, metrics, wording));
        return of(shown, metrics, wording, names, column, left, top, height);
    }

    /// Plans a comparison on a sheet just large enough.
    static ComparePlan whole(Lineup shown, Metrics metrics, Wording wording) {
        double em = metrics.em();
        double column = Math.max(em * 11.5, narrowest(shown, metrics, wording));
        return of(shown, metrics, wording, em * NAMES, column, 0, 0, Double.MAX_VALUE);
    }

    private static ComparePlan of(
            Lineup shown,
            Metrics metrics,
            Wording wording,
            double names,
            double column,
            double left,
            double top,
            double height) {
        double em = metrics.em();
        int lines =
                labels(shown, wording)
                        .mapToInt(label ->
                                HeadLines.of(label, column - em * INSET, metrics).texts().size())
                        .max()
                        .orElse(1);
        return new ComparePlan(
                shown.rows().size(),
                shown.comparison().matrix().groups().size(),
                names,
                column,
                Math.round(em * GAP),
                Math.round(em * 3.05),
                Math.round(em * (3.4 + (lines - 1) * HeadLines.STEP)),
                left,
                top,
                height);
    }

    private static double narrowest(Lineup shown, Metrics metrics, Wording wording) {
        double em = metrics.em();
        double word =
                labels(shown, wording)
                        .mapToDouble(label -> HeadLines.widestWord(label, metrics))
                        .max()
                        .orElse(0);
        return Math.floor(Math.max(em * 5, word + em * INSET));
    }

    private static Stream<String> labels(Lineup shown, Wording wording) {
        ThemeMatrix matrix = shown.comparison().matrix();
        return IntStream.range(0, matrix.groups().size())
                .mapToObj(group -> wording.group(matrix, group));
    }

    /// Returns the size of a sheet on which nothing needs to scroll.
    double wholeWidth() {
        return names + groups * column + gap;
    }

    double wholeHeight() {
        return head + lines * line;
    }

    /// Returns where a group begins; their number stands for the differences.
    double x(int group) {
        return names + group * column - left;
    }

    /// Returns how wide the name of a group may be, with the margins of [HeadLines].
    double heading(Metrics metrics) {
        return column - metrics.em() * INSET;
    }

    double y(int at) {
        return head + at * line - top;
    }

    int firstLine() {
        return (int) Math.max(0, top / line);
    }

    int lastLine() {
        return Math.min(lines, (int) Math.ceil((top + height - head) / line));
    }

    /// Returns which theme is at a height; -1 for the headers, their number for what is below.
    int lineAt(double y) {
        return y < head ? -1 : Math.min(lines, (int) ((y - head + top) / line));
    }
}
