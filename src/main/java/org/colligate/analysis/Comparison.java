package org.colligate.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.colligate.model.Study;

/// Two to five groups side by side, theme by theme, with how far apart they are.
///
/// @param matrix the figures; its groups are those compared, in the order asked for
/// @param measure what is compared
/// @param themes one for each row of the matrix, in the same order
public record Comparison(ThemeMatrix matrix, Measure measure, List<Theme> themes) {

    /// The most groups that can be read side by side.
    public static final int MOST = 5;

    public Comparison {
        themes = List.copyOf(themes);
    }

    /// One theme in all groups.
    ///
    /// @param row its row in the matrix
    /// @param values the measure for each group; empty where it is undefined
    /// @param difference the largest value less the smallest; empty where fewer than two are
    ///   defined
    /// @param highest which group has the largest value, the first of several; -1 where all are
    ///   equal
    public record Theme(
            ThemeMatrix.Row row,
            List<OptionalDouble> values,
            OptionalDouble difference,
            int highest) {
        public Theme {
            values = List.copyOf(values);
        }
    }

    /// Compares the groups of a question whose columns are chosen values.
    ///
    /// @throws IllegalArgumentException if there are not two to five
    public static Comparison of(Study study, MatrixSpec spec, Measure measure) {
        ThemeMatrix matrix = ThemeMatrix.of(study, spec);
        if (matrix.groups().size() < 2 || matrix.groups().size() > MOST) {
            throw new IllegalArgumentException("two to five groups can be compared");
        }
        List<Theme> themes = new ArrayList<>();
        for (int row = 0; row < matrix.rows().size(); row++) {
            themes.add(theme(matrix, measure, row));
        }
        return new Comparison(matrix, measure, themes);
    }

    private static Theme theme(ThemeMatrix matrix, Measure measure, int row) {
        List<OptionalDouble> values = new ArrayList<>();
        for (int g = 0; g < matrix.groups().size(); g++) {
            values.add(matrix.value(measure, row, g));
        }
        double[] defined =
                values.stream()
                        .filter(OptionalDouble::isPresent)
                        .mapToDouble(OptionalDouble::getAsDouble)
                        .sorted()
                        .toArray();
        if (defined.length < 2) {
            return new Theme(matrix.rows().get(row), values, OptionalDouble.empty(), -1);
        }
        double most = defined[defined.length - 1];
        return new Theme(
                matrix.rows().get(row),
                values,
                OptionalDouble.of(most - defined[0]),
                most > defined[0] ? values.indexOf(OptionalDouble.of(most)) : -1);
    }

    /// Returns the themes with the largest difference first; undefined ones last.
    public List<Theme> byDifference() {
        return themes.stream()
                .sorted(
                        Comparator.comparingDouble((Theme theme) -> theme.difference().orElse(-1))
                                .reversed())
                .toList();
    }
}
