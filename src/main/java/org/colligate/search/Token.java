package org.colligate.search;

/// A part of a query as it is written.
///
/// @param kind what it is
/// @param text what it says, without quotes and slashes
/// @param start where it starts in the query, in UTF-16 units
/// @param exact whether it is marked with `=`
record Token(Kind kind, String text, int start, boolean exact) {

    /// What a token can be.
    enum Kind {
        WORD,
        PHRASE,
        REGEX,
        STEM,
        CODE,
        OPEN,
        CLOSE,
        AND,
        OR,
        NOT,
        NEAR,
        BEFORE,
        WITHIN,
        OVERLAPS,
        END
    }

    /// Says whether a term or a bracket begins with it.
    boolean beginsTerm() {
        return switch (kind) {
            case WORD, PHRASE, REGEX, STEM, CODE, OPEN, NOT -> true;
            default -> false;
        };
    }
}
