package org.colligate.document;

/// Marks and symbols of fonts that put their signs where other fonts have nothing.
final class Bullets {

    private static final String BULLET = "•";

    private Bullets() {}

    /// Returns a list's mark as any font shows it.
    static String readable(String mark) {
        if (mark.isBlank()) {
            return "";
        }
        return mark.equals("o") ? "◦" : symbol(mark.codePointAt(0), mark);
    }

    private static String symbol(int character, String otherwise) {
        return isPrivate(character) || character == 0xB7 ? BULLET : otherwise;
    }

    /// Returns a sign that a document takes from a font of symbols.
    static String sign(int character) {
        return switch (character & 0xFF) {
            case 0xE0 -> isPrivate(character) ? "→" : Character.toString(character);
            case 0xFC -> isPrivate(character) ? "✓" : Character.toString(character);
            case 0xFE -> isPrivate(character) ? "☑" : Character.toString(character);
            case 0x6F, 0xA8 -> isPrivate(character) ? "☐" : Character.toString(character);
            default -> isPrivate(character) ? BULLET : Character.toString(character);
        };
    }

    private static boolean isPrivate(int character) {
        return character >= 0xE000 && character <= 0xF8FF;
    }
}
