package org.colligate.ui.kit;

import javafx.scene.paint.Color;
import org.colligate.model.CodeColor;

/// How the colours of codes look in each theme: as a tint behind text, as a stripe, as the colour
/// of a name. Text on a tint and a name on the page keep a contrast of at least 4.5 to 1.
public final class CodeColors {

    /// What text needs, after WCAG 2.2, success criterion 1.4.3.
    public static final double CONTRAST = 4.5;

    private static final double TINT = 0.30;
    private static final double STEP = 0.04;

    private CodeColors() {}

    /// Returns the background of pages.
    public static Color page(boolean dark) {
        return dark ? Color.web("#0d1117") : Color.WHITE;
    }

    /// Returns the colour of text.
    public static Color text(boolean dark) {
        return dark ? Color.web("#e6edf3") : Color.web("#1f2328");
    }

    /// Returns the colour itself.
    public static Color of(CodeColor color) {
        return Color.web(color.toString());
    }

    /// Returns the background of coded text, as it is seen on the page.
    public static Color tint(CodeColor color, boolean dark) {
        double share = TINT;
        Color tint = page(dark).interpolate(of(color), share);
        while (contrast(tint, text(dark)) < CONTRAST && share > 0) {
            share -= STEP;
            tint = page(dark).interpolate(of(color), Math.max(0, share));
        }
        return tint;
    }

    /// Returns the colour in which a code's name is written on the page: its own, made darker or
    /// lighter until it can be read.
    public static Color name(CodeColor color, boolean dark) {
        Color name = of(color);
        Color end = dark ? Color.WHITE : Color.BLACK;
        for (double share = 0; contrast(name, page(dark)) < CONTRAST; share += STEP) {
            name = of(color).interpolate(end, Math.min(1, share));
        }
        return name;
    }

    /// Returns the contrast of two colours, from 1 to 21, after WCAG 2.2.
    public static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed())
                + 0.7152 * linear(color.getGreen())
                + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
