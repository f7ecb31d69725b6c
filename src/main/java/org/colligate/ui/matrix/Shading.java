package org.colligate.ui.matrix;

import org.colligate.analysis.ThemeMatrix;

/// What the colour behind a figure compares it with.
enum Shading {
    /// All figures of codes as deep in the codebook: with sub-codes counted in, a main theme would
    /// otherwise make everything below it look pale.
    LEVEL,
    /// The figures of its row.
    ROW,
    /// The figures of its column, again of codes as deep.
    COLUMN,
    /// Nothing.
    NONE;

    /// The largest figures of a matrix, found once for all cells.
    static final class Scale {

        private final Shading shading;
        private final Arrangement shown;
        private final double[][] most;

        Scale(Shading shading, Arrangement shown) {
            this.shading = shading;
            this.shown = shown;
            ThemeMatrix matrix = shown.matrix();
            this.most = new double[matrix.rows().size() + 1][matrix.groups().size() + 1];
            if (shading != NONE) {
                for (int row : shown.rows()) {
                    for (int group : shown.groups()) {
                        int[] at = at(row, group);
                        most[at[0]][at[1]] = Math.max(most[at[0]][at[1]], value(row, group));
                    }
                }
            }
        }

        private int[] at(int row, int group) {
            int depth = shown.matrix().rows().get(row).depth();
            return switch (shading) {
                case LEVEL, NONE -> new int[] {depth, 0};
                case ROW -> new int[] {row, 0};
                case COLUMN -> new int[] {depth, group};
            };
        }

        private double value(int row, int group) {
            return shown.matrix().value(shown.reading().measure(), row, group).orElse(0);
        }

        /// Returns a figure as a share of the largest, from 0 to 1.
        double share(int row, int group) {
            int[] at = at(row, group);
            double largest = most[at[0]][at[1]];
            return largest == 0 ? 0 : value(row, group) / largest;
        }
    }
}
