package org.colligate.search;

import java.util.List;
import java.util.stream.Collectors;
import org.colligate.model.CodePath;

/// What is looked for. Some kinds name places in the text, others say which of them must be there
/// in the same turn or transcript. [Object#toString] writes a query so that [QueryParser] reads it
/// again.
public sealed interface Query {

    /// A query that names places, and can stand beside [Near], [Within] and [Overlapping].
    sealed interface Places extends Query {}

    /// A word or phrase as it is spoken, with `*` and `?` as wildcards.
    ///
    /// @param text at least one character of it is no wildcard
    /// @param exact whether case, width, accents and script must be those of the query
    record Phrase(String text, boolean exact) implements Places {
        @Override
        public String toString() {
            return (exact ? "=\"" : "\"") + text.replace("\"", "\\\"") + "\"";
        }
    }

    /// All English words with the stem of a word: `stem:tender` finds tendering.
    record Stem(String word) implements Places {
        @Override
        public String toString() {
            return "stem:" + word;
        }
    }

    /// All words that a few letters make of a word: `goverment~1` finds government.
    ///
    /// @param edits how many letters may be missing, additional, different or swapped; 1 or 2
    record Fuzzy(String word, int edits) implements Places {
        @Override
        public String toString() {
            return word + "~" + edits;
        }
    }

    /// What a regular expression of Java says.
    ///
    /// @param exact whether case matters
    record Regex(String expression, boolean exact) implements Places {
        @Override
        public String toString() {
            return (exact ? "=/" : "/") + expression.replace("/", "\\/") + "/";
        }
    }

    /// The codings of a code and its sub-codes.
    record Coded(CodePath code) implements Places {
        @Override
        public String toString() {
            String path = code.toString().replace("\\", "\\\\").replace("\"", "\\\"");
            return "code:\"" + path + "\"";
        }
    }

    /// The places of several.
    ///
    /// @param any at least two
    record Either(List<Places> any) implements Places {
        public Either {
            any = List.copyOf(any);
        }

        @Override
        public String toString() {
            return joined(any, " OR ");
        }
    }

    /// Passages from one place to another one near it, with nothing smaller of the kind inside. The
    /// two places do not overlap.
    ///
    /// @param distance how much may stand between them
    /// @param inOrder whether the first must stand before the second
    record Near(Places first, Places second, Distance distance, boolean inOrder) implements Places {
        @Override
        public String toString() {
            return "(%s %s/%s %s)".formatted(first, inOrder ? "BEFORE" : "NEAR", distance, second);
        }
    }

    /// Places that lie as a whole within others.
    record Within(Places inner, Places outer) implements Places {
        @Override
        public String toString() {
            return "(%s WITHIN %s)".formatted(inner, outer);
        }
    }

    /// Places that have at least one character in common with others.
    record Overlapping(Places these, Places those) implements Places {
        @Override
        public String toString() {
            return "(%s OVERLAPS %s)".formatted(these, those);
        }
    }

    /// All of several must hold; the places are those of all.
    ///
    /// @param all at least two
    record All(List<Query> all) implements Query {
        public All {
            all = List.copyOf(all);
        }

        @Override
        public String toString() {
            return joined(all, " AND ");
        }
    }

    /// At least one of several must hold; the places are those of all that do.
    ///
    /// @param any at least two
    record Any(List<Query> any) implements Query {
        public Any {
            any = List.copyOf(any);
        }

        @Override
        public String toString() {
            return joined(any, " OR ");
        }
    }

    /// Something must not hold. It has no places: where nothing else has any, the whole turn or
    /// transcript is what was found.
    record Not(Query unwanted) implements Query {
        @Override
        public String toString() {
            return "NOT " + unwanted;
        }
    }

    /// How much may stand between two places at most.
    ///
    /// @param amount 0 or more
    record Distance(int amount, Unit unit) {

        /// In what a distance is counted.
        public enum Unit {
            WORDS(""),
            CHARACTERS("c"),
            TURNS("t");

            private final String letter;

            Unit(String letter) {
                this.letter = letter;
            }
        }

        @Override
        public String toString() {
            return amount + unit.letter;
        }
    }

    private static String joined(List<? extends Query> parts, String word) {
        return parts.stream().map(Query::toString).collect(Collectors.joining(word, "(", ")"));
    }
}
