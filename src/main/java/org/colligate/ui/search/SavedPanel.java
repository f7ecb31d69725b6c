package org.colligate.ui.search;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.colligate.exchange.Definition;
import org.colligate.model.Inquiry;
import org.colligate.model.Kept.SavedQuery;
import org.colligate.search.SavedQueries;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.Panel;
import org.colligate.ui.kit.Session;

/// The saved queries with what they ask, to be renamed or deleted; undo brings them back.
final class SavedPanel {

    private final Session session;
    private final Desk desk;
    private final ListView<SavedQuery> list = new ListView<>();
    private final TextField name = new TextField();
    private final Consumer<Inquiry> put;

    /// @param put puts a query
    SavedPanel(Session session, Consumer<Inquiry> put) {
        this.session = session;
        this.put = put;
        desk = session.desk();
        list.setId("saved-queries");
        list.setAccessibleText(desk.text("search.saved"));
        list.setPrefHeight(260);
        list.setPrefWidth(520);
        list.setPlaceholder(new Label(desk.text("search.saved.none")));
        list.setCellFactory(_ -> new Line());
        name.setId("saved-name");
        name.setAccessibleText(desk.text("search.save.name"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                ask();
            }
        });
        name.addEventFilter(KeyEvent.KEY_PRESSED, this::nameKey);
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(query -> {
                    name.setText(query == null ? "" : query.name());
                    name.setDisable(query == null);
                });
    }

    void show() {
        VBox body = new VBox(list, name);
        body.getStyleClass().add("builder-body");
        Panel panel = new Panel(desk.text("search.saved.tidy"), body);
        panel.setId("saved-panel");
        Button ask = panel.add(desk.text("search.saved.ask"), this::ask);
        ask.setId("saved-ask");
        Button delete = panel.add(desk.text("search.saved.delete"), this::delete);
        delete.setId("saved-delete");
        Button rename = panel.add(desk.text("search.saved.rename"), this::rename);
        rename.setId("saved-rename");
        for (Button button : List.of(ask, delete, rename)) {
            button.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        }
        panel.addDefault(desk.text("kit.close"), desk.messages()::hide);
        fill(0);
        desk.messages().ask(panel);
        list.requestFocus();
    }

    private void fill(int select) {
        list.getItems().setAll(session.study().get().savedQueries());
        if (!list.getItems().isEmpty()) {
            list.getSelectionModel().select(Math.clamp(select, 0, list.getItems().size() - 1));
        }
    }

    private void key(KeyEvent key) {
        boolean known = true;
        switch (key.getCode()) {
            case ENTER -> ask();
            case DELETE -> delete();
            case F2 -> name.requestFocus();
            default -> known = false;
        }
        if (known) {
            key.consume();
        }
    }

    private void nameKey(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            rename();
            list.requestFocus();
            key.consume();
        }
    }

    private void ask() {
        SavedQuery query = list.getSelectionModel().getSelectedItem();
        if (query != null) {
            desk.messages().hide();
            put.accept(query.inquiry());
        }
    }

    private void rename() {
        SavedQuery query = list.getSelectionModel().getSelectedItem();
        if (session.apply(study -> SavedQueries.rename(study, query, name.getText())).isPresent()) {
            fill(list.getSelectionModel().getSelectedIndex());
        }
    }

    private void delete() {
        SavedQuery query = list.getSelectionModel().getSelectedItem();
        if (query == null) {
            return;
        }
        int at = list.getSelectionModel().getSelectedIndex();
        if (session.apply(_ -> SavedQueries.delete(query)).isPresent()) {
            fill(at);
        }
    }

    private final class Line extends ListCell<SavedQuery> {

        private final Label title = new Label();
        private final Label what = new Label();
        private final VBox box = new VBox(title, what);

        Line() {
            setPrefWidth(0);
            title.getStyleClass().add("saved-name");
            what.getStyleClass().add("muted");
            what.setMinWidth(0);
        }

        @Override
        protected void updateItem(SavedQuery query, boolean empty) {
            super.updateItem(query, empty);
            setGraphic(empty || query == null ? null : box);
            if (!empty && query != null) {
                title.setText(query.name());
                what.setText(Definition.of(session.study().get(), query.inquiry()));
            }
        }
    }
}
