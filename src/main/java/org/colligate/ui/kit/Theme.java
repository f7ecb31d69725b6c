package org.colligate.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.paint.Color;

/// The look of the window: AtlantaFX's Primer in light and dark, and one sheet for each page.
public final class Theme {

    private static final List<String> SHEETS =
            List.of(
                    "kit",
                    "shell",
                    "transcript",
                    "codebook",
                    "cases",
                    "matrix",
                    "words",
                    "search",
                    "similar",
                    "pseudonym",
                    "memo",
                    "history",
                    "intake",
                    "settings",
                    "quotes");

    /// The side of a picture on a button at 100 %, in pixels.
    private static final int ICON = 18;

    /// What [PrimerDark] draws pages on.
    private static final Color NIGHT = Color.web("#0d1117");

    private Theme() {}

    /// Pictures grow with the words beside them; their size cannot be given in em.
    private static String icons(Settings settings) {
        return "data:text/css,.ikonli-font-icon{-fx-icon-size:"
                + Math.round(ICON * settings.scale() / 100.0)
                + "px}";
    }

    /// Gives a window the look that the settings ask for.
    public static void apply(Scene scene, Settings settings) {
        Application.setUserAgentStylesheet(
                settings.dark()
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
        // What stands in the window for a moment before it is drawn, and while it is pulled larger.
        scene.setFill(settings.dark() ? NIGHT : Color.WHITE);
        scene.getStylesheets()
                .setAll(
                        SHEETS.stream()
                                .map(page ->
                                        Theme.class.getResource(
                                                "/org/colligate/ui/" + page + "/" + page + ".css"))
                                .filter(Objects::nonNull)
                                .map(URL::toExternalForm)
                                .toList());
        scene.getStylesheets().add(icons(settings));
        scene.getRoot().getStyleClass().removeAll("dark", "light");
        scene.getRoot().getStyleClass().add(settings.dark() ? "dark" : "light");
        scene.getRoot().setStyle("-fx-font-size: " + 13 * settings.scale() / 100.0 + "px;");
    }
}
