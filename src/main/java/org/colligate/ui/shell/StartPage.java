package org.colligate.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.colligate.ui.kit.Action;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.Icons;
import org.colligate.ui.kit.Language;
import org.kordamp.ikonli.feather.Feather;

/// What stands in the window before a project is open: what to start with, and the projects opened
/// last.
final class StartPage {

    private final Desk desk;
    private final Projects projects;
    private final MenuButton language = new MenuButton();
    private final StackPane node = new StackPane();

    StartPage(Desk desk, Projects projects) {
        this.desk = desk;
        this.projects = projects;
        Label name = new Label("Colligate");
        name.getStyleClass().add("start-name");
        Label purpose = new Label(desk.text("shell.purpose"));
        purpose.getStyleClass().addAll("muted", "start-purpose");
        purpose.setWrapText(true);
        VBox column = new Column(name, purpose, doors(), recent());
        column.getStyleClass().add("start");
        column.setMaxSize(VBox.USE_PREF_SIZE, VBox.USE_PREF_SIZE);
        node.getStyleClass().add("page");
        node.getChildren().setAll(column, corner());
        StackPane.setAlignment(column, Pos.CENTER);
    }

    /// What one may want to change before anything else.
    private Node corner() {
        Language spoken = desk.settings().get().language();
        language.setText(spoken.title());
        language.setGraphic(Icons.of(Feather.GLOBE));
        language.setId("start-language");
        language.getStyleClass().add("flat");
        language.setAccessibleText(desk.text("shell.language", spoken.title()));
        for (Language one : Language.values()) {
            RadioMenuItem item = new RadioMenuItem(one.title());
            item.setSelected(one == spoken);
            item.setOnAction(_ -> desk.settings().update(old -> old.withLanguage(one)));
            language.getItems().add(item);
        }
        Button theme =
                Icons.button(
                        Feather.MOON,
                        Action.of(
                                desk.text("shell.theme"),
                                "",
                                () -> desk.settings().update(old -> old.withDark(!old.dark()))));
        theme.setId("start-theme");
        HBox corner = new HBox(language, theme);
        corner.getStyleClass().add("start-corner");
        corner.setMaxSize(HBox.USE_PREF_SIZE, HBox.USE_PREF_SIZE);
        StackPane.setAlignment(corner, Pos.TOP_RIGHT);
        return corner;
    }

    Node node() {
        return node;
    }

    /// Puts the focus where the language is changed.
    void focusLanguage() {
        language.requestFocus();
    }

    private Node doors() {
        HBox doors =
                new HBox(
                        door("start-sample", Feather.BOOK_OPEN, "sample", projects::createSample),
                        door("start-new", Feather.FILE_PLUS, "new", projects::create),
                        door("start-open", Feather.FOLDER, "open", projects::choose));
        doors.getStyleClass().add("start-doors");
        doors.setMaxWidth(HBox.USE_PREF_SIZE);
        return doors;
    }

    private Button door(String id, Feather icon, String key, Runnable run) {
        Label title = new Label(desk.text("shell." + key));
        title.getStyleClass().add("door-title");
        title.setWrapText(true);
        Label hint = new Label(desk.text("shell." + key + ".hint"));
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        Column words = new Column(Icons.of(icon), title, hint);
        words.getStyleClass().add("door-words");
        Button door = new Button(null, words);
        door.setId(id);
        door.getStyleClass().add("door");
        door.setAccessibleText(title.getText() + ". " + hint.getText());
        door.setMaxHeight(Double.MAX_VALUE);
        door.setOnAction(_ -> run.run());
        return door;
    }

    private Node recent() {
        VBox list = new VBox();
        list.getStyleClass().add("start-recent");
        Label heading = new Label(desk.text("shell.recent"));
        heading.getStyleClass().add("door-title");
        list.getChildren().add(heading);
        for (String path : desk.settings().get().recent()) {
            Path file = Path.of(path);
            Hyperlink link = new Hyperlink(String.valueOf(file.getFileName()));
            link.setDisable(!Files.exists(file));
            link.setOnAction(_ -> projects.open(file));
            Label where = new Label(String.valueOf(file.getParent()));
            where.getStyleClass().add("muted");
            HBox line = new HBox(8, link, where);
            line.setAlignment(Pos.CENTER_LEFT);
            list.getChildren().add(line);
        }
        if (desk.settings().get().recent().isEmpty()) {
            Label none = new Label(desk.text("shell.recent.none"));
            none.getStyleClass().add("muted");
            none.setWrapText(true);
            list.getChildren().add(none);
        }
        return list;
    }

    /// As high as its texts are when they are wrapped at its own width.
    private static final class Column extends VBox {

        Column(Node... parts) {
            super(parts);
        }

        @Override
        protected double computePrefHeight(double width) {
            return super.computePrefHeight(width < 0 ? prefWidth(-1) : width);
        }
    }
}
