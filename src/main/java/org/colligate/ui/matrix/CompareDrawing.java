package org.colligate.ui.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.colligate.analysis.Comparison;
import org.colligate.analysis.Measure;
import org.colligate.analysis.ThemeMatrix;
import org.colligate.exchange.picture.Drawing;
import org.colligate.exchange.picture.Drawing.Anchor;

/// Draws a comparison: for each theme one bar for each group, all on one scale, with the figure and
/// the share of cases above it, and at the end how far the groups are apart.
final class CompareDrawing {

    private final Lineup shown;
    private final ThemeMatrix matrix;
    private final Measure measure;
    private final Wording wording;
    private final Metrics metrics;
    private final Ink ink;
    private final ComparePlan plan;
    private final double em;

    CompareDrawing(Lineup shown, Wording wording, Metrics metrics, Ink ink, ComparePlan plan) {
        this.shown = shown;
        this.matrix = shown.comparison().matrix();
        this.measure = shown.comparison().measure();
        this.wording = wording;
        this.metrics = metrics;
        this.ink = ink;
        this.plan = plan;
        this.em = metrics.em();
    }

    /// Draws the part that is seen.
    ///
    /// @param onto what is drawn on, at its left upper corner
    /// @param selected the theme the researcher looks at
    /// @param focused whether the keys go there
    void draw(Drawing onto, int selected, boolean focused) {
        for (int at = plan.firstLine(); at < plan.lastLine(); at++) {
            theme(onto, at, 0, at == selected, true);
            if (at == selected) {
                double thick = Math.max(1, Math.round(em * (focused ? 0.17 : 0.1)));
                int color = focused ? ink.accent() : ink.muted();
                onto.frame(0, plan.y(at), plan.wholeWidth(), plan.line(), thick, color);
            }
        }
        headers(onto, 0, true);
    }

    /// Draws all of it as it goes on paper, where nothing is selected and nothing folds.
    ///
    /// @param offset how far below its left upper corner the comparison begins
    void print(Drawing onto, double offset) {
        for (int at = 0; at < shown.rows().size(); at++) {
            theme(onto, at, offset, false, false);
        }
        headers(onto, offset, false);
    }

    private void theme(Drawing onto, int at, double offset, boolean selected, boolean folds) {
        int row = shown.rows().get(at);
        double y = offset + plan.y(at);
        int back = selected ? ink.subtle() : ink.page();
        onto.box(0, y, plan.wholeWidth(), plan.line(), back);
        onto.box(0, y + plan.line() - 1, plan.wholeWidth(), 1, ink.line());
        for (int group = 0; group < plan.groups(); group++) {
            figure(onto, row, group, y);
        }
        difference(onto, row, y);
        onto.box(0, y, plan.names(), plan.line() - 1, back);
        name(onto, row, y, folds);
    }

    private void name(Drawing onto, int row, double y, boolean folds) {
        ThemeMatrix.Row theme = matrix.rows().get(row);
        boolean flat = shown.order().byDifference();
        double x = em * ((folds ? 1.6 : 0.95) + (flat ? 0 : theme.depth() * 1.1));
        double middle = y + plan.line() / 2;
        List<String> path = theme.path().names();
        String above = flat ? String.join(" › ", path.subList(0, path.size() - 1)) : "";
        if (folds && !flat && Arrangement.isParent(matrix, row)) {
            onto.wedge(x - em * 0.85, middle, em * 0.3, !shown.isFolded(row), ink.muted());
        }
        double line = above.isEmpty() ? middle : y + em * 1.05;
        double square = em * 0.7;
        onto.box(x - em * 0.2, line - square / 2, square, square, ink.code(theme.code().color()));
        boolean bold = theme.depth() == 0;
        double left = x + em * 0.85;
        double room = plan.names() - left - em * 0.5;
        String name = metrics.cut(theme.code().name(), em, bold, room);
        onto.words(left, line + em * 0.36, name, em, bold, Anchor.START, ink.text());
        if (!above.isEmpty()) {
            String under = metrics.cut(above, metrics.small(), false, room);
            onto.words(
                    left, y + em * 2.45, under, metrics.small(), false, Anchor.START, ink.muted());
        }
    }

    private void figure(Drawing onto, int row, int group, double y) {
        Comparison.Theme theme = shown.comparison().themes().get(row);
        boolean highest = differs(theme) && theme.highest() == group;
        double x = plan.x(group) + em * 0.6;
        double room = plan.column() - em * 1.2;
        String figure = wording.figure(matrix, measure, row, group);
        boolean quiet = figure.equals("·") || figure.equals("–");
        double base = y + em * 1.4;
        onto.words(x, base, figure, em, highest, Anchor.START, quiet ? ink.muted() : ink.text());
        String share = wording.share(matrix, row, group);
        double both = metrics.width(figure, highest) + metrics.width(share, false) + em * 0.3;
        if (both <= room) {
            onto.words(x + room, base, share, metrics.small(), false, Anchor.END, ink.muted());
        }
        double top = y + em * 1.95;
        double height = Math.round(em * 0.5);
        onto.box(x, top, room, height, ink.track());
        OptionalDouble value = theme.values().get(group);
        if (value.orElse(0) > 0 && shown.longest() > 0) {
            double length = Math.max(1, room * value.getAsDouble() / shown.longest());
            var color = matrix.rows().get(row).code().color();
            onto.box(x, top, length, height, highest ? ink.code(color) : ink.lesser(color));
        }
    }

    private boolean differs(Comparison.Theme theme) {
        return theme.highest() >= 0 && wording.isSeen(measure, theme.difference().orElse(0));
    }

    private void difference(Drawing onto, int row, double y) {
        Comparison.Theme theme = shown.comparison().themes().get(row);
        double x = plan.x(plan.groups()) + em * 0.9;
        double room = plan.gap() - em * 1.2;
        if (!differs(theme)) {
            onto.words(x, y + em * 1.4, "–", em, false, Anchor.START, ink.muted());
            return;
        }
        boolean widest = row == shown.widest();
        String size = wording.difference(measure, theme.difference().orElse(0));
        int color = widest ? ink.accent() : ink.text();
        onto.words(x, y + em * 1.4, size, em, true, Anchor.START, color);
        if (widest) {
            onto.box(
                    plan.x(plan.groups()) + em * 0.3,
                    y + em * 0.5,
                    em * 0.22,
                    plan.line() - em,
                    ink.accent());
        }
        String highest = wording.group(matrix, theme.highest());
        String where = metrics.cut("▲ " + highest, metrics.small(), false, room);
        onto.words(x, y + em * 2.45, where, metrics.small(), false, Anchor.START, ink.muted());
    }

    private void headers(Drawing onto, double offset, boolean marked) {
        onto.box(0, offset, plan.wholeWidth(), plan.head(), ink.subtle());
        onto.box(0, offset + plan.head() - 1, plan.wholeWidth(), 1, ink.line());
        double below = offset + plan.head() - em * 0.65;
        double title = below - em * 1.3;
        for (int group = 0; group < plan.groups(); group++) {
            double x = plan.x(group) + em * 0.6;
            String name = wording.group(matrix, group);
            HeadLines head = HeadLines.of(name, plan.heading(metrics), metrics);
            double y = title - em * HeadLines.STEP * (head.texts().size() - 1);
            for (String line : head.texts()) {
                onto.words(x, y, line, head.size(), true, Anchor.START, ink.text());
                y += em * HeadLines.STEP;
            }
            onto.words(
                    x,
                    below,
                    wording.size(matrix.group(group)),
                    metrics.small(),
                    false,
                    Anchor.START,
                    ink.muted());
        }
        double x = plan.x(plan.groups()) + em * 0.9;
        String text = metrics.cut(wording.text("difference"), em, true, plan.gap() - em);
        onto.words(x, title, text, em, true, Anchor.START, ink.text());
        boolean sorted = shown.order().byDifference();
        if (sorted || marked) {
            int color = sorted ? ink.accent() : ink.muted();
            onto.wedge(x + em * 0.3, below - em * 0.3, em * 0.3, true, color);
        }
        onto.box(0, offset, plan.names(), plan.head() - 1, ink.subtle());
        List<String> lines =
                metrics.lines(
                        wording.measure(measure),
                        metrics.small(),
                        false,
                        plan.names() - em * 1.5,
                        2);
        double y = lines.size() == 1 ? below : title;
        for (String line : lines) {
            onto.words(em * 0.75, y, line, metrics.small(), false, Anchor.START, ink.muted());
            y = below;
        }
    }

    /// Returns what is said of a theme aloud.
    String spoken(int at) {
        int row = shown.rows().get(at);
        Comparison.Theme theme = shown.comparison().themes().get(row);
        List<String> parts = new ArrayList<>();
        parts.add(theme.row().path().toString());
        for (int group = 0; group < plan.groups(); group++) {
            parts.add(
                    wording.group(matrix, group)
                            + " "
                            + wording.figure(matrix, measure, row, group)
                            + " "
                            + wording.share(matrix, row, group));
        }
        if (differs(theme)) {
            parts.add(
                    wording.text("difference")
                            + " "
                            + wording.difference(measure, theme.difference().orElse(0)));
        }
        return String.join(", ", parts);
    }
}
