package org.colligate.ui.transcript;

import java.text.BreakIterator;
import org.colligate.model.Sentences;

/// Cuts a text that is too long to be laid out as one.
final class Cuts {

    private static final int GRAPHEME = 64;

    private Cuts() {}

    /// Returns where to cut a text that is too long: behind the last sentence that ends before a
    /// limit, or between two words, or at least between two characters.
    static int cut(String text, int from, int limit) {
        int best = from;
        for (int end = Sentences.endAfter(text, from, limit);
                end < limit;
                end = Sentences.endAfter(text, end, limit)) {
            best = end;
        }
        if (best == from) {
            best = lastBlank(text, from, limit);
        }
        return best > from
                ? Sentences.blanks(text, best, limit)
                : betweenCharacters(text, from, limit);
    }

    /// Returns where to cut a text into lines: between two words, or two characters.
    static int cutLine(String text, int from, int limit) {
        int best = lastBlank(text, from, limit);
        return best > from ? best : betweenCharacters(text, from, limit);
    }

    private static int lastBlank(String text, int from, int limit) {
        int at = limit;
        while (at > from && !Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static int betweenCharacters(String text, int from, int limit) {
        int begin = Math.max(from, limit - GRAPHEME);
        if (Character.isLowSurrogate(text.charAt(begin)) && begin > from) {
            begin--;
        }
        BreakIterator characters = BreakIterator.getCharacterInstance();
        String around = text.substring(begin, Math.min(text.length(), limit + GRAPHEME));
        characters.setText(around);
        int cut = begin + characters.preceding(limit - begin + 1);
        return cut > from ? cut : limit;
    }
}
