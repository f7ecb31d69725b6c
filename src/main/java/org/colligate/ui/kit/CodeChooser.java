package org.colligate.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.colligate.model.Code;
import org.colligate.model.CodePath;
import org.colligate.model.Codebook;
import org.jspecify.annotations.Nullable;

/// A field and a list below it to choose one of some codes: a few letters of its path, arrows.
public final class CodeChooser {

    private final Codebook codebook;
    private final ListView<Code> list = new ListView<>();
    private final FilterField field;
    private @Nullable Button button;
    private @Nullable Button otherwise;
    private final VBox node;

    public CodeChooser(Desk desk, Codebook codebook, List<Code> codes) {
        this.codebook = codebook;
        FilteredList<Code> shown = new FilteredList<>(FXCollections.observableArrayList(codes));
        list.setItems(shown);
        list.setId("code-picker-list");
        list.setAccessibleText(desk.text("codebook.codes"));
        list.setFocusTraversable(false);
        list.setPlaceholder(
                new Label(
                        desk.text(codes.isEmpty() ? "codebook.none.other" : "codebook.none.fits")));
        list.setCellFactory(_ -> new Line());
        field = new FilterField(desk.text("codebook.filter"), list);
        field.setId("code-picker");
        field.textProperty()
                .subscribe(() -> {
                    list.getSelectionModel().clearSelection();
                    shown.setPredicate(code -> field.admits(path(code)));
                });
        node = new VBox(field, list);
        node.getStyleClass().add("code-picker");
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Goes on to a button when a code is chosen by Enter, which does not press it yet.
    public void leadTo(Button next) {
        button = next;
    }

    /// Goes on to another button when Enter is pressed where no code fits.
    public void leadElse(Button next) {
        otherwise = next;
    }

    /// Says whether no code fits what is typed.
    public boolean isEmpty() {
        return list.getItems().isEmpty();
    }

    /// Tells a listener what is chosen, now and whenever that changes.
    public void listen(Consumer<Optional<Code>> chosen) {
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(code -> chosen.accept(Optional.ofNullable(code)));
    }

    public Region node() {
        return node;
    }

    /// Returns what is typed.
    public String typed() {
        return field.getText().strip();
    }

    /// Tells a listener of what is typed, now and whenever that changes.
    public void listenTyping(Consumer<String> typing) {
        field.textProperty().subscribe(_ -> typing.accept(typed()));
    }

    public void focus() {
        field.requestFocus();
    }

    private String path(Code code) {
        return codebook.path(code.id()).toString();
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            enter();
            key.consume();
            return;
        }
        int step = key.getCode() == KeyCode.DOWN ? 1 : key.getCode() == KeyCode.UP ? -1 : 0;
        if (step != 0) {
            int to =
                    Math.clamp(
                            list.getSelectionModel().getSelectedIndex() + step,
                            0,
                            Math.max(0, list.getItems().size() - 1));
            list.getSelectionModel().select(to);
            list.scrollTo(Math.max(0, to - 3));
            key.consume();
        }
    }

    private void enter() {
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        Button next = isEmpty() && otherwise != null ? otherwise : button;
        if (next != null) {
            next.requestFocus();
        }
    }

    private final class Line extends ListCell<Code> {

        private final CodeSquare square = new CodeSquare();
        private final Label name = new Label();
        private final HBox line = new HBox(square, name);

        Line() {
            setPrefWidth(0);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            name.setMinWidth(0);
            name.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
            line.getStyleClass().add("code-line");
            line.setAlignment(Pos.CENTER_LEFT);
            line.maxWidthProperty().bind(widthProperty().subtract(24));
        }

        @Override
        protected void updateItem(Code code, boolean empty) {
            super.updateItem(code, empty);
            setGraphic(empty ? null : line);
            if (!empty) {
                CodePath path = codebook.path(code.id());
                name.setText(path.toString());
                square.show(code.color());
                setAccessibleText(path.toString());
            }
        }
    }
}
