package org.colligate.ui.search;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.colligate.analysis.Quote;
import org.colligate.model.Attribute;
import org.colligate.model.Speaker;
import org.colligate.ui.kit.Session;
import org.colligate.ui.kit.Texts;

/// A hit between what stands before and behind it, or the transcript in which the hits below it
/// stand.
final class HitCell extends ListCell<HitList.Row> {

    /// How much of the line what stands before the hit takes.
    private static final double LEFT = 0.4;

    /// What stands at the sides of a line, in pixels.
    private static final double SIDES = 24;

    /// Narrower than this, in widths of a letter, there is no room for the speaker.
    private static final double NARROW = 40;

    private static final int LONGEST = 160;

    private final Session session;
    private final HitList hits;
    private final CheckBox tick = new CheckBox();
    private final Label before = label("hit-around");
    private final Label match = label("hit-match");
    private final Label after = label("hit-around");
    private final Label speaker = label("hit-speaker");
    private final HBox line = new HBox(tick, before, match, after, speaker);
    private final Label transcript = label("hit-transcript");
    private final Label origin = label("hit-around");
    private final Label count = label("count");
    private final HBox heading = new HBox(transcript, origin, count);
    private boolean filling;

    HitCell(Session session, HitList hits) {
        this.session = session;
        this.hits = hits;
        setPrefWidth(0);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        tick.setFocusTraversable(false);
        tick.setMinWidth(Region.USE_PREF_SIZE);
        tick.selectedProperty().subscribe((_, on) -> ticked(on));
        before.setAlignment(Pos.CENTER_RIGHT);
        before.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        after.setMinWidth(0);
        after.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(after, Priority.ALWAYS);
        line.getStyleClass().add("hit");
        line.setAlignment(Pos.CENTER_LEFT);
        heading.getStyleClass().add("hit-heading");
        heading.setAlignment(Pos.CENTER_LEFT);
        origin.setMinWidth(0);
        transcript.setMinWidth(Region.USE_PREF_SIZE);
        count.setMinWidth(Region.USE_PREF_SIZE);
    }

    /// What stands before the hit ends where the hit begins, in one column for all of them; what
    /// was found has the room that it needs before what stands behind it has any. How wide it is
    /// can be told only when it has its looks.
    @Override
    protected void layoutChildren() {
        double room = getWidth() - SIDES;
        double left = LEFT * room;
        before.setMinWidth(left);
        before.setMaxWidth(left);
        match.setMinWidth(Math.min(Math.ceil(match.prefWidth(-1)), left));
        match.setMaxWidth(left);
        boolean wide = room > NARROW * match.getFont().getSize();
        speaker.setVisible(wide);
        speaker.setManaged(wide);
        line.setMinWidth(room);
        line.setMaxWidth(room);
        super.layoutChildren();
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        return label;
    }

    private void ticked(boolean on) {
        if (!filling && getItem() instanceof HitList.Row.Hit(int number, _)) {
            hits.tick(number, on);
        }
    }

    @Override
    protected void updateItem(HitList.Row row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(
                javafx.css.PseudoClass.getPseudoClass("heading"),
                !empty && row instanceof HitList.Row.Heading);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (row) {
            case HitList.Row.Heading(Quote first, _, int hits) -> show(first, hits);
            case HitList.Row.Hit(int number, Quote hit) -> show(number, hit);
        }
    }

    private void show(Quote first, int number) {
        transcript.setText(first.transcript().name());
        origin.setText(origin(first));
        count.setText(session.desk().text("search.count", number));
        setGraphic(heading);
        setAccessibleText(transcript.getText() + ", " + count.getText());
    }

    private String origin(Quote quote) {
        List<String> parts = new ArrayList<>();
        for (Attribute attribute : session.study().get().attributes().list()) {
            quote.owner().flatMap(owner -> owner.value(attribute.id())).ifPresent(parts::add);
        }
        return String.join(" · ", parts);
    }

    private void show(int number, Quote hit) {
        filling = true;
        tick.setSelected(hits.isTicked(number));
        filling = false;
        before.setText(flat(hit.before()));
        match.setText(Texts.beginning(flat(hit.text()), LONGEST));
        after.setText(flat(hit.after()));
        speaker.setText(hit.speaker().map(Speaker::label).orElse(""));
        setGraphic(line);
        setAccessibleText(before.getText() + match.getText() + after.getText());
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
