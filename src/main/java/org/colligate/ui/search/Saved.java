package org.colligate.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.colligate.exchange.Definition;
import org.colligate.model.Inquiry;
import org.colligate.model.Kept.SavedQuery;
import org.colligate.search.SavedQueries;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.Icons;
import org.colligate.ui.kit.Messages;
import org.colligate.ui.kit.Panel;
import org.colligate.ui.kit.Session;
import org.kordamp.ikonli.feather.Feather;

/// The menu of the queries that are kept in the project: put one again, keep the present one, and
/// tidy up.
final class Saved {

    private final Session session;
    private final Desk desk;
    private final Supplier<Inquiry> present;
    private final Consumer<Inquiry> put;
    private final MenuButton menu = new MenuButton();

    /// Makes the menu.
    ///
    /// @param present gives the question on the page
    /// @param put puts another one
    Saved(Session session, Supplier<Inquiry> present, Consumer<Inquiry> put) {
        this.session = session;
        this.present = present;
        this.put = put;
        desk = session.desk();
        menu.setId("search-saved");
        menu.setText(desk.text("search.saved"));
        menu.setGraphic(Icons.of(Feather.BOOKMARK));
        menu.setMinWidth(MenuButton.USE_PREF_SIZE);
        menu.showingProperty()
                .subscribe(showing -> {
                    if (showing) {
                        fill();
                    }
                });
        fill();
    }

    MenuButton node() {
        return menu;
    }

    private void fill() {
        List<MenuItem> items = new ArrayList<>();
        items.add(item(desk.text("search.save"), this::save));
        List<SavedQuery> all = session.study().get().savedQueries();
        if (!all.isEmpty()) {
            items.add(new SeparatorMenuItem());
            all.forEach(query -> items.add(item(query.name(), () -> put.accept(query.inquiry()))));
            items.add(new SeparatorMenuItem());
            items.add(
                    item(
                            desk.text("search.saved.tidy"),
                            () -> new SavedPanel(session, put).show()));
        }
        menu.getItems().setAll(items);
    }

    private static MenuItem item(String title, Runnable run) {
        MenuItem item = new MenuItem(title);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> run.run());
        return item;
    }

    /// Asks for a name and keeps the present question under it.
    void save() {
        Inquiry inquiry = present.get();
        TextField name = new TextField();
        name.setId("search-save-name");
        name.setPromptText(desk.text("search.save.name"));
        name.setAccessibleText(desk.text("search.save.name"));
        VBox body =
                new VBox(
                        Messages.paragraph(
                                desk.text(
                                        "search.save.what",
                                        Definition.of(session.study().get(), inquiry))),
                        name);
        body.getStyleClass().add("builder-body");
        Panel panel = new Panel(desk.text("search.save"), body);
        panel.add(desk.text("kit.cancel"), desk.messages()::hide);
        var save =
                panel.addDefault(
                        desk.text("search.save.do"),
                        () -> {
                            desk.messages().hide();
                            session.apply(study ->
                                            SavedQueries.save(study, name.getText(), inquiry))
                                    .ifPresent(_ ->
                                            desk.messages()
                                                    .say(
                                                            desk.text(
                                                                    "search.save.done",
                                                                    name.getText().strip())));
                        });
        name.textProperty().subscribe(text -> save.setDisable(text.isBlank()));
        desk.messages().ask(panel);
        name.requestFocus();
    }
}
