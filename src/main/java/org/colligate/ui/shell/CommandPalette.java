package org.colligate.ui.shell;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.colligate.ui.kit.Action;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.Layers;

/// Every action and every place by name: a few letters of any words of it or of where it is done,
/// arrows, Enter. Behind each stands where it is done: a code can be deleted, and a transcript.
final class CommandPalette {

    private final Layers layers;
    private final TextField field = new TextField();
    private final FilteredList<Entry> entries;
    private final SortedList<Entry> ranked;
    private final ListView<Entry> list;

    private record Entry(Action action, String place) {

        String title() {
            return action.title();
        }

        String searched() {
            return (title() + " " + place).toLowerCase(Locale.ROOT);
        }
    }

    /// Makes the palette.
    ///
    /// @param all what can be done, by where
    CommandPalette(Desk desk, Map<String, List<Action>> all) {
        this.layers = desk.messages().layers();
        Collator alphabet = Collator.getInstance(desk.texts().locale());
        List<Entry> possible = new ArrayList<>();
        all.forEach((place, actions) ->
                actions.stream()
                        .filter(action -> action.enabled().get())
                        .forEach(action -> possible.add(new Entry(action, place))));
        possible.sort(Comparator.comparing(Entry::title, alphabet));
        entries = new FilteredList<>(FXCollections.observableArrayList(possible));
        ranked = new SortedList<>(entries);
        list = new ListView<>(ranked);
        list.setId("palette-list");
        list.setFocusTraversable(false);
        list.setAccessibleText(desk.text("shell.palette"));
        list.setPlaceholder(new Label(desk.text("shell.palette.none")));
        list.setCellFactory(_ -> new Line());
        list.setOnMouseClicked(_ -> fire());
        field.setId("palette-field");
        field.setPromptText(desk.text("shell.palette"));
        field.setAccessibleText(desk.text("shell.palette"));
        field.textProperty().subscribe(this::filter);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    void show() {
        VBox panel = new VBox(field, list);
        panel.getStyleClass().addAll("panel", "palette");
        layers.show(panel, Pos.TOP_CENTER, () -> {});
        field.requestFocus();
    }

    private void filter(String text) {
        List<String> words = List.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        Predicate<Entry> all = entry -> words.stream().allMatch(entry.searched()::contains);
        String wanted = String.join(" ", words);
        entries.setPredicate(all);
        ranked.setComparator(Comparator.comparingInt(entry -> rank(entry.title(), wanted)));
        list.getSelectionModel().selectFirst();
    }

    /// What is called so comes before what begins so, that before what has a word that begins so,
    /// and that before the rest. Sorting keeps the alphabet among equals.
    static int rank(String title, String wanted) {
        String name = title.toLowerCase(Locale.ROOT);
        if (name.equals(wanted)) {
            return 0;
        }
        if (name.startsWith(wanted)) {
            return 1;
        }
        return name.contains(" " + wanted) ? 2 : 3;
    }

    private void key(KeyEvent key) {
        int at = list.getSelectionModel().getSelectedIndex();
        int step =
                switch (key.getCode()) {
                    case DOWN -> 1;
                    case UP -> -1;
                    case PAGE_DOWN -> 10;
                    case PAGE_UP -> -10;
                    default -> 0;
                };
        if (step != 0 && !entries.isEmpty()) {
            int to = Math.clamp(at + step, 0, entries.size() - 1);
            list.getSelectionModel().select(to);
            list.scrollTo(Math.max(0, to - 4));
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER) {
            fire();
            key.consume();
        }
    }

    private void fire() {
        Entry chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            layers.hide();
            chosen.action().fire();
        }
    }

    private static final class Line extends ListCell<Entry> {

        private final Label title = new Label();
        private final Label place = new Label();
        private final Label keys = new Label();
        private final HBox line = new HBox(8, title, gap(), place, keys);

        Line() {
            place.getStyleClass().addAll("keys", "text-small");
            place.setMinWidth(0);
            keys.getStyleClass().addAll("keys", "palette-keys");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            line.setAlignment(Pos.CENTER_LEFT);
        }

        private static Region gap() {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            return gap;
        }

        @Override
        protected void updateItem(Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            setGraphic(empty ? null : line);
            if (!empty) {
                title.setText(entry.title());
                place.setText(entry.place());
                keys.setText(entry.action().keysShown());
                setAccessibleText(
                        String.join(" ", title.getText(), place.getText(), keys.getText()));
            }
        }
    }
}
