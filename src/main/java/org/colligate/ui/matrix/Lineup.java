package org.colligate.ui.matrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.colligate.analysis.Comparison;
import org.colligate.analysis.ThemeMatrix;
import org.colligate.model.CodeId;

/// Which themes of a comparison are on the page, and in what order.
///
/// @param comparison the figures
/// @param order how they are ordered
/// @param rows the themes shown, as numbers of rows
/// @param longest the largest figure shown, what the longest bar stands for
/// @param widest the row with the largest difference of those shown; -1 where none differs
record Lineup(Comparison comparison, Order order, List<Integer> rows, double longest, int widest) {

    Lineup {
        rows = List.copyOf(rows);
    }

    /// How themes are ordered.
    ///
    /// @param byDifference the largest difference first, else as in the codebook
    /// @param folded the codes whose sub-codes are hidden
    /// @param hideEmpty whether themes without codings in any group are left out
    record Order(boolean byDifference, Set<CodeId> folded, boolean hideEmpty) {
        Order {
            folded = Set.copyOf(folded);
        }
    }

    static Lineup of(Comparison comparison, Order order) {
        ThemeMatrix matrix = comparison.matrix();
        List<Integer> rows = new ArrayList<>();
        int row = 0;
        while (row < matrix.rows().size()) {
            int end = Arrangement.end(matrix, row);
            if (!order.hideEmpty() || hasCodings(matrix, row, end)) {
                rows.add(row);
                boolean folded = order.folded().contains(matrix.rows().get(row).code().id());
                row = folded ? end : row + 1;
            } else {
                row = end;
            }
        }
        if (order.byDifference()) {
            rows.sort(
                    Comparator.comparingDouble((Integer one) -> difference(comparison, one))
                            .reversed());
        }
        double longest = 0;
        int widest = -1;
        for (int shown : rows) {
            for (var value : comparison.themes().get(shown).values()) {
                longest = Math.max(longest, value.orElse(0));
            }
            boolean wider =
                    widest < 0 || difference(comparison, shown) > difference(comparison, widest);
            widest = wider && difference(comparison, shown) > 0 ? shown : widest;
        }
        return new Lineup(comparison, order, rows, longest, widest);
    }

    private static boolean hasCodings(ThemeMatrix matrix, int from, int to) {
        for (int row = from; row < to; row++) {
            if (matrix.cell(row, matrix.groups().size()).codings() > 0) {
                return true;
            }
        }
        return false;
    }

    private static double difference(Comparison comparison, int row) {
        return comparison.themes().get(row).difference().orElse(-1);
    }

    boolean isFolded(int row) {
        return order.folded().contains(comparison.matrix().rows().get(row).code().id());
    }
}
