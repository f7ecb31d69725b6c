package org.colligate.similar;

import java.util.List;
import org.colligate.model.CodeId;

/// What was found for a code.
///
/// @param code the code; its sub-codes belong to it
/// @param examples how many different passages are coded so
/// @param candidates how many passages are not, and were not dismissed
/// @param dismissed how many passages were dismissed as not belonging to the code
/// @param list the candidates that share a word with the examples, the most similar first; empty
///   where the examples are too few
public record Suggestions(
        CodeId code, int examples, int candidates, int dismissed, List<Suggestion> list) {

    /// From how many examples on anything is suggested.
    public static final int FEWEST = 2;

    public Suggestions {
        list = List.copyOf(list);
    }

    /// Says whether there are enough examples to go by.
    public boolean isFounded() {
        return examples >= FEWEST;
    }
}
