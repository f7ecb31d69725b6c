package org.colligate.ui.kit;

import org.colligate.analysis.Group;

/// The labels of groups in the language of the screen.
public final class GroupLabels {

    private GroupLabels() {}

    /// Returns a label; a value of an attribute is as it is.
    public static String of(Texts texts, String label) {
        return switch (label) {
            case Group.NONE -> texts.of("kit.none");
            case Group.NO_CASE -> texts.of("kit.nocase");
            default -> label;
        };
    }
}
