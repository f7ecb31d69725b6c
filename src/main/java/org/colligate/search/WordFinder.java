package org.colligate.search;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.colligate.task.CancelledException;

/// Finds the words of letters that something is true of; asks once for each word. Not to be shared
/// between threads.
final class WordFinder implements Finder {

    private static final int BREATH = 4_096;

    private final Predicate<String> wanted;
    private final Map<String, Boolean> known = new HashMap<>();

    WordFinder(Predicate<String> wanted) {
        this.wanted = wanted;
    }

    @Override
    public boolean exact() {
        return false;
    }

    @Override
    public Spans find(Haystack haystack, Speech speech, Pulse pulse) throws CancelledException {
        String text = haystack.text();
        Spans found = new Spans();
        int words = 0;
        for (int at = 0; at < text.length(); ) {
            int end = Letters.wordEnd(text, at);
            if (end == at) {
                at += Character.charCount(text.codePointAt(at));
                continue;
            }
            if (++words % BREATH == 0) {
                pulse.beat();
            }
            if (known.computeIfAbsent(text.substring(at, end), wanted::test)) {
                int from = haystack.start(at);
                int to = haystack.end(end);
                if (speech.holds(from, to)) {
                    found.add(from, to);
                }
            }
            at = end;
        }
        return found;
    }
}
