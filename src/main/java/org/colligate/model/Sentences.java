package org.colligate.model;

import java.util.Set;

/// Finds where sentences end, in Chinese and in languages that put a blank behind a full stop. The
/// JDK's own rules stop at every `Mr.` and, between Chinese quotation marks, not at all.
public final class Sentences {

    private static final String CHINESE_ENDS = "。！？";
    private static final String ENDS = CHINESE_ENDS + ".!?…";
    private static final String CLOSERS = "”’\"')）]】」』》";
    private static final Set<String> ABBREVIATIONS =
            Set.of("Mr", "Mrs", "Ms", "Dr", "Prof", "St", "vs", "No", "e.g", "i.e", "cf", "approx");

    private Sentences() {}

    /// Returns the first end of a sentence behind a position, closing quotation marks included; the
    /// end of the stretch if there is none.
    public static int endAfter(String text, int from, int to) {
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

    /// Returns where the blanks at a position end.
    public static int blanks(String text, int from, int to) {
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
    public static int[] around(String text, int from, int to, int position) {
        int start = from;
        int end = endAfter(text, start, to);
        while (end <= position && end < to) {
            start = end;
            end = endAfter(text, start, to);
        }
        return new int[] {Math.min(blanks(text, start, to), end), end};
    }
}
