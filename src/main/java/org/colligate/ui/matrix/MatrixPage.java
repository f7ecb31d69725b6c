package org.colligate.ui.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import org.colligate.analysis.Grouping;
import org.colligate.analysis.MatrixSpec;
import org.colligate.analysis.Measure;
import org.colligate.analysis.Quote;
import org.colligate.analysis.Quotes;
import org.colligate.analysis.ThemeMatrix;
import org.colligate.exchange.Definition;
import org.colligate.exchange.picture.Drawing;
import org.colligate.model.CodeId;
import org.colligate.model.Inquiry;
import org.colligate.model.Study;
import org.colligate.ui.kit.Action;
import org.colligate.ui.kit.Asking;
import org.colligate.ui.kit.Part;
import org.colligate.ui.kit.Place;
import org.colligate.ui.kit.Session;
import org.colligate.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

/// Codes by groups of cases: the figures, and below them the quotes behind the cell that the
/// researcher looks at.
public final class MatrixPage extends FiguresPage {

    /// More quotes than this are gathered only when they are asked for.
    private static final int AT_ONCE = 2_000;

    private final ColumnChooser columns;
    private final ComboBox<Measure> measure;
    private final ComboBox<Shading> shading;
    private final Button onlyUnder = new Button();
    private final MatrixGrid grid;
    private final QuoteList quotes;
    private @Nullable CodeId under;
    private final @Nullable Hits hits;

    private MatrixPage(Session session, Wording wording, boolean ofHits) {
        super(
                session,
                wording,
                !ofHits,
                "matrix",
                "title",
                ofHits ? "hits-by-group" : "theme-matrix");
        hits = ofHits ? new Hits(session, wording, this::count, this::instead) : null;
        columns = new ColumnChooser(wording, this::count);
        measure = Choosers.measure(wording, "matrix-measure", Measure.CODINGS);
        shading = Choosers.shading(wording);
        grid = new MatrixGrid(wording, session.desk(), this::enterQuotes);
        quotes = new QuoteList(session, "matrix-quotes");
        listen();
        begin(question(), halves());
    }

    /// Makes the page.
    public static MatrixPage ofCodings(Session session) {
        return new MatrixPage(session, Wording.ofCodings(session.desk().texts()), false);
    }

    /// Makes the page for what a search found.
    public static MatrixPage ofHits(Session session) {
        return new MatrixPage(session, Wording.ofHits(session.desk().texts()), true);
    }

    private void listen() {
        onlyUnder.setId("matrix-under");
        onlyUnder.setAccessibleText(wording.text("only.all"));
        onlyUnder.setOnAction(_ -> {
            under = null;
            count();
        });
        measure.valueProperty().subscribe(chosen -> grid.read(old -> old.with(chosen)));
        shading.valueProperty().subscribe(grid::shade);
        hideEmpty.selectedProperty().subscribe(hide -> grid.read(old -> old.withHideEmpty(hide)));
        grid.selected().subscribe(this::showQuotes);
    }

    private List<Node> question() {
        List<Node> question = new ArrayList<>(columns.nodes());
        question.add(measure);
        if (hits == null) {
            question.add(subcodes);
        }
        question.add(Asking.group(wording.text("shading"), shading));
        question.addAll(List.of(hideEmpty, onlyUnder));
        return question;
    }

    private Region halves() {
        SplitPane split = new SplitPane(grid, quotes);
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(0.66);
        return split;
    }

    @Override
    void offer(Study study) {
        columns.offer(study);
    }

    @Override
    void answer(Study study) {
        MatrixSpec spec = spec(study);
        CodeId top = spec.under();
        onlyUnder.setVisible(top != null);
        onlyUnder.setManaged(top != null);
        onlyUnder.setText(top == null ? "" : "✕  " + study.codebook().path(top));
        grid.show(ThemeMatrix.of(study, spec));
    }

    /// Leaves only the selected code and what is below it.
    private void showOnlySelected() {
        MatrixGrid.Selected cell = grid.selected().get();
        if (cell != null) {
            under = cell.matrix().rows().get(cell.row()).code().id();
            count();
        }
    }

    private MatrixSpec spec(Study study) {
        CodeId top = under;
        if (top != null && study.codebook().find(top).isEmpty()) {
            top = null;
        }
        return new MatrixSpec(columns.grouping(), top, !subcodes.isSelected(), filters.filter());
    }

    private void showQuotes(MatrixGrid.@Nullable Selected cell) {
        if (cell == null) {
            quotes.show("", List.of());
        } else if (codings(cell) <= AT_ONCE) {
            fill(cell, Quotes.behind(counted(), cell.matrix(), cell.row(), cell.group()));
        } else {
            quotes.show(wording.text("quotes.many", heading(cell, codings(cell))), List.of());
        }
    }

    private static int codings(MatrixGrid.Selected cell) {
        return cell.matrix().cell(cell.row(), cell.group()).codings();
    }

    private void fill(MatrixGrid.Selected cell, List<Quote> found) {
        quotes.show(heading(cell, found.size()), found);
    }

    private String heading(MatrixGrid.Selected cell, int count) {
        String group = wording.group(cell.matrix(), cell.group());
        String code = cell.matrix().rows().get(cell.row()).path().toString();
        return wording.text(hits == null ? "quotes.of" : "hits.of", code, group, count);
    }

    private void enterQuotes() {
        MatrixGrid.Selected cell = grid.selected().get();
        if (cell == null) {
            return;
        }
        if (codings(cell) > AT_ONCE && quotes.quotes().isEmpty()) {
            Study study = counted();
            session.desk()
                    .messages()
                    .watch(
                            session.desk().jobs(),
                            wording.text("quotes.gathering"),
                            _ -> Quotes.behind(study, cell.matrix(), cell.row(), cell.group()),
                            found -> {
                                fill(cell, found);
                                quotes.enter();
                            });
        } else {
            quotes.enter();
        }
    }

    @Override
    Optional<Result> result() {
        return grid.shown().filter(shown -> !shown.isEmpty()).map(this::result);
    }

    private Result result(Arrangement shown) {
        List<Integer> groups = new ArrayList<>(shown.groups());
        groups.add(shown.matrix().groups().size());
        List<String> caption = caption(shown);
        return new Result(
                counted(),
                shown.matrix(),
                shown.reading().measure(),
                shown.rows(),
                groups,
                quotes.quotes(),
                searched(),
                caption,
                () -> picture(shown, caption));
    }

    private @Nullable String searched() {
        return hits == null ? null : Definition.of(session.study().get(), hits.inquiry());
    }

    private List<String> caption(Arrangement shown) {
        List<String> question = new ArrayList<>();
        if (hits != null) {
            question.add(Definition.of(session.study().get(), hits.inquiry()));
        }
        question.add(wording.text("asked", wording.text("columns"), columns.described()));
        question.add(wording.measure(shown.reading().measure()));
        if (hits == null) {
            question.add(wording.text(subcodes.isSelected() ? "subcodes" : "subcodes.not"));
        }
        return Choosers.caption(
                session,
                wording,
                hits == null ? "title" : "hits.title",
                question,
                filters.described(counted()),
                shown.matrix());
    }

    private Drawing picture(Arrangement shown, List<String> caption) {
        Metrics metrics = new Metrics(Metrics.FAMILY, Choosers.PICTURE_EM);
        MatrixPlan plan = MatrixPlan.whole(shown, metrics, wording);
        double head = Result.height(caption, metrics);
        double width = Math.max(plan.width(), Result.width(caption, metrics));
        Drawing drawing = new Drawing(width, head + plan.height() + metrics.em(), Ink.LIGHT.page());
        Result.caption(drawing, caption, metrics, Ink.LIGHT);
        Shading.Scale scale = new Shading.Scale(grid.shading(), shown);
        new MatrixDrawing(shown, scale, wording, metrics, Ink.LIGHT, plan)
                .draw(drawing, head, null);
        return drawing;
    }

    @Override
    Sheet sheet() {
        return grid;
    }

    @Override
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        actions.add(Action.of(wording.text("sort"), "S", grid::sort));
        actions.add(Action.of(wording.text("fold"), "SPACE", grid::fold));
        actions.add(Action.of(wording.text("fold.all"), "", grid::foldAll));
        actions.add(Action.of(wording.text("only.this"), "", this::showOnlySelected));
        actions.add(Action.of(wording.text("quotes.go"), "ENTER", this::enterQuotes));
        actions.addAll(exports().actions());
        return actions;
    }

    @Override
    Optional<Study> asked(Study present) {
        Hits source = hits;
        return source == null ? Optional.of(present) : source.in(present);
    }

    @Override
    public void show(Place place) {
        if (place instanceof Place.HitMatrix(Inquiry inquiry, Grouping by) && hits != null) {
            put(hits, inquiry);
            super.show(place);
            put(new MatrixSpec(by, null, false, Hits.filter(inquiry)));
            return;
        }
        super.show(place);
        if (place instanceof Place.Matrix(MatrixSpec spec) && spec != null) {
            put(spec);
        }
    }

    @Override
    public Optional<Place> place() {
        return Optional.ofNullable(hits)
                .map(source -> new Place.HitMatrix(source.inquiry(), columns.grouping()));
    }

    @Override
    public void resume(Part before) {
        if (before instanceof MatrixPage old) {
            if (hits != null && old.hits != null) {
                put(hits, old.hits.inquiry());
            }
            resumeQuestion(old);
            columns.put(old.columns.grouping());
            under = old.under;
            measure.setValue(old.measure.getValue());
            shading.setValue(old.shading.getValue());
            count();
            grid.resume(old.grid);
        }
    }

    private void put(Hits source, Inquiry inquiry) {
        source.put(inquiry);
        title.set(wording.text("title.hits", Texts.beginning(inquiry.query().strip(), 24)));
    }

    /// Asks a question that comes from elsewhere. Chosen values of an attribute become all of its
    /// columns, filtered.
    private void put(MatrixSpec spec) {
        Grouping grouping =
                spec.columns() instanceof Grouping.ByValues(var attribute, _)
                        ? new Grouping.ByAttributes(List.of(attribute))
                        : spec.columns();
        columns.put(grouping);
        filters.put(spec.filter());
        under = spec.under();
        subcodes.setSelected(!spec.thisCodeOnly());
        count();
    }

    @Override
    public void close() {
        super.close();
        if (hits != null) {
            hits.close();
        }
    }
}
