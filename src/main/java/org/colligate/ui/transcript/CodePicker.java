package org.colligate.ui.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
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
import org.colligate.model.Code;
import org.colligate.model.CodeId;
import org.colligate.model.Codebook;
import org.colligate.ui.kit.CodeSquare;
import org.colligate.ui.kit.Desk;
import org.jspecify.annotations.Nullable;

/// The list from which a code is chosen at the selection: a few letters of any part of its path
/// find it; a name that is unknown is offered as a new code.
final class CodePicker {

    private static final int PAGE = 8;

    private final Desk desk;
    private final Codebook codebook;
    private final Pins pins;
    private final Consumer<CodeId> chosen;
    private final BiConsumer<@Nullable CodeId, String> created;
    private final List<Choice> codes = new ArrayList<>();
    private final TextField field = new TextField();
    private final ListView<Choice> list = new ListView<>();

    /// One line of the list.
    private sealed interface Choice {}

    /// A code.
    private record Known(Code code, String path, String folded) implements Choice {}

    /// A new code, under another one or at the top.
    private record New(String name, @Nullable Known parent) implements Choice {}

    /// Makes the list.
    ///
    /// @param first the code that stands on top while nothing is typed; null for none
    /// @param chosen gets the code
    /// @param created gets the parent, or null, and the name of a new code
    CodePicker(
            Desk desk,
            Codebook codebook,
            Pins pins,
            @Nullable CodeId first,
            Consumer<CodeId> chosen,
            BiConsumer<@Nullable CodeId, String> created) {
        this.desk = desk;
        this.codebook = codebook;
        this.pins = pins;
        this.chosen = chosen;
        this.created = created;
        codebook.codes().forEach(code -> codes.add(known(code)));
        codes.sort(
                java.util.Comparator.comparing(
                        one -> !(one instanceof Known known && known.code().id().equals(first))));
        list.setId("picker-list");
        list.setFocusTraversable(false);
        list.setAccessibleText(desk.text("transcript.picker"));
        list.setPlaceholder(new Label(desk.text("transcript.picker.none")));
        list.setCellFactory(_ -> new Line());
        list.setOnMouseClicked(_ -> take());
        field.setId("picker-field");
        field.setPromptText(desk.text("transcript.picker.prompt"));
        field.setAccessibleText(desk.text("transcript.picker"));
        field.textProperty().subscribe(this::filter);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private Known known(Code code) {
        String path = codebook.path(code.id()).toString();
        return new Known(code, path, path.toLowerCase(Locale.ROOT));
    }

    /// Opens the list beside a place in the window.
    void show(Bounds at) {
        Label help = new Label(desk.text("transcript.picker.help"));
        help.getStyleClass().add("picker-help");
        help.setWrapText(true);
        VBox panel = new VBox(field, list, help);
        panel.setId("picker");
        panel.getStyleClass().addAll("panel", "code-picker");
        desk.messages()
                .layers()
                .showBeside(panel, at.getMinX(), at.getMinY() - 4, at.getMaxY() + 4, () -> {});
        field.requestFocus();
    }

    private void filter(String typed) {
        String text = typed.strip();
        List<String> words = List.of(text.toLowerCase(Locale.ROOT).split("\\s+"));
        List<Choice> found = new ArrayList<>();
        for (Choice choice : codes) {
            if (choice instanceof Known known
                    && words.stream().allMatch(known.folded()::contains)) {
                found.add(known);
            }
        }
        found.sort(java.util.Comparator.comparing(choice -> !begins(choice, text)));
        addNew(found, text);
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private static boolean begins(Choice choice, String text) {
        return choice instanceof Known known
                && !text.isEmpty()
                && known.code().name().regionMatches(true, 0, text, 0, text.length());
    }

    private void addNew(List<Choice> found, String text) {
        boolean exists =
                codes.stream()
                        .anyMatch(one ->
                                one instanceof Known known
                                        && known.code().name().equalsIgnoreCase(text));
        if (text.isEmpty() || exists) {
            return;
        }
        boolean unknown = found.isEmpty();
        found.add(new New(text, null));
        if (unknown) {
            codes.forEach(code -> found.add(new New(text, (Known) code)));
        }
    }

    private void key(KeyEvent key) {
        int step =
                switch (key.getCode()) {
                    case DOWN -> 1;
                    case UP -> -1;
                    case PAGE_DOWN -> PAGE;
                    case PAGE_UP -> -PAGE;
                    default -> 0;
                };
        if (step != 0) {
            move(step);
        } else if (key.getCode() == KeyCode.ENTER) {
            take();
        } else if (key.getCode() == KeyCode.TAB) {
            createUnder();
        } else if (!pinned(key)) {
            return;
        }
        key.consume();
    }

    private void move(int step) {
        int count = list.getItems().size();
        if (count > 0) {
            int to = Math.clamp(list.getSelectionModel().getSelectedIndex() + step, 0, count - 1);
            list.getSelectionModel().select(to);
            list.scrollTo(Math.max(0, to - PAGE / 2));
        }
    }

    private boolean pinned(KeyEvent key) {
        boolean digit = key.isShortcutDown() && key.getCode().isDigitKey();
        if (digit
                && list.getSelectionModel().getSelectedItem() instanceof Known(Code code, _, _)
                && key.getCode() != KeyCode.DIGIT0) {
            pins.pin(key.getCode().getCode() - KeyCode.DIGIT0.getCode(), code.id());
            list.refresh();
        }
        return digit;
    }

    private void take() {
        switch (list.getSelectionModel().getSelectedItem()) {
            case Known(Code code, _, _) -> {
                desk.messages().hide();
                chosen.accept(code.id());
            }
            case New(String name, Known parent) -> create(parent, name);
            case null -> {}
        }
    }

    private void createUnder() {
        String name = field.getText().strip();
        switch (list.getSelectionModel().getSelectedItem()) {
            case Known known when !name.isEmpty() -> create(known, name);
            case New(String fresh, Known parent) -> create(parent, fresh);
            case null, default -> {}
        }
    }

    private void create(@Nullable Known parent, String name) {
        desk.messages().hide();
        created.accept(parent == null ? null : parent.code().id(), name);
    }

    private final class Line extends ListCell<Choice> {

        private final CodeSquare dot = new CodeSquare();
        private final Label name = new Label();
        private final Label where = new Label();
        private final Label digit = new Label();
        private final HBox line = new HBox(8, dot, name, where, gap(), digit);

        Line() {
            where.getStyleClass().add("muted");
            digit.getStyleClass().add("keys");
            name.setMinWidth(Region.USE_PREF_SIZE);
            digit.setMinWidth(Region.USE_PREF_SIZE);
            line.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
        }

        private static Region gap() {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            return gap;
        }

        @Override
        protected void updateItem(@Nullable Choice choice, boolean empty) {
            super.updateItem(choice, empty);
            setGraphic(empty || choice == null ? null : line);
            switch (choice) {
                case Known known -> show(known);
                case New fresh -> show(fresh);
                case null -> {}
            }
            setAccessibleText(name.getText() + " " + where.getText());
        }

        private void show(Known known) {
            dot.setVisible(true);
            dot.show(known.code().color());
            name.setText(known.code().name());
            CodeId parent = known.code().parent();
            where.setText(parent == null ? "" : codebook.path(parent).toString());
            int key = pins.digitOf(known.code().id());
            digit.setText(key == 0 ? "" : Integer.toString(key));
        }

        private void show(New fresh) {
            dot.setVisible(false);
            digit.setText("");
            Known parent = fresh.parent();
            name.setText(desk.text("transcript.picker.create", fresh.name()));
            where.setText(
                    parent == null ? "" : desk.text("transcript.picker.under", parent.path()));
        }
    }
}
