package org.colligate.ui.kit;

import javafx.scene.input.DataFormat;

/// What can be dragged from one part of the window to another.
public final class Dragged {

    /// A code, by its id as text.
    public static final DataFormat CODE = new DataFormat("application/x-colligate-code");

    /// The passage that is selected in the transcript in front; it carries its text.
    public static final DataFormat PASSAGE = new DataFormat("application/x-colligate-passage");

    private Dragged() {}
}
