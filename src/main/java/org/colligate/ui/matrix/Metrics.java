package org.colligate.ui.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/// How wide texts are in a font. Widths are remembered: the same few hundred names are drawn again
/// with every scroll.
final class Metrics {

    /// The font of pictures that leave the program.
    static final String FAMILY = "System";

    private static final int REMEMBERED = 20_000;

    private final String family;
    private final double size;
    private final Map<String, Double> plain = new HashMap<>();
    private final Map<String, Double> bold = new HashMap<>();
    private final Text ruler = new Text();

    /// Measures in a font.
    ///
    /// @param family its family
    /// @param size of text, the em of all lengths, in pixels
    Metrics(String family, double size) {
        this.family = family;
        this.size = size;
    }

    double em() {
        return size;
    }

    double small() {
        return size * 0.86;
    }

    String family() {
        return family;
    }

    static Font font(String family, double size, boolean bold) {
        return Font.font(family, bold ? FontWeight.BOLD : FontWeight.NORMAL, size);
    }

    /// Returns the width of a text at the size of one em.
    double width(String text, boolean isBold) {
        Map<String, Double> known = isBold ? bold : plain;
        if (known.size() > REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(
                text,
                one -> {
                    ruler.setFont(font(family, size, isBold));
                    ruler.setText(one);
                    return ruler.getLayoutBounds().getWidth();
                });
    }

    /// Returns a text, cut with an ellipsis where it is wider than there is room.
    ///
    /// @param at the size at which it is drawn
    String cut(String text, double at, boolean isBold, double room) {
        double share = at / size;
        if (width(text, isBold) * share <= room) {
            return text;
        }
        int low = 0;
        int high = text.codePointCount(0, text.length());
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (width(head(text, middle), isBold) * share <= room) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low == 0 ? "" : head(text, low);
    }

    private static String head(String text, int codePoints) {
        return text.substring(0, text.offsetByCodePoints(0, codePoints)).strip() + "…";
    }

    /// Returns a text in as few lines as fit, the last one cut where it must be.
    ///
    /// @param most how many lines there may be
    List<String> lines(String text, double at, boolean isBold, double room, int most) {
        if (most == 1 || width(text, isBold) * at / size <= room) {
            return List.of(cut(text, at, isBold, room));
        }
        int end = 0;
        for (int i = 1; i < text.length(); i++) {
            if (breaks(text, i)
                    && width(text.substring(0, i).strip(), isBold) * at / size <= room) {
                end = i;
            }
        }
        if (end == 0) {
            return List.of(cut(text, at, isBold, room));
        }
        List<String> lines = new ArrayList<>(List.of(text.substring(0, end).strip()));
        lines.addAll(lines(text.substring(end).strip(), at, isBold, room, most - 1));
        return lines;
    }

    private static boolean breaks(String text, int at) {
        char before = text.charAt(at - 1);
        return before == ' ' || before == '-' || Character.isIdeographic(text.codePointAt(at));
    }

    /// Returns how wide the widest part of a text is that no line breaks.
    double widestWord(String text, boolean isBold) {
        double widest = 0;
        int from = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || breaks(text, i)) {
                widest = Math.max(widest, width(text.substring(from, i).strip(), isBold));
                from = i;
            }
        }
        return widest;
    }
}
