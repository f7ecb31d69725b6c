package org.colligate.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import org.colligate.ui.kit.Settings;
import org.colligate.ui.kit.SettingsFile;

/// The pages in the middle of the window and a column at each side of them. A column can be put
/// away to make room, and has its old width when it comes back.
final class Columns {

    /// From this scale on, in per cent, names need a wider column at the left.
    private static final int LARGE = 150;

    private final SettingsFile settings;
    private final Node left;
    private final Node right;
    private final SplitPane node;
    private double leftEnd;
    private double rightStart = 0.78;

    Columns(SettingsFile settings, Node left, Node middle, Node right) {
        this.settings = settings;
        this.left = left;
        this.right = right;
        node = new SplitPane(middle);
        leftEnd = settings.get().scale() >= LARGE ? 0.27 : 0.2;
        SplitPane.setResizableWithParent(left, false);
        SplitPane.setResizableWithParent(right, false);
        arrange();
    }

    Node node() {
        return node;
    }

    /// Puts the left column away, or brings it back.
    void turnLeft() {
        settings.update(old -> old.withLeftAway(!old.leftAway()));
        arrange();
    }

    /// Puts the right column away, or brings it back.
    void turnRight() {
        settings.update(old -> old.withRightAway(!old.rightAway()));
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
        if (settings.get().rightAway()) {
            turnRight();
        }
    }

    private void arrange() {
        remember();
        Settings now = settings.get();
        node.getItems().removeAll(left, right);
        if (!now.leftAway()) {
            node.getItems().addFirst(left);
        }
        if (!now.rightAway()) {
            node.getItems().addLast(right);
        }
        double[] ends = {leftEnd, rightStart};
        for (int divider = 0; divider < node.getDividers().size(); divider++) {
            node.setDividerPosition(divider, ends[now.leftAway() ? 1 : divider]);
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
