package org.colligate.similar;

import java.util.List;
import org.colligate.model.Passage;

/// A passage that resembles those of a code.
///
/// @param passage where it stands
/// @param score the cosine of the angle between its words and those of the code, above 0, at most 1
/// @param words the terms that make most of the score, folded, the strongest first; one to six
public record Suggestion(Passage passage, double score, List<String> words) {

    public Suggestion {
        words = List.copyOf(words);
    }
}
