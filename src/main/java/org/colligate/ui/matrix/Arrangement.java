package org.colligate.ui.matrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.colligate.analysis.Measure;
import org.colligate.analysis.ThemeMatrix;
import org.colligate.model.CodeId;
import org.jspecify.annotations.Nullable;

/// What of a matrix is on the page, and in what order.
///
/// @param matrix the figures
/// @param reading how they are looked at
/// @param rows the rows shown, as numbers in the matrix
/// @param groups the groups shown, as numbers in the matrix, without the total
record Arrangement(ThemeMatrix matrix, Reading reading, List<Integer> rows, List<Integer> groups) {

    Arrangement {
        rows = List.copyOf(rows);
        groups = List.copyOf(groups);
    }

    /// How a matrix is looked at.
    ///
    /// @param measure which figure
    /// @param folded the codes whose sub-codes are hidden
    /// @param sort by which column; null for the order of the codebook
    /// @param hideEmpty whether rows and columns without codings are left out
    record Reading(Measure measure, Set<CodeId> folded, @Nullable Sort sort, boolean hideEmpty) {
        Reading {
            folded = Set.copyOf(folded);
        }

        Reading with(Measure next) {
            return new Reading(next, folded, sort, hideEmpty);
        }

        Reading withFolded(Set<CodeId> next) {
            return new Reading(measure, next, sort, hideEmpty);
        }

        Reading withSort(@Nullable Sort next) {
            return new Reading(measure, folded, next, hideEmpty);
        }

        Reading withHideEmpty(boolean next) {
            return new Reading(measure, folded, sort, next);
        }
    }

    /// A column to sort by.
    ///
    /// @param labels of its group; none for the total
    /// @param rising whether the smallest comes first
    record Sort(List<String> labels, boolean rising) {
        Sort {
            labels = List.copyOf(labels);
        }
    }

    /// Arranges a matrix.
    static Arrangement of(ThemeMatrix matrix, Reading reading) {
        List<Integer> groups =
                IntStream.range(0, matrix.groups().size())
                        .filter(g -> !reading.hideEmpty() || matrix.columnCodings().get(g) > 0)
                        .boxed()
                        .toList();
        List<Integer> rows = new ArrayList<>();
        gather(matrix, reading, 0, matrix.rows().size(), rows);
        return new Arrangement(matrix, reading, rows, groups);
    }

    /// Adds the codes of a range of rows that is made of whole subtrees: siblings sorted, each
    /// followed by what is below it.
    private static void gather(
            ThemeMatrix matrix, Reading reading, int from, int to, List<Integer> rows) {
        List<Integer> siblings = new ArrayList<>();
        for (int row = from; row < to; row = end(matrix, row)) {
            if (!reading.hideEmpty() || hasCodings(matrix, row)) {
                siblings.add(row);
            }
        }
        if (reading.sort() != null) {
            siblings.sort(order(matrix, reading.measure(), reading.sort()));
        }
        for (int row : siblings) {
            rows.add(row);
            if (!reading.folded().contains(matrix.rows().get(row).code().id())) {
                gather(matrix, reading, row + 1, end(matrix, row), rows);
            }
        }
    }

    private static Comparator<Integer> order(ThemeMatrix matrix, Measure measure, Sort sort) {
        int column = column(matrix, sort.labels());
        Comparator<Integer> rising =
                Comparator.comparingDouble(row -> matrix.value(measure, row, column).orElse(-1));
        return sort.rising() ? rising : rising.reversed();
    }

    /// Returns the number of the group with such labels; the total if there is none.
    static int column(ThemeMatrix matrix, List<String> labels) {
        for (int g = 0; g < matrix.groups().size(); g++) {
            if (matrix.groups().get(g).labels().equals(labels)) {
                return g;
            }
        }
        return matrix.groups().size();
    }

    private static boolean hasCodings(ThemeMatrix matrix, int row) {
        int total = matrix.groups().size();
        return IntStream.range(row, end(matrix, row))
                .anyMatch(below -> matrix.cell(below, total).codings() > 0);
    }

    /// Returns the row behind the last one below a row.
    static int end(ThemeMatrix matrix, int row) {
        int depth = matrix.rows().get(row).depth();
        int next = row + 1;
        while (next < matrix.rows().size() && matrix.rows().get(next).depth() > depth) {
            next++;
        }
        return next;
    }

    /// Says whether a row has rows below it.
    static boolean isParent(ThemeMatrix matrix, int row) {
        return end(matrix, row) > row + 1;
    }

    /// Returns the labels of a column as a sort remembers them.
    static List<String> labels(ThemeMatrix matrix, int group) {
        return group == matrix.groups().size() ? List.of() : matrix.groups().get(group).labels();
    }

    /// Returns which group stands in a column; the last column is the total.
    int group(int column) {
        return column < groups.size() ? groups.get(column) : matrix.groups().size();
    }

    /// Returns how many columns there are, the total included.
    int columns() {
        return groups.size() + 1;
    }

    boolean isFolded(int row) {
        return reading.folded().contains(matrix.rows().get(row).code().id());
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }
}
