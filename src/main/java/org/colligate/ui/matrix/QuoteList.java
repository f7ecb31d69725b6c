package org.colligate.ui.matrix;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.colligate.analysis.Quote;
import org.colligate.ui.kit.Place;
import org.colligate.ui.kit.Session;

/// Quotes one below the other under a heading. Enter or a double click opens the transcript at the
/// passage.
final class QuoteList extends VBox {

    private final Session session;
    private final Label heading = new Label();
    private final ListView<Quote> list = new ListView<>();

    /// Makes an empty list.
    ///
    /// @param id of the list
    QuoteList(Session session, String id) {
        this.session = session;
        heading.getStyleClass().add("quotes-heading");
        heading.setMaxWidth(Double.MAX_VALUE);
        heading.setWrapText(true);
        heading.setMinHeight(USE_PREF_SIZE);
        list.setId(id);
        list.getStyleClass().add("quotes");
        list.setCellFactory(_ -> new QuoteCell(session));
        list.setPlaceholder(new Label(session.desk().text("matrix.quotes.none")));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        setVgrow(list, Priority.ALWAYS);
        getStyleClass().add("quote-list");
        setMinSize(0, 0);
        getChildren().setAll(heading, list);
    }

    /// Shows quotes, if others are shown.
    ///
    /// @param title what they are quotes of
    void show(String title, List<Quote> quotes) {
        if (heading.getText().equals(title) && list.getItems().equals(quotes)) {
            return;
        }
        heading.setText(title);
        list.setAccessibleText(title);
        // As they are: to copy hundreds of thousands into the list would hold the screen up.
        list.setItems(FXCollections.observableList(quotes));
        list.scrollTo(0);
    }

    List<Quote> quotes() {
        return list.getItems();
    }

    ListView<Quote> list() {
        return list;
    }

    /// Puts the focus on the first quote.
    void enter() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            open();
            key.consume();
        }
    }

    private void clicked(MouseEvent click) {
        if (click.getClickCount() == 2) {
            open();
        }
    }

    private void open() {
        Quote quote = list.getSelectionModel().getSelectedItem();
        if (quote != null) {
            session.go(new Place.InTranscript(quote.coding().transcript(), quote.coding().span()));
        }
    }
}
