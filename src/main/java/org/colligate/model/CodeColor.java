package org.colligate.model;

import java.util.Locale;
import java.util.Optional;

/// The colour of a code.
///
/// @param rgb red, green and blue, eight bits each: `0xRRGGBB`
public record CodeColor(int rgb) {

    public CodeColor {
        if (rgb < 0 || rgb > 0xFFFFFF) {
            throw new IllegalArgumentException("not a colour: " + rgb);
        }
    }

    /// Reads `#RRGGBB` in either case; empty for anything else.
    public static Optional<CodeColor> parse(String text) {
        return text.matches("#[0-9A-Fa-f]{6}")
                ? Optional.of(new CodeColor(Integer.parseInt(text.substring(1), 16)))
                : Optional.empty();
    }

    /// Returns the colour as `#RRGGBB`, upper case.
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%06X", rgb);
    }
}
