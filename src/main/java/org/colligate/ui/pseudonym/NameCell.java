package org.colligate.ui.pseudonym;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.colligate.model.Study;
import org.colligate.pseudonym.Trace;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.PassageLine;

/// A line of the list of names: a name with what stands for it and how often, a place, or something
/// else that holds a name.
final class NameCell extends ListCell<NameLine> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final Desk desk;
    private final Supplier<Study> study;
    private final Ticks ticks;
    private final TraceWords words;
    private final PassageLine line;
    private final CheckBox tick = new CheckBox();
    private final Label title = new Label();
    private final Label count = new Label();
    private final HBox heading;

    /// @param study that was searched
    /// @param turned gets a line whose tick is to be turned over
    NameCell(Desk desk, Supplier<Study> study, Ticks ticks, Consumer<NameLine> turned) {
        this.desk = desk;
        this.study = study;
        this.ticks = ticks;
        words = new TraceWords(desk);
        line = new PassageLine(() -> turned.accept(getItem()));
        tick.setFocusTraversable(false);
        tick.setMinWidth(Region.USE_PREF_SIZE);
        tick.setOnAction(_ -> turned.accept(getItem()));
        title.getStyleClass().add("name-title");
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        count.getStyleClass().add("muted");
        count.setMinWidth(Region.USE_PREF_SIZE);
        heading = new HBox(tick, title, count);
        heading.getStyleClass().add("passage");
        heading.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        listViewProperty()
                .subscribe(list -> {
                    if (list != null) {
                        PassageLine.follow(list, _ -> requestLayout());
                    }
                });
    }

    @Override
    protected void updateItem(NameLine item, boolean empty) {
        super.updateItem(item, empty);
        pseudoClassStateChanged(HEADING, false);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (item) {
            case NameLine.Name name ->
                    head(
                            desk.text(
                                    "pseudonym.pair",
                                    name.entry().name(),
                                    name.entry().pseudonym()),
                            name.places().size());
            case NameLine.Elsewhere rest ->
                    head(desk.text("pseudonym.elsewhere"), rest.traces().size());
            case NameLine.Spot spot -> {
                line.show(study.get(), spot.place().passage());
                show(item);
            }
            case NameLine.Other other -> {
                Trace trace = other.trace();
                String[] parts = TraceWords.cut(trace);
                String what = words.what(study.get(), trace.where());
                line.show(
                        trace.free() ? what : desk.text("pseudonym.fixed", what),
                        parts[0],
                        parts[1],
                        parts[2]);
                show(item);
            }
        }
        boolean on = ticks.has(item);
        tick.setSelected(on);
        tick.setDisable(!Ticks.canHave(item));
        setAccessibleText(
                (heading.equals(getGraphic()) ? title.getText() : line.said())
                        + ", "
                        + desk.text(on ? "pseudonym.on" : "pseudonym.off"));
    }

    private void head(String text, int places) {
        title.setText(text);
        count.setText(desk.text("pseudonym.count", places));
        setGraphic(heading);
        pseudoClassStateChanged(HEADING, true);
    }

    private void show(NameLine item) {
        if (Ticks.canHave(item)) {
            line.tick(ticks.has(item));
        } else {
            line.fix();
        }
        setGraphic(line.node());
    }

    @Override
    protected double computePrefHeight(double width) {
        if (!(getGraphic() instanceof Region graphic)) {
            return super.computePrefHeight(width);
        }
        double sides = snappedLeftInset() + snappedRightInset();
        return snappedTopInset()
                + PassageLine.height(graphic, getListView(), sides)
                + snappedBottomInset();
    }
}
