package org.colligate.ui.matrix;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.colligate.analysis.Comparison;
import org.colligate.analysis.Grouping;
import org.colligate.analysis.MatrixSpec;
import org.colligate.analysis.Measure;
import org.colligate.exchange.picture.Drawing;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import org.colligate.ui.kit.Action;
import org.colligate.ui.kit.Messages;
import org.colligate.ui.kit.Page;
import org.colligate.ui.kit.Place;
import org.colligate.ui.kit.Session;
import org.jspecify.annotations.Nullable;

/// Two to five groups side by side, theme by theme, with the quotes of each group of the theme that
/// the researcher looks at.
public final class ComparePage implements Page {

    private final Session session;
    private final Wording wording;
    private final ReadOnlyStringWrapper title;
    private final GroupChooser groups;
    private final ComboBox<Measure> measure;
    private final CheckBox subcodes;
    private final CheckBox byDifference;
    private final CheckBox hideEmpty;
    private final FilterBar filters;
    private final CompareChart chart;
    private final GroupQuotes quotes;
    private final Exports exports;
    private final StackPane node = new StackPane();
    private final StackPane middle = new StackPane();
    private final SplitPane split;
    private final Node content;
    private final Subscription following;
    private Study counted = Study.EMPTY;

    /// Makes the page.
    public ComparePage(Session session) {
        this.session = session;
        wording = new Wording(session.desk().texts());
        title = new ReadOnlyStringWrapper(wording.text("compare"));
        groups = new GroupChooser(wording, this::count, this::tooMany);
        measure = Choosers.measure(wording, "compare-measure", Measure.COLUMN_PERCENT);
        subcodes = Choosers.tick(wording.text("subcodes"), "compare-subcodes", true);
        byDifference = Choosers.tick(wording.text("by.difference"), "compare-by-difference", true);
        hideEmpty = Choosers.tick(wording.text("hide"), "compare-hide", false);
        filters = new FilterBar(wording, "compare", this::count);
        chart = new CompareChart(session.desk(), this::enterQuotes, this::turnOrder);
        quotes = new GroupQuotes(session, wording);
        exports = new Exports(session.desk(), this::result, "comparison");
        split = new SplitPane(chart, quotes);
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(0.58);
        content = content();
        node.getStyleClass().addAll("page", "compare-page");
        node.getChildren().setAll(content);
        measure.valueProperty().subscribe((_, _) -> count());
        subcodes.selectedProperty().subscribe((_, _) -> count());
        byDifference.selectedProperty().subscribe((_, _) -> order());
        hideEmpty.selectedProperty().subscribe((_, _) -> order());
        chart.selected().subscribe(selected -> showQuotes(selected, false));
        following = session.study().subscribe(_ -> follow());
    }

    private Node content() {
        FlowPane bar =
                new FlowPane(
                        Choosers.group(wording.text("measure"), measure),
                        subcodes,
                        byDifference,
                        hideEmpty);
        bar.getChildren().addAll(0, groups.nodes());
        bar.getStyleClass().add("question-bar");
        filters.getChildren().add(exports.button());
        middle.getChildren().setAll(split);
        VBox.setVgrow(middle, Priority.ALWAYS);
        return new VBox(new Bars(node, bar, filters), middle);
    }

    private void follow() {
        if (Choosers.isSeen(node)) {
            refresh();
        }
    }

    /// Looks at the present study; does nothing if that was counted already. To compare the codings
    /// of two studies would cost more than to count them.
    @SuppressWarnings("ReferenceEquality")
    private void refresh() {
        Study study = session.study().get();
        if (counted != study) {
            groups.offer(study);
            filters.offer(study);
            count();
        }
    }

    private void count() {
        Study study = session.study().get();
        counted = study;
        boolean nothing = study.codebook().size() == 0 || study.transcripts().size() == 0;
        node.getChildren().setAll(nothing ? Choosers.nothing(session, wording) : content);
        Optional<Grouping> grouping = groups.grouping();
        middle.getChildren().setAll(grouping.isPresent() ? split : tooFew(study));
        if (grouping.isPresent()) {
            MatrixSpec spec =
                    new MatrixSpec(grouping.get(), null, !subcodes.isSelected(), filters.filter());
            chart.show(Comparison.of(study, spec, measure.getValue()));
        }
    }

    private Node tooFew(Study study) {
        boolean attributes = study.attributes().size() > 0;
        Label heading = new Label(wording.text("compare.few"));
        heading.getStyleClass().add("heading");
        String hint = attributes ? "compare.few.values" : "compare.few.attributes";
        VBox box = new VBox(heading, Messages.paragraph(wording.text(hint)));
        if (!attributes) {
            Button cases = new Button(wording.text("compare.few.cases"));
            cases.setOnAction(_ -> session.go(new Place.Cases()));
            box.getChildren().add(cases);
        }
        box.getStyleClass().add("empty-state");
        return box;
    }

    private void tooMany() {
        session.desk().messages().say(wording.text("compare.many", Comparison.MOST));
    }

    private void turnOrder() {
        byDifference.setSelected(!byDifference.isSelected());
    }

    private void order() {
        chart.order(byDifference.isSelected(), hideEmpty.isSelected());
    }

    private void showQuotes(CompareChart.@Nullable Selected selected, boolean all) {
        if (selected == null) {
            quotes.clear();
        } else {
            quotes.show(counted, selected.comparison().matrix(), selected.row(), all);
        }
    }

    private void enterQuotes() {
        showQuotes(chart.selected().get(), true);
        quotes.enter();
    }

    private Optional<Result> result() {
        return groups.grouping().isEmpty()
                ? Optional.empty()
                : chart.shown().filter(shown -> !shown.rows().isEmpty()).map(this::result);
    }

    private Result result(Lineup shown) {
        List<String> caption = caption(shown);
        return new Result(
                counted,
                shown.comparison().matrix(),
                shown.comparison().measure(),
                shown.rows(),
                IntStream.rangeClosed(0, shown.comparison().matrix().groups().size())
                        .boxed()
                        .toList(),
                quotes.quotes(),
                caption,
                () -> picture(shown, caption));
    }

    private List<String> caption(Lineup shown) {
        List<String> question =
                List.of(
                        wording.text("asked", wording.text("compare.by"), groups.described()),
                        wording.measure(shown.comparison().measure()),
                        wording.text(subcodes.isSelected() ? "subcodes" : "subcodes.not"));
        return Choosers.caption(
                session,
                wording,
                "compare",
                question,
                filters.described(counted),
                shown.comparison().matrix());
    }

    private Drawing picture(Lineup shown, List<String> caption) {
        Metrics metrics = new Metrics(Metrics.FAMILY, Choosers.PICTURE_EM);
        ComparePlan plan = ComparePlan.whole(shown, metrics);
        double width = Math.max(plan.wholeWidth(), Result.width(caption, metrics));
        double head = Result.height(caption, metrics);
        Drawing drawing =
                new Drawing(width, head + plan.wholeHeight() + metrics.em(), Ink.LIGHT.page());
        Result.caption(drawing, caption, metrics, Ink.LIGHT);
        new CompareDrawing(shown, wording, metrics, Ink.LIGHT, plan).draw(drawing, head, -1, false);
        return drawing;
    }

    /// Writes what is shown; the ending of the file says how: `csv`, `xlsx`, `png` or `svg`.
    ///
    /// @throws RefusedException if it cannot be written
    public void write(Path file) throws RefusedException {
        exports.write(Exports.format(file), file);
    }

    Exports exports() {
        return exports;
    }

    @Override
    public ObservableValue<String> title() {
        return title.getReadOnlyProperty();
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        actions.add(Action.of(wording.text("by.difference"), "S", this::turnOrder));
        actions.add(Action.of(wording.text("quotes.go"), "ENTER", this::enterQuotes));
        actions.addAll(exports.actions());
        return actions;
    }

    @Override
    public void show(Place place) {
        refresh();
    }

    @Override
    public void focus() {
        refresh();
        // What stands in a split pane is in no scene before it has its skin.
        node.applyCss();
        chart.requestFocus();
    }

    @Override
    public void close() {
        following.unsubscribe();
        chart.close();
    }
}
