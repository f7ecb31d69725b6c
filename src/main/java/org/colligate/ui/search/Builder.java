package org.colligate.ui.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.colligate.model.CodePath;
import org.colligate.model.Codebook;
import org.colligate.ui.kit.Asking;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.Panel;

/// Asks for the parts of a query, and shows the query that they make while one types: so the
/// language is learned by the way.
final class Builder {

    private static final int USUAL_DISTANCE = 10;
    private static final int MOST = 500;

    private final Desk desk;
    private final TextField all;
    private final TextField phrase;
    private final TextField any;
    private final TextField none;
    private final TextField one;
    private final TextField other;
    private final Spinner<Integer> distance = new Spinner<>(0, MOST, USUAL_DISTANCE);
    private final ComboBox<Optional<CodePath>> code = new ComboBox<>();
    private final Label result = new Label();
    private final GridPane grid = new GridPane();
    private final Button use;

    /// Asks.
    ///
    /// @param codebook the codes in whose passages may be looked
    /// @param query what stands in the fields at first, as far as they can hold it
    /// @param used gets the query
    static void ask(Desk desk, Codebook codebook, String query, Consumer<String> used) {
        new Builder(desk, codebook, query, used);
    }

    private Builder(Desk desk, Codebook codebook, String query, Consumer<String> used) {
        this.desk = desk;
        all = field("all");
        phrase = field("phrase");
        any = field("any");
        none = field("none");
        one = field("one");
        other = field("other");
        offer(codebook);
        build();
        boolean read = read(query);
        VBox body = new VBox(grid, result, muted("search.builder.hint"));
        if (!read) {
            body.getChildren().addFirst(muted("search.builder.unread"));
        }
        body.getStyleClass().add("builder-body");
        Panel panel = new Panel(desk.text("search.builder"), body);
        panel.setId("search-builder");
        panel.getStyleClass().add("builder-panel");
        panel.add(desk.text("kit.cancel"), desk.messages()::hide);
        use =
                panel.addDefault(
                        desk.text("search.builder.use"),
                        () -> {
                            desk.messages().hide();
                            used.accept(composition().query());
                        });
        use.setId("builder-use");
        for (TextField field : List.of(all, phrase, any, none, one, other)) {
            field.textProperty().subscribe(_ -> describe());
        }
        distance.valueProperty().subscribe(_ -> describe());
        code.valueProperty().subscribe(_ -> describe());
        desk.messages().ask(panel);
        all.requestFocus();
    }

    private TextField field(String name) {
        TextField field = new TextField();
        field.setId("builder-" + name);
        field.setAccessibleText(desk.text("search.builder." + name));
        return field;
    }

    private void offer(Codebook codebook) {
        code.setId("builder-code");
        code.setAccessibleText(desk.text("search.builder.code"));
        code.setMaxWidth(Double.MAX_VALUE);
        code.setConverter(
                Asking.names(path ->
                        path.map(CodePath::toString).orElse(desk.text("search.builder.anywhere"))));
        code.getItems().add(Optional.empty());
        codebook.codes().forEach(one -> code.getItems().add(Optional.of(codebook.path(one.id()))));
        code.setValue(Optional.empty());
    }

    private void build() {
        grid.getStyleClass().add("builder-grid");
        line(0, "all", all);
        line(1, "phrase", phrase);
        line(2, "any", any);
        line(3, "none", none);
        distance.setEditable(true);
        distance.setPrefWidth(90);
        distance.setMinWidth(80);
        distance.setAccessibleText(desk.text("search.builder.distance"));
        distance.getEditor().setAccessibleText(desk.text("search.builder.distance"));
        HBox.setHgrow(one, Priority.ALWAYS);
        HBox.setHgrow(other, Priority.ALWAYS);
        Label words = new Label(desk.text("search.builder.within"));
        words.setMinWidth(Label.USE_PREF_SIZE);
        Label of = new Label(desk.text("search.builder.of"));
        of.setMinWidth(Label.USE_PREF_SIZE);
        HBox near = new HBox(one, words, distance, of, other);
        near.setAlignment(Pos.CENTER_LEFT);
        near.getStyleClass().add("control-group");
        line(4, "near", near);
        line(5, "code", code);
        result.setId("builder-result");
        result.setWrapText(true);
        result.getStyleClass().add("builder-result");
        result.setMaxWidth(Double.MAX_VALUE);
    }

    /// Fills the fields; says whether they ask what the query asks.
    private boolean read(String query) {
        Optional<Composition> composition =
                Composition.of(query)
                        .filter(read ->
                                read.code().isEmpty() || code.getItems().contains(read.code()))
                        .filter(read -> read.near().distance() <= MOST);
        composition.ifPresent(read -> {
            all.setText(read.all());
            phrase.setText(read.phrase());
            any.setText(read.any());
            none.setText(read.none());
            one.setText(read.near().one());
            other.setText(read.near().other());
            distance.getValueFactory().setValue(read.near().distance());
            code.setValue(read.code());
        });
        return composition.isPresent() || query.isBlank();
    }

    private Label muted(String key) {
        Label label = new Label(desk.text(key));
        label.setId(key.replace('.', '-'));
        label.setWrapText(true);
        label.getStyleClass().add("muted");
        return label;
    }

    private void line(int row, String name, Node control) {
        Label label = new Label(desk.text("search.builder." + name));
        label.setMinWidth(Label.USE_PREF_SIZE);
        label.setLabelFor(control);
        GridPane.setHgrow(control, Priority.ALWAYS);
        grid.addRow(row, label, control);
    }

    private Composition composition() {
        return new Composition(
                all.getText(),
                phrase.getText(),
                any.getText(),
                none.getText(),
                new Composition.Near(one.getText(), other.getText(), distance.getValue()),
                code.getValue());
    }

    private void describe() {
        String query = composition().query();
        result.setText(query.isEmpty() ? desk.text("search.builder.nothing") : query);
        if (use != null) {
            use.setDisable(query.isEmpty());
        }
    }
}
