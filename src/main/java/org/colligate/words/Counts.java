package org.colligate.words;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Frequencies and numbers of cases, in columns of some groups and, at the end, one of their total.
final class Counts {

    /// Stands for the column of a group that counts in the total only.
    static final int TOTAL_ONLY = -1;

    /// Stands for the column of a group that does not count.
    static final int LEFT_OUT = -2;

    private final int[][] frequencies;
    private final int[][] cases;

    /// Takes counts.
    ///
    /// @param frequencies for each column those of all rows
    /// @param cases for each column those of all rows
    private Counts(int[][] frequencies, int[][] cases) {
        this.frequencies = frequencies;
        this.cases = cases;
    }

    /// Counts all terms of a vocabulary, without groups.
    ///
    /// @param columns for each group its column, of which only [#LEFT_OUT] matters here
    static Counts total(Vocabulary vocabulary, int[] columns) {
        int[] rows = IntStream.range(0, vocabulary.lexicon().size()).toArray();
        int[] none = IntStream.of(columns).map(c -> c == LEFT_OUT ? c : TOTAL_ONLY).toArray();
        return count(vocabulary, none, 0, rows, rows.length);
    }

    /// Counts some terms of a vocabulary.
    ///
    /// @param columns for each group its column
    /// @param groups how many columns there are beside that of the total
    /// @param terms the numbers of the terms, one for each row
    static Counts of(Vocabulary vocabulary, int[] columns, int groups, int[] terms) {
        int[] rows = new int[vocabulary.lexicon().size()];
        Arrays.fill(rows, -1);
        for (int row = 0; row < terms.length; row++) {
            rows[terms[row]] = row;
        }
        return count(vocabulary, columns, groups, rows, terms.length);
    }

    private static Counts count(
            Vocabulary vocabulary, int[] columns, int groups, int[] rows, int size) {
        Counts counts = new Counts(new int[groups + 1][size], new int[groups + 1][size]);
        for (Voice voice : vocabulary.voices()) {
            int column = columns[voice.group()];
            if (column != LEFT_OUT) {
                counts.add(voice, groups, rows);
                if (column >= 0) {
                    counts.add(voice, column, rows);
                }
            }
        }
        return counts;
    }

    private void add(Voice voice, int column, int[] rows) {
        int more = voice.isCase() ? 1 : 0;
        for (int i = 0; i < voice.size(); i++) {
            int row = rows[voice.term(i)];
            if (row >= 0) {
                frequencies[column][row] += voice.count(i);
                cases[column][row] += more;
            }
        }
    }

    int size() {
        return frequencies[0].length;
    }

    /// Says whether the term of a row stands anywhere.
    boolean occurs(int row) {
        return frequencies[frequencies.length - 1][row] > 0;
    }

    int frequency(int row, int column) {
        return frequencies[column][row];
    }

    Use use(int row, int column) {
        return new Use(frequencies[column][row], cases[column][row]);
    }

    /// Returns the same counts with their rows in another order.
    Counts reordered(int[] rows) {
        return new Counts(reordered(frequencies, rows), reordered(cases, rows));
    }

    private static int[][] reordered(int[][] columns, int[] rows) {
        return Arrays.stream(columns)
                .map(column -> IntStream.of(rows).map(row -> column[row]).toArray())
                .toArray(int[][]::new);
    }
}
