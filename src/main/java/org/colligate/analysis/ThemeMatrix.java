package org.colligate.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.colligate.model.Code;
import org.colligate.model.CodePath;
import org.colligate.model.Codebook;
import org.colligate.model.Study;

/// Codes by groups of cases. Every cell holds all counts, so that another measure needs no second
/// reading.
///
/// @param spec the question
/// @param rows the codes, in reading order
/// @param groups the columns
/// @param all what the columns are together
/// @param cells for each row the cells of all groups, and at the end the one of the row's total
/// @param columnCodings for each group, and at the end for all, how many codings its text has of
///   the codes in the rows, each counted once
public record ThemeMatrix(
        MatrixSpec spec,
        List<Row> rows,
        List<Group> groups,
        Group all,
        List<List<Cell>> cells,
        List<Integer> columnCodings) {

    public ThemeMatrix {
        rows = List.copyOf(rows);
        groups = List.copyOf(groups);
        cells = List.copyOf(cells);
        columnCodings = List.copyOf(columnCodings);
    }

    /// One code.
    ///
    /// @param code the code
    /// @param path where it stands in the codebook
    /// @param depth how deep below the topmost row, from 0
    public record Row(Code code, CodePath path, int depth) {}

    /// Answers a question about a study.
    public static ThemeMatrix of(Study study, MatrixSpec spec) {
        Layout layout = new Layout(study, spec.columns(), spec.filter());
        Tally tally = Tally.of(study, spec, layout);
        List<Group> groups = layout.groups();
        int[] shown = shown(groups, tally);
        List<Row> rows = rows(study.codebook(), spec);
        List<Group> columns = Arrays.stream(shown).mapToObj(groups::get).toList();
        return new ThemeMatrix(
                spec,
                rows,
                columns.subList(0, columns.size() - 1),
                columns.getLast(),
                IntStream.range(0, rows.size()).mapToObj(row -> tally.cells(row, shown)).toList(),
                Arrays.stream(shown).mapToObj(tally::columnCodings).toList());
    }

    /// Leaves out the column of text without a case where nothing is coded in it.
    private static int[] shown(List<Group> groups, Tally tally) {
        return IntStream.range(0, groups.size())
                .filter(g ->
                        !groups.get(g).labels().equals(List.of(Group.NO_CASE))
                                || tally.columnCodings(g) > 0)
                .toArray();
    }

    private static List<Row> rows(Codebook codebook, MatrixSpec spec) {
        List<Code> codes = spec.under() == null ? codebook.codes() : codebook.subtree(spec.under());
        return codes.stream()
                .map(code ->
                        new Row(
                                code,
                                codebook.path(code.id()),
                                codebook.depth(codebook.place(code.id()))
                                        - codebook.depth(codebook.place(codes.getFirst().id()))))
                .toList();
    }

    /// Returns what was counted.
    ///
    /// @param row from 0
    /// @param group from 0; the number of groups stands for the row's total
    public Cell cell(int row, int group) {
        return cells.get(row).get(group);
    }

    /// Returns a group; the number of groups stands for all together.
    public Group group(int group) {
        return group == groups.size() ? all : groups.get(group);
    }

    /// Returns a figure; empty where its denominator is zero.
    ///
    /// @param measure what to compute
    /// @param row from 0
    /// @param group from 0; the number of groups stands for the row's total
    public OptionalDouble value(Measure measure, int row, int group) {
        return measure.of(
                cell(row, group),
                group(group),
                cell(row, groups.size()).codings(),
                columnCodings.get(group));
    }
}
