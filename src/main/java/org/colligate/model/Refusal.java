package org.colligate.model;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// A refusal that can be said in other languages, or a part of one: which it is, and what stands in
/// its gaps. The engine says it in English; a screen that knows the key says it in its own words.
///
/// @param key names the sentence, such as `store.full`
/// @param english the sentence, with gaps as for [String#format]
/// @param values what stands in the gaps: words that are the same in every language, an `Instant`,
///   or a `Refusal`
public record Refusal(String key, String english, List<Object> values) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    public Refusal {
        values = List.copyOf(values);
    }

    /// Makes one, its values as they print, but for refusals and times among them.
    public static Refusal of(String key, String english, Object... values) {
        return new Refusal(key, english, List.of(values).stream().map(Refusal::value).toList());
    }

    private static Object value(Object value) {
        return value instanceof Refusal || value instanceof Instant ? value : String.valueOf(value);
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
        return english.formatted(values.stream().map(Refusal::shown).toArray());
    }

    private static Object shown(Object value) {
        return switch (value) {
            case Refusal part -> part.sentence();
            case Instant time -> TIME.withZone(ZoneId.systemDefault()).format(time);
            default -> value;
        };
    }
}
