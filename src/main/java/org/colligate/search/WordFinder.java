package org.colligate.search;

import java.util.HashMap;
import java.util.Map;
import org.colligate.task.CancelledException;

/// Finds the words of letters that something is true of; asks once for each word. Not to be shared
/// between threads.
final class WordFinder implements Finder {

    private static final int BREATH = 4_096;

    private final Wanted wanted;
    private final Map<String, Boolean> known = new HashMap<>();

    /// Which words are wanted.
    interface Wanted {

        /// Says, without a look at the rest, whether a word may be wanted.
        boolean mayBe(char first, int length);

        /// Says whether a word that may be wanted is.
        boolean is(String word);
    }

    WordFinder(Wanted wanted) {
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
            if (wanted.mayBe(text.charAt(at), end - at)
                    && known.computeIfAbsent(text.substring(at, end), wanted::is)) {
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
