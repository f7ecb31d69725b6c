package org.colligate.search;

/// What a word is. Chinese is written without blanks, so each of its characters is a word;
/// elsewhere a word is a run of letters and digits. Kana and Hangul are treated like Chinese
/// characters.
final class Letters {

    private static final byte[] KINDS = new byte[Character.MAX_VALUE + 1];
    private static final byte LETTER = 1;
    private static final byte IDEOGRAPH = 2;
    private static final byte HAN = 3;

    static {
        for (int unit = 0; unit < KINDS.length; unit++) {
            KINDS[unit] = kind(unit);
        }
    }

    private Letters() {}

    private static byte kind(int character) {
        if (Character.isLetterOrDigit(character)) {
            return switch (Character.UnicodeScript.of(character)) {
                case HAN -> HAN;
                case HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> IDEOGRAPH;
                default -> LETTER;
            };
        }
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                ? LETTER
                : 0;
    }

    private static byte of(int character) {
        return Character.isBmpCodePoint(character) ? KINDS[character] : kind(character);
    }

    /// Says whether a character is a word by itself.
    static boolean isIdeograph(int character) {
        return of(character) >= IDEOGRAPH;
    }

    /// Says whether a character is a Chinese one, the zero 〇 and the sign of repetition 々 among
    /// them.
    static boolean isHan(int character) {
        return of(character) == HAN || character == '〇';
    }

    /// Says whether a character is part of a word of several.
    static boolean isLetter(int character) {
        return of(character) == LETTER;
    }

    /// Says whether a character is a word or part of one.
    static boolean isWord(int character) {
        return of(character) != 0;
    }

    /// Says whether a word of letters would be cut in two at a place in a text.
    static boolean isWithinWord(String text, int at) {
        return at > 0
                && at < text.length()
                && isLetter(text.codePointBefore(at))
                && isLetter(text.codePointAt(at));
    }

    /// Returns where the word of letters begins that a place lies in or at the end of; the place
    /// itself if there is none.
    static int wordStart(String text, int at) {
        int start = at;
        while (start > 0 && isLetter(text.codePointBefore(start))) {
            start -= Character.charCount(text.codePointBefore(start));
        }
        return start;
    }

    /// Returns where the word of letters ends that a place lies in or at the beginning of; the
    /// place itself if there is none.
    static int wordEnd(String text, int at) {
        int end = at;
        while (end < text.length() && isLetter(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /// Counts the words between two places of a text, but no further than one more than wanted.
    static int words(String text, int from, int to, int wanted) {
        int words = 0;
        boolean inWord = false;
        for (int i = from; i < to && words <= wanted; ) {
            int character = text.codePointAt(i);
            boolean letter = isLetter(character);
            if (isIdeograph(character) || (letter && !inWord)) {
                words++;
            }
            inWord = letter;
            i += Character.charCount(character);
        }
        return words;
    }

    /// Returns where the last so many words before a place begin, within a stretch that begins
    /// somewhere.
    static int wordsBefore(String text, int from, int at, int words) {
        int start = at;
        int left = words;
        int i = at;
        while (i > from) {
            int character = text.codePointBefore(i);
            int before = i - Character.charCount(character);
            if (isWord(character)) {
                boolean goesOn = i < at && !isIdeograph(character) && isWithinWord(text, i);
                if (!goesOn && left-- == 0) {
                    break;
                }
                start = before;
            }
            i = before;
        }
        return start;
    }

    /// Returns where the first so many words behind a place end, within a stretch that ends
    /// somewhere.
    static int wordsBehind(String text, int at, int to, int words) {
        int end = at;
        int left = words;
        int i = at;
        while (i < to) {
            int character = text.codePointAt(i);
            if (isWord(character)) {
                boolean goesOn = i > at && !isIdeograph(character) && isWithinWord(text, i);
                if (!goesOn && left-- == 0) {
                    break;
                }
                end = i + Character.charCount(character);
            }
            i += Character.charCount(character);
        }
        return end;
    }
}
