package org.colligate.ui.kit;

import java.util.stream.IntStream;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Text;

/// Which characters the fonts of this system can show. JavaFX does not tell; but where no font has
/// a character the same empty box stands for every one.
public final class Glyphs {

    private Glyphs() {}

    /// Says whether Chinese can be read.
    public static boolean showChinese() {
        return differ("合", "同");
    }

    /// Says whether two characters look different. To be asked in the FX thread.
    static boolean differ(String one, String other) {
        WritableImage first = picture(one);
        WritableImage second = picture(other);
        return first.getWidth() != second.getWidth()
                || first.getHeight() != second.getHeight()
                || IntStream.range(0, (int) first.getHeight())
                        .anyMatch(y -> !sameLine(first, second, y));
    }

    private static WritableImage picture(String character) {
        return new Text(character).snapshot(null, null);
    }

    private static boolean sameLine(WritableImage first, WritableImage second, int y) {
        PixelReader one = first.getPixelReader();
        PixelReader other = second.getPixelReader();
        return IntStream.range(0, (int) first.getWidth())
                .allMatch(x -> one.getArgb(x, y) == other.getArgb(x, y));
    }
}
