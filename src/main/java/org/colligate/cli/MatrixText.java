package org.colligate.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.colligate.analysis.Group;
import org.colligate.analysis.Measure;
import org.colligate.analysis.ThemeMatrix;

/// A theme matrix for reading in a terminal.
final class MatrixText {

    private MatrixText() {}

    static String of(ThemeMatrix matrix, Measure measure) {
        if (matrix.rows().isEmpty()) {
            return "The codebook is empty.\n";
        }
        TextTable table = new TextTable();
        int columns = matrix.groups().size() + 1;
        List<String> header = new ArrayList<>(List.of(measure.word()));
        List<String> sizes = new ArrayList<>(List.of(""));
        for (int g = 0; g < columns; g++) {
            Group group = matrix.group(g);
            header.add(group.label());
            sizes.add("N=" + group.cases());
        }
        table.line(header);
        table.line(sizes);
        for (int row = 0; row < matrix.rows().size(); row++) {
            List<String> line = new ArrayList<>();
            line.add(indented(matrix.rows().get(row)));
            for (int g = 0; g < columns; g++) {
                line.add(figure(matrix, measure, row, g));
            }
            table.line(line);
        }
        return table.toString();
    }

    static String indented(ThemeMatrix.Row row) {
        return "  ".repeat(row.depth())
                + (row.depth() == 0 ? row.path().toString() : row.code().name());
    }

    /// Returns a figure as one reads it: shares of cases with n of N, nothing for a count of zero.
    static String figure(ThemeMatrix matrix, Measure measure, int row, int group) {
        OptionalDouble value = matrix.value(measure, row, group);
        if (value.isEmpty()) {
            return "–";
        }
        if (measure == Measure.CASES_PERCENT) {
            return "%d/%d %4.0f%%"
                    .formatted(
                            matrix.cell(row, group).cases(),
                            matrix.group(group).cases(),
                            value.getAsDouble());
        }
        if (measure.isCount()) {
            long count = Math.round(value.getAsDouble());
            return count == 0 ? "·" : Long.toString(count);
        }
        String unit = measure == Measure.PER_10000 ? "" : "%";
        return String.format(Locale.ROOT, "%.1f%s", value.getAsDouble(), unit);
    }
}
