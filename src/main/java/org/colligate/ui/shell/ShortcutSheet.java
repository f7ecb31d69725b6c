package org.colligate.ui.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.colligate.ui.kit.Action;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.Panel;

/// All keys on one sheet: those of the page in front, of each menu, of the lists at the side. What
/// has two keys stands there once.
final class ShortcutSheet {

    private ShortcutSheet() {}

    /// Shows it.
    ///
    /// @param groups what can be done, by where
    static void show(Desk desk, Map<String, List<Action>> groups) {
        HBox sheet = new HBox();
        sheet.setId("shortcuts");
        sheet.getStyleClass().add("shortcuts");
        columns(keyed(groups)).forEach(column -> sheet.getChildren().add(column(column)));
        ScrollPane scroll = new ScrollPane(sheet);
        scroll.setFitToWidth(true);
        // Counted into the width of the sheet, so that it takes nothing from the titles.
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS);
        scroll.getStyleClass().add("edge-to-edge");
        Panel panel = new Panel(desk.text("shell.shortcuts"), scroll);
        panel.addDefault(desk.text("kit.close"), desk.messages()::hide).requestFocus();
        desk.messages().layers().show(panel, Pos.CENTER, () -> {});
    }

    /// Returns the keys of each thing that has some, by group. A page that is the large form of a
    /// list at the side has the same keys: they are listed with the page.
    static Map<String, Map<String, List<String>>> keyed(Map<String, List<Action>> groups) {
        Map<String, Map<String, List<String>>> all = new LinkedHashMap<>();
        groups.forEach((name, actions) -> {
            Map<String, TreeSet<String>> sorted = new LinkedHashMap<>();
            actions.stream()
                    .filter(action -> action.keys() != null)
                    .forEach(action ->
                            sorted.computeIfAbsent(action.title(), _ -> new TreeSet<>())
                                    .add(action.keysShown()));
            Map<String, List<String>> lines = new LinkedHashMap<>();
            sorted.forEach((title, keys) -> lines.put(title, List.copyOf(keys)));
            boolean listed =
                    all.values().stream()
                            .anyMatch(group -> group.entrySet().containsAll(lines.entrySet()));
            if (!listed) {
                all.put(name, lines);
            }
        });
        return all;
    }

    /// Returns the groups in two columns of much the same height.
    private static List<Map<String, Map<String, List<String>>>> columns(
            Map<String, Map<String, List<String>>> groups) {
        int rows = groups.values().stream().mapToInt(group -> group.size() + 2).sum();
        Map<String, Map<String, List<String>>> left = new LinkedHashMap<>();
        Map<String, Map<String, List<String>>> right = new LinkedHashMap<>();
        int above = 0;
        for (Map.Entry<String, Map<String, List<String>>> group : groups.entrySet()) {
            int height = group.getValue().size() + 2;
            boolean fits = right.isEmpty() && above + height / 2 <= rows / 2;
            (fits ? left : right).put(group.getKey(), group.getValue());
            above += height;
        }
        return List.of(left, right);
    }

    private static Node column(Map<String, Map<String, List<String>>> groups) {
        GridPane column = new GridPane();
        column.getStyleClass().add("shortcut-column");
        groups.forEach((name, lines) -> {
            Label heading = new Label(name);
            heading.getStyleClass().add("shortcut-group");
            column.add(heading, 0, column.getRowCount(), 2, 1);
            lines.forEach((title, keys) -> {
                Label words = new Label(title);
                words.setWrapText(true);
                words.setMinHeight(Label.USE_PREF_SIZE);
                GridPane.setHgrow(words, Priority.ALWAYS);
                column.addRow(column.getRowCount(), caps(keys), words);
            });
        });
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private static Node caps(List<String> keys) {
        FlowPane caps = new FlowPane();
        caps.getStyleClass().add("key-caps");
        for (String key : keys) {
            Label cap = new Label(key);
            cap.getStyleClass().add("key-cap");
            cap.setMinWidth(Label.USE_PREF_SIZE);
            caps.getChildren().add(cap);
        }
        return caps;
    }
}
