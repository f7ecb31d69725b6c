package org.colligate.ui.kit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/// A button that opens a list of things to tick, with a field that narrows it: three cities or two
/// thousand transcripts. Space and Enter tick, Escape closes.
///
/// @param <T> what is chosen
public final class ChoiceButton<T> extends Button {

    private static final double ROWS = 12;

    private final ObservableList<Choice<T>> all = FXCollections.observableArrayList();
    private final FilteredList<Choice<T>> narrowed = new FilteredList<>(all);
    private final Set<T> chosen = new LinkedHashSet<>();
    private final TextField field = new TextField();
    private final ListView<Choice<T>> list = new ListView<>(narrowed);
    private final VBox box = new VBox(field, list);
    private final Popup popup = new Popup();
    private final Runnable changed;

    /// Something that can be ticked.
    ///
    /// @param label what it is called
    public record Choice<T>(T value, String label) {}

    /// Makes a button without choices.
    ///
    /// @param prompt in the field that narrows the list
    /// @param changed is run when something was ticked
    public ChoiceButton(String prompt, Runnable changed) {
        this.changed = changed;
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.textProperty().subscribe(this::narrow);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setCellFactory(_ -> new Cell());
        box.getStyleClass().add("choices");
        popup.getContent().setAll(box);
        popup.setAutoHide(true);
        getStyleClass().add("choice-button");
        setOnAction(_ -> open());
    }

    /// Offers choices; what was ticked and is not among them is ticked no more.
    public void offer(List<Choice<T>> choices) {
        if (!all.equals(choices)) {
            all.setAll(choices);
            chosen.retainAll(choices.stream().map(Choice::value).toList());
        }
    }

    /// Returns what is ticked.
    public Set<T> chosen() {
        return chosen;
    }

    /// Ticks some, without telling anybody.
    public void choose(Set<T> values) {
        chosen.clear();
        all.stream().map(Choice::value).filter(values::contains).forEach(chosen::add);
        list.refresh();
    }

    private void open() {
        field.clear();
        list.setPrefHeight((Math.min(ROWS, all.size()) + 0.5) * 2.2 * getFont().getSize());
        box.setStyle(getScene().getRoot().getStyle());
        Bounds at = localToScreen(getBoundsInLocal());
        popup.show(this, at.getMinX(), at.getMaxY() + 2);
        field.requestFocus();
    }

    private void narrow(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        narrowed.setPredicate(choice -> choice.label().toLowerCase(Locale.ROOT).contains(wanted));
    }

    private void key(KeyEvent key) {
        boolean inField = field.isFocused();
        if (key.getCode() == KeyCode.ESCAPE) {
            popup.hide();
        } else if (key.getCode() == KeyCode.DOWN && inField) {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
        } else if (key.getCode() == KeyCode.ENTER || (key.getCode() == KeyCode.SPACE && !inField)) {
            Choice<T> at = list.getSelectionModel().getSelectedItem();
            toggle(at == null && !narrowed.isEmpty() ? narrowed.getFirst() : at);
        } else {
            return;
        }
        key.consume();
    }

    private void toggle(@Nullable Choice<T> choice) {
        if (choice != null) {
            if (!chosen.remove(choice.value())) {
                chosen.add(choice.value());
            }
            list.refresh();
            changed.run();
        }
    }

    private final class Cell extends ListCell<Choice<T>> {

        private final CheckBox tick = new CheckBox();

        private Cell() {
            tick.setMouseTransparent(true);
            tick.setFocusTraversable(false);
            addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> toggle(getItem()));
        }

        @Override
        protected void updateItem(Choice<T> choice, boolean empty) {
            super.updateItem(choice, empty);
            boolean shows = !empty && choice != null;
            setGraphic(shows ? tick : null);
            setText(shows ? choice.label() : null);
            tick.setSelected(shows && chosen.contains(choice.value()));
        }
    }
}
