package org.colligate.model;

import java.util.Arrays;

/// The text of a transcript together with what is needed to count it in code points.
///
/// Inside the program a position is a number of UTF-16 units, as in Java's strings; everything that
/// leaves it counts code points. This class is the only place where one becomes the other. It keeps
/// the positions of the characters outside the BMP, which are few, and finds its way by binary
/// search: a text without any costs nothing.
public final class SourceText {

    private final String text;
    private final int[] pairs;

    private SourceText(String text, int[] pairs) {
        this.text = text;
        this.pairs = pairs;
    }

    /// Wraps a text as it is.
    ///
    /// @throws IllegalArgumentException if it holds half a surrogate pair, which no character is
    public static SourceText of(String text) {
        return new SourceText(text, surrogatePairs(text));
    }

    private static int[] surrogatePairs(String text) {
        int[] found = new int[4];
        int count = 0;
        char[] units = text.toCharArray();
        for (int i = 0; i < units.length; i++) {
            if (Character.isSurrogate(units[i])) {
                if (!Character.isSurrogatePair(
                        units[i], i + 1 < units.length ? units[i + 1] : 'x')) {
                    throw new IllegalArgumentException("half a surrogate pair at " + i);
                }
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i++;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /// Returns the text itself.
    public String string() {
        return text;
    }

    /// Returns the length in UTF-16 units.
    public int length() {
        return text.length();
    }

    /// Returns the length in code points.
    public int codePoints() {
        return text.length() - pairs.length;
    }

    /// Returns the length of a span in code points.
    public int codePoints(TextSpan span) {
        return codePointAt(span.end()) - codePointAt(span.start());
    }

    /// Returns how many code points stand before a position.
    ///
    /// @param position in UTF-16 units, from 0 to [#length], not inside a surrogate pair
    public int codePointAt(int position) {
        if (pairs.length == 0 || position <= pairs[0]) {
            return position;
        }
        if (position > pairs[pairs.length - 1]) {
            return position - pairs.length;
        }
        int found = Arrays.binarySearch(pairs, position);
        return position - (found >= 0 ? found : -found - 1);
    }

    /// Returns the position, in UTF-16 units, behind so many code points.
    ///
    /// @param codePoint from 0 to [#codePoints]
    public int positionOf(int codePoint) {
        int low = 0;
        int high = pairs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs[middle] - middle < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoint + low;
    }

    /// Says whether a span lies within the text and cuts no surrogate pair.
    public boolean admits(TextSpan span) {
        return span.end() <= text.length() && isBoundary(span.start()) && isBoundary(span.end());
    }

    /// Says whether a position lies within the text, its end included, and not inside a surrogate
    /// pair.
    public boolean isBoundary(int position) {
        return position >= 0
                && position <= text.length()
                && (pairs.length == 0 || Arrays.binarySearch(pairs, position - 1) < 0);
    }

    /// Returns the passage of a span.
    public String passage(TextSpan span) {
        return text.substring(span.start(), span.end());
    }

    /// Returns the text after an edit.
    ///
    /// @throws IllegalArgumentException if what the edit removes does not stand there, or if it
    ///   would leave half a surrogate pair
    public SourceText after(TextEdit edit) {
        if (!text.startsWith(edit.removed(), edit.at())
                || !isBoundary(edit.at())
                || !isBoundary(edit.end())) {
            throw new IllegalArgumentException("the edit does not fit the text at " + edit.at());
        }
        return of(text.substring(0, edit.at()) + edit.inserted() + text.substring(edit.end()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceText that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /// Returns the length only: a transcript's words do not belong in logs.
    @Override
    public String toString() {
        return "text of " + codePoints() + " characters";
    }
}
