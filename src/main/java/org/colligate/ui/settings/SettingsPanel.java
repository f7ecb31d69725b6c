package org.colligate.ui.settings;

import org.colligate.ui.kit.Desk;

/// SKELETON
public final class SettingsPanel {

    private SettingsPanel() {}

    /// Shows the settings.
    public static void show(Desk desk) {
        desk.messages().say("SKELETON");
    }
}
