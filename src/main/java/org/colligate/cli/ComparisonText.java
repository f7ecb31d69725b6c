package org.colligate.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.colligate.analysis.Comparison;
import org.colligate.analysis.Group;
import org.colligate.analysis.Measure;
import org.colligate.analysis.ThemeMatrix;

/// A comparison for reading in a terminal: for each theme and group the figure and a bar on a
/// common scale, and at the end how far the groups are apart.
final class ComparisonText {

    private static final int BAR = 10;
    private static final String EIGHTHS = " ▏▎▍▌▋▊▉";

    private ComparisonText() {}

    static String of(Comparison comparison, boolean byDifference) {
        ThemeMatrix matrix = comparison.matrix();
        if (matrix.rows().isEmpty()) {
            return "The codebook is empty.\n";
        }
        TextTable table = new TextTable();
        List<String> header = new ArrayList<>(List.of(comparison.measure().word()));
        for (Group group : matrix.groups()) {
            header.add("%s (N=%d)".formatted(group.label(), group.cases()));
        }
        header.add("difference");
        table.line(header);
        double scale = scale(comparison);
        List<Comparison.Theme> themes =
                byDifference ? comparison.byDifference() : comparison.themes();
        for (Comparison.Theme theme : themes) {
            table.line(line(comparison, theme, scale, byDifference));
        }
        return table.toString();
    }

    private static double scale(Comparison comparison) {
        return comparison.themes().stream()
                .flatMap(theme -> theme.values().stream())
                .mapToDouble(value -> value.orElse(0))
                .max()
                .orElse(0);
    }

    private static List<String> line(
            Comparison comparison, Comparison.Theme theme, double scale, boolean fullPath) {
        ThemeMatrix matrix = comparison.matrix();
        int row = matrix.rows().indexOf(theme.row());
        List<String> line = new ArrayList<>();
        line.add(fullPath ? theme.row().path().toString() : MatrixText.indented(theme.row()));
        for (int g = 0; g < matrix.groups().size(); g++) {
            line.add(
                    MatrixText.figure(matrix, comparison.measure(), row, g)
                            + " "
                            + bar(theme.values().get(g), scale));
        }
        line.add(difference(comparison, theme));
        return line;
    }

    private static String bar(OptionalDouble value, double scale) {
        int eighths = scale == 0 ? 0 : (int) Math.round(value.orElse(0) / scale * BAR * 8);
        String bar = "█".repeat(eighths / 8);
        bar += eighths % 8 == 0 ? "" : EIGHTHS.charAt(eighths % 8);
        return bar + " ".repeat(BAR - bar.length());
    }

    /// Names the highest group only where the difference can be seen in the figures as they are
    /// rounded.
    private static String difference(Comparison comparison, Comparison.Theme theme) {
        Measure measure = comparison.measure();
        String format = measure.isCount() || measure == Measure.CASES_PERCENT ? "%.0f" : "%.1f";
        String size = String.format(Locale.ROOT, format, theme.difference().orElse(0));
        return size.equals(String.format(Locale.ROOT, format, 0.0))
                ? ""
                : size + "  " + comparison.matrix().groups().get(theme.highest()).label();
    }
}
