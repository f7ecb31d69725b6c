package org.colligate.ui.transcript;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.paint.Color;
import org.colligate.model.CodeColor;
import org.colligate.ui.kit.CodeColors;

/// The colours of one theme in which a transcript is marked. What is laid behind text is given as
/// paint, not by a style: shapes made while a window is laid out would be black until the next
/// frame.
final class Ink {

    private final boolean dark;
    private final Map<CodeColor, Color> tints = new HashMap<>();
    private final Map<CodeColor, Color> stripes = new HashMap<>();
    private final Map<CodeColor, Color> names = new HashMap<>();

    Ink(boolean dark) {
        this.dark = dark;
    }

    Color tint(CodeColor color) {
        return tints.computeIfAbsent(color, any -> CodeColors.tint(any, dark));
    }

    Color name(CodeColor color) {
        return names.computeIfAbsent(color, any -> CodeColors.name(any, dark));
    }

    Color stripe(CodeColor color) {
        return stripes.computeIfAbsent(color, CodeColors::of);
    }

    Color selection() {
        return dark ? Color.web("#388bfd", 0.42) : Color.web("#0969da", 0.24);
    }

    Color hit() {
        return dark ? Color.web("#bb8009", 0.55) : Color.web("#ffd33d", 0.75);
    }

    Color presentHit() {
        return dark ? Color.web("#db6d28", 0.85) : Color.web("#ffa657", 0.95);
    }
}
