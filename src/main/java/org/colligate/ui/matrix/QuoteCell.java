package org.colligate.ui.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.colligate.analysis.Quote;
import org.colligate.model.Attribute;
import org.colligate.model.Case;
import org.colligate.model.Code;
import org.colligate.model.Speaker;
import org.colligate.ui.kit.CodeColors;
import org.colligate.ui.kit.Session;
import org.colligate.ui.kit.Texts;

/// One quote: where it comes from, the passage between what stands before and behind it, and its
/// code and coder.
final class QuoteCell extends ListCell<Quote> {

    private static final int LONGEST = 900;
    private static final int SCROLL_BAR = 16;

    private final Session session;
    private final Text transcript = text("quote-transcript");
    private final Text origin = text("quote-muted");
    private final Text before = text("quote-muted");
    private final Text passage = text("quote-passage");
    private final Text after = text("quote-muted");
    private final Rectangle square = new Rectangle();
    private final Label code = new Label();
    private final VBox box;

    QuoteCell(Session session) {
        this.session = session;
        code.getStyleClass().add("quote-code");
        code.setGraphic(square);
        code.setMinWidth(0);
        code.fontProperty()
                .subscribe(font -> {
                    square.setWidth(font.getSize() * 0.7);
                    square.setHeight(font.getSize() * 0.7);
                });
        box =
                new VBox(
                        new TextFlow(transcript, origin),
                        new TextFlow(before, passage, after),
                        code);
        box.getStyleClass().add("quote");
        box.setMinWidth(0);
        setPrefWidth(0);
        listViewProperty()
                .subscribe(list -> {
                    if (list != null) {
                        list.widthProperty().subscribe(_ -> requestLayout());
                    }
                });
    }

    private static Text text(String style) {
        Text text = new Text();
        text.getStyleClass().add(style);
        return text;
    }

    @Override
    protected void updateItem(Quote quote, boolean empty) {
        super.updateItem(quote, empty);
        if (empty || quote == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        transcript.setText(quote.transcript().name());
        origin.setText(origin(quote));
        before.setText(Texts.fromWord(flat(quote.before())));
        passage.setText(Texts.beginning(flat(quote.text()), LONGEST));
        after.setText(Texts.toWord(flat(quote.after())));
        code.setText(quote.code() + "  ·  " + quote.coder().name());
        show(code(quote));
        setGraphic(box);
        setAccessibleText(transcript.getText() + origin.getText() + ": " + passage.getText());
    }

    private Optional<Code> code(Quote quote) {
        return session.study().get().codebook().find(quote.coding().code());
    }

    /// What a search found has no code, and a code may be gone while its last quotes are still on
    /// the screen.
    private void show(Optional<Code> found) {
        boolean dark = session.desk().settings().get().dark();
        code.setVisible(found.isPresent());
        code.setManaged(found.isPresent());
        found.map(known -> CodeColors.name(known.color(), dark)).ifPresent(square::setFill);
    }

    private String origin(Quote quote) {
        List<String> parts = new ArrayList<>();
        quote.owner()
                .map(Case::name)
                .filter(name -> !name.equals(quote.transcript().name()))
                .ifPresent(parts::add);
        for (Attribute attribute : session.study().get().attributes().list()) {
            quote.owner().flatMap(owner -> owner.value(attribute.id())).ifPresent(parts::add);
        }
        quote.speaker().map(Speaker::label).ifPresent(parts::add);
        return parts.isEmpty() ? "" : "  ·  " + String.join(" · ", parts);
    }

    /// A list asks for the height of a cell before it says how wide the cell will be.
    @Override
    protected double computePrefHeight(double width) {
        double room = room();
        box.setPrefWidth(room);
        return snappedTopInset() + box.prefHeight(room) + snappedBottomInset();
    }

    private double room() {
        ListView<Quote> list = getListView();
        double sides = snappedLeftInset() + snappedRightInset() + SCROLL_BAR;
        return list == null ? 0 : Math.max(0, list.getWidth() - sides);
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
