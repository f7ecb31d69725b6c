package org.colligate.ui.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colligate.model.CodePath;
import org.colligate.search.Query;
import org.colligate.search.QueryException;
import org.colligate.search.QueryParser;

/// A query put together from fields, for those who do not want to learn its language.
///
/// @param all words that must all be there
/// @param phrase words that must stand beside each other
/// @param any words of which one must be there
/// @param none words of which none may be there
/// @param near two sides that must stand near each other, each a phrase or several, one of which is
///   enough
/// @param code the code in whose passages all that must lie; empty for anywhere
record Composition(
        String all, String phrase, String any, String none, Near near, Optional<CodePath> code) {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}\\p{N}*?]+");
    private static final Pattern COMMAS = Pattern.compile("[,，、;；]");
    private static final Set<String> OPERATORS =
            Set.of("AND", "OR", "NOT", "NEAR", "BEFORE", "WITHIN", "OVERLAPS");

    /// Two sides that must stand near each other; if one is empty, nothing is asked.
    ///
    /// @param distance the most words between them
    record Near(String one, String other, int distance) {}

    /// Returns the query; empty if no field is filled.
    String query() {
        List<String> parts = new ArrayList<>(words(all));
        if (!phrase.isBlank()) {
            parts.add(quoted(phrase.strip()));
        }
        either(words(any)).ifPresent(parts::add);
        var one = either(phrases(near.one));
        var other = either(phrases(near.other));
        if (one.isPresent() && other.isPresent()) {
            String sides = "%s NEAR/%d %s".formatted(one.get(), near.distance, other.get());
            boolean alone = parts.isEmpty() && words(none).isEmpty() && code.isEmpty();
            parts.add(alone ? sides : "(" + sides + ")");
        }
        if (code.isPresent()) {
            String coded = new Query.Coded(code.get()).toString();
            parts.replaceAll(part -> part + " WITHIN " + coded);
            if (parts.isEmpty()) {
                parts.add(coded);
            }
        }
        words(none).forEach(word -> parts.add("NOT " + word));
        return String.join(" ", parts);
    }

    /// Returns the fields that ask what a query asks; none if they have no way to.
    static Optional<Composition> of(String query) {
        try {
            Query wanted = QueryParser.parse(query, false);
            Optional<Composition> read = Dissection.of(wanted);
            boolean same =
                    read.isPresent()
                            && Dissection.parts(QueryParser.parse(read.get().query(), false))
                                    .equals(Dissection.parts(wanted));
            return same ? read : Optional.empty();
        } catch (QueryException _) {
            return Optional.empty();
        }
    }

    private static Optional<String> either(List<String> words) {
        return switch (words.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(words.getFirst());
            default -> Optional.of(words.stream().collect(Collectors.joining(" OR ", "(", ")")));
        };
    }

    /// Returns the words of a field, those in quotation marks whole; one that would mean something
    /// else is put into quotation marks.
    private static List<String> words(String field) {
        List<String> words = new ArrayList<>();
        String[] pieces = field.replaceAll("[“”]", "\"").split("\"", -1);
        for (int i = 0; i < pieces.length; i++) {
            if (i % 2 == 1) {
                if (!pieces[i].isBlank()) {
                    words.add(quoted(pieces[i].strip()));
                }
            } else {
                Arrays.stream(pieces[i].strip().split("[\\s,，、;；]+"))
                        .filter(word -> !word.isEmpty())
                        .map(Composition::word)
                        .forEach(words::add);
            }
        }
        return words;
    }

    /// Returns the phrases of a field, parted by commas.
    private static List<String> phrases(String field) {
        return COMMAS.splitAsStream(field)
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty())
                .map(phrase ->
                        words(phrase).size() == 1 ? words(phrase).getFirst() : quoted(phrase))
                .toList();
    }

    /// Returns a word or phrase as it is written into a field of words.
    static String word(String word) {
        return PLAIN.matcher(word).matches() && !OPERATORS.contains(word) ? word : quoted(word);
    }

    private static String quoted(String words) {
        return '"' + words.replace("\"", "") + '"';
    }
}
