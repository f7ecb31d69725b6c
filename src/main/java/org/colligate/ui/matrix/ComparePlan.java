package org.colligate.ui.matrix;

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

    static ComparePlan of(
            Lineup shown, Metrics metrics, double left, double top, double width, double height) {
        double em = metrics.em();
        int groups = shown.comparison().matrix().groups().size();
        double gap = Math.round(em * 7.8);
        double names = Math.round(Math.clamp(width * 0.28, em * 8, em * NAMES));
        double column = Math.floor(Math.max(em * 5, (width - names - gap) / groups));
        return new ComparePlan(
                shown.rows().size(),
                groups,
                names,
                column,
                gap,
                Math.round(em * 3.05),
                Math.round(em * 3.4),
                left,
                top,
                height);
    }

    /// Plans a comparison on a sheet just large enough.
    static ComparePlan whole(Lineup shown, Metrics metrics) {
        int groups = shown.comparison().matrix().groups().size();
        double em = metrics.em();
        double width = Math.round(em * (NAMES / 0.28)) + groups * em;
        ComparePlan plan = of(shown, metrics, 0, 0, width, Double.MAX_VALUE);
        return new ComparePlan(
                plan.lines(),
                groups,
                em * NAMES,
                em * 11.5,
                plan.gap(),
                plan.line(),
                plan.head(),
                0,
                0,
                Double.MAX_VALUE);
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
