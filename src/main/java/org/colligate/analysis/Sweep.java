package org.colligate.analysis;

import java.util.Arrays;
import java.util.BitSet;
import org.colligate.model.CodingColumns;

/// One pass over the codings of one stretch of text: how many each row has there, and how much of
/// the text they cover. The counts of a pass fit into the nearest cache, those of a whole matrix do
/// not: they are added to it row by row when the pass is over.
final class Sweep {

    private final int[] rows;
    private final boolean[] coders;
    private final int[] parent;
    private final boolean rollUp;
    private final int[] codings;
    private final int[] characters;
    private final int[] coveredTo;

    /// Prepares passes.
    ///
    /// @param rows for each code key its row, or -1
    /// @param coders for each coder key whether the coder counts
    /// @param parent for each row that of its parent, or -1
    /// @param rollUp whether what a code covers is covered for its ancestors too
    Sweep(int[] rows, boolean[] coders, int[] parent, boolean rollUp) {
        this.rows = rows;
        this.coders = coders;
        this.parent = parent;
        this.rollUp = rollUp;
        codings = new int[parent.length];
        characters = new int[parent.length];
        coveredTo = new int[parent.length];
    }

    /// Goes over the codings that start in some text.
    void over(Plot text, CodingColumns columns) {
        Arrays.fill(codings, 0);
        Arrays.fill(characters, 0);
        Arrays.fill(coveredTo, 0);
        for (int i = 0; i < columns.size(); i++) {
            int row = rows[columns.code(i)];
            if (row >= 0 && coders[columns.coder(i)] && text.holds(columns.start(i))) {
                codings[row]++;
                cover(
                        row,
                        text.codePointsBefore(columns.start(i)),
                        text.codePointsBefore(columns.end(i)));
            }
        }
    }

    /// Codings come in order of their start, so what lies behind everything before is new.
    private void cover(int row, int from, int to) {
        for (int r = row; r >= 0; r = rollUp ? parent[r] : -1) {
            int covered = coveredTo[r];
            characters[r] += Math.max(0, to - Math.max(from, covered));
            coveredTo[r] = Math.max(covered, to);
        }
    }

    /// Adds for each row how many codings it has by its own code to one of many counts.
    ///
    /// @param counts the counts
    /// @param from which of them is that of the first row
    /// @return how many they are together
    int addCodings(int[] counts, int from) {
        int all = 0;
        for (int row = 0; row < codings.length; row++) {
            counts[from + row] += codings[row];
            all += codings[row];
        }
        return all;
    }

    /// Returns the rows that have codings, by the descendants of their codes too if they are rolled
    /// up.
    BitSet met() {
        long[] bits = new long[(characters.length + 63) / 64];
        for (int row = 0; row < characters.length; row++) {
            bits[row / 64] |= (characters[row] > 0 ? 1L : 0L) << row;
        }
        return BitSet.valueOf(bits);
    }

    /// Returns how many code points a row's codings cover together, with those of its descendants
    /// if they are rolled up; none exactly if there are no such codings, for a coding covers at
    /// least the character at which it starts.
    int characters(int row) {
        return characters[row];
    }
}
