package org.colligate.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.util.Subscription;
import org.colligate.ui.kit.SettingsFile;

/// The pages in the middle of the window and a column at each side of them. A column can be put
/// away to make room, and has its old width when it comes back. While the window is too narrow for
/// three, for the size of its letters, the right one is away unless it is asked for.
final class Columns {

    /// From this scale on, in per cent, names need a wider column at the left.
    private static final int LARGE = 150;

    /// How many letters wide a window is that has room for three columns, and how wide a letter is
    /// at full scale, in pixels.
    private static final double ROOM = 72;

    private static final double LETTER = 13;

    private final SettingsFile settings;
    private final Node left;
    private final Node right;
    private final SplitPane node;
    private double leftEnd;
    private double rightStart = 0.78;
    private boolean narrow;
    private boolean askedFor;
    private final Subscription listening;

    Columns(SettingsFile settings, Node left, Node middle, Node right) {
        this.settings = settings;
        this.left = left;
        this.right = right;
        node = new SplitPane(middle);
        leftEnd = settings.get().scale() >= LARGE ? 0.27 : 0.2;
        SplitPane.setResizableWithParent(left, false);
        SplitPane.setResizableWithParent(right, false);
        arrange();
        listening =
                Subscription.combine(
                        node.widthProperty().subscribe(this::measure),
                        settings.property().subscribe(this::measure));
    }

    void close() {
        listening.unsubscribe();
    }

    private void measure() {
        double letters = node.getWidth() / (LETTER * settings.get().scale() / 100);
        if (letters > 0 && narrow != letters < ROOM) {
            remember();
            narrow = !narrow;
            askedFor = false;
            arrange();
        }
    }

    private boolean isRightAway() {
        return settings.get().rightAway() || (narrow && !askedFor);
    }

    Node node() {
        return node;
    }

    /// Puts the left column away, or brings it back.
    void turnLeft() {
        remember();
        settings.update(old -> old.withLeftAway(!old.leftAway()));
        arrange();
    }

    /// Puts the right column away, or brings it back.
    void turnRight() {
        remember();
        boolean away = !isRightAway();
        askedFor = !away;
        if (!away || !narrow) {
            settings.update(old -> old.withRightAway(away));
        }
        arrange();
    }

    /// Brings the left column back if it was put away.
    void showLeft() {
        if (settings.get().leftAway()) {
            turnLeft();
        }
    }

    /// Brings the right column back if it was put away.
    void showRight() {
        if (isRightAway()) {
            turnRight();
        }
    }

    private void arrange() {
        boolean leftAway = settings.get().leftAway();
        node.getItems().removeAll(left, right);
        if (!leftAway) {
            node.getItems().addFirst(left);
        }
        if (!isRightAway()) {
            node.getItems().addLast(right);
        }
        double[] ends = {leftEnd, rightStart};
        for (int divider = 0; divider < node.getDividers().size(); divider++) {
            node.setDividerPosition(divider, ends[leftAway ? 1 : divider]);
        }
    }

    private void remember() {
        double[] ends = node.getDividerPositions();
        if (ends.length > 0 && node.getItems().contains(left)) {
            leftEnd = ends[0];
        }
        if (ends.length > 0 && node.getItems().contains(right)) {
            rightStart = ends[ends.length - 1];
        }
    }
}
