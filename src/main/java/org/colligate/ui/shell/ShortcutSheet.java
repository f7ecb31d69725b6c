package org.colligate.ui.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import org.colligate.ui.kit.Action;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.Panel;

/// All keys on one sheet.
final class ShortcutSheet {

    private ShortcutSheet() {}

    static void show(Desk desk, List<Action> actions) {
        GridPane sheet = new GridPane();
        sheet.getStyleClass().add("shortcuts");
        List<Action> keyed = actions.stream().filter(action -> action.keys() != null).toList();
        int half = (keyed.size() + 1) / 2;
        for (int i = 0; i < keyed.size(); i++) {
            Action action = keyed.get(i);
            Label keys = new Label(action.keysShown());
            keys.getStyleClass().add("keys");
            keys.setMinWidth(Label.USE_PREF_SIZE);
            sheet.add(keys, i / half * 2, i % half);
            Label title = new Label(action.title());
            title.setWrapText(true);
            title.setMinHeight(Label.USE_PREF_SIZE);
            sheet.add(title, i / half * 2 + 1, i % half);
        }
        ScrollPane scroll = new ScrollPane(sheet);
        scroll.setFitToWidth(true);
        // Counted into the width of the sheet, so that it takes nothing from the titles.
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS);
        scroll.setMaxHeight(480);
        Panel panel = new Panel(desk.text("shell.shortcuts"), scroll);
        panel.addDefault(desk.text("kit.close"), desk.messages()::hide).requestFocus();
        desk.messages().layers().show(panel, Pos.CENTER, () -> {});
    }
}
