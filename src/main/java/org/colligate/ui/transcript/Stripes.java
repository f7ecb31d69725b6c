package org.colligate.ui.transcript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.colligate.model.CodingId;
import org.jspecify.annotations.Nullable;

/// The stripes beside the text, as long as their passages to the line, and the names beside them,
/// none over another. What has no lane is counted in a `+n` that opens.
final class Stripes extends Pane {

    private static final double WIDTH = 4;
    private static final double REACH = 4;
    private static final double OUTSIDE = 12;
    private static final double DOT = 6;
    private static final double NAME = Columns.LANES + DOT * 2 + 1;

    /// What stays free between a name and the edge.
    private static final double MARGIN = 3;

    private static final String ELLIPSIS = "…";

    private final List<Rectangle> bars = new ArrayList<>();
    private final List<Rectangle> dots = new ArrayList<>();
    private final List<Text> names = new ArrayList<>();
    private final List<Text> badges = new ArrayList<>();
    private final Rectangle clip = new Rectangle();
    private final Text ruler = new Text();
    private final Map<String, String> shortened = new HashMap<>();
    private List<Drawn> drawn = List.of();
    private List<More> more = List.of();
    private final List<Drawn> named = new ArrayList<>();
    private double nameHeight;
    private double shortenedTo;

    /// A stripe on screen, in pixels of this layer.
    record Drawn(Mark mark, double x, double top, double bottom) {

        boolean isAt(double px, double py) {
            return Math.abs(px - x - WIDTH / 2) <= REACH && py >= top - 2 && py <= bottom + 2;
        }
    }

    /// Stripes that have no lane.
    record More(List<Mark> marks, double x, double y) {}

    Stripes() {
        setManaged(false);
        setClip(clip);
        getStyleClass().add("stripes");
        ruler.getStyleClass().add("stripe-name");
        ruler.setVisible(false);
        ruler.setManaged(false);
        getChildren().add(ruler);
    }

    /// Learns that the letters changed.
    void fontChanged() {
        shortened.clear();
        nameHeight = 0;
    }

    /// Draws what is on screen.
    ///
    /// @param present the coding whose stripe is thicker
    void draw(
            TextColumn column, Marks marks, Columns columns, Ink ink, @Nullable CodingId present) {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        drawn = new ArrayList<>();
        more = new ArrayList<>();
        if (!column.isEmpty()) {
            int[] seen = column.visible();
            place(column, marks, marks.over(seen[0], Math.max(seen[1], seen[0] + 1)));
        }
        drawBars(ink, present);
        drawBadges();
        drawNames(columns, ink, present);
    }

    private void place(TextColumn column, Marks marks, List<Mark> over) {
        double slot = Columns.LANES / Math.max(1, marks.columns());
        double badge = marks.columns() < 2 ? 16 : 12;
        double pitch = Math.clamp((slot - badge) / marks.cap(), 3, 8);
        List<Mark> crowded = new ArrayList<>();
        for (Mark mark : over) {
            double x = Math.rint(mark.column() * slot + mark.lane() * pitch);
            if (mark.lane() < marks.cap()) {
                drawn.add(new Drawn(mark, x, top(column, mark), bottom(column, mark)));
            } else {
                crowded.add(mark);
            }
        }
        crowded.sort(Comparator.comparingInt(Mark::column).thenComparingInt(Mark::start));
        gather(column, crowded, slot, pitch * marks.cap());
    }

    private double top(TextColumn column, Mark mark) {
        double y = column.line(mark.start()).getMinY();
        return Math.rint(Math.clamp(y, -OUTSIDE, getHeight() + OUTSIDE)) + 1;
    }

    private double bottom(TextColumn column, Mark mark) {
        Rectangle2D line = column.line(mark.end() - 1);
        return Math.rint(Math.clamp(line.getMaxY(), -OUTSIDE, getHeight() + OUTSIDE)) - 1;
    }

    private void gather(TextColumn column, List<Mark> crowded, double slot, double beside) {
        List<Mark> group = new ArrayList<>();
        double until = 0;
        for (Mark mark : crowded) {
            double top = Math.max(2, top(column, mark));
            boolean apart =
                    !group.isEmpty() && (group.getFirst().column() != mark.column() || top > until);
            if (apart) {
                addMore(column, group, slot, beside);
                group = new ArrayList<>();
                until = 0;
            }
            group.add(mark);
            until = Math.max(until, Math.max(bottom(column, mark), top + nameHeight()));
        }
        if (!group.isEmpty()) {
            addMore(column, group, slot, beside);
        }
    }

    private void addMore(TextColumn column, List<Mark> group, double slot, double beside) {
        double x = Math.rint(group.getFirst().column() * slot + beside);
        more.add(new More(List.copyOf(group), x, Math.max(2, top(column, group.getFirst()))));
    }

    private void drawBars(Ink ink, @Nullable CodingId present) {
        for (int i = 0; i < drawn.size(); i++) {
            Drawn one = drawn.get(i);
            Rectangle bar = nth(bars, i, Stripes::bar);
            boolean thick = one.mark().coding().id().equals(present);
            bar.setX(one.x() - (thick ? 1 : 0));
            bar.setWidth(thick ? WIDTH + 2 : WIDTH);
            bar.setY(one.top());
            bar.setHeight(Math.max(3, one.bottom() - one.top()));
            bar.setFill(ink.stripe(one.mark().color()));
        }
        hideFrom(bars, drawn.size());
    }

    private static Rectangle bar() {
        Rectangle bar = new Rectangle();
        bar.setManaged(false);
        bar.setSmooth(false);
        bar.setMouseTransparent(true);
        return bar;
    }

    private static Text written(String styleClass) {
        Text text = new Text();
        text.setManaged(false);
        text.setTextOrigin(VPos.TOP);
        text.setMouseTransparent(true);
        text.getStyleClass().add(styleClass);
        return text;
    }

    private <N extends Node> N nth(List<N> pool, int i, java.util.function.Supplier<N> make) {
        if (i == pool.size()) {
            N node = make.get();
            pool.add(node);
            getChildren().add(node);
            node.applyCss();
        }
        pool.get(i).setVisible(true);
        return pool.get(i);
    }

    private static void hideFrom(List<? extends Node> pool, int from) {
        for (int i = from; i < pool.size(); i++) {
            pool.get(i).setVisible(false);
        }
    }

    private void drawBadges() {
        for (int i = 0; i < more.size(); i++) {
            Text badge = nth(badges, i, () -> written("stripe-more"));
            badge.setText("+" + more.get(i).marks().size());
            badge.setX(more.get(i).x());
            badge.setY(more.get(i).y());
        }
        hideFrom(badges, more.size());
    }

    private void drawNames(Columns columns, Ink ink, @Nullable CodingId present) {
        named.clear();
        double free = 2;
        double width = getWidth() - NAME - MARGIN;
        List<Drawn> ordered = new ArrayList<>(columns.names() ? drawn : List.of());
        ordered.sort(Comparator.comparingDouble(Drawn::top).thenComparingDouble(Drawn::x));
        for (Drawn one : ordered) {
            double y = Math.max(free, one.top());
            boolean near = y <= Math.max(one.bottom(), one.top() + nameHeight()) + nameHeight();
            if (near && y + nameHeight() <= getHeight() + OUTSIDE && one.bottom() > 0) {
                drawName(named.size(), one, y, width, ink, present);
                named.add(one);
                free = y + nameHeight();
            }
        }
        hideFrom(names, named.size());
        hideFrom(dots, named.size());
    }

    private void drawName(
            int i, Drawn one, double y, double width, Ink ink, @Nullable CodingId present) {
        Rectangle dot = nth(dots, i, Stripes::bar);
        dot.setX(Columns.LANES + 2);
        dot.setY(Math.rint(y + nameHeight() / 2 - DOT / 2));
        dot.setWidth(DOT);
        dot.setHeight(DOT);
        dot.setFill(ink.stripe(one.mark().color()));
        Text name = nth(names, i, () -> written("stripe-name"));
        name.setText(shortened(one.mark(), width));
        name.setX(NAME);
        name.setY(y);
        name.setFill(ink.name(one.mark().color()));
        name.setUnderline(one.mark().coding().id().equals(present));
    }

    private double nameHeight() {
        if (nameHeight == 0) {
            ruler.applyCss();
            ruler.setText("Ag");
            nameHeight = Math.ceil(ruler.getLayoutBounds().getHeight());
        }
        return nameHeight;
    }

    private String shortened(Mark mark, double width) {
        if (width != shortenedTo) {
            shortened.clear();
            shortenedTo = width;
        }
        String tail =
                (mark.coder().isEmpty() ? "" : " · " + mark.coder())
                        + (mark.memos().isEmpty() ? "" : " ✎");
        return shortened.computeIfAbsent(
                mark.name() + '\n' + tail, _ -> cut(mark.name(), tail, width));
    }

    private String cut(String name, String tail, double width) {
        if (widthOf(name + tail) <= width) {
            return name + tail;
        }
        int low = 0;
        int high = name.length();
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (widthOf(name.substring(0, middle) + ELLIPSIS + tail) <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        int end = low > 0 && Character.isHighSurrogate(name.charAt(low - 1)) ? low - 1 : low;
        return name.substring(0, end).stripTrailing() + ELLIPSIS + tail;
    }

    private double widthOf(String text) {
        ruler.setText(text);
        return ruler.getLayoutBounds().getWidth();
    }

    /// Returns the stripe at a point, or the one whose name stands there.
    Optional<Drawn> at(double x, double y) {
        if (x <= Columns.LANES) {
            return drawn.stream().filter(one -> one.isAt(x, y)).findFirst();
        }
        for (int i = 0; i < named.size(); i++) {
            if (names.get(i).getLayoutBounds().contains(x, y)) {
                return Optional.of(named.get(i));
            }
        }
        return Optional.empty();
    }

    /// Returns the stripes without a lane whose `+n` stands at a point.
    Optional<More> moreAt(double x, double y) {
        return more.stream()
                .filter(one ->
                        x >= one.x() - 1
                                && x <= one.x() + 20
                                && y >= one.y()
                                && y <= one.y() + nameHeight())
                .findFirst();
    }
}
