package org.colligate.ui.kit;

import javafx.scene.layout.Region;
import org.colligate.model.CodeColor;

/// A small square of a code's colour, beside its name; as large as the letters.
public final class CodeSquare extends Region {

    public CodeSquare() {
        getStyleClass().add("code-square");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /// Takes the colour.
    public void show(CodeColor color) {
        setStyle("-fx-background-color: " + color + ";");
    }
}
