package org.colligate.words;

/// Which terms a list leaves out. What is left out counts all the same: no corpus becomes smaller.
///
/// @param frequency how often a term must stand in what the list is about, at least 1
/// @param cases how many cases must use it, at least 0
/// @param stops words that say nothing
public record Trim(int frequency, int cases, StopList stops) {

    /// How often a term must stand somewhere unless another limit is asked for.
    public static final int USUAL_FREQUENCY = 3;

    boolean keeps(Use use, Lexicon lexicon, int term) {
        return use.frequency() >= Math.max(1, frequency)
                && use.cases() >= cases
                && !stops.holds(lexicon.term(term));
    }
}
