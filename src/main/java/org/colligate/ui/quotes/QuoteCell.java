package org.colligate.ui.quotes;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.colligate.analysis.Quote;
import org.colligate.model.Attribute;
import org.colligate.model.Case;
import org.colligate.ui.kit.Session;
import org.colligate.ui.kit.Texts;

/// A quote: where it comes from, what was said, who said and who coded it.
final class QuoteCell extends ListCell<Quote> {

    private static final int LONGEST = 700;

    private final Session session;
    private final Label from = new Label();
    private final Label attributes = new Label();
    private final Label text = new Label();
    private final Label code = new Label();
    private final Label by = new Label();
    private final Region bar = new Region();
    private final FlowPane foot = new FlowPane(code, by);
    private final VBox words = new VBox(from, attributes, text, foot);
    private final HBox line = new HBox(bar, words);

    QuoteCell(Session session) {
        this.session = session;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        getStyleClass().add("quote-cell");
        from.getStyleClass().add("quote-from");
        attributes.getStyleClass().add("muted");
        text.getStyleClass().add("quote-text");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        code.getStyleClass().add("quote-foot");
        by.getStyleClass().add("quote-foot");
        bar.getStyleClass().add("quote-bar");
        line.getStyleClass().add("quote-line");
        words.getStyleClass().add("quote-words");
        words.setMinWidth(0);
        foot.getStyleClass().add("quote-feet");
        code.maxWidthProperty().bind(foot.widthProperty());
        by.maxWidthProperty().bind(foot.widthProperty());
        HBox.setHgrow(words, Priority.ALWAYS);
        for (Label label : List.of(from, attributes, text, code, by)) {
            label.setMinWidth(0);
        }
    }

    @Override
    protected void updateItem(Quote quote, boolean empty) {
        super.updateItem(quote, empty);
        setGraphic(empty || quote == null ? null : line);
        setAccessibleText(null);
        if (!empty && quote != null) {
            show(quote);
        }
    }

    private void show(Quote quote) {
        String transcript = quote.transcript().name();
        String owner =
                quote.owner()
                        .map(Case::name)
                        .filter(name -> !name.equals(transcript))
                        .map(name -> " · " + name)
                        .orElse("");
        from.setText(transcript + owner);
        String values = quote.owner().map(this::values).orElse("");
        attributes.setText(values);
        attributes.setVisible(!values.isEmpty());
        attributes.setManaged(!values.isEmpty());
        text.setText(
                session.desk()
                        .text("quotes.passage", Texts.beginning(quote.text().strip(), LONGEST)));
        code.setText(quote.code().name());
        String speaker = quote.speaker().map(who -> who.label() + " · ").orElse("");
        by.setText(session.desk().text("quotes.by", speaker, quote.coder().name()));
        session.study()
                .get()
                .codebook()
                .find(quote.coding().code())
                .ifPresent(c -> bar.setStyle("-fx-background-color: " + c.color() + ";"));
        setAccessibleText(
                String.join(
                        ". ",
                        from.getText(),
                        values,
                        text.getText(),
                        code.getText(),
                        by.getText()));
    }

    private String values(Case owner) {
        return session.study().get().attributes().list().stream()
                .map(Attribute::id)
                .flatMap(id -> owner.value(id).stream())
                .collect(Collectors.joining(" · "));
    }

    /// A cell is as high as its passage is when wrapped to the width of the list.
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null) {
            return super.computePrefHeight(width);
        }
        double given = width < 0 ? getListView().getWidth() : width;
        return snappedTopInset()
                + line.prefHeight(given - snappedLeftInset() - snappedRightInset())
                + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getGraphic() != null) {
            line.resizeRelocate(
                    snappedLeftInset(),
                    snappedTopInset(),
                    getWidth() - snappedLeftInset() - snappedRightInset(),
                    getHeight() - snappedTopInset() - snappedBottomInset());
        }
    }
}
