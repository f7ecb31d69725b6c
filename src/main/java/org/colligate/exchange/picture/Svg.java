package org.colligate.exchange.picture;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/// Writes a picture as SVG 1.1. Text stays text: it can be searched, edited and set in another
/// font, and Chinese needs no font in the file.
public final class Svg {

    private static final String FONTS =
            "Inter, 'Segoe UI', 'Helvetica Neue', 'Noto Sans', 'Noto Sans CJK SC', 'PingFang SC',"
                    + " 'Microsoft YaHei', sans-serif";

    private Svg() {}

    /// Writes a picture.
    ///
    /// @param title what a screen reader says of it
    public static void write(Drawing drawing, String title, Writer out) throws IOException {
        String width = number(drawing.width());
        String height = number(drawing.height());
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.write(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\" viewBox=\"0 0 %s %s\" role=\"img\" font-family=\"%s\">\n"
                        .formatted(width, height, width, height, FONTS));
        out.write("<title>" + escaped(title) + "</title>\n");
        for (Drawing.Shape shape : drawing.shapes()) {
            out.write(element(shape));
            out.write('\n');
        }
        out.write("</svg>\n");
    }

    private static String element(Drawing.Shape shape) {
        return switch (shape) {
            case Drawing.Shape.Box(double x, double y, double width, double height, int color) ->
                    "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"/>"
                            .formatted(
                                    number(x),
                                    number(y),
                                    number(width),
                                    number(height),
                                    color(color));
            case Drawing.Shape.Wedge(List<Double> points, int color) ->
                    "<polygon points=\"%s\" fill=\"%s\"/>"
                            .formatted(
                                    String.join(" ", points.stream().map(Svg::number).toList()),
                                    color(color));
            case Drawing.Shape.Words words -> text(words);
        };
    }

    private static String text(Drawing.Shape.Words words) {
        String anchor =
                switch (words.at()) {
                    case START -> "";
                    case MIDDLE -> " text-anchor=\"middle\"";
                    case END -> " text-anchor=\"end\"";
                };
        return "<text x=\"%s\" y=\"%s\" font-size=\"%s\"%s%s fill=\"%s\">%s</text>"
                .formatted(
                        number(words.x()),
                        number(words.y()),
                        number(words.size()),
                        words.bold() ? " font-weight=\"bold\"" : "",
                        anchor,
                        color(words.color()),
                        escaped(words.text()));
    }

    private static String number(double value) {
        double rounded = Math.round(value * 100) / 100.0;
        return rounded == Math.rint(rounded)
                ? Long.toString((long) rounded)
                : Double.toString(rounded);
    }

    private static String color(int rgb) {
        return String.format(Locale.ROOT, "#%06X", rgb);
    }

    /// XML has no way to write most control characters, so they become spaces.
    private static String escaped(String text) {
        return text.replaceAll("[\\x00-\\x1F\\uFFFE\\uFFFF]", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
