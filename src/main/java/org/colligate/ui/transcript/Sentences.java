package org.colligate.ui.transcript;

import java.text.BreakIterator;
import java.util.Set;

/// Finds where sentences end, in Chinese and in languages that put a blank behind a full stop. The
/// JDK's own rules stop at every `Mr.` and, between Chinese quotation marks, not at all.
final class Sentences {

    private static final String CHINESE_ENDS = "。！？";
    private static final String ENDS = CHINESE_ENDS + ".!?…";
    private static final String CLOSERS = "”’\"')）]】」』》";
    private static final Set<String> ABBREVIATIONS =
            Set.of("Mr", "Mrs", "Ms", "Dr", "Prof", "St", "vs", "No", "e.g", "i.e", "cf", "approx");
    private static final int GRAPHEME = 64;

    private Sentences() {}

    /// Returns the first end of a sentence behind a position, closing quotation marks included; the
    /// end of the stretch if there is none.
    static int endAfter(String text, int from, int to) {
        int at = from;
        while (at < to) {
            int mark = at++;
            if (ENDS.indexOf(text.charAt(mark)) < 0) {
                continue;
            }
            at = skip(text, at, to, ENDS);
            at = skip(text, at, to, CLOSERS);
            if (at == to || ends(text, mark, at, to)) {
                return at;
            }
        }
        return to;
    }

    private static int skip(String text, int from, int to, String what) {
        int at = from;
        while (at < to && what.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static boolean ends(String text, int mark, int end, int to) {
        if (CHINESE_ENDS.indexOf(text.charAt(mark)) >= 0) {
            return true;
        }
        int next = blanks(text, end, to);
        return next > end
                && (next == to || !Character.isLowerCase(text.codePointAt(next)))
                && !(text.charAt(mark) == '.' && isAbbreviation(text, mark));
    }

    private static int blanks(String text, int from, int to) {
        int at = from;
        while (at < to && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isAbbreviation(String text, int mark) {
        int start = mark;
        while (start > 0
                && (Character.isLetter(text.charAt(start - 1))
                        || (text.charAt(start - 1) == '.' && start < mark))) {
            start--;
        }
        return ABBREVIATIONS.contains(text.substring(start, mark));
    }

    /// Returns where the sentence around a position begins and ends within a stretch; a position in
    /// the blanks between two belongs to the second.
    static int[] around(String text, int from, int to, int position) {
        int start = from;
        int end = endAfter(text, start, to);
        while (end <= position && end < to) {
            start = end;
            end = endAfter(text, start, to);
        }
        return new int[] {Math.min(blanks(text, start, to), end), end};
    }

    /// Returns where to cut a text that is too long: behind the last sentence that ends before a
    /// limit, or between two words, or at least between two characters.
    static int cut(String text, int from, int limit) {
        int best = from;
        for (int end = endAfter(text, from, limit); end < limit; end = endAfter(text, end, limit)) {
            best = end;
        }
        if (best == from) {
            best = lastBlank(text, from, limit);
        }
        return best > from ? blanks(text, best, limit) : betweenCharacters(text, from, limit);
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
