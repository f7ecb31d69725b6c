package org.colligate.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.colligate.ui.kit.CodeColors;
import org.jspecify.annotations.Nullable;

/// Looks at a picture of the window and at the nodes it was made of, as a strict reader would: can
/// every word be read, is any of them cut off, has everything a name that takes the focus?
///
/// The background of a text is the colour most frequent in its box on the picture, since letters
/// cover less than half of it; its own colour is the fill it was given, because letters this small
/// have hardly a pixel of it.
final class Inspection {

    private static final double TEXT_CONTRAST = 4.5;
    private static final double LARGE_CONTRAST = 3;
    private static final double LARGE = 24;
    private static final double LARGE_BOLD = 18.7;
    private static final double SAME = 1.3;
    private static final double SLACK = 1.5;

    private final Scene scene;
    private final ScreenWords words;
    private final int width;
    private final int height;
    private final int[] pixels;
    private final @Nullable Node panel;
    private final List<Node> labels = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private Inspection(Scene scene, WritableImage image, ScreenWords words) {
        this.scene = scene;
        this.words = words;
        width = (int) image.getWidth();
        height = (int) image.getHeight();
        pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        panel =
                scene.getRoot().lookup(".shade, .clear") instanceof Parent layer
                        ? front(layer)
                        : null;
    }

    /// Returns what is wrong with the window; called in the FX thread.
    static List<String> of(Scene scene, WritableImage image, ScreenWords words) {
        Inspection inspection = new Inspection(scene, image, words);
        inspection.collectLabels(scene.getRoot());
        inspection.look(
                scene.getRoot(), new BoundingBox(0, 0, inspection.width, inspection.height), 1);
        return List.copyOf(inspection.faults);
    }

    private static @Nullable Node front(Parent layer) {
        return layer.isVisible() && !layer.getChildrenUnmodifiable().isEmpty()
                ? layer.getChildrenUnmodifiable().getFirst()
                : null;
    }

    private void collectLabels(Node node) {
        if (node instanceof Label label && label.getLabelFor() != null) {
            labels.add(label.getLabelFor());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::collectLabels);
        }
    }

    /// @param seen the part of the window that shows the node, in pixels of the scene
    private void look(Node node, Bounds seen, double opacity) {
        if (!node.isVisible() || opacity * node.getOpacity() == 0) {
            return;
        }
        Bounds shown = seen;
        if (node.getClip() != null) {
            shown = common(seen, node.localToScene(node.getClip().getBoundsInParent()));
        }
        Bounds box = node.localToScene(node.getLayoutBounds());
        boolean drawn = !node.isDisabled() && !isCovered(node, box) && overlap(shown, box);
        if (drawn && node instanceof Text text) {
            readable(text, common(shown, box), opacity * text.getOpacity());
        }
        if (drawn && node instanceof Labeled labeled) {
            whole(labeled);
        }
        if (drawn && (node instanceof Control || node instanceof Text)) {
            inside(node, box, seen);
        }
        if (drawn && node instanceof Control control && control.isFocusTraversable()) {
            named(control);
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                look(child, shown, opacity * node.getOpacity());
            }
        }
    }

    private boolean isCovered(Node node, Bounds box) {
        return panel != null
                && panel.localToScene(panel.getLayoutBounds()).intersects(box)
                && !isIn(node, panel);
    }

    private static boolean isIn(Node node, Node whole) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(whole)) {
                return true;
            }
        }
        return false;
    }

    private static Bounds common(Bounds one, Bounds other) {
        double x = Math.max(one.getMinX(), other.getMinX());
        double y = Math.max(one.getMinY(), other.getMinY());
        return new BoundingBox(
                x,
                y,
                Math.max(0, Math.min(one.getMaxX(), other.getMaxX()) - x),
                Math.max(0, Math.min(one.getMaxY(), other.getMaxY()) - y));
    }

    private static boolean overlap(Bounds one, Bounds other) {
        Bounds common = common(one, other);
        return common.getWidth() >= 1 && common.getHeight() >= 1;
    }

    private void readable(Text text, Bounds box, double opacity) {
        boolean selected =
                text.getSelectionStart() >= 0 || text.getParent() instanceof TextInputControl;
        if (text.getText().isBlank()
                || selected
                || !(text.getFill() instanceof Color fill)
                || fill.getOpacity() == 0) {
            return;
        }
        Color ground = ground(box, fill);
        double share = fill.getOpacity() * opacity;
        double contrast = CodeColors.contrast(ground.interpolate(opaque(fill), share), ground);
        if (contrast < wanted(text)) {
            fault(
                    String.format(
                            Locale.ROOT,
                            "contrast %.2f of %s on %s",
                            contrast,
                            fill.toString().substring(2, 8),
                            ground.toString().substring(2, 8)),
                    text,
                    text.getText());
        }
    }

    private static Color opaque(Color fill) {
        return Color.color(fill.getRed(), fill.getGreen(), fill.getBlue());
    }

    private static double wanted(Text text) {
        boolean icon = text.getStyleClass().contains("ikonli-font-icon");
        double size = text.getFont().getSize();
        boolean bold = text.getFont().getStyle().contains("Bold");
        return icon || size >= LARGE || (bold && size >= LARGE_BOLD)
                ? LARGE_CONTRAST
                : TEXT_CONTRAST;
    }

    private Color ground(Bounds box, Color ink) {
        Map<Integer, Integer> counts = new HashMap<>();
        int right = (int) Math.min(width, Math.ceil(box.getMaxX()));
        int bottom = (int) Math.min(height, Math.ceil(box.getMaxY()));
        for (int y = (int) Math.max(0, box.getMinY()); y < bottom; y++) {
            for (int x = (int) Math.max(0, box.getMinX()); x < right; x++) {
                counts.merge(pixels[y * width + x], 1, Integer::sum);
            }
        }
        List<Map.Entry<Integer, Integer>> frequent =
                counts.entrySet().stream()
                        .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                        .limit(2)
                        .toList();
        // Dense Chinese letters may cover more than half: then what is next to them is the ground.
        Color most = color(frequent.getFirst().getKey());
        boolean isInk =
                frequent.size() > 1
                        && CodeColors.contrast(most, ink) < SAME
                        && frequent.getLast().getValue() * 4 > frequent.getFirst().getValue();
        return isInk ? color(frequent.getLast().getKey()) : most;
    }

    private static Color color(int argb) {
        return Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF);
    }

    private void whole(Labeled labeled) {
        String wanted = Objects.requireNonNullElse(labeled.getText(), "");
        boolean cut =
                labeled.getChildrenUnmodifiable().stream()
                        .anyMatch(child ->
                                child instanceof Text text
                                        && text.getText().endsWith(labeled.getEllipsisString())
                                        && !wanted.endsWith(labeled.getEllipsisString())
                                        && !text.getText().equals(wanted));
        if (cut && words.has(wanted) && !isTold(labeled)) {
            fault("cut", labeled, wanted);
        }
    }

    private static boolean isTold(Labeled labeled) {
        return labeled.getTooltip() != null
                && labeled.getTooltip().getText().contains(labeled.getText());
    }

    /// Text and controls may end only where something scrolls.
    private void inside(Node node, Bounds box, Bounds seen) {
        boolean inWindow =
                box.getMinX() >= -SLACK
                        && box.getMinY() >= -SLACK
                        && box.getMaxX() <= width + SLACK
                        && box.getMaxY() <= height + SLACK;
        boolean scrolled = seen.getWidth() < width - 1 || seen.getHeight() < height - 1;
        if (!inWindow && !scrolled) {
            fault("outside the window", node, box.toString());
        }
    }

    private void named(Control control) {
        boolean named =
                has(control.getAccessibleText())
                        || (control instanceof Labeled labeled && has(labeled.getText()))
                        || (control instanceof TextInputControl field && has(field.getPromptText()))
                        || labels.contains(control);
        if (!named) {
            fault("no accessible name", control, "");
        }
    }

    private static boolean has(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private void fault(String what, Node node, String detail) {
        StringBuilder path = new StringBuilder();
        int levels = 0;
        for (Node at = node; at != null && levels < 5 && !at.equals(scene.getRoot()); levels++) {
            String id = at.getId() == null ? "" : "#" + at.getId();
            path.append(at.getClass().getSimpleName())
                    .append(id)
                    .append(at.getStyleClass())
                    .append(" < ");
            at = at.getParent();
        }
        String shown = detail.length() > 60 ? detail.substring(0, 60) : detail;
        faults.add(what + ": \"" + shown.replace('\n', ' ') + "\" in " + path);
    }
}
