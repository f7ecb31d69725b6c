package org.colligate.ui.transcript;

import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyEvent;

/// Moves the caret by keys, and with Shift selects.
final class TextKeys {

    private static final double PAGE = 0.85;

    private final TranscriptView view;
    private double goal = -1;

    TextKeys(TranscriptView view) {
        this.view = view;
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent key) {
        if (key.isAltDown() || key.isConsumed()) {
            return;
        }
        boolean word = key.isShortcutDown();
        Range range = view.selection().get();
        int caret = range.caret();
        switch (key.getCode()) {
            case RIGHT -> move(key, word ? view.steps().wordEnd(caret) : right(key, range));
            case LEFT -> move(key, word ? view.steps().wordStart(caret) : left(key, range));
            case HOME -> move(key, word ? view.slices().first() : lineEdge(caret, 0));
            case END -> move(key, word ? view.slices().last() : lineEdge(caret, 1));
            case UP -> vertical(key, -1);
            case DOWN -> vertical(key, 1);
            case PAGE_UP -> page(key, -1);
            case PAGE_DOWN -> page(key, 1);
            case A -> selectAll(key);
            case C -> copy(key);
            case ESCAPE -> move(key, caret);
            default -> {}
        }
    }

    /// An arrow without Shift leaves a selection at the side where it points.
    private int right(KeyEvent key, Range range) {
        boolean leaves = range.anchor() != range.caret() && !key.isShiftDown();
        return leaves ? range.end() : view.steps().next(range.caret());
    }

    private int left(KeyEvent key, Range range) {
        boolean leaves = range.anchor() != range.caret() && !key.isShiftDown();
        return leaves ? range.start() : view.steps().previous(range.caret());
    }

    private void move(KeyEvent key, int to) {
        goal = -1;
        put(key, to);
    }

    private void put(KeyEvent key, int to) {
        int anchor = key.isShiftDown() ? view.selection().get().anchor() : to;
        view.select(new Range(anchor, to));
        view.follow();
        key.consume();
    }

    private int lineEdge(int caret, int side) {
        int edge = view.column().lineEdges(caret)[side];
        Slice slice = view.slices().get(view.slices().at(caret));
        // The end of a line that wraps is also the start of the next: stay on this one.
        boolean wraps = side == 1 && edge < slice.end();
        return wraps ? Math.max(caret, view.steps().previous(edge)) : edge;
    }

    private void vertical(KeyEvent key, int step) {
        view.follow();
        view.layout();
        int caret = view.selection().get().caret();
        Rectangle2D place = view.column().caret(caret);
        double x = goal < 0 ? place.getMinX() : goal;
        int to = caret;
        double distance = place.getHeight() / 2 + 2;
        for (int i = 0; i < 4 && sameLine(to, caret); i++) {
            double y = step < 0 ? place.getMinY() - distance : place.getMaxY() + distance;
            to = hitScrolling(x, y, step * (place.getHeight() + view.em()));
            place = view.column().caret(caret);
            distance += view.em() * 0.7;
        }
        put(key, to);
        goal = x;
    }

    private boolean sameLine(int one, int other) {
        return view.column().line(one).getMinY() == view.column().line(other).getMinY();
    }

    private int hitScrolling(double x, double y, double scroll) {
        double at = y;
        if (y < 0 || y > view.getHeight()) {
            double before = view.column().scroll();
            view.scrollBy(scroll);
            view.layout();
            at -= view.column().scroll() - before;
        }
        return view.steps().snapped(view.column().hit(x, at));
    }

    private void page(KeyEvent key, int step) {
        if (key.isShortcutDown()) {
            return;
        }
        view.follow();
        view.layout();
        Rectangle2D place = view.column().caret(view.selection().get().caret());
        double x = goal < 0 ? place.getMinX() : goal;
        double y = place.getMinY() + place.getHeight() / 2;
        double before = view.column().scroll();
        view.scrollBy(step * view.getHeight() * PAGE);
        view.layout();
        boolean moved = Math.abs(view.column().scroll() - before) > 1;
        double to = moved ? y : step < 0 ? 0 : view.getHeight();
        put(key, view.steps().snapped(view.column().hit(x, to)));
        goal = x;
    }

    private void selectAll(KeyEvent key) {
        if (key.isShortcutDown()) {
            view.select(new Range(view.slices().first(), view.slices().last()));
            key.consume();
        }
    }

    private void copy(KeyEvent key) {
        if (key.isShortcutDown() && !key.isShiftDown()) {
            view.copy();
            key.consume();
        }
    }
}
