package org.colligate.ui.transcript;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;
import org.colligate.transcript.TimeMarks;
import org.jspecify.annotations.Nullable;

/// Draws one slice: number, speaker, time, text, and behind the text what marks it. Cells are few
/// and are used again for other slices; each keeps what it drew last and draws only what differs.
final class SliceCell extends Pane {

    private static final double CARET_WIDTH = 2;
    private static final double UNWRAPPED = 10_000;

    private final Text number = new Text();
    private final Text speaker = new Text();
    private final Text time = new Text();
    private final Text text = new Text();
    private final TextFlow flow = new TextFlow(text);
    private final Group tints = layer("tints");
    private final Group hits = layer("hits");
    private final Group selected = layer("selected");
    private final Rectangle caret = new Rectangle(CARET_WIDTH, 0);
    private int index = -1;
    private int length;
    private boolean wraps = true;
    private boolean rightToLeft;
    private double labelTop;
    private double paddingTop;
    private @Nullable Painted painted;

    /// A stretch of the slice to be painted, counted from its start.
    record Stretch(int from, int to, @Nullable Paint paint) {}

    /// What lies behind and in the text.
    ///
    /// @param caret the place of the caret, or -1
    record Painted(List<Stretch> tints, List<Stretch> hits, List<Stretch> selected, int caret) {}

    SliceCell() {
        setManaged(false);
        number.getStyleClass().add("turn-number");
        speaker.getStyleClass().add("speaker");
        time.getStyleClass().add("turn-time");
        text.getStyleClass().add("speech");
        caret.getStyleClass().add("caret");
        for (Node node : List.of(number, speaker, time, flow, caret)) {
            node.setManaged(false);
            node.setMouseTransparent(true);
        }
        number.setTextOrigin(VPos.TOP);
        speaker.setTextOrigin(VPos.TOP);
        time.setTextOrigin(VPos.TOP);
        getChildren().setAll(tints, hits, selected, number, speaker, time, flow, caret);
    }

    private static Group layer(String styleClass) {
        Group layer = new Group();
        layer.getStyleClass().add(styleClass);
        layer.setManaged(false);
        layer.setAutoSizeChildren(false);
        layer.setMouseTransparent(true);
        return layer;
    }

    Text speech() {
        return text;
    }

    int index() {
        return index;
    }

    /// Shows another slice.
    void show(Slices slices, int next) {
        index = next;
        painted = null;
        List.of(tints, hits, selected).forEach(layer -> layer.getChildren().clear());
        caret.setVisible(false);
        Slice slice = slices.get(next);
        String whole = slices.text(next);
        length = whole.length();
        wraps = !slices.hasRightToLeft(next);
        rightToLeft = slices.isRightToLeft(next);
        if (!wraps) {
            flow.resize(UNWRAPPED, flow.getHeight());
        }
        write(whole);
        number.setText(slice.opensTurn() ? Integer.toString(slice.turn() + 1) : "");
        speaker.setText(slice.opensTurn() ? label(slices, slice) : "");
        time.setText(
                slice.opensTurn()
                        ? TimeMarks.of(slices.transcript(), slice.turn()).orElse("")
                        : "");
    }

    /// JavaFX 26 counts a character outside of the BMP once where it takes two units, and draws all
    /// that follows in the same run in the wrong place. So such characters are runs of their own.
    private void write(String whole) {
        List<String> runs = Runs.of(whole);
        if (runs.size() == 1) {
            text.setText(whole);
            flow.getChildren().setAll(text);
            return;
        }
        List<Text> texts = new ArrayList<>();
        for (String run : runs) {
            Text part = new Text(run);
            part.getStyleClass().add("speech");
            texts.add(part);
        }
        flow.getChildren().setAll(texts);
        flow.applyCss();
    }

    private static String label(Slices slices, Slice slice) {
        int who = slices.transcript().turns().get(slice.turn()).speaker();
        return slices.transcript().speakers().get(who).label();
    }

    /// Returns how high the slice is when it stands in these columns.
    ///
    /// @param last whether the paragraph ends with it
    double measure(Columns columns, Slice slice, boolean last) {
        set(columns, slice);
        double body = flow.prefHeight(width(columns));
        boolean beside = slice.opensTurn() && !columns.isStacked();
        double label = beside ? speaker.getLayoutBounds().getHeight() + timeHeight() : 0;
        double below = last ? columns.em() * 0.35 : flow.getLineSpacing();
        return Math.ceil(paddingTop + Math.max(body, label) + below);
    }

    private void set(Columns columns, Slice slice) {
        flow.setLineSpacing(Math.rint(columns.em() * 0.3));
        speaker.setWrappingWidth(wraps ? columns.speakerWidth() : 0);
        double above = slice.opensTurn() ? 0.75 : slice.opensParagraph() ? 0.35 : 0;
        labelTop = Math.rint(columns.em() * above);
        boolean under = slice.opensTurn() && columns.isStacked();
        paddingTop = labelTop + (under ? Math.ceil(speaker.getLayoutBounds().getHeight()) : 0);
    }

    private double timeHeight() {
        return time.getText().isEmpty() ? 0 : time.getLayoutBounds().getHeight();
    }

    private double width(Columns columns) {
        return wraps ? columns.textWidth() : UNWRAPPED;
    }

    /// Puts the cell where it belongs.
    void place(Columns columns, Slice slice, double y, double height) {
        set(columns, slice);
        resizeRelocate(0, y, columns.text() + columns.textWidth(), height);
        double numberWidth = number.getLayoutBounds().getWidth();
        number.relocate(Math.rint(columns.speaker() - columns.em() * 0.7 - numberWidth), labelTop);
        speaker.relocate(columns.speaker(), labelTop);
        placeTime(columns);
        if (flow.getWidth() != width(columns)) {
            painted = null;
        }
        flow.resize(width(columns), height - paddingTop);
        double x = rightToLeft ? Math.rint(columns.right() - end()) : columns.text();
        flow.relocate(x, paddingTop);
        for (Node layer : List.of(tints, hits, selected)) {
            layer.setLayoutX(x);
            layer.setLayoutY(paddingTop);
        }
    }

    /// The time stands under the speaker, or behind where the speaker stands above the text.
    private void placeTime(Columns columns) {
        double height = speaker.getLayoutBounds().getHeight();
        if (columns.isStacked()) {
            double behind = speaker.getLayoutBounds().getWidth() + columns.em() * 0.6;
            double lower = height - time.getLayoutBounds().getHeight();
            time.relocate(Math.rint(columns.speaker() + behind), Math.rint(labelTop + lower));
        } else {
            time.relocate(columns.speaker(), Math.rint(labelTop + height));
        }
    }

    /// A line that is read from right to left begins where the column ends; it is not wrapped, and
    /// a space that closes it hangs over at the left.
    private double end() {
        return flow.getLayoutInfo().getTextLine(0, false).bounds().getMaxX();
    }

    /// Returns where the text stands in the cell.
    double textLeft() {
        return flow.getLayoutX();
    }

    /// Draws as after a change of fonts, when nothing is where it was.
    void forget() {
        painted = null;
    }

    void paint(Painted next) {
        if (painted == null || !next.tints().equals(painted.tints())) {
            fill(tints, next.tints());
        }
        if (painted == null || !next.hits().equals(painted.hits())) {
            fill(hits, next.hits());
        }
        if (painted == null || !next.selected().equals(painted.selected())) {
            fill(selected, next.selected());
        }
        if (painted == null || next.caret() != painted.caret()) {
            paintCaret(next.caret());
        }
        painted = next;
    }

    private void fill(Group layer, List<Stretch> stretches) {
        List<Node> shapes = new ArrayList<>();
        if (!stretches.isEmpty()) {
            LayoutInfo info = flow.getLayoutInfo();
            for (Stretch stretch : stretches) {
                for (Rectangle2D area :
                        info.getSelectionGeometry(stretch.from(), stretch.to(), false)) {
                    shapes.add(rectangle(area, stretch.paint()));
                }
            }
        }
        layer.getChildren().setAll(shapes);
    }

    /// Whole pixels: edges that are not smoothed cost the software renderer less.
    private static Rectangle rectangle(Rectangle2D area, @Nullable Paint paint) {
        double x = Math.rint(area.getMinX());
        double y = Math.rint(area.getMinY());
        Rectangle shape =
                new Rectangle(x, y, Math.rint(area.getMaxX()) - x, Math.rint(area.getMaxY()) - y);
        shape.setSmooth(false);
        shape.setManaged(false);
        if (paint == null) {
            shape.getStyleClass().add("area");
        } else {
            shape.setFill(paint);
        }
        return shape;
    }

    private void paintCaret(int position) {
        caret.setVisible(position >= 0);
        if (position >= 0) {
            Rectangle2D place = caretAt(position);
            caret.setX(Math.rint(flow.getLayoutX() + place.getMinX()));
            caret.setY(Math.rint(paddingTop + place.getMinY()));
            caret.setHeight(Math.rint(place.getHeight()));
        }
    }

    /// Returns where a caret stands, from the corner of the text.
    Rectangle2D caretAt(int local) {
        return flow.getLayoutInfo().caretInfoAt(local, true).getSegmentAt(0);
    }

    /// Returns the line of a place, counted from the top of the cell.
    Rectangle2D line(int local) {
        LayoutInfo info = flow.getLayoutInfo();
        int low = 0;
        int high = info.getTextLineCount() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (info.getTextLine(middle, false).start() <= local) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        Rectangle2D bounds = info.getTextLine(low, false).bounds();
        return new Rectangle2D(
                bounds.getMinX(),
                bounds.getMinY() + paddingTop,
                Math.max(0, bounds.getWidth()),
                Math.max(1, bounds.getHeight()));
    }

    /// Returns where the line of a place begins and ends.
    int[] lineEdges(int local) {
        for (TextLineInfo line : flow.getLayoutInfo().getTextLines(false)) {
            boolean last = line.end() >= length;
            if (local < line.end() || last) {
                return new int[] {line.start(), last ? length : line.end()};
            }
        }
        return new int[] {0, 0};
    }

    /// Returns the place where the line at a height begins. A slice that is not wrapped is a line.
    int lineStart(double y) {
        return wraps ? hit(0, y) : 0;
    }

    /// Returns the place nearest to a point of the cell.
    int hit(double x, double y) {
        double inside = Math.clamp(y - paddingTop, 0, Math.max(0, flow.getHeight() - 1));
        int hit = flow.getHitInfo(new Point2D(x - flow.getLayoutX(), inside)).getInsertionIndex();
        return Math.clamp(hit, 0, length);
    }

    /// Returns the tint of a stretch.
    static Stretch stretch(Slice slice, int from, int to, @Nullable Color color) {
        return new Stretch(
                Math.max(0, from - slice.start()),
                Math.min(slice.length(), to - slice.start()),
                color);
    }
}
