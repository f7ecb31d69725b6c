package org.colligate.search;

import java.util.HashMap;
import java.util.Map;
import org.colligate.search.Query.Places;

/// The finders of the words in a query. Not to be shared between threads.
final class Finders {

    private final Map<Places, Finder> finders = new HashMap<>();

    Finder of(Places words) {
        return finders.computeIfAbsent(words, Finders::make);
    }

    private static Finder make(Places words) {
        return switch (words) {
            case Query.Phrase(String text, boolean exact) ->
                    new PhraseFinder(Template.of(text, exact).orElseThrow(), exact);
            case Query.Stem(String word) -> new WordFinder(new Stems(word));
            case Query.Fuzzy(String word, int edits) -> new WordFinder(new Edits(edits, word));
            case Query.Regex(String expression, boolean exact) ->
                    new RegexFinder(expression, exact);
            case Query.Coded _, Query.Either _, Query.Near _, Query.Within _, Query.Overlapping _ ->
                    throw new IllegalArgumentException("no words: " + words);
        };
    }
}
