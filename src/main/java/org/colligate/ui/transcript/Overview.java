package org.colligate.ui.transcript;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/// The thin strip by the scroll bar that shows where in the whole text codings and hits are: one
/// picture, however many there are.
final class Overview extends Pane {

    static final int WIDTH = 12;

    private static final int HIT_WIDTH = 5;

    private final ImageView view = new ImageView();
    private @Nullable WritableImage image;
    private int[] pixels = {};

    Overview() {
        getStyleClass().add("overview");
        setManaged(false);
        view.setMouseTransparent(true);
        getChildren().add(view);
    }

    /// Draws all anew.
    ///
    /// @param share where a position stands in the whole, from 0 to 1
    void draw(Marks marks, Hits hits, Ink ink, IntToDoubleFunction share) {
        int height = (int) getHeight();
        if (height <= 0) {
            return;
        }
        WritableImage canvas = canvas(height);
        Arrays.fill(pixels, 0);
        for (Mark mark : marks.all()) {
            int color = 0xFF000000 | mark.color().rgb();
            fill(share, mark.start(), mark.end(), 2, WIDTH - 2, color);
        }
        int hit = argb(ink.presentHit().deriveColor(0, 1, 1, 100));
        hits.spans()
                .forEach(span ->
                        fill(share, span.start(), span.end(), WIDTH - HIT_WIDTH, WIDTH, hit));
        canvas.getPixelWriter()
                .setPixels(0, 0, WIDTH, height, PixelFormat.getIntArgbInstance(), pixels, 0, WIDTH);
    }

    private WritableImage canvas(int height) {
        if (image == null || (int) image.getHeight() != height) {
            image = new WritableImage(WIDTH, height);
            pixels = new int[WIDTH * height];
            view.setImage(image);
        }
        return image;
    }

    private void fill(
            IntToDoubleFunction share, int start, int end, int left, int right, int argb) {
        int height = pixels.length / WIDTH;
        int top = Math.clamp((int) (share.applyAsDouble(start) * height), 0, height - 1);
        int bottom =
                Math.clamp((int) Math.ceil(share.applyAsDouble(end) * height), top + 1, height);
        for (int y = top; y < bottom; y++) {
            Arrays.fill(pixels, y * WIDTH + left, y * WIDTH + right, argb);
        }
    }

    private static int argb(Color color) {
        return 0xFF000000
                | (int) Math.round(color.getRed() * 255) << 16
                | (int) Math.round(color.getGreen() * 255) << 8
                | (int) Math.round(color.getBlue() * 255);
    }
}
