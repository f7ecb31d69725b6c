package org.colligate.search;

/// How many letters make one word of another: missing, additional, different, or two neighbours
/// swapped (the optimal string alignment distance, Damerau 1964).
///
/// @param most how many there may be
/// @param word the word from which they lead, in folded letters
record Edits(int most, String word) implements WordFinder.Wanted {

    @Override
    public boolean mayBe(char first, int length) {
        return Math.abs(word.length() - length) <= most;
    }

    @Override
    public boolean is(String other) {
        return within(most, word, other);
    }

    /// Says whether no more than so many edits make one word of the other; counted in UTF-16 units.
    static boolean within(int most, String one, String other) {
        if (Math.abs(one.length() - other.length()) > most) {
            return false;
        }
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        for (int j = 0; j < last.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                int edits =
                        Math.min(last[j - 1] + (same ? 0 : 1), Math.min(last[j], row[j - 1]) + 1);
                boolean swapped =
                        i > 1
                                && j > 1
                                && one.charAt(i - 1) == other.charAt(j - 2)
                                && one.charAt(i - 2) == other.charAt(j - 1);
                row[j] = swapped ? Math.min(edits, beforeLast[j - 2] + 1) : edits;
            }
            beforeLast = last;
            last = row;
        }
        return last[other.length()] <= most;
    }
}
