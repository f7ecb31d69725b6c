package org.colligate.exchange.picture;

import java.util.ArrayList;
import java.util.List;

/// A picture made of plain shapes, in the order in which they are drawn. Lengths are in pixels,
/// colours are `0xRRGGBB`.
public final class Drawing {

    private final List<Shape> shapes = new ArrayList<>();
    private final double width;
    private final double height;

    /// Begins a picture of a size, filled with a colour.
    public Drawing(double width, double height, int background) {
        this.width = width;
        this.height = height;
        box(0, 0, width, height, background);
    }

    /// Where a text stands from its position.
    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    /// What pictures are made of.
    public sealed interface Shape {

        /// A filled rectangle.
        record Box(double x, double y, double width, double height, int color) implements Shape {}

        /// A filled triangle.
        record Wedge(List<Double> points, int color) implements Shape {
            public Wedge {
                points = List.copyOf(points);
            }
        }

        /// A line of text on its baseline.
        record Words(
                double x, double y, String text, double size, boolean bold, Anchor at, int color)
                implements Shape {}
    }

    public void box(double x, double y, double boxWidth, double boxHeight, int color) {
        shapes.add(new Shape.Box(x, y, boxWidth, boxHeight, color));
    }

    /// Draws the outline of a rectangle, inside it.
    public void frame(double x, double y, double w, double h, double thickness, int color) {
        box(x, y, w, thickness, color);
        box(x, y + h - thickness, w, thickness, color);
        box(x, y, thickness, h, color);
        box(x + w - thickness, y, thickness, h, color);
    }

    /// Draws a triangle that points down or to the right, around a centre.
    public void wedge(double x, double y, double reach, boolean down, int color) {
        double flat = reach * 0.6;
        shapes.add(
                new Shape.Wedge(
                        down
                                ? List.of(x - reach, y - flat, x + reach, y - flat, x, y + flat)
                                : List.of(x - flat, y - reach, x + flat, y, x - flat, y + reach),
                        color));
    }

    public void words(
            double x, double y, String text, double size, boolean bold, Anchor at, int color) {
        shapes.add(new Shape.Words(x, y, text, size, bold, at, color));
    }

    public List<Shape> shapes() {
        return shapes;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }
}
