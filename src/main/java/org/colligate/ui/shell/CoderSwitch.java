package org.colligate.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import org.colligate.model.Coder;
import org.colligate.ui.kit.Icons;
import org.colligate.ui.kit.Panel;
import org.colligate.ui.kit.Session;
import org.kordamp.ikonli.feather.Feather;

/// Who is coding: one of those who have coded, or somebody new.
final class CoderSwitch {

    private final Session session;
    private final MenuButton button = new MenuButton(null, Icons.of(Feather.USER));

    CoderSwitch(Session session) {
        this.session = session;
        button.setId("coder");
        button.getStyleClass().add("flat");
        button.setMinWidth(MenuButton.USE_PREF_SIZE);
        button.setAlignment(Pos.CENTER_LEFT);
        session.coder()
                .subscribe(name -> {
                    button.setText(session.desk().text("shell.coder", name));
                    button.setAccessibleText(button.getText());
                });
        session.study().subscribe(_ -> fill());
    }

    Node node() {
        return button;
    }

    private void fill() {
        button.getItems().clear();
        for (Coder coder : session.study().get().coders().list()) {
            MenuItem item = new MenuItem(coder.name());
            item.setOnAction(_ -> session.coder().set(coder.name()));
            button.getItems().add(item);
        }
        MenuItem other = new MenuItem(session.desk().text("shell.coder.other"));
        other.setOnAction(_ -> ask());
        button.getItems().addAll(new SeparatorMenuItem(), other);
    }

    private void ask() {
        var desk = session.desk();
        TextField name = new TextField();
        name.setPromptText(desk.text("shell.coder.name"));
        name.setAccessibleText(desk.text("shell.coder.name"));
        Panel panel = new Panel(desk.text("shell.coder.other"), name);
        panel.add(desk.text("kit.cancel"), desk.messages()::hide);
        panel.addDefault(
                desk.text("kit.ok"),
                () -> {
                    if (!name.getText().isBlank()) {
                        session.coder().set(name.getText().strip());
                        desk.messages().hide();
                    }
                });
        desk.messages().ask(panel);
        name.requestFocus();
    }
}
