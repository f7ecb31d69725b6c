package org.colligate.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a word or phrase with wildcards looks like.
///
/// @param parts its parts; literal text, blanks and wildcards, no two alike side by side but `?`
record Template(List<Part> parts) {

    /// A part of a template.
    sealed interface Part {

        /// Text that stands there as it is.
        record Literal(String text) implements Part {}

        /// Any blanks, line ends among them, at least one.
        record Blank() implements Part {}

        /// One letter, digit or Chinese character: `?`.
        record One() implements Part {}

        /// Any number of letters, digits or Chinese characters, as few as do: `*`.
        record Any() implements Part {}
    }

    /// Reads a phrase. `\` takes the meaning from a wildcard behind it.
    ///
    /// @param exact whether the letters are kept as they are, instead of folded
    /// @return empty if there is no literal text in it
    static Optional<Template> of(String phrase, boolean exact) {
        Reading reading = new Reading(exact);
        phrase.strip().codePoints().forEach(reading::take);
        List<Part> parts = reading.end();
        return parts.stream().anyMatch(Part.Literal.class::isInstance)
                ? Optional.of(new Template(List.copyOf(trimmed(parts))))
                : Optional.empty();
    }

    /// Takes away what says nothing at the ends: blanks, and a `*` beside anything but a letter,
    /// since as few characters as do are taken.
    private static List<Part> trimmed(List<Part> parts) {
        while (saysNothing(parts.getFirst(), parts.size() > 1 ? parts.get(1) : null, true)) {
            parts.removeFirst();
        }
        while (saysNothing(
                parts.getLast(), parts.size() > 1 ? parts.get(parts.size() - 2) : null, false)) {
            parts.removeLast();
        }
        return parts;
    }

    private static boolean saysNothing(Part outer, @Nullable Part inner, boolean atStart) {
        return switch (outer) {
            case Part.Blank() -> true;
            case Part.Any() -> inner == null || !isLetterAt(inner, atStart);
            case Part.Literal(_), Part.One() -> false;
        };
    }

    private static boolean isLetterAt(Part part, boolean start) {
        return part instanceof Part.One
                || (part instanceof Part.Literal(String text)
                        && Letters.isLetter(
                                start ? text.codePointAt(0) : text.codePointBefore(text.length())));
    }

    /// Returns the longest literal text of it.
    String longest() {
        String longest = "";
        for (Part part : parts) {
            if (part instanceof Part.Literal(String text) && text.length() > longest.length()) {
                longest = text;
            }
        }
        return longest;
    }

    private static final class Reading {

        private final boolean exact;
        private final List<Part> parts = new ArrayList<>();
        private final StringBuilder literal = new StringBuilder();
        private boolean escaped;

        Reading(boolean exact) {
            this.exact = exact;
        }

        void take(int character) {
            if (escaped) {
                escaped = false;
                literal.appendCodePoint(character);
            } else if (character == '\\') {
                escaped = true;
            } else if (character == '*') {
                add(new Part.Any());
            } else if (character == '?') {
                add(new Part.One());
            } else if (isBlank(character)) {
                add(new Part.Blank());
            } else {
                literal.appendCodePoint(character);
            }
        }

        private void add(Part part) {
            endLiteral();
            boolean repeated = !parts.isEmpty() && parts.getLast().equals(part);
            if (!repeated || part instanceof Part.One) {
                parts.add(part);
            }
        }

        private void endLiteral() {
            String text = literal.toString();
            String kept = exact ? text : Haystack.folded(text).text();
            if (!kept.isEmpty()) {
                parts.add(new Part.Literal(kept));
            }
            literal.setLength(0);
        }

        List<Part> end() {
            if (escaped) {
                literal.append('\\');
            }
            endLiteral();
            return parts;
        }
    }

    /// Says whether a character parts words and nothing more.
    static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
