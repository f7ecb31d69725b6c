package org.colligate.ui.matrix;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.colligate.exchange.picture.Drawing;

/// Draws a picture on a canvas.
final class Painter {

    private static final int TILE = 1024;

    private final GraphicsContext to;
    private final String family;
    private final Map<Double, Font> plain = new HashMap<>();
    private final Map<Double, Font> bold = new HashMap<>();

    Painter(GraphicsContext to, String family) {
        this.to = to;
        this.family = family;
    }

    void paint(Drawing drawing) {
        for (Drawing.Shape shape : drawing.shapes()) {
            switch (shape) {
                case Drawing.Shape.Box(double x, double y, double w, double h, int color) -> {
                    to.setFill(Ink.color(color));
                    to.fillRect(x, y, w, h);
                }
                case Drawing.Shape.Wedge(List<Double> points, int color) -> {
                    to.setFill(Ink.color(color));
                    to.fillPolygon(
                            new double[] {points.get(0), points.get(2), points.get(4)},
                            new double[] {points.get(1), points.get(3), points.get(5)},
                            3);
                }
                case Drawing.Shape.Words words -> paint(words);
            }
        }
    }

    private void paint(Drawing.Shape.Words words) {
        Map<Double, Font> fonts = words.bold() ? bold : plain;
        to.setFont(
                fonts.computeIfAbsent(
                        words.size(), size -> Metrics.font(family, size, words.bold())));
        to.setTextAlign(
                switch (words.at()) {
                    case START -> TextAlignment.LEFT;
                    case MIDDLE -> TextAlignment.CENTER;
                    case END -> TextAlignment.RIGHT;
                });
        to.setFill(Ink.color(words.color()));
        to.fillText(words.text(), words.x(), words.y());
    }

    /// Returns a picture as pixels. It is drawn in tiles, because no canvas may be as large as a
    /// matrix of a few hundred columns is.
    ///
    /// @param scale pixels of the image for each of the drawing
    static WritableImage image(Drawing drawing, String family, double scale) {
        int width = (int) Math.ceil(drawing.width() * scale);
        int height = (int) Math.ceil(drawing.height() * scale);
        WritableImage image = new WritableImage(width, height);
        for (int y = 0; y < height; y += TILE) {
            for (int x = 0; x < width; x += TILE) {
                int w = Math.min(TILE, width - x);
                int h = Math.min(TILE, height - y);
                WritableImage tile = tile(drawing, family, scale, new Rectangle2D(x, y, w, h));
                image.getPixelWriter().setPixels(x, y, w, h, tile.getPixelReader(), 0, 0);
            }
        }
        return image;
    }

    private static WritableImage tile(
            Drawing drawing, String family, double scale, Rectangle2D part) {
        Canvas canvas = new Canvas(part.getWidth(), part.getHeight());
        GraphicsContext context = canvas.getGraphicsContext2D();
        context.translate(-part.getMinX(), -part.getMinY());
        context.scale(scale, scale);
        new Painter(context, family).paint(drawing);
        return canvas.snapshot(
                new SnapshotParameters(),
                new WritableImage((int) part.getWidth(), (int) part.getHeight()));
    }
}
