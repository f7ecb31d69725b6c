package org.colligate.ui.kit;

import javafx.scene.layout.Region;

/// A part of the window that shows something of the open project.
public interface Part {

    /// Returns what is drawn.
    Region node();

    /// Puts the focus where the researcher starts.
    void focus();

    /// Lets go of everything it listens to; it is not shown again.
    void close();
}
