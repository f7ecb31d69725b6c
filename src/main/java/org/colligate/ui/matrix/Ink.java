package org.colligate.ui.matrix;

import javafx.scene.paint.Color;
import org.colligate.model.CodeColor;
import org.colligate.ui.kit.CodeColors;

/// The colours in which figures are drawn in a theme, as `0xRRGGBB`. They are those of the theme's
/// sheet, which a drawing cannot ask for.
///
/// @param dark which theme
/// @param page behind everything
/// @param subtle behind headers and totals
/// @param text of names and figures
/// @param muted of what matters less
/// @param line between rows
/// @param accent around what is selected
/// @param heat behind the largest figure
record Ink(
        boolean dark, int page, int subtle, int text, int muted, int line, int accent, int heat) {

    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xFFFFFF;
    private static final double OTHERS = 0.45;

    static final Ink LIGHT =
            new Ink(false, WHITE, 0xF6F8FA, 0x1F2328, 0x59636E, 0xE2E7EC, 0x0969DA, 0x5B9BEA);
    static final Ink DARK =
            new Ink(true, 0x0D1117, 0x161B22, 0xE6EDF3, 0x9198A1, 0x262C36, 0x4493F8, 0x1F5FB8);

    static Ink of(boolean dark) {
        return dark ? DARK : LIGHT;
    }

    static Color color(int rgb) {
        return Color.rgb(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    private static int rgb(Color color) {
        return (int) Math.round(color.getRed() * 255) << 16
                | (int) Math.round(color.getGreen() * 255) << 8
                | (int) Math.round(color.getBlue() * 255);
    }

    private int between(int from, int to, double share) {
        return rgb(color(from).interpolate(color(to), share));
    }

    /// Returns the background of a figure.
    ///
    /// @param share of the largest, from 0 to 1
    int heat(double share) {
        return share <= 0 ? page : between(page, heat, 0.06 + 0.94 * Math.min(1, share));
    }

    /// Returns what can be read on a background: the colour of text, or whichever of black and
    /// white stands out more. One of these two always does by 4.5 to 1.
    int on(int background) {
        if (contrast(text, background) >= CodeColors.CONTRAST) {
            return text;
        }
        return contrast(WHITE, background) >= contrast(BLACK, background) ? WHITE : BLACK;
    }

    static double contrast(int one, int other) {
        return CodeColors.contrast(color(one), color(other));
    }

    /// Returns the colour of a code as a square or a bar.
    int code(CodeColor color) {
        return rgb(CodeColors.name(color, dark));
    }

    /// Returns what a bar grows on.
    int track() {
        return between(subtle, line, 0.45);
    }

    /// Returns the colour of a bar that is not the longest.
    int lesser(CodeColor color) {
        return between(page, code(color), OTHERS);
    }
}
