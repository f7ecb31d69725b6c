package org.colligate.ui.kit;

import java.util.function.BooleanSupplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A panel that stands in front of the page: a heading, something in the middle, buttons below.
public final class Panel extends VBox {

    private final HBox buttons = new HBox();
    private BooleanSupplier unsaved = () -> false;

    public Panel(String heading, Node body) {
        Label title = new Label(heading);
        title.getStyleClass().add("panel-title");
        title.setWrapText(true);
        buttons.getStyleClass().add("panel-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getStyleClass().add("panel");
        setVgrow(body, Priority.ALWAYS);
        getChildren().setAll(title, body, buttons);
        setAccessibleText(heading);
    }

    /// Sets what says whether a text stands in it that would be lost.
    public void holds(BooleanSupplier text) {
        unsaved = text;
    }

    /// Says whether a text stands in it that would be lost.
    boolean isUnsaved() {
        return unsaved.getAsBoolean();
    }

    /// Adds the button that does what the panel is for; Enter presses it.
    public Button addDefault(String title, Runnable run) {
        Button button = add(title, run);
        button.setDefaultButton(true);
        return button;
    }

    /// Adds a button.
    public Button add(String title, Runnable run) {
        Button button = new Button(title);
        button.setOnAction(_ -> run.run());
        buttons.getChildren().add(button);
        return button;
    }
}
