package org.colligate.words;

import java.util.List;
import java.util.OptionalDouble;

/// The text of some cases, as far as it was read.
///
/// @param labels what it is called, as a group of a theme matrix is
/// @param cases N: how many cases own it
/// @param units how many terms stand in it, each counted as often as it stands there
public record Corpus(List<String> labels, int cases, long units) {

    /// The label of all other cases.
    public static final String REST = "(rest)";

    private static final double PER = 10_000;

    public Corpus {
        labels = List.copyOf(labels);
    }

    /// Returns the labels as one: `Beijing · Family service`.
    public String label() {
        return String.join(" · ", labels);
    }

    /// Returns how often a term stands among 10,000; empty where there are none.
    public OptionalDouble per10000(int frequency) {
        return units == 0 ? OptionalDouble.empty() : OptionalDouble.of(PER * frequency / units);
    }

    /// Returns the two together.
    Corpus with(Corpus other, List<String> name) {
        return new Corpus(name, cases + other.cases, units + other.units);
    }
}
