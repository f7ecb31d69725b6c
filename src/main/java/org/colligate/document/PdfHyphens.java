package org.colligate.document;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Decides whether a hyphen at the end of a line belongs to its word or was put there to break it:
/// by how the word is written elsewhere in the same file, else by what hyphens are for there.
final class PdfHyphens {

    /// A file with fewer lines than this that end so has no words broken, but words with hyphens.
    private static final double BREAKS_WORDS = 0.02;

    private final Set<String> words = new HashSet<>();
    private final boolean breaksWords;

    PdfHyphens(List<PdfLine> lines) {
        int hyphens = 0;
        for (PdfLine line : lines) {
            String text = line.text().stripTrailing();
            hyphens += endsSo(text) ? 1 : 0;
        }
        if (hyphens > 0) {
            lines.forEach(line -> addWords(line.text().stripTrailing()));
        }
        breaksWords = hyphens > lines.size() * BREAKS_WORDS && !breaksAtHyphens(lines);
    }

    /// Says whether more of the words at the ends of lines stand elsewhere with their hyphen than
    /// without it.
    private boolean breaksAtHyphens(List<PdfLine> lines) {
        int with = 0;
        int without = 0;
        for (int i = 1; i < lines.size(); i++) {
            String before = lines.get(i - 1).text().stripTrailing();
            String next = lines.get(i).text().stripLeading();
            if (endsSo(before) && !next.isEmpty()) {
                with += words.contains(around(before + next, before.length())) ? 1 : 0;
                without +=
                        words.contains(around(dropped(before, next), before.length() - 1)) ? 1 : 0;
            }
        }
        return with > without;
    }

    private static String dropped(String before, String next) {
        return before.substring(0, before.length() - 1) + next;
    }

    /// The last word of a line may be broken, and so may one that a hyphen follows.
    private void addWords(String text) {
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (!Character.isLetter(unit) && !isWithin(text, from, at)) {
                if (at > from && !isHyphen(unit)) {
                    words.add(text.substring(from, at).toLowerCase(Locale.ROOT));
                }
                from = at + 1;
            }
        }
    }

    private static boolean isWithin(String text, int from, int at) {
        return text.charAt(at) == '-'
                && at > from
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at + 1));
    }

    private static boolean isHyphen(int character) {
        return character == '-' || character == 0xAD || character == 0x2010;
    }

    private static boolean endsSo(String text) {
        return text.length() > 1
                && isHyphen(text.charAt(text.length() - 1))
                && Character.isLetter(text.codePointBefore(text.length() - 1));
    }

    /// Returns the two ends of lines as they are put together.
    String joined(String before, String next) {
        if (!endsSo(before) || next.isEmpty() || !Character.isLetter(next.codePointAt(0))) {
            return before + ' ' + next;
        }
        String kept = before + next;
        String dropped = dropped(before, next);
        if (before.charAt(before.length() - 1) == 0xAD) {
            return dropped;
        }
        boolean small =
                Character.isLowerCase(before.codePointBefore(before.length() - 1))
                        && Character.isLowerCase(next.codePointAt(0));
        if (!small || words.contains(around(kept, before.length()))) {
            return kept;
        }
        return breaksWords || words.contains(around(dropped, before.length() - 1)) ? dropped : kept;
    }

    /// Returns the word around a place.
    private static String around(String text, int at) {
        int from = at;
        int to = at;
        while (from > 0 && isOfWord(text.charAt(from - 1))) {
            from--;
        }
        while (to < text.length() && isOfWord(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private static boolean isOfWord(char unit) {
        return Character.isLetter(unit) || unit == '-';
    }
}
