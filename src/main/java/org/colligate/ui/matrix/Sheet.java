package org.colligate.ui.matrix;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.colligate.exchange.picture.Drawing;
import org.colligate.ui.kit.Settings;

/// A part of the page that is drawn as one picture and scrolls: only what is seen is drawn, once
/// for each frame in which something changed, so that ten columns cost what ten thousand do.
abstract class Sheet extends Region {

    private final Canvas canvas = new Canvas();
    private final ScrollBar across = new ScrollBar();
    private final ScrollBar down = new ScrollBar();
    private final Label probe = new Label();
    private final Subscription settings;
    private Metrics metrics = new Metrics("System", 13);
    private Ink ink;

    Sheet(ObservableValue<Settings> settings) {
        ink = Ink.of(settings.getValue().dark());
        across.setOrientation(Orientation.HORIZONTAL);
        down.setOrientation(Orientation.VERTICAL);
        across.setFocusTraversable(false);
        down.setFocusTraversable(false);
        across.valueProperty().subscribe(_ -> requestLayout());
        down.valueProperty().subscribe(_ -> requestLayout());
        probe.setVisible(false);
        probe.fontProperty()
                .subscribe(font -> {
                    metrics = new Metrics(font.getFamily(), font.getSize());
                    requestLayout();
                });
        getStyleClass().add("drawn-sheet");
        getChildren().setAll(canvas, across, down, probe);
        setFocusTraversable(true);
        setMinSize(0, 0);
        focusedProperty().subscribe(_ -> requestLayout());
        addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        this.settings =
                settings.subscribe(now -> {
                    ink = Ink.of(now.dark());
                    requestLayout();
                });
    }

    /// How much there is to see, in pixels, beside what always stands still.
    ///
    /// @param width of what scrolls
    /// @param height of what scrolls
    /// @param room in which it scrolls, from left to right
    /// @param rise in which it scrolls, from top to bottom
    record Extent(double width, double height, double room, double rise) {}

    /// Returns how much there is to see on a sheet of a size.
    abstract Extent extent(double width, double height);

    /// Draws what is seen.
    abstract Drawing draw(double width, double height);

    Metrics metrics() {
        return metrics;
    }

    Ink ink() {
        return ink;
    }

    double left() {
        return across.getValue();
    }

    double top() {
        return down.getValue();
    }

    private void scrolled(ScrollEvent scroll) {
        boolean sideways = scroll.isShiftDown() || scroll.getDeltaY() == 0;
        if (sideways) {
            move(across, scroll.getDeltaX() + (scroll.isShiftDown() ? scroll.getDeltaY() : 0));
        } else {
            move(down, scroll.getDeltaY());
        }
        scroll.consume();
    }

    private static void move(ScrollBar bar, double delta) {
        bar.setValue(Math.clamp(bar.getValue() - delta, 0, bar.getMax()));
    }

    /// Scrolls as far as another sheet; the bars learn their ends when it is laid out.
    void scrollLike(Sheet before) {
        across.setMax(before.across.getMax());
        down.setMax(before.down.getMax());
        across.setValue(before.left());
        down.setValue(before.top());
    }

    /// Scrolls until a stretch is seen.
    void reveal(double x, double width, double y, double height) {
        Extent extent = extent(drawnWidth(), drawnHeight());
        adjust(across, extent.width(), extent.room());
        adjust(down, extent.height(), extent.rise());
        across.setValue(within(across, x, width, extent.room()));
        down.setValue(within(down, y, height, extent.rise()));
        requestLayout();
    }

    private static double within(ScrollBar bar, double from, double length, double room) {
        double value = Math.min(bar.getValue(), from);
        value = Math.max(value, from + length - room);
        return Math.clamp(value, 0, bar.getMax());
    }

    private double drawnWidth() {
        return Math.max(0, getWidth() - (down.isVisible() ? down.prefWidth(-1) : 0));
    }

    private double drawnHeight() {
        return Math.max(0, getHeight() - (across.isVisible() ? across.prefHeight(-1) : 0));
    }

    private static void adjust(ScrollBar bar, double length, double room) {
        double most = Math.max(0, length - room);
        bar.setMax(most);
        bar.setVisibleAmount(length <= 0 ? 0 : most * room / length);
        bar.setUnitIncrement(40);
        bar.setBlockIncrement(room);
        bar.setValue(Math.clamp(bar.getValue(), 0, most));
    }

    @Override
    protected void layoutChildren() {
        double thick = down.prefWidth(-1);
        across.setVisible(false);
        down.setVisible(false);
        Extent extent = extent(getWidth(), getHeight());
        down.setVisible(extent.height() > extent.rise() + 0.5);
        extent = extent(drawnWidth(), getHeight());
        across.setVisible(extent.width() > extent.room() + 0.5);
        extent = extent(drawnWidth(), drawnHeight());
        down.setVisible(extent.height() > extent.rise() + 0.5);
        extent = extent(drawnWidth(), drawnHeight());
        adjust(across, extent.width(), extent.room());
        adjust(down, extent.height(), extent.rise());
        double width = drawnWidth();
        double height = drawnHeight();
        across.resizeRelocate(0, height, width, thick);
        down.resizeRelocate(width, 0, thick, height);
        if (canvas.getWidth() != width || canvas.getHeight() != height) {
            canvas.setWidth(width);
            canvas.setHeight(height);
        }
        GraphicsContext context = canvas.getGraphicsContext2D();
        context.clearRect(0, 0, width, height);
        new Painter(context, metrics.family()).paint(draw(width, height));
    }

    /// Lets go of the settings.
    void close() {
        settings.unsubscribe();
    }
}
