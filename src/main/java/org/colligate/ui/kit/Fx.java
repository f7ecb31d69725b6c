package org.colligate.ui.kit;

import javafx.application.Platform;
import javafx.stage.Stage;

/// The one door to the FX thread.
public final class Fx {

    private Fx() {}

    /// Starts the toolkit and runs something in its thread.
    ///
    /// @throws IllegalStateException if there is no display to draw on
    public static void start(Runnable first) {
        boolean headless = "Headless".equalsIgnoreCase(System.getProperty("glass.platform"));
        boolean needsDisplay = System.getProperty("os.name", "").equals("Linux") && !headless;
        if (needsDisplay
                && System.getenv("DISPLAY") == null
                && System.getenv("WAYLAND_DISPLAY") == null) {
            throw new IllegalStateException("no display");
        }
        try {
            Platform.startup(first);
        } catch (UnsupportedOperationException noDisplay) {
            throw new IllegalStateException("no display", noDisplay);
        }
    }

    /// Returns a new window.
    public static Stage stage() {
        return new Stage();
    }

    /// Runs something in the FX thread, after what it is doing now.
    public static void later(Runnable work) {
        Platform.runLater(work);
    }

    /// Ends the toolkit, and with it the program.
    public static void stop() {
        Platform.exit();
    }
}
