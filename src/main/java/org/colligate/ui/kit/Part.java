package org.colligate.ui.kit;

import javafx.scene.layout.Region;

/// A part of the window that shows something of the open project.
public interface Part {

    /// Returns what is drawn.
    Region node();

    /// Puts the focus where the researcher starts.
    void focus();

    /// Looks as a part of the same kind did that stood here before, in another language: what is
    /// selected, how it is sorted and filtered, how far it is scrolled. What it cannot tell it
    /// leaves as it is.
    default void resume(Part before) {}

    /// Puts on the disk what is being written, since it is about to be closed.
    default void keep() {}

    /// Lets go of everything it listens to; it is not shown again.
    void close();
}
