package org.colligate.model;

/// What may be the name of a transcript, case, attribute, code or coder.
public final class Names {

    /// The longest name, in code points.
    public static final int LONGEST = 500;

    private Names() {}

    /// Returns a name without the blanks around it.
    ///
    /// @param what whose name it is, for the message
    /// @throws RefusedException if it is blank, too long, or has a line break or another control
    ///   character in it
    public static String checked(Noun what, String name) throws RefusedException {
        String stripped = name.strip();
        if (stripped.isEmpty()) {
            throw new RefusedException(
                    Refusal.of("name.empty", "The name of %s cannot be empty.", what.words()));
        }
        if (stripped.codePointCount(0, stripped.length()) > LONGEST) {
            throw new RefusedException(
                    Refusal.of(
                            "name.long",
                            "The name of %s can have at most %s characters: \"%s…\".",
                            what.words(),
                            LONGEST,
                            stripped.substring(0, stripped.offsetByCodePoints(0, 40))));
        }
        if (!standsOnOneLine(stripped)) {
            throw new RefusedException(
                    Refusal.of(
                            "name.line",
                            "The name of %s must stand on one line, without tabs or other control characters: \"%s\".",
                            what.words(),
                            stripped.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}]+", " ")));
        }
        return stripped;
    }

    /// Says whether a text has neither line breaks nor other control characters.
    public static boolean standsOnOneLine(String text) {
        return text.codePoints().noneMatch(Names::isUnfit);
    }

    /// Half a surrogate pair cannot be written to any file; the other kinds end or break a line.
    private static boolean isUnfit(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE ->
                    true;
            default -> false;
        };
    }
}
