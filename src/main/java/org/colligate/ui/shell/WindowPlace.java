package org.colligate.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.colligate.ui.kit.Settings;
import org.jspecify.annotations.Nullable;

/// Where the window stands: where it stood when it was closed last; at first, and on a screen that
/// is too small for that, so that all of it can be seen.
///
/// A desktop puts its frame around what was asked for, or within it, and tells of the place with
/// the frame or without. So what the desktop made of it is compared with what was asked for, and
/// only what the researcher moved is remembered.
final class WindowPlace {

    /// The size of a window for which there is room.
    static final double WIDTH = 1280;

    static final double HEIGHT = 800;

    /// What a frame takes of the height of a screen.
    private static final double FRAME = 64;

    private final Stage stage;
    private Settings.Window asked;
    private Settings.@Nullable Window got;

    /// Puts a window that is not open yet in its place.
    ///
    /// @param last where it stood; null at the first time
    WindowPlace(Stage stage, Settings.@Nullable Window last) {
        this.stage = stage;
        asked =
                Optional.ofNullable(last)
                        .filter(window -> screens(window).stream().anyMatch(s -> fits(window, s)))
                        .orElseGet(() -> first(Screen.getPrimary().getVisualBounds()));
        stage.setX(asked.x());
        stage.setY(asked.y());
        stage.setWidth(asked.width());
        stage.setHeight(asked.height());
        stage.setMaximized(asked.maximized());
    }

    /// Returns the screens on which the title of a window can be taken hold of.
    private static List<Rectangle2D> screens(Settings.Window window) {
        return Screen.getScreensForRectangle(window.x() + 40, window.y(), window.width() - 80, 40)
                .stream()
                .map(Screen::getVisualBounds)
                .toList();
    }

    static boolean fits(Settings.Window window, Rectangle2D screen) {
        return window.width() <= screen.getWidth() && window.height() <= screen.getHeight();
    }

    /// Returns the place of a first start: in the middle of the screen, or all of a small screen.
    static Settings.Window first(Rectangle2D screen) {
        boolean small = screen.getWidth() < WIDTH || screen.getHeight() < HEIGHT + FRAME;
        double width = Math.min(WIDTH, screen.getWidth() * 0.9);
        double height = Math.min(HEIGHT, screen.getHeight() * 0.85);
        if (!small) {
            width = WIDTH;
            height = HEIGHT;
        }
        return new Settings.Window(
                Math.rint(screen.getMinX() + (screen.getWidth() - width) / 2),
                Math.rint(screen.getMinY() + (screen.getHeight() - FRAME - height) / 2),
                Math.rint(width),
                Math.rint(height),
                small);
    }

    /// Notes what the desktop made of it; to be called when the window has stood for a moment.
    void settled() {
        got = now();
    }

    private Settings.Window now() {
        return new Settings.Window(
                stage.getX(),
                stage.getY(),
                stage.getWidth(),
                stage.getHeight(),
                stage.isMaximized());
    }

    /// Returns where the window stands now, as it has to be asked for to stand there again.
    Settings.Window kept() {
        return kept(asked, got, now());
    }

    /// A window that fills the screen keeps the place that it has when it does not.
    static Settings.Window kept(
            Settings.Window asked, Settings.@Nullable Window got, Settings.Window now) {
        if (now.maximized()) {
            return new Settings.Window(asked.x(), asked.y(), asked.width(), asked.height(), true);
        }
        if (got == null || got.maximized()) {
            return now;
        }
        return new Settings.Window(
                asked.x() + now.x() - got.x(),
                asked.y() + now.y() - got.y(),
                asked.width() + now.width() - got.width(),
                asked.height() + now.height() - got.height(),
                false);
    }
}
