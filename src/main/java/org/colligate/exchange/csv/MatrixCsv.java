package org.colligate.exchange.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.colligate.analysis.Cell;
import org.colligate.analysis.Group;
import org.colligate.analysis.Grouping;
import org.colligate.analysis.Measure;
import org.colligate.analysis.ThemeMatrix;
import org.colligate.exchange.Figures;
import org.colligate.model.AttributeId;
import org.colligate.model.Study;

/// Theme matrices: as one sees them, or tidy for statistics programs.
public final class MatrixCsv {

    private static final List<String> TIDY_COLUMNS =
            List.of(
                    "code",
                    "codings",
                    "cases",
                    "cases_in_group",
                    "transcripts",
                    "characters",
                    "characters_in_group");

    private MatrixCsv() {}

    /// Writes one line for each code, one column for each group and one for the total. The group's
    /// N stands in its header; the share of cases is given in per cent and as `3 of 5` beside it.
    public static void write(ThemeMatrix matrix, Measure measure, CsvProfile profile, Writer out)
            throws IOException {
        CsvFile.Records records = CsvFile.to(out, profile);
        boolean shares = measure == Measure.CASES_PERCENT;
        int columns = matrix.groups().size() + 1;
        List<String> header = new ArrayList<>(List.of("code"));
        for (int g = 0; g < columns; g++) {
            Group group = matrix.group(g);
            header.add(
                    (shares ? "%s %% (N=%d)" : "%s (N=%d)")
                            .formatted(group.label(), group.cases()));
            if (shares) {
                header.add(group.label() + " n of N");
            }
        }
        records.line(header);
        for (int row = 0; row < matrix.rows().size(); row++) {
            List<String> line = new ArrayList<>();
            line.add(matrix.rows().get(row).path().toString());
            for (int g = 0; g < columns; g++) {
                line.add(Figures.plain(measure, matrix.value(measure, row, g)));
                if (shares) {
                    line.add(matrix.cell(row, g).cases() + " of " + matrix.group(g).cases());
                }
            }
            records.line(line);
        }
        records.flush();
    }

    /// Writes one line for each code and group with all counts.
    public static void writeTidy(Study study, ThemeMatrix matrix, CsvProfile profile, Writer out)
            throws IOException {
        CsvFile.Records records = CsvFile.to(out, profile);
        List<String> grouping = groupingColumns(study, matrix.spec().columns(), TIDY_COLUMNS);
        List<String> header = new ArrayList<>(TIDY_COLUMNS);
        header.addAll(1, grouping);
        records.line(header);
        for (int row = 0; row < matrix.rows().size(); row++) {
            for (int g = 0; g < matrix.groups().size(); g++) {
                List<String> line = new ArrayList<>();
                line.add(matrix.rows().get(row).path().toString());
                line.addAll(labels(matrix.groups().get(g), grouping.size()));
                line.addAll(counts(matrix.cell(row, g), matrix.groups().get(g)));
                records.line(line);
            }
        }
        records.flush();
    }

    /// Returns the names of the columns that say which group it is.
    ///
    /// @param taken the columns beside them
    static List<String> groupingColumns(Study study, Grouping grouping, List<String> taken) {
        return switch (grouping) {
            case Grouping.ByAttributes(List<AttributeId> attributes) ->
                    attributes.stream().map(id -> column(study, id, taken)).toList();
            case Grouping.ByValues(AttributeId attribute, _) ->
                    List.of(column(study, attribute, taken));
            case Grouping.ByCase() -> List.of("case");
            case Grouping.ByTranscript() -> List.of("transcript");
        };
    }

    private static String column(Study study, AttributeId attribute, List<String> taken) {
        return CsvFile.attributeColumn(study.attributes().get(attribute).name(), taken);
    }

    /// Text without a case has one label, whatever it is grouped by.
    static List<String> labels(Group group, int columns) {
        List<String> labels = new ArrayList<>(group.labels());
        while (labels.size() < columns) {
            labels.add(Group.NO_CASE);
        }
        return labels;
    }

    private static List<String> counts(Cell cell, Group group) {
        return List.of(
                Integer.toString(cell.codings()),
                Integer.toString(cell.cases()),
                Integer.toString(group.cases()),
                Integer.toString(cell.transcripts()),
                Long.toString(cell.characters()),
                Long.toString(group.characters()));
    }
}
