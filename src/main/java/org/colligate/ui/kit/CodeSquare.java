package org.colligate.ui.codebook;

import javafx.scene.layout.Region;
import org.colligate.model.CodeColor;

/// A small square of a code's colour, beside its name.
final class CodeSquare extends Region {

    CodeSquare() {
        getStyleClass().add("code-square");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    void show(CodeColor color) {
        setStyle("-fx-background-color: " + color + ";");
    }
}
