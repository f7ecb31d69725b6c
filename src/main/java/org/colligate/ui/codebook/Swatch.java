package org.colligate.ui.codebook;

import java.util.Locale;
import org.colligate.model.CodeColor;

/// A colour that is offered for codes: the eight of Okabe and Ito (2008), which colour-blind
/// readers tell apart, and a darker neighbour of each.
enum Swatch {
    BLUE(0x0072B2),
    ORANGE(0xD55E00),
    GREEN(0x009E73),
    PINK(0xCC79A7),
    AMBER(0xE69F00),
    SKY(0x56B4E9),
    YELLOW(0xF0E442),
    GREY(0x7F7F7F),
    NAVY(0x1F3F8F),
    BRICK(0x9C3A1A),
    FOREST(0x1B6B3A),
    PLUM(0x7B3F98),
    OCHRE(0x8F6B00),
    TEAL(0x2A9DA8),
    OLIVE(0x8A9A2B),
    SLATE(0x4A5568);

    private final int rgb;

    Swatch(int rgb) {
        this.rgb = rgb;
    }

    CodeColor color() {
        return new CodeColor(rgb);
    }

    /// Returns the key of its name in the bundle.
    String key() {
        return "codebook.color." + name().toLowerCase(Locale.ROOT);
    }
}
