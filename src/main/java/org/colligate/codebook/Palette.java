package org.colligate.codebook;

import java.util.List;
import org.colligate.model.CodeColor;
import org.colligate.model.Codebook;
import org.jspecify.annotations.Nullable;

/// Colours for codes that bring none: eight hues that colour-blind readers tell apart (after Okabe
/// and Ito, 2008, https://jfly.uni-koeln.de/color/), each main theme its own, sub-codes that of
/// their parent.
final class Palette {

    private static final List<CodeColor> HUES =
            List.of(
                    new CodeColor(0x0072B2),
                    new CodeColor(0xD55E00),
                    new CodeColor(0x009E73),
                    new CodeColor(0xCC79A7),
                    new CodeColor(0xE69F00),
                    new CodeColor(0x56B4E9),
                    new CodeColor(0xF0E442),
                    new CodeColor(0x7F7F7F));

    private Palette() {}

    /// Returns the colour for the next code under a parent.
    static CodeColor next(Codebook codebook, @Nullable CodeColor parent) {
        return parent != null ? parent : hue(codebook.children(null).size());
    }

    /// Returns the colour of a main theme at a place, from 0.
    static CodeColor hue(int place) {
        return HUES.get(place % HUES.size());
    }
}
