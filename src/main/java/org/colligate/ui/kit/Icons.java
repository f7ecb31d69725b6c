package org.colligate.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Pictures on buttons. A picture never stands alone: its button has a name and a tooltip.
public final class Icons {

    private Icons() {}

    public static Node of(Feather icon) {
        return new FontIcon(icon);
    }

    /// Returns a flat button with a picture.
    public static Button button(Feather icon, Action action) {
        Button button = new Button(null, of(icon));
        button.getStyleClass().addAll("flat", "button-icon");
        button.setAccessibleText(action.title());
        button.setTooltip(
                new Tooltip(
                        action.keys() == null
                                ? action.title()
                                : action.title() + "  " + action.keysShown()));
        button.disableProperty().bind(action.enabled().not());
        button.setOnAction(_ -> action.fire());
        return button;
    }
}
