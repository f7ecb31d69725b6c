package org.colligate.document;

import java.util.regex.Pattern;

/// A line of a PDF file as it is drawn. Measures are points from the upper left corner of the page.
///
/// @param page from 1
/// @param y the base line
/// @param left where it begins
/// @param right where it ends
/// @param inner where it ends but for marks that may hang into the margin
/// @param size the size of its largest letters
/// @param width the width of its page
/// @param height the height of its page
/// @param firstWord how wide its first word is, or its first character where words are not spaced
/// @param blank how wide a blank of its font is
/// @param tall whether it holds characters of a script without blanks, drawn in a taller font
/// @param text what it says, as it stands in the file
record PdfLine(
        int page,
        float y,
        float left,
        float right,
        float inner,
        float size,
        float width,
        float height,
        float firstWord,
        float blank,
        boolean tall,
        String text) {

    private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+");

    /// Says whether a character stands in a script that is written without blanks.
    static boolean isWide(int character) {
        if (character < 0x2014) {
            return false;
        }
        return Character.isIdeographic(character)
                || (character >= 0x3000 && character <= 0x30FF)
                || (character >= 0xFF00 && character <= 0xFFEF)
                || character == '“'
                || character == '”'
                || character == '‘'
                || character == '’'
                || character == '…'
                || character == '—';
    }

    /// Says whether a mark may not begin a line.
    static boolean isClosing(int character) {
        return "、。，．：；！？）】》〉」』”’…—％·,.:;!?)]}%".indexOf(character) >= 0;
    }

    /// Says whether a mark may not end a line.
    static boolean isOpening(int character) {
        return "（【《〈「『“‘([{".indexOf(character) >= 0;
    }

    /// Returns its text with every number alike, as it recurs from page to page.
    String masked() {
        return DIGITS.matcher(text.strip()).replaceAll("#");
    }

    /// Says whether the other goes on from here without a line between.
    boolean isSameColumn(PdfLine next) {
        return page == next.page && next.y > y;
    }
}
