package org.colligate.ui.search;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.colligate.analysis.Grouping;
import org.colligate.analysis.Measure;
import org.colligate.analysis.ThemeMatrix;
import org.colligate.model.Attribute;
import org.colligate.model.Study;
import org.colligate.task.JobRunner;
import org.colligate.ui.kit.Asking;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.GroupLabels;
import org.colligate.ui.kit.Latest;
import org.jspecify.annotations.Nullable;

/// How the hits spread over groups of cases: hits, cases with hits, and hits for each 10,000
/// characters of the group's text.
final class GroupTable {

    private final Desk desk;
    private final ComboBox<By> by;
    private final TableView<Integer> table = new TableView<>();
    private final Button open = new Button();
    private final VBox node;
    private final Consumer<Findings> chosen;
    private final Latest counting;
    private @Nullable Findings shown;
    private @Nullable ThemeMatrix matrix;
    private boolean filling;

    /// What groups are made by.
    private record By(String label, Grouping grouping) {}

    /// Makes an empty table.
    ///
    /// @param opened gets the grouping when its matrix is asked for
    /// @param chosen gets the hits of a group when it is selected; all of them when none is
    GroupTable(Desk desk, Consumer<Grouping> opened, Consumer<Findings> chosen) {
        this.desk = desk;
        this.chosen = chosen;
        counting = new Latest(desk, "search-groups-cancel");
        By cases = new By(desk.text("search.by.case"), new Grouping.ByCase());
        by = Asking.box(List.of(cases), cases, By::label);
        by.setId("search-by");
        by.setAccessibleText(desk.text("search.by"));
        by.valueProperty().subscribe((_, _) -> count());
        open.setId("search-matrix");
        open.setText(desk.text("search.matrix"));
        open.setTooltip(new Tooltip(desk.text("search.matrix.all")));
        open.setOnAction(_ -> opened.accept(grouping()));
        table.setId("search-groups");
        table.setAccessibleText(desk.text("search.groups"));
        table.getStyleClass().addAll("dense", "group-table");
        table.setPlaceholder(new Label());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        addColumn("search.group", 90, this::name);
        addColumn("search.n", 45, g -> Integer.toString(matrix().group(g).cases()));
        addColumn("search.found", 55, g -> figure(Measure.CODINGS, g, "%,.0f"));
        addColumn(
                "search.cases",
                95,
                g ->
                        "%d  %s"
                                .formatted(
                                        matrix().cell(0, g).cases(),
                                        figure(Measure.CASES_PERCENT, g, "(%.0f%%)")));
        addColumn("search.rate", 95, g -> figure(Measure.PER_10000, g, "%,.1f"));
        table.getSelectionModel().selectedItemProperty().subscribe((_, group) -> choose(group));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(Asking.group(desk.text("search.by"), by), gap, open);
        head.getStyleClass().add("groups-head");
        VBox.setVgrow(table, Priority.ALWAYS);
        node = new VBox(head, table);
        node.setMinWidth(0);
    }

    private void addColumn(String key, double narrowest, IntFunction<String> value) {
        boolean figures = !table.getColumns().isEmpty();
        TableColumn<Integer, String> column = new TableColumn<>(desk.text(key));
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
        column.getStyleClass().add(figures ? "figures" : "names");
        column.setPrefWidth(figures ? 70 : 130);
        column.setMinWidth(narrowest);
        table.getColumns().add(column);
    }

    private void choose(@Nullable Integer group) {
        Findings now = shown;
        if (now != null && !filling) {
            if (group == null || group == matrix().groups().size()) {
                chosen.accept(now);
            } else {
                chosen.accept(now.only(matrix(), group, name(group)));
            }
        }
    }

    private ThemeMatrix matrix() {
        return Objects.requireNonNull(matrix);
    }

    private String name(int group) {
        return group == matrix().groups().size()
                ? desk.text("search.total")
                : String.join(
                        " · ",
                        matrix().group(group).labels().stream()
                                .map(label -> GroupLabels.of(desk.texts(), label))
                                .toList());
    }

    private String figure(Measure measure, int group, String format) {
        OptionalDouble value = matrix().value(measure, 0, group);
        return value.isPresent()
                ? String.format(desk.texts().locale(), format, value.getAsDouble())
                : "–";
    }

    Region node() {
        return node;
    }

    Grouping grouping() {
        return by.getValue().grouping();
    }

    /// Offers what a study has.
    void offer(Study study) {
        List<By> choices =
                IntStream.rangeClosed(0, study.attributes().size())
                        .mapToObj(i -> choice(study, i))
                        .toList();
        if (!choices.equals(by.getItems())) {
            filling = true;
            By before = by.getValue();
            boolean first = by.getItems().size() == 1;
            by.getItems().setAll(choices);
            by.setValue(
                    first
                            ? choices.getFirst()
                            : choices.stream()
                                    .filter(one -> one.grouping().equals(before.grouping()))
                                    .findFirst()
                                    .orElse(choices.getFirst()));
            filling = false;
        }
    }

    private By choice(Study study, int i) {
        if (i == study.attributes().size()) {
            return new By(desk.text("search.by.case"), new Grouping.ByCase());
        }
        Attribute attribute = study.attributes().list().get(i);
        return new By(attribute.name(), new Grouping.ByAttributes(List.of(attribute.id())));
    }

    /// Shows how hits spread; nothing for none.
    void show(Optional<Findings> findings) {
        shown = findings.orElse(null);
        count();
    }

    /// Shows the figures of the groups that are chosen; counts them beside the screen if they are
    /// not those that were counted with the search.
    private void count() {
        if (filling) {
            return;
        }
        counting.giveUp();
        Findings now = shown;
        Grouping groups = grouping();
        if (now == null || now.matrix().spec().columns().equals(groups)) {
            fill(now);
        } else {
            counting.ask(_ -> now.by(groups), new Watch());
        }
    }

    private void fill(@Nullable Findings now) {
        shown = now;
        open.setDisable(now == null);
        filling = true;
        if (now == null) {
            table.getItems().clear();
        } else {
            matrix = now.matrix();
            table.getItems()
                    .setAll(IntStream.rangeClosed(0, matrix().groups().size()).boxed().toList());
            // Lines of the same numbers are taken for the same, whatever their figures are.
            table.refresh();
        }
        table.getSelectionModel().clearSelection();
        filling = false;
        choose(null);
    }

    /// Hears of the figures of other groups.
    private final class Watch implements JobRunner.Watcher<Findings> {

        @Override
        public void progressed(int done, int of) {}

        @Override
        public void done(Findings regrouped) {
            fill(regrouped);
        }

        @Override
        public void failed(Exception failure) {
            desk.messages().failed(failure);
        }

        @Override
        public void cancelled() {}
    }

    /// Groups as a table of the same kind did.
    void resume(GroupTable before) {
        by.getItems().stream()
                .filter(one -> one.grouping().equals(before.grouping()))
                .findFirst()
                .ifPresent(by::setValue);
    }
}
