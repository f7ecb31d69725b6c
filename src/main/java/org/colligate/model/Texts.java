package org.colligate.model;

/// What may be a memo, a value or a part of a code's guide.
public final class Texts {

    private Texts() {}

    /// Says whether a text consists of whole characters. Half a surrogate pair is none, and no file
    /// can hold it.
    public static boolean isWhole(String text) {
        return text.codePoints()
                .noneMatch(character -> Character.getType(character) == Character.SURROGATE);
    }

    /// Returns a text as it is.
    ///
    /// @param what what it is, for the message
    /// @throws RefusedException if it holds half a character
    public static String checked(Noun what, String text) throws RefusedException {
        if (!isWhole(text)) {
            throw new RefusedException(
                    Refusal.of(
                            "text.half",
                            "The text of %s holds half a character. Take it out or type it anew.",
                            what.words()));
        }
        return text;
    }
}
