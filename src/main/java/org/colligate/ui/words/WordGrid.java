package org.colligate.ui.words;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import org.colligate.search.Terms;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.GroupLabels;
import org.colligate.words.Corpus;
import org.jspecify.annotations.Nullable;

/// The terms, each a line that can be sorted by any of its figures.
final class WordGrid {

    private final Desk desk;
    private final TableView<Integer> table = new TableView<>();
    private final ObservableList<Integer> rows = FXCollections.observableArrayList();
    private final FilteredList<Integer> narrowed = new FilteredList<>(rows);
    private final Label none = new Label();
    private final Consumer<String> open;
    private String wanted = "";
    private @Nullable Answer shown;
    private List<Corpus> corpora = List.of();

    /// Makes an empty table.
    ///
    /// @param open is given a term whose concordance is asked for
    WordGrid(Desk desk, Consumer<String> open) {
        this.desk = desk;
        this.open = open;
        SortedList<Integer> sorted = new SortedList<>(narrowed);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setId("words");
        table.setAccessibleText(desk.text("words.title"));
        table.getStyleClass().addAll("dense", "word-grid");
        table.setTableMenuButtonVisible(false);
        none.getStyleClass().add("muted");
        none.setWrapText(true);
        table.setPlaceholder(none);
        table.setRowFactory(_ -> row());
    }

    private TableRow<Integer> row() {
        TableRow<Integer> row = new TableRow<>();
        row.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY
                    && click.getClickCount() == 2
                    && !row.isEmpty()) {
                openSelected();
            }
        });
        return row;
    }

    TableView<Integer> node() {
        return table;
    }

    Optional<Answer> shown() {
        return Optional.ofNullable(shown);
    }

    /// Returns the term that is selected.
    Optional<String> selected() {
        Integer row = table.getSelectionModel().getSelectedItem();
        return row == null ? Optional.empty() : shown().map(answer -> answer.list().term(row));
    }

    void openSelected() {
        selected().ifPresent(open);
    }

    /// Shows terms. Where the columns are the same the order is kept, and the term that is selected
    /// stays so if it is among them; other columns begin at the top.
    void show(Answer answer) {
        Optional<String> before = selected();
        int place = table.getSelectionModel().getSelectedIndex();
        boolean other =
                !answer.corpora().equals(corpora) || isKeyed() != answer.keywords().isPresent();
        shown = answer;
        rows.clear();
        if (other) {
            corpora = answer.corpora();
            table.getSortOrder().clear();
            setColumns(answer);
        }
        rows.setAll(IntStream.range(0, answer.list().size()).boxed().toList());
        narrow(wanted);
        none.setText(desk.text("words.none"));
        if (other) {
            table.getSelectionModel().clearAndSelect(0);
            table.scrollTo(0);
        } else {
            select(before, place);
        }
    }

    private boolean isKeyed() {
        return table.getColumns().stream().anyMatch(column -> "g2".equals(column.getId()));
    }

    /// Selects a term, or where it is gone what stands in its place.
    private void select(Optional<String> term, int place) {
        Answer answer = shown;
        if (answer == null || table.getItems().isEmpty()) {
            return;
        }
        int at =
                IntStream.range(0, table.getItems().size())
                        .filter(i ->
                                term.equals(
                                        Optional.of(answer.list().term(table.getItems().get(i)))))
                        .findFirst()
                        .orElse(Math.clamp(place, 0, table.getItems().size() - 1));
        table.getSelectionModel().clearAndSelect(at);
    }

    /// Shows nothing, and says why.
    void empty(String why) {
        shown = null;
        rows.clear();
        none.setText(why);
    }

    /// Leaves only terms that have some letters, counted as a search counts them.
    void narrow(String letters) {
        wanted = letters;
        String folded = Terms.folded(letters.strip());
        narrowed.setPredicate(row ->
                shown == null || folded.isEmpty() || shown.list().term(row).contains(folded));
        none.setText(desk.text("words.none"));
    }

    private void setColumns(Answer answer) {
        table.getColumns().clear();
        TableColumn<Integer, String> term = column("words.term", row -> now().list().term(row));
        term.getStyleClass().add("term");
        term.setPrefWidth(width(12));
        table.getColumns().add(term);
        if (answer.keywords().isPresent()) {
            TableColumn<Integer, Double> g2 =
                    figures(
                            "words.g2",
                            row -> now().keywords().orElseThrow().keyness(row).signed(),
                            "%+,.1f",
                            6.2);
            g2.setId("g2");
            table.getColumns().add(g2);
            table.getColumns()
                    .add(
                            figures(
                                    "words.ratio",
                                    row ->
                                            orNull(
                                                    now().keywords()
                                                            .orElseThrow()
                                                            .keyness(row)
                                                            .logRatio()),
                                    "%+.2f",
                                    6.6));
        }
        for (int i = 0; i < corpora.size(); i++) {
            table.getColumns().add(corpusColumn(i));
        }
    }

    private Answer now() {
        if (shown == null) {
            throw new IllegalStateException("there are no rows");
        }
        return shown;
    }

    private TableColumn<Integer, ?> corpusColumn(int i) {
        Corpus corpus = corpora.get(i);
        String name =
                switch (corpus.label()) {
                    case Corpus.REST -> desk.text("words.rest");
                    case "total" -> desk.text("words.total");
                    default -> GroupLabels.of(desk.texts(), corpus.label());
                };
        TableColumn<Integer, ?> column =
                new TableColumn<>(desk.text("words.corpus", name, corpus.cases(), corpus.units()));
        column.setSortable(false);
        column.setReorderable(false);
        column.getColumns()
                .add(
                        figures(
                                "words.frequency",
                                row -> {
                                    Answer answer = now();
                                    return (double)
                                            answer.list().use(row, answer.group(i)).frequency();
                                },
                                "%,.0f",
                                4.9));
        column.getColumns()
                .add(
                        figures(
                                "words.rate",
                                row -> {
                                    Answer answer = now();
                                    return orNull(
                                            corpus.per10000(
                                                    answer.list()
                                                            .use(row, answer.group(i))
                                                            .frequency()));
                                },
                                "%,.1f",
                                7.3));
        column.getColumns()
                .add(
                        figures(
                                "words.dispersion",
                                row -> {
                                    Answer answer = now();
                                    return (double) answer.list().use(row, answer.group(i)).cases();
                                },
                                "%,.0f",
                                4.9));
        return column;
    }

    private static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    private <T> TableColumn<Integer, T> column(String key, IntFunction<@Nullable T> value) {
        TableColumn<Integer, T> column = new TableColumn<>(desk.text(key));
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        return column;
    }

    private TableColumn<Integer, Double> figures(
            String key, IntFunction<@Nullable Double> value, String format, double letters) {
        TableColumn<Integer, Double> column = column(key, value);
        column.getStyleClass().add("figures");
        column.setPrefWidth(width(letters));
        column.setSortType(TableColumn.SortType.DESCENDING);
        column.setCellFactory(_ -> new Figure(format));
        return column;
    }

    /// Returns how wide so many letters are, in pixels.
    private double width(double letters) {
        return letters * 13 * desk.settings().get().scale() / 100.0;
    }

    /// A figure; a dot for none, a dash where it is undefined.
    private final class Figure extends TableCell<Integer, Double> {

        private final String format;

        Figure(String format) {
            this.format = format;
            getStyleClass().add("figure");
        }

        @Override
        protected void updateItem(@Nullable Double value, boolean empty) {
            super.updateItem(value, empty);
            if (empty) {
                setText(null);
            } else if (value == null) {
                setText("–");
            } else {
                setText(value == 0 ? "·" : String.format(desk.texts().locale(), format, value));
            }
        }
    }
}
