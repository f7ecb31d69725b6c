package org.colligate.ui.similar;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.colligate.analysis.Quote;
import org.colligate.exchange.SuggestedQuote;
import org.colligate.model.Attribute;
import org.colligate.model.Speaker;
import org.colligate.ui.kit.Session;
import org.colligate.ui.kit.Texts;
import org.colligate.ui.kit.WrappingCell;

/// A suggested passage: where it comes from, what was said, the words that speak for it.
final class SuggestionCell extends WrappingCell<SuggestedQuote> {

    private static final int LONGEST = 700;

    private final Session session;

    SuggestionCell(Session session) {
        this.session = session;
        getStyleClass().add("suggestion-cell");
    }

    @Override
    protected Region content(SuggestedQuote one) {
        Label transcript = label(one.quote().transcript().name(), "suggestion-transcript");
        transcript.setMinWidth(Region.USE_PREF_SIZE);
        Label origin = label(origin(one.quote()), "muted");
        origin.setMinWidth(0);
        origin.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(origin, Priority.ALWAYS);
        Label score =
                label(
                        session.desk().text("similar.score", one.suggestion().score()),
                        "suggestion-score");
        score.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(transcript, origin, score);
        head.getStyleClass().add("suggestion-head");
        head.setAlignment(Pos.BASELINE_LEFT);
        Label text =
                label(
                        Texts.beginning(one.quote().text().replaceAll("\\s+", " "), LONGEST),
                        "suggestion-text");
        text.setWrapText(true);
        FlowPane words = new FlowPane();
        words.getStyleClass().add("suggestion-words");
        one.suggestion()
                .words()
                .forEach(word -> words.getChildren().add(label(word, "suggestion-word")));
        setAccessibleText(
                String.join(
                        ". ",
                        transcript.getText(),
                        origin.getText(),
                        text.getText(),
                        String.join(", ", one.suggestion().words())));
        VBox content = new VBox(head, text, words);
        content.getStyleClass().add("suggestion");
        return content;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }

    private String origin(Quote quote) {
        List<String> parts = new ArrayList<>();
        for (Attribute attribute : session.study().get().attributes().list()) {
            quote.owner().flatMap(owner -> owner.value(attribute.id())).ifPresent(parts::add);
        }
        quote.speaker().map(Speaker::label).ifPresent(parts::add);
        return String.join(" · ", parts);
    }
}
