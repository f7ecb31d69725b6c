package org.colligate.ui.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
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

    /// Returns the keys of each thing that has some, by group. A list at the side whose large form
    /// is the page in front is one group with it.
    static Map<String, Map<String, Set<String>>> keyed(Map<String, List<Action>> groups) {
        Map<String, Map<String, Set<String>>> all = new LinkedHashMap<>();
        groups.forEach((name, actions) -> {
            Map<String, Set<String>> lines = keyed(actions);
            Map<String, Set<String>> group =
                    all.values().stream()
                            .filter(other -> other.keySet().containsAll(lines.keySet()))
                            .findFirst()
                            .orElseGet(() -> all.computeIfAbsent(name, _ -> new LinkedHashMap<>()));
            lines.forEach((title, keys) ->
                    group.computeIfAbsent(title, _ -> new TreeSet<>()).addAll(keys));
        });
        all.values().removeIf(Map::isEmpty);
        return all;
    }

    private static Map<String, Set<String>> keyed(List<Action> actions) {
        String digits = digits(actions);
        Map<String, Set<String>> lines = new LinkedHashMap<>();
        for (Action action : actions) {
            if (action.keys() != null) {
                String keys = action.keysShown();
                String shown = isNumbered(action) ? digits : keys;
                lines.computeIfAbsent(action.title().replace(keys, shown), _ -> new TreeSet<>())
                        .add(shown);
            }
        }
        return lines;
    }

    /// What has a digit for a key, and in its title, is one line with the others that do.
    private static boolean isNumbered(Action action) {
        String keys = action.keysShown();
        return keys.length() == 1
                && Character.isDigit(keys.charAt(0))
                && action.title().contains(keys);
    }

    private static String digits(List<Action> actions) {
        List<String> digits =
                actions.stream()
                        .filter(ShortcutSheet::isNumbered)
                        .map(Action::keysShown)
                        .sorted()
                        .toList();
        return digits.size() < 2
                ? String.join("", digits)
                : digits.getFirst() + " … " + digits.getLast();
    }

    /// Returns the groups in two columns of much the same height.
    private static List<Map<String, Map<String, Set<String>>>> columns(
            Map<String, Map<String, Set<String>>> groups) {
        int rows = groups.values().stream().mapToInt(group -> group.size() + 2).sum();
        Map<String, Map<String, Set<String>>> left = new LinkedHashMap<>();
        Map<String, Map<String, Set<String>>> right = new LinkedHashMap<>();
        int above = 0;
        for (Map.Entry<String, Map<String, Set<String>>> group : groups.entrySet()) {
            int height = group.getValue().size() + 2;
            boolean fits = right.isEmpty() && above + height / 2 <= rows / 2;
            (fits ? left : right).put(group.getKey(), group.getValue());
            above += height;
        }
        return List.of(left, right);
    }

    private static Node column(Map<String, Map<String, Set<String>>> groups) {
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

    private static Node caps(Set<String> keys) {
        VBox caps = new VBox();
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
