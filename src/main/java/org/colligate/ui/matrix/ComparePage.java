package org.colligate.ui.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.colligate.analysis.Comparison;
import org.colligate.analysis.Grouping;
import org.colligate.analysis.MatrixSpec;
import org.colligate.analysis.Measure;
import org.colligate.analysis.ThemeMatrix;
import org.colligate.exchange.picture.Drawing;
import org.colligate.model.Study;
import org.colligate.ui.kit.Action;
import org.colligate.ui.kit.Messages;
import org.colligate.ui.kit.Part;
import org.colligate.ui.kit.Place;
import org.colligate.ui.kit.Session;
import org.jspecify.annotations.Nullable;

/// Two to five groups side by side, theme by theme, with the quotes of each group of the theme that
/// the researcher looks at.
public final class ComparePage extends FiguresPage {

    private final GroupChooser groups;
    private final ComboBox<Measure> measure;
    private final CompareChart chart;
    private final GroupQuotes quotes;
    private final StackPane middle = new StackPane();
    private final SplitPane split;
    private boolean byDifference = true;

    /// Makes the page.
    public ComparePage(Session session) {
        super(
                session,
                Wording.ofCodings(session.desk().texts()),
                true,
                "compare",
                "compare",
                "comparison");
        groups = new GroupChooser(wording, this::count, this::tooMany);
        measure = Choosers.measure(wording, "compare-measure", Measure.COLUMN_PERCENT);
        chart = new CompareChart(wording, session.desk(), this::enterQuotes, this::turnOrder);
        quotes = new GroupQuotes(session, wording);
        split = new SplitPane(chart, quotes);
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(0.58);
        middle.getChildren().setAll(split);
        measure.valueProperty().subscribe((_, _) -> count());
        hideEmpty.selectedProperty().subscribe((_, _) -> order());
        chart.selected().subscribe(this::showQuotes);
        begin(question(), middle);
    }

    private List<Node> question() {
        List<Node> question = new ArrayList<>(groups.nodes());
        question.addAll(List.of(measure, subcodes, hideEmpty));
        return question;
    }

    @Override
    void offer(Study study) {
        groups.offer(study);
    }

    @Override
    void answer(Study study) {
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
        byDifference = !byDifference;
        order();
    }

    private void order() {
        chart.order(byDifference, hideEmpty.isSelected());
    }

    private void showQuotes(CompareChart.@Nullable Selected selected) {
        if (selected == null) {
            quotes.clear();
        } else {
            quotes.show(counted(), selected.comparison().matrix(), selected.row());
        }
    }

    private void enterQuotes() {
        CompareChart.Selected selected = chart.selected().get();
        if (selected == null || quotes.isComplete()) {
            quotes.enter();
            return;
        }
        Study study = counted();
        ThemeMatrix matrix = selected.comparison().matrix();
        session.desk()
                .messages()
                .watch(
                        session.desk().jobs(),
                        wording.text("quotes.gathering"),
                        progress -> GroupQuotes.gather(study, matrix, selected.row(), progress),
                        found -> {
                            quotes.show(matrix, selected.row(), found);
                            quotes.enter();
                        });
    }

    @Override
    Optional<Result> result() {
        return groups.grouping().isEmpty()
                ? Optional.empty()
                : chart.shown().filter(shown -> !shown.rows().isEmpty()).map(this::result);
    }

    private Result result(Lineup shown) {
        List<String> caption = caption(shown);
        return new Result(
                counted(),
                shown.comparison().matrix(),
                shown.comparison().measure(),
                shown.rows(),
                IntStream.rangeClosed(0, shown.comparison().matrix().groups().size())
                        .boxed()
                        .toList(),
                quotes.quotes(),
                null,
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
                filters.described(counted()),
                shown.comparison().matrix());
    }

    private Drawing picture(Lineup shown, List<String> caption) {
        Metrics metrics = new Metrics(Metrics.FAMILY, Choosers.PICTURE_EM);
        ComparePlan plan = ComparePlan.whole(shown, metrics, wording);
        double width = Math.max(plan.wholeWidth(), Result.width(caption, metrics));
        double head = Result.height(caption, metrics);
        Drawing drawing =
                new Drawing(width, head + plan.wholeHeight() + metrics.em(), Ink.LIGHT.page());
        Result.caption(drawing, caption, metrics, Ink.LIGHT);
        new CompareDrawing(shown, wording, metrics, Ink.LIGHT, plan).print(drawing, head);
        return drawing;
    }

    @Override
    Sheet sheet() {
        return chart;
    }

    @Override
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        actions.add(Action.of(wording.text("by.difference"), "S", this::turnOrder));
        actions.add(Action.of(wording.text("quotes.go"), "ENTER", this::enterQuotes));
        actions.addAll(exports().actions());
        return actions;
    }

    @Override
    public void resume(Part before) {
        if (before instanceof ComparePage old) {
            resumeQuestion(old);
            groups.resume(old.groups);
            measure.setValue(old.measure.getValue());
            byDifference = old.byDifference;
            count();
            chart.resume(old.chart);
        }
    }
}
