package org.colligate.document;

import org.jspecify.annotations.Nullable;

/// What holds within a group of rich text. A group begins with what holds around it, and what it
/// changes ends with it.
final class RtfGroup {

    /// Where the characters of a group go.
    enum Into {
        TEXT,
        NOWHERE,
        /// Nowhere, but for the text box within.
        SHAPE,
        /// Nowhere, but for what the object looks like.
        OBJECT,
        FONTS,
        CAPTURE
    }

    /// What happens when a group ends.
    enum Ending {
        NOTHING,
        NOTE,
        BOX,
        REMARK,
        LIST_MARK,
        AUTHOR,
        RANGE_START,
        RANGE_END,
        REFERENCE,
        FIELD_CODE
    }

    Into into = Into.TEXT;
    Ending ending = Ending.NOTHING;
    @Nullable StringBuilder capture;

    /// Within the code of a field.
    boolean code;

    /// A field whose code alone is what it shows.
    boolean shown;

    boolean optional;
    boolean hidden;
    boolean deleted;
    int font = -1;
    int eastFont = -1;
    boolean east;
    int fallback = 1;
    boolean inTable;
    int tableLevel;

    RtfGroup inner() {
        RtfGroup inner = new RtfGroup();
        inner.into = into;
        inner.capture = capture;
        inner.code = code;
        inner.hidden = hidden;
        inner.deleted = deleted;
        inner.font = font;
        inner.eastFont = eastFont;
        inner.east = east;
        inner.fallback = fallback;
        inner.inTable = inTable;
        inner.tableLevel = tableLevel;
        return inner;
    }

    int level() {
        return inTable ? Math.max(1, tableLevel) : Math.max(0, tableLevel);
    }

    int usedFont() {
        return east && eastFont >= 0 ? eastFont : font;
    }

    /// Takes a property of characters or paragraphs.
    ///
    /// @return whether it was one
    boolean describe(String word, int number, boolean on) {
        switch (word) {
            case "v" -> hidden = on;
            case "deleted", "mvf" -> deleted = on;
            case "plain" -> {
                hidden = false;
                deleted = false;
                font = -1;
                east = false;
            }
            case "f" -> {
                font = number;
                eastFont = east ? number : eastFont;
            }
            case "af" -> eastFont = east ? number : eastFont;
            case "dbch" -> east = true;
            case "loch", "hich" -> east = false;
            case "uc" -> fallback = Math.max(0, number);
            case "pard" -> {
                inTable = false;
                tableLevel = 0;
            }
            case "intbl" -> inTable = on;
            case "itap" -> tableLevel = Math.clamp(number, 0, Limits.TABLES);
            default -> {
                return false;
            }
        }
        return true;
    }
}
