package org.colligate.ui.transcript;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import javafx.animation.AnimationTimer;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// The column of slices: only cells on screen exist. Heights are estimated first and measured in
/// moments that nobody notices; the line at the top of the window stays there meanwhile.
final class TextColumn extends Pane {

    private static final long MOMENT = 4_000_000;
    private static final int MANY = 400;

    private final SliceCell probe = new SliceCell();
    private final Heights heights = new Heights();
    private final TreeMap<Integer, SliceCell> live = new TreeMap<>();
    private final Deque<SliceCell> pool = new ArrayDeque<>();
    private final Rectangle clip = new Rectangle();
    private final Runnable changed;
    private @Nullable Slices slices;
    private @Nullable Columns columns;
    private @Nullable AnimationTimer refiner;
    private double scroll;
    private int reading = -1;

    /// Makes an empty column.
    ///
    /// @param changed is run when it wants to be laid out again
    TextColumn(Runnable changed) {
        this.changed = changed;
        setManaged(false);
        setClip(clip);
        getStyleClass().add("text-column");
        probe.setVisible(false);
        getChildren().add(probe);
    }

    /// Shows other text.
    ///
    /// @param keep the position that stays at the top
    void show(Slices next, int keep) {
        slices = next;
        reading = keep;
        columns = null;
        live.values().forEach(this::retire);
        live.clear();
    }

    private void retire(SliceCell cell) {
        cell.setVisible(false);
        pool.push(cell);
    }

    Slices slices() {
        if (slices == null) {
            throw new IllegalStateException("no text yet");
        }
        return slices;
    }

    /// Learns that the letters are about to change; what is read now stays at the top.
    void fontChanges() {
        reading = readingPosition();
        columns = null;
    }

    /// Returns the position at the top of the window.
    int readingPosition() {
        if (reading >= 0 || live.isEmpty()) {
            return Math.max(0, reading);
        }
        int top = heights.at(scroll);
        SliceCell cell = live.get(top);
        int start = slices().get(top).start();
        return cell == null ? start : start + cell.lineStart(scroll - heights.top(top) + 1);
    }

    double scroll() {
        return scroll;
    }

    double total() {
        return heights.total();
    }

    /// Scrolls as the researcher asks.
    void scrollTo(double y) {
        reading = -1;
        scroll = y;
        changed.run();
    }

    /// Puts the cells in their places for a size of the window.
    void arrange(
            Columns wanted, double width, double height, IntFunction<SliceCell.Painted> paint) {
        resizeRelocate(0, 0, width, height);
        clip.setWidth(width);
        clip.setHeight(height);
        if (!wanted.equals(columns)) {
            restart(wanted);
        }
        measureBetween(scroll, scroll + height);
        scroll = Math.clamp(scroll, 0, Math.max(0, heights.total() - height));
        int first = heights.at(scroll);
        int last = heights.at(scroll + height);
        retireOutside(first, last);
        for (int i = first; i <= last; i++) {
            SliceCell cell = live.computeIfAbsent(i, this::cell);
            Slice slice = slices().get(i);
            cell.place(wanted, slice, Math.rint(heights.top(i) - scroll), heights.height(i));
            cell.paint(paint.apply(i));
        }
    }

    private void restart(Columns wanted) {
        int keep = readingPosition();
        columns = wanted;
        live.values().forEach(SliceCell::forget);
        probe.applyCss();
        heights.reset(slices().size(), this::estimate);
        reading = keep;
        toReading();
        refine();
    }

    private void toReading() {
        int index = slices().at(reading);
        measureAll(index, index);
        scroll = reading <= slices().first() ? 0 : heights.top(index) + lineTop(index, reading);
    }

    private double lineTop(int index, int position) {
        Slice slice = slices().get(index);
        SliceCell cell = placedProbe(index);
        double line =
                cell.line(Math.clamp(position, slice.start(), slice.end()) - slice.start())
                        .getMinY();
        boolean firstLine = position - slice.start() < cell.lineEdges(0)[1];
        return firstLine ? 0 : line;
    }

    private SliceCell placedProbe(int index) {
        Columns now = columnsNow();
        probe.show(slices(), index);
        probe.place(now, slices().get(index), 0, heights.height(index));
        return probe;
    }

    private Columns columnsNow() {
        if (columns == null) {
            throw new IllegalStateException("not laid out yet");
        }
        return columns;
    }

    private double estimate(int index) {
        Columns now = columnsNow();
        String text = slices().text(index);
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += text.charAt(i) > 0x2E80 ? now.em() : now.em() * 0.52;
        }
        double lines = Math.ceil(width / now.textWidth() + 0.2);
        return Math.max(1, lines) * Math.rint(now.em() * 1.5) + now.em();
    }

    private void measureBetween(double from, double to) {
        boolean more = true;
        while (more) {
            more = measureAll(heights.at(from), heights.at(to));
        }
    }

    private boolean measureAll(int first, int last) {
        boolean any = false;
        for (int i = first; i <= last; i++) {
            any |= measure(i);
        }
        if (any) {
            heights.settle();
        }
        return any;
    }

    private boolean measure(int index) {
        if (heights.isExact(index)) {
            return false;
        }
        probe.show(slices(), index);
        boolean last = !slices().continues(index + 1);
        heights.set(index, probe.measure(columnsNow(), slices().get(index), last));
        return true;
    }

    private void refine() {
        if (refiner == null) {
            refiner =
                    new AnimationTimer() {
                        @Override
                        public void handle(long now) {
                            refineForAMoment();
                        }
                    };
        }
        refiner.start();
    }

    private void refineForAMoment() {
        long until = System.nanoTime() + MOMENT;
        if (columns == null || getScene() == null) {
            return;
        }
        int top = heights.at(scroll);
        double within = scroll - heights.top(top);
        int measured = 0;
        while (heights.firstEstimated() < heights.size()
                && measured++ < MANY
                && System.nanoTime() < until) {
            measure(heights.firstEstimated());
        }
        heights.settle();
        scroll = heights.top(top) + within;
        if (heights.firstEstimated() == heights.size()) {
            close();
        }
        changed.run();
    }

    /// Stops what it does by itself.
    void close() {
        if (refiner != null) {
            refiner.stop();
            refiner = null;
        }
    }

    /// Says whether every height is exact.
    boolean isSettled() {
        return columns != null && heights.firstEstimated() == heights.size();
    }

    private void retireOutside(int first, int last) {
        for (Iterator<Map.Entry<Integer, SliceCell>> each = live.entrySet().iterator();
                each.hasNext(); ) {
            Map.Entry<Integer, SliceCell> entry = each.next();
            if (entry.getKey() < first || entry.getKey() > last) {
                retire(entry.getValue());
                each.remove();
            }
        }
    }

    private SliceCell cell(int index) {
        SliceCell cell = pool.isEmpty() ? newCell() : pool.pop();
        cell.setVisible(true);
        cell.show(slices(), index);
        return cell;
    }

    private SliceCell newCell() {
        SliceCell cell = new SliceCell();
        getChildren().add(cell);
        cell.applyCss();
        return cell;
    }

    Collection<SliceCell> cells() {
        return live.values();
    }

    boolean isEmpty() {
        return live.isEmpty();
    }

    /// Returns the first and the last position on screen.
    int[] visible() {
        Slice first = slices().get(live.firstKey());
        Slice last = slices().get(live.lastKey());
        return new int[] {first.start(), last.end()};
    }

    /// Returns the line of a position, in this column; it lies outside of the window where the
    /// position does.
    Rectangle2D line(int position) {
        int index = slices().at(position);
        SliceCell cell = live.get(index);
        Slice slice = slices().get(index);
        if (cell == null) {
            return new Rectangle2D(0, roughly(position) - scroll, 0, 1);
        }
        Rectangle2D line = cell.line(slices().shown(position) - slice.start());
        return new Rectangle2D(
                line.getMinX(),
                line.getMinY() + cell.getLayoutY(),
                line.getWidth(),
                line.getHeight());
    }

    /// Returns where a caret stands, in this column; the position must be on screen.
    Rectangle2D caret(int position) {
        Slice slice = slices().get(slices().at(position));
        SliceCell cell = live.get(slices().at(position));
        Rectangle2D line = line(position);
        double x =
                cell == null
                        ? columnsNow().text()
                        : cell.textLeft()
                                + cell.caretAt(slices().shown(position) - slice.start()).getMinX();
        return new Rectangle2D(x, line.getMinY(), 0, line.getHeight());
    }

    /// Returns how far from the top of the whole text a position stands, without laying it out.
    double roughly(int position) {
        int index = slices().at(position);
        Slice slice = slices().get(index);
        int within = Math.min(position, slice.end()) - slice.start();
        return heights.top(index) + heights.height(index) * within / Math.max(1, slice.length());
    }

    /// Returns the position nearest to a point of this column.
    int hit(double x, double y) {
        double inside = Math.clamp(y, 0, Math.max(0, getHeight() - 1));
        int index = heights.at(Math.min(scroll + inside, heights.total() - 1));
        SliceCell cell = live.get(index);
        int start = slices().get(index).start();
        return cell == null ? start : start + cell.hit(x, inside - cell.getLayoutY());
    }

    /// Returns the two ends of the line that a position stands in.
    int[] lineEdges(int position) {
        int index = slices().at(position);
        Slice slice = slices().get(index);
        int[] edges = placedProbe(index).lineEdges(slices().shown(position) - slice.start());
        return new int[] {slice.start() + edges[0], slice.start() + edges[1]};
    }

    /// Scrolls so that a position can be seen, with some room around it.
    ///
    /// @param jump whether to put it in the upper third if it is out of sight
    void reveal(int position, boolean jump) {
        if (columns == null || slices == null) {
            reading = position;
            return;
        }
        int index = slices().at(position);
        measureAll(index, index);
        double room = columnsNow().em() * 2;
        double y =
                heights.top(index)
                        + placedProbe(index)
                                .line(slices().shown(position) - slices().get(index).start())
                                .getMinY();
        double bottom = y + room;
        boolean above = y - room / 2 < scroll;
        if (above || bottom + room / 2 > scroll + getHeight()) {
            double near = above ? y - room / 2 : bottom + room / 2 - getHeight();
            scrollTo(jump ? y - getHeight() / 3 : near);
        }
    }
}
