package org.colligate.model;

import java.util.List;

/// A refusal that can be said in other languages, or a part of one: which it is, and what stands in
/// its gaps. The engine says it in English; a screen that knows the key says it in its own words.
///
/// @param key names the sentence, such as `store.full`
/// @param english the sentence, with gaps as for [String#format]
/// @param values what stands in the gaps: words that are the same in every language, or a `Refusal`
public record Refusal(String key, String english, List<Object> values) {

    public Refusal {
        values = List.copyOf(values);
    }

    /// Makes one, its values as they print, but for refusals among them.
    public static Refusal of(String key, String english, Object... values) {
        return new Refusal(key, english, List.of(values).stream().map(Refusal::value).toList());
    }

    private static Object value(Object value) {
        return value instanceof Refusal part ? part : String.valueOf(value);
    }

    /// Returns what is wrong in a line of a file.
    ///
    /// @param line from 1
    public static Refusal at(String file, long line, Object complaint) {
        return Refusal.of("file.line", "%s, line %s: %s", file, line, complaint);
    }

    /// Returns what is wrong in a line of a file of which all comes in or nothing.
    ///
    /// @param line from 1
    public static Refusal atOfAll(String file, long line, Object complaint) {
        return Refusal.of(
                "file.line.all", "%s, line %s: %s Nothing was imported.", file, line, complaint);
    }

    /// Returns it in English.
    public String sentence() {
        return english.formatted(
                values.stream()
                        .map(value -> value instanceof Refusal part ? part.sentence() : value)
                        .toArray());
    }
}
