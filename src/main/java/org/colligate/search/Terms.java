package org.colligate.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.colligate.model.Speaker;
import org.colligate.model.Transcript;
import org.colligate.task.CancelledException;

/// Reads the terms that are said in a transcript, one after the other, each as often as a search
/// for it finds it: words of letters, and n-grams of Chinese characters. What counts as the same in
/// a search is the same term here.
public final class Terms {

    private Terms() {}

    /// Takes terms in the order of the text.
    @FunctionalInterface
    public interface Taker {

        /// Takes a term.
        ///
        /// @param text the text of the transcript as it is searched, folded
        /// @param from where the term starts in it
        /// @param to where it ends in it
        /// @param at where it starts in the text of the transcript, in UTF-16 units
        void take(String text, int from, int to, int at) throws CancelledException;
    }

    /// Reads the words of letters and digits.
    ///
    /// @param roles whose turns are read; empty for everybody's, and lines that nobody says
    public static void words(
            FoldedTexts folded, Transcript transcript, Set<Speaker.Role> roles, Taker taker)
            throws CancelledException {
        Haystack haystack = folded.of(transcript.text());
        Speech speech = Speech.of(transcript, roles);
        String text = haystack.text();
        for (int at = 0; at < text.length(); ) {
            int end = Letters.wordEnd(text, at);
            if (end == at) {
                at += Character.charCount(text.codePointAt(at));
            } else {
                if (speech.holds(haystack.start(at), haystack.end(end))) {
                    taker.take(text, at, end, haystack.start(at));
                }
                at = end;
            }
        }
    }

    /// Reads the n-grams of Chinese characters: each run of so many that stand side by side, with
    /// nothing between them that can be seen. Two may overlap.
    ///
    /// @param characters how many characters one has, at least 1
    /// @param roles whose turns are read; empty for everybody's, and lines that nobody says
    public static void grams(
            int characters,
            FoldedTexts folded,
            Transcript transcript,
            Set<Speaker.Role> roles,
            Taker taker)
            throws CancelledException {
        Haystack haystack = folded.of(transcript.text());
        Speech speech = Speech.of(transcript, roles);
        String text = haystack.text();
        for (int at = 0; at < text.length(); ) {
            int end = hanEnd(text, at);
            if (end == at) {
                at += Character.charCount(text.codePointAt(at));
            } else {
                takeGrams(characters, haystack, speech, at, end, taker);
                at = end;
            }
        }
    }

    private static void takeGrams(
            int characters, Haystack haystack, Speech speech, int start, int end, Taker taker)
            throws CancelledException {
        String text = haystack.text();
        if (text.codePointCount(start, end) < characters) {
            return;
        }
        boolean said = speech.holds(haystack.start(start), haystack.end(end));
        int from = start;
        for (int to = text.offsetByCodePoints(start, characters); ; ) {
            if (said || speech.holds(haystack.start(from), haystack.end(to))) {
                taker.take(text, from, to, haystack.start(from));
            }
            if (to == end) {
                return;
            }
            from += Character.charCount(text.codePointAt(from));
            to += Character.charCount(text.codePointAt(to));
        }
    }

    private static int hanEnd(String text, int at) {
        int end = at;
        while (end < text.length() && Letters.isHan(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /// Returns the words of letters and the runs of Chinese characters in a text, folded.
    public static List<String> in(String text) {
        String folded = folded(text);
        List<String> terms = new ArrayList<>();
        for (int at = 0; at < folded.length(); ) {
            int end = Math.max(Letters.wordEnd(folded, at), hanEnd(folded, at));
            if (end == at) {
                at += Character.charCount(folded.codePointAt(at));
            } else {
                terms.add(folded.substring(at, end));
                at = end;
            }
        }
        return terms;
    }

    /// Returns a text in which characters that count as the same are the same.
    public static String folded(String text) {
        return Haystack.folded(text).text();
    }
}
