package org.colligate.ui.transcript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.colligate.model.CodingId;
import org.colligate.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Shows a transcript of any length: the column of text, the stripes beside it, the overview and
/// the scroll bar; one selection through all of it. It draws what it is given and edits nothing.
final class TranscriptView extends Region {

    private static final double BAR = 14;

    private final TextColumn column = new TextColumn(this::requestLayout);
    private final Stripes stripes = new Stripes();
    private final Overview overview = new Overview();
    private final ScrollBar bar = new ScrollBar();
    private final ReadOnlyObjectWrapper<Range> selection =
            new ReadOnlyObjectWrapper<>(new Range(0, 0));
    private Slices slices;
    private Steps steps;
    private Marks marks = Marks.NONE;
    private Hits hits = Hits.NONE;
    private Ink ink = new Ink(false);
    private double em = 15;
    private @Nullable CodingId present;
    private @Nullable TextSpan wanted;
    private boolean overviewIsOld = true;
    private boolean settled;

    TranscriptView(Slices slices) {
        this.slices = slices;
        this.steps = new Steps(slices);
        column.show(slices, -1);
        getStyleClass().add("transcript-view");
        setId("transcript");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        bar.setOrientation(Orientation.VERTICAL);
        bar.setManaged(false);
        bar.setFocusTraversable(false);
        bar.valueProperty().addListener((_, _, now) -> barMoved(now.doubleValue()));
        getChildren().setAll(column, stripes, overview, bar);
        select(new Range(slices.first(), slices.first()));
        focusedProperty().addListener(_ -> requestLayout());
        addEventHandler(ScrollEvent.SCROLL, this::wheel);
        overview.addEventHandler(MouseEvent.MOUSE_PRESSED, press -> toShare(press.getY()));
        overview.addEventHandler(MouseEvent.MOUSE_DRAGGED, drag -> toShare(drag.getY()));
        new TextMouse(this);
    }

    private void barMoved(double value) {
        if (Math.abs(value - column.scroll()) > 0.5) {
            column.scrollTo(value);
        }
    }

    private void wheel(ScrollEvent wheel) {
        scrollBy(-wheel.getDeltaY());
        wheel.consume();
    }

    private void toShare(double y) {
        column.scrollTo(y / Math.max(1, getHeight()) * column.total() - getHeight() / 2);
    }

    /// Shows other text; selection and reading position stay with their passages.
    ///
    /// @param moved where a position of the text before is now
    void show(Slices next, java.util.function.IntUnaryOperator moved) {
        int keep = moved.applyAsInt(column.readingPosition());
        Range old = selection.get();
        slices = next;
        steps = new Steps(next);
        column.show(next, keep);
        select(new Range(moved.applyAsInt(old.anchor()), moved.applyAsInt(old.caret())));
        overviewIsOld = true;
    }

    /// Takes over selection and reading position from a view of the same text.
    void resume(TranscriptView before) {
        select(before.selection.get());
        column.show(slices, before.column.readingPosition());
        requestLayout();
    }

    /// Draws other codings.
    ///
    /// @param shown the coding that is spoken of, whose stripe is thicker
    void setMarks(Marks next, @Nullable CodingId shown) {
        overviewIsOld |= next != marks;
        marks = next;
        present = shown;
        requestLayout();
    }

    void setHits(Hits next) {
        hits = next;
        overviewIsOld = true;
        requestLayout();
    }

    void setInk(Ink next) {
        ink = next;
        overviewIsOld = true;
        requestLayout();
    }

    /// Writes the text in another size, in pixels.
    void setFontSize(double size) {
        if (size != em || getStyle().isEmpty()) {
            column.fontChanges();
            stripes.fontChanged();
            em = size;
            setStyle("-fx-font-size: " + size + "px;");
            overviewIsOld = true;
            requestLayout();
        }
    }

    Slices slices() {
        return slices;
    }

    Steps steps() {
        return steps;
    }

    TextColumn column() {
        return column;
    }

    Stripes stripes() {
        return stripes;
    }

    Marks marks() {
        return marks;
    }

    double em() {
        return em;
    }

    ReadOnlyObjectProperty<Range> selection() {
        return selection.getReadOnlyProperty();
    }

    void select(Range range) {
        int length = slices.text().length();
        selection.set(
                new Range(
                        Math.clamp(range.anchor(), 0, length),
                        Math.clamp(range.caret(), 0, length)));
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
        notifyAccessibleAttributeChanged(AccessibleAttribute.CARET_OFFSET);
        requestLayout();
    }

    /// Brings a passage into sight.
    void reveal(TextSpan span) {
        wanted = span;
        requestLayout();
    }

    /// Brings the caret into sight as the researcher moves it.
    void follow() {
        column.reveal(selection.get().caret(), false);
        requestLayout();
    }

    void scrollBy(double pixels) {
        column.scrollTo(
                Math.clamp(column.scroll() + pixels, 0, Math.max(0, column.total() - getHeight())));
    }

    void copy() {
        selection
                .get()
                .span()
                .ifPresent(span -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putString(slices.text().substring(span.start(), span.end()));
                    Clipboard.getSystemClipboard().setContent(content);
                });
    }

    /// Returns where the caret stands in the scene, for what opens beside it.
    Bounds caretInScene() {
        layout();
        Rectangle2D place = column.caret(selection.get().caret());
        double y = Math.clamp(place.getMinY(), 0, Math.max(0, getHeight() - place.getHeight()));
        Point2D corner = column.localToScene(place.getMinX(), y);
        return new BoundingBox(corner.getX(), corner.getY(), 0, place.getHeight());
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (width <= 0 || height <= 0) {
            return;
        }
        boolean spoken = !slices.transcript().turns().isEmpty();
        Columns columns = Columns.of(width - BAR - Overview.WIDTH, em, spoken);
        column.arrange(
                columns, columns.text() + columns.textWidth() + em * 0.4, height, this::painted);
        if (wanted != null) {
            column.reveal(wanted.start(), true);
            wanted = null;
            column.arrange(columns, column.getWidth(), height, this::painted);
        }
        double gutter = columns.gutter();
        double right = width - BAR - Overview.WIDTH;
        stripes.resizeRelocate(gutter, 0, Math.max(0, right - gutter), height);
        stripes.draw(column, marks, columns, ink, present);
        arrangeBar(width, height);
    }

    private void arrangeBar(double width, double height) {
        double most = Math.max(0, column.total() - height);
        bar.setVisible(most > 0);
        bar.setMax(most);
        bar.setVisibleAmount(most * height / Math.max(height, column.total()));
        bar.setBlockIncrement(height * 0.9);
        bar.setUnitIncrement(em * 3);
        bar.setValue(column.scroll());
        bar.resizeRelocate(width - BAR, 0, BAR, height);
        boolean resized = overview.getHeight() != height;
        overview.resizeRelocate(width - BAR - Overview.WIDTH, 0, Overview.WIDTH, height);
        if (overviewIsOld || resized || settled != column.isSettled()) {
            settled = column.isSettled();
            overviewIsOld = false;
            double total = Math.max(height, column.total());
            overview.draw(marks, hits, ink, position -> column.roughly(position) / total);
        }
    }

    private SliceCell.Painted painted(int index) {
        Slice slice = slices.get(index);
        Range range = selection.get();
        int caret = slices.shown(range.caret());
        boolean here = isFocused() && slices.at(caret) == index;
        return new SliceCell.Painted(
                tints(slice),
                hits(slice),
                selected(slice, range),
                here ? caret - slice.start() : -1);
    }

    private List<SliceCell.Stretch> tints(Slice slice) {
        List<Mark> over = marks.over(slice.start(), slice.end());
        over.sort(Comparator.comparingInt(mark -> mark.start() - mark.end()));
        return over.stream()
                .map(mark ->
                        SliceCell.stretch(slice, mark.start(), mark.end(), ink.tint(mark.color())))
                .toList();
    }

    private List<SliceCell.Stretch> hits(Slice slice) {
        List<SliceCell.Stretch> here = new ArrayList<>();
        List<TextSpan> spans = hits.spans();
        for (int i = hits.firstEndingBehind(slice.start());
                i < spans.size() && spans.get(i).start() < slice.end();
                i++) {
            TextSpan span = spans.get(i);
            here.add(
                    SliceCell.stretch(
                            slice,
                            span.start(),
                            span.end(),
                            i == hits.present() ? ink.presentHit() : ink.hit()));
        }
        return here;
    }

    private List<SliceCell.Stretch> selected(Slice slice, Range range) {
        return range.start() < slice.end() && range.end() > slice.start()
                ? List.of(SliceCell.stretch(slice, range.start(), range.end(), ink.selection()))
                : List.of();
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> slices.text();
            case SELECTION_START -> selection.get().start();
            case SELECTION_END -> selection.get().end();
            case CARET_OFFSET -> selection.get().caret();
            case EDITABLE -> false;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.SET_TEXT_SELECTION && parameters.length == 2) {
            select(new Range((Integer) parameters[0], (Integer) parameters[1]));
            follow();
        } else if (action == AccessibleAction.SHOW_TEXT_RANGE && parameters.length == 2) {
            int start = (Integer) parameters[0];
            reveal(new TextSpan(start, Math.max(start + 1, (Integer) parameters[1])));
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    /// Stops what it does by itself.
    void close() {
        column.close();
    }
}
