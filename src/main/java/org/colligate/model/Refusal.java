package org.colligate.model;

import java.util.List;

/// A refusal that can be said in other languages: which one it is, and what stands in its gaps. The
/// engine says it in English; a screen that knows the key says it in its own words.
///
/// @param key names the sentence, such as `store.full`
/// @param english the sentence, with gaps as for [String#format]
/// @param values what stands in the gaps, as words
public record Refusal(String key, String english, List<String> values) {

    public Refusal {
        values = List.copyOf(values);
    }

    /// Makes one, its values as they print.
    public static Refusal of(String key, String english, Object... values) {
        return new Refusal(key, english, List.of(values).stream().map(String::valueOf).toList());
    }

    /// Returns the sentence in English.
    String sentence() {
        return english.formatted(values.toArray());
    }
}
