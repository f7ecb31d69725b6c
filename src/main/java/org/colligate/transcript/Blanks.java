package org.colligate.transcript;

/// What does not count as a word: blanks of every width, line ends of every system, and marks that
/// take no room. Java's own `isWhitespace` leaves out the no-break blanks and the line end of
/// mainframes.
final class Blanks {

    private Blanks() {}

    static boolean isBlank(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == 0x85
                || character == 0xFEFF
                || character == 0x200B;
    }

    /// Says whether a new line begins behind a unit. Besides LF these are the line ends that
    /// editors show as such: vertical tab (Word's soft return), form feed, NEL and Unicode's two
    /// separators.
    static boolean endsLine(char unit) {
        return unit == '\n'
                || unit == 0x0B
                || unit == '\f'
                || unit == 0x85
                || unit == 0x2028
                || unit == 0x2029;
    }

    /// Returns the first place from `from` on that holds no blank, or `to`.
    static int skip(String text, int from, int to) {
        int at = from;
        while (at < to && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// Returns the place behind the last character before `to` that is no blank, or `from`.
    static int skipBack(String text, int from, int to) {
        int at = to;
        while (at > from && isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
