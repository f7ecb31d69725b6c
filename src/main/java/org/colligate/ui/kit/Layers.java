package org.colligate.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The layers of the window: what the researcher works on, over it at most one panel that wants an
/// answer first, and over both what is said in passing. Panels stand in the window, not in windows
/// of their own: they never get lost behind it.
public final class Layers extends StackPane {

    private final StackPane content = new StackPane();
    private final StackPane shade = new StackPane();
    private final StackPane passing = new StackPane();
    private @Nullable Node before;
    private @Nullable Runnable onDismiss;
    private @Nullable Runnable whenFree;

    public Layers() {
        shade.getStyleClass().add("shade");
        shade.setVisible(false);
        shade.setOnMousePressed(press -> {
            if (shade.equals(press.getTarget())) {
                dismiss();
            }
        });
        shade.addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.ESCAPE) {
                        dismiss();
                        key.consume();
                    }
                });
        passing.setPickOnBounds(false);
        passing.setAlignment(Pos.BOTTOM_CENTER);
        getChildren().setAll(content, shade, passing);
    }

    /// Shows what the researcher works on.
    public void setContent(Node node) {
        content.getChildren().setAll(node);
    }

    /// Returns where things said in passing stand.
    StackPane passing() {
        return passing;
    }

    /// Shows a panel in front of the content until [#hide]; one that is there already goes.
    ///
    /// @param panel gets the focus
    /// @param at where in the window
    /// @param dismissed is run when the researcher leaves it by Escape or a click beside it
    public void show(Region panel, Pos at, Runnable dismissed) {
        put(panel, at, "shade", dismissed);
        content.setDisable(true);
        panel.requestFocus();
    }

    private void put(Region panel, Pos at, String styleClass, Runnable dismissed) {
        if (!isShowing() && !isInert() && getScene() != null) {
            before = getScene().getFocusOwner();
        }
        onDismiss = dismissed;
        panel.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(panel, at);
        shade.getStyleClass().setAll(styleClass);
        shade.getChildren().setAll(panel);
        shade.setVisible(true);
    }

    /// Shows a small panel beside what it is about, and leaves the rest of the window as it is;
    /// otherwise as [#show].
    ///
    /// @param x where it begins, in pixels of the window; further left if it would be cut off
    /// @param above where what it must not cover begins
    /// @param below where what it must not cover ends
    public void showBeside(Region panel, double x, double above, double below, Runnable dismissed) {
        put(panel, Pos.TOP_LEFT, "clear", dismissed);
        panel.applyCss();
        double width = panel.prefWidth(-1);
        double height = panel.prefHeight(width);
        boolean under = below + height <= getHeight() || above < height;
        panel.setTranslateX(Math.max(0, Math.min(x, getWidth() - width)));
        panel.setTranslateY(
                Math.max(0, Math.min(under ? below : above - height, getHeight() - height)));
        panel.requestFocus();
    }

    /// Says whether a panel stands in front of the content.
    public boolean isShowing() {
        return shade.isVisible();
    }

    /// Says whether a text stands in the panel that would be lost with the window.
    public boolean isUnsaved() {
        return shade.getChildren().stream()
                .anyMatch(shown -> shown instanceof Panel panel && panel.isUnsaved());
    }

    /// Lets nothing be done to the content, which looks as before, or lets it be done again.
    public void setInert(boolean inert) {
        content.setMouseTransparent(inert);
        if (inert && getScene() != null) {
            before = getScene().getFocusOwner();
            requestFocus();
        } else if (!inert && !isShowing()) {
            giveFocusBack();
        }
    }

    /// Says whether nothing can be done to the content though it looks as if.
    public boolean isInert() {
        return content.isMouseTransparent();
    }

    private void giveFocusBack() {
        if (before != null) {
            before.requestFocus();
            before = null;
        }
    }

    /// Runs something as soon as no panel stands in front of the content. Of several that wait the
    /// last is run.
    public void whenFree(Runnable work) {
        if (isShowing()) {
            whenFree = work;
        } else {
            work.run();
        }
    }

    /// A panel may go because the next one comes in its place, so it is looked again.
    private void freed() {
        if (whenFree != null) {
            Fx.later(() -> {
                if (whenFree != null && !isShowing()) {
                    Runnable work = whenFree;
                    whenFree = null;
                    work.run();
                }
            });
        }
    }

    /// Takes the panel away and gives the focus back.
    public void hide() {
        shade.setVisible(false);
        shade.getChildren().clear();
        content.setDisable(false);
        onDismiss = null;
        giveFocusBack();
        freed();
    }

    private void dismiss() {
        Runnable dismissed = onDismiss;
        hide();
        if (dismissed != null) {
            dismissed.run();
        }
    }
}
