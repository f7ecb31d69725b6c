package org.colligate.ui.matrix;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import org.colligate.ui.kit.Asking;
import org.colligate.ui.kit.Bars;
import org.colligate.ui.kit.FilterBar;
import org.colligate.ui.kit.Page;
import org.colligate.ui.kit.Place;
import org.colligate.ui.kit.Session;

/// A question in the bar, and below it the figures that answer it. They are counted anew with every
/// change while they can be seen, and otherwise when they come to the front again.
abstract sealed class FiguresPage implements Page permits MatrixPage, ComparePage {

    final Session session;
    final Wording wording;
    final CheckBox subcodes;
    final CheckBox hideEmpty;
    final FilterBar filters;
    final ReadOnlyStringWrapper title;
    private final Exports exports;
    private final StackPane node = new StackPane();
    private final VBox content = new VBox();
    private Subscription following = Subscription.EMPTY;
    private Study seen = Study.EMPTY;
    private Study counted = Study.EMPTY;
    private boolean answered;

    /// Makes the page without its question and its figures.
    ///
    /// @param wording names what is counted
    /// @param ofCoders whether it matters who coded
    /// @param name the first part of the ids of its controls
    /// @param title the key of what it is called
    /// @param export what a file is called at first
    FiguresPage(
            Session session,
            Wording wording,
            boolean ofCoders,
            String name,
            String title,
            String export) {
        this.session = session;
        this.wording = wording;
        this.title = new ReadOnlyStringWrapper(wording.text(title));
        subcodes = Asking.tick(wording.text("subcodes"), name + "-subcodes", true);
        hideEmpty = Asking.tick(wording.text("hide"), name + "-hide", false);
        filters = new FilterBar(session.desk().texts(), name, ofCoders, this::count);
        exports =
                new Exports(
                        wording,
                        session.desk(),
                        () -> answered ? result() : Optional.empty(),
                        export);
        node.getStyleClass().addAll("page", name + "-page");
    }

    /// Puts question and answer on the page, and begins to follow the study.
    final void begin(List<Node> question, Region answer) {
        FlowPane bar = new FlowPane(question.toArray(Node[]::new));
        bar.getStyleClass().add("question-bar");
        bar.getChildren().addAll(filters.nodes());
        bar.getChildren().add(exports.button());
        VBox.setVgrow(answer, Priority.ALWAYS);
        content.getChildren().setAll(new Bars(node, bar), answer);
        node.getChildren().setAll(content);
        subcodes.selectedProperty().subscribe((_, _) -> count());
        following = session.study().subscribe(_ -> follow());
    }

    /// Returns the study whose codings are counted: the present one, or what a page makes of it;
    /// empty where that is there only later.
    Optional<Study> asked(Study present) {
        return Optional.of(present);
    }

    /// Offers in the question what a study has.
    abstract void offer(Study study);

    /// Counts, and shows the figures.
    abstract void answer(Study study);

    /// Returns what can be taken elsewhere; empty for nothing.
    abstract Optional<Result> result();

    /// Returns where the figures are drawn.
    abstract Sheet sheet();

    private void follow() {
        if (Asking.isSeen(node)) {
            refresh();
        }
    }

    /// Looks at the present study; does nothing if that was counted already. To compare the codings
    /// of two studies would cost more than to count them.
    @SuppressWarnings("ReferenceEquality")
    final void refresh() {
        Study study = session.study().get();
        if (seen != study) {
            count();
        }
    }

    @SuppressWarnings("ReferenceEquality")
    final void count() {
        Study present = session.study().get();
        if (seen != present) {
            seen = present;
            offer(present);
            filters.offer(present);
        }
        asked(present).ifPresent(this::count);
    }

    private void count(Study study) {
        counted = study;
        boolean nothing = study.codebook().size() == 0 || study.transcripts().size() == 0;
        node.getChildren().setAll(nothing ? Choosers.nothing(session, wording) : content);
        answered = true;
        answer(study);
    }

    /// Shows something in the place of question and figures, which do not hold any more.
    final void instead(Node other) {
        answered = false;
        node.getChildren().setAll(other);
    }

    /// Returns the study that the figures were counted in.
    final Study counted() {
        return counted;
    }

    final Exports exports() {
        return exports;
    }

    /// Writes what is shown; the ending of the file says how: `csv`, `xlsx`, `png` or `svg`.
    ///
    /// @throws RefusedException if it cannot be written
    public final void write(Path file) throws RefusedException {
        exports.write(Exports.format(file), file);
    }

    @Override
    public final ObservableValue<String> title() {
        return title.getReadOnlyProperty();
    }

    @Override
    public final Region node() {
        return node;
    }

    /// Takes over what both pages ask; the figures are not counted yet.
    final void resumeQuestion(FiguresPage old) {
        refresh();
        filters.put(old.filters.filter());
        subcodes.setSelected(old.subcodes.isSelected());
        hideEmpty.setSelected(old.hideEmpty.isSelected());
    }

    @Override
    public void show(Place place) {
        refresh();
    }

    @Override
    public final void focus() {
        refresh();
        // What stands in a split pane is in no scene before it has its skin.
        node.applyCss();
        sheet().requestFocus();
    }

    @Override
    public void close() {
        following.unsubscribe();
        sheet().close();
    }
}
