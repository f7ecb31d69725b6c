package org.colligate.words;

import java.util.Arrays;

/// What one case says, or nobody's case in one transcript: how often each term.
final class Voice {

    private final int group;
    private final boolean isCase;
    private final int[] terms;
    private final int[] counts;

    /// Takes what was counted.
    ///
    /// @param group the number of the group that it belongs to
    /// @param isCase whether it is a case
    /// @param terms the numbers of its terms, each once
    /// @param counts how often each of them stands there
    Voice(int group, boolean isCase, int[] terms, int[] counts) {
        this.group = group;
        this.isCase = isCase;
        this.terms = terms;
        this.counts = counts;
    }

    int group() {
        return group;
    }

    boolean isCase() {
        return isCase;
    }

    /// Returns how many different terms there are.
    int size() {
        return terms.length;
    }

    int term(int i) {
        return terms[i];
    }

    /// Returns how often term `i` stands there.
    int count(int i) {
        return counts[i];
    }

    /// Returns how many terms stand there.
    long units() {
        return Arrays.stream(counts).asLongStream().sum();
    }
}
