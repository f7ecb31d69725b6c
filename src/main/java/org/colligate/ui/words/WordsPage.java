package org.colligate.ui.words;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.colligate.exchange.OutputFile;
import org.colligate.exchange.WordTable;
import org.colligate.exchange.csv.CsvProfile;
import org.colligate.exchange.csv.WordCsv;
import org.colligate.model.Inquiry;
import org.colligate.model.Study;
import org.colligate.search.FoldedTexts;
import org.colligate.task.CancelledException;
import org.colligate.task.JobRunner;
import org.colligate.task.Progress;
import org.colligate.ui.kit.Action;
import org.colligate.ui.kit.Actions;
import org.colligate.ui.kit.Asking;
import org.colligate.ui.kit.Bars;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.FileDialog;
import org.colligate.ui.kit.FilterField;
import org.colligate.ui.kit.Fx;
import org.colligate.ui.kit.Icons;
import org.colligate.ui.kit.Latest;
import org.colligate.ui.kit.Lists;
import org.colligate.ui.kit.Page;
import org.colligate.ui.kit.Part;
import org.colligate.ui.kit.Place;
import org.colligate.ui.kit.Session;
import org.colligate.words.Vocabulary;
import org.colligate.words.WordList;
import org.colligate.words.WordSpec;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Words and Chinese n-grams by groups of cases, counted beside the screen; each opens its
/// concordance. Texts are read again only when texts, cases or what is counted have changed.
public final class WordsPage implements Page {

    private final Session session;
    private final Desk desk;
    private final Question question;
    private final OwnStops stops;
    private final WordGrid grid;
    private final FilterField narrow;
    private final Label about = new Label();
    private final Label progress = new Label();
    private final Latest counting;
    private final StackPane node = new StackPane();
    private final VBox content = new VBox();
    private final ReadOnlyStringWrapper title;
    private final List<Action> actions;
    private final Subscription following;
    private Study counted = Study.EMPTY;
    private @Nullable Known known;

    /// What was read, and of what.
    private record Known(Study study, WordSpec spec, Vocabulary vocabulary) {

        static Known of(Study study, WordSpec spec, FoldedTexts folded, Progress progress)
                throws CancelledException {
            return new Known(study, spec, Vocabulary.of(study, spec, folded, progress));
        }

        /// Says whether a reading of another study would be the same.
        @SuppressWarnings("ReferenceEquality")
        boolean answers(Study other, WordSpec wanted) {
            return spec.equals(wanted)
                    && study.transcripts() == other.transcripts()
                    && study.cases() == other.cases()
                    && study.attributes() == other.attributes();
        }
    }

    /// Makes the page.
    public WordsPage(Session session) {
        this.session = session;
        this.desk = session.desk();
        title = new ReadOnlyStringWrapper(desk.text("words.title"));
        question = new Question(desk.texts(), this::count);
        stops = new OwnStops(session, this::count);
        grid = new WordGrid(desk, this::openConcordance);
        narrow = new FilterField(desk.text("words.narrow"), grid.node());
        counting = new Latest(desk, "words-cancel");
        actions = buildActions();
        build();
        following = session.study().subscribe(_ -> follow());
    }

    private List<Action> buildActions() {
        return List.of(
                Action.of(desk.text("words.open"), "ENTER", grid::openSelected),
                Action.of(desk.text("words.leave"), "DELETE", this::leaveOut),
                Action.of(desk.text("words.own"), "", () -> stops.edit()),
                Action.of(desk.text("words.narrow"), "Shortcut+F", narrow::requestFocus),
                Action.of(
                        desk.text("words.export.excel"),
                        "Shortcut+E",
                        () -> export(CsvProfile.EXCEL)),
                Action.of(desk.text("words.export.plain"), "", () -> export(CsvProfile.PLAIN)));
    }

    private void build() {
        narrow.setId("words-narrow");
        narrow.textProperty().subscribe(grid::narrow);
        narrow.setOnAction(_ -> grid.node().requestFocus());
        Button own = Icons.button(Feather.EDIT_2, actions.get(2));
        own.setId("words-edit");
        Button export = new Button(desk.text("words.export"), Icons.of(Feather.DOWNLOAD));
        export.setId("words-export");
        export.setOnAction(_ -> export(CsvProfile.EXCEL));
        List<Node> all = new ArrayList<>(question.nodes());
        all.addAll(List.of(stops.node(), own, narrow, export));
        FlowPane bar = new FlowPane(all.toArray(Node[]::new));
        bar.getStyleClass().add("question-bar");
        node.getStyleClass().addAll("page", "words-page");
        content.getChildren().setAll(new Bars(node, bar), buildAbout(), grid.node());
        VBox.setVgrow(grid.node(), Priority.ALWAYS);
        node.getChildren().setAll(content);
        grid.node().addEventFilter(KeyEvent.KEY_PRESSED, key -> Actions.fire(actions, key));
    }

    private Region buildAbout() {
        about.setId("words-about");
        about.setWrapText(true);
        about.getStyleClass().add("muted");
        about.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(about, Priority.ALWAYS);
        progress.getStyleClass().add("muted");
        progress.setMinWidth(Region.USE_PREF_SIZE);
        progress.visibleProperty().bind(counting.cancel().visibleProperty());
        progress.managedProperty().bind(progress.visibleProperty());
        HBox line = new HBox(about, progress, counting.cancel());
        line.getStyleClass().add("words-about");
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    private void openConcordance(String term) {
        WordSpec spec = question.spec();
        session.go(
                new Place.InSearch(
                        new Inquiry(
                                term,
                                false,
                                Inquiry.Scope.TURN,
                                Inquiry.Coded.EITHER,
                                Set.of(),
                                spec.roles(),
                                Set.of(),
                                spec.filter().values(),
                                spec.filter().transcripts())));
    }

    private void leaveOut() {
        grid.selected().ifPresent(stops::add);
    }

    private void follow() {
        if (Asking.isSeen(node)) {
            refresh();
        }
    }

    @SuppressWarnings("ReferenceEquality")
    private void refresh() {
        Study study = session.study().get();
        if (counted != study) {
            question.offer(study);
            boolean others = stops.follow();
            Known before = known;
            if (others || before == null || !before.answers(study, question.spec())) {
                count();
            }
            counted = study;
        }
    }

    /// Counts beside the screen; what was being counted before is given up.
    private void count() {
        counting.giveUp();
        Study study = session.study().get();
        counted = study;
        stops.follow();
        if (study.transcripts().size() == 0) {
            about.setText("");
            grid.empty(desk.text("words.empty"));
            return;
        }
        WordSpec spec = question.spec();
        Question.Answering answering = question.answering(question.trim(stops.list()));
        Known before = known;
        counting.ask(
                told -> {
                    Known now =
                            before != null && before.answers(study, spec)
                                    ? before
                                    : Known.of(study, spec, session.folded(), told);
                    return new Counted(now, answering.from(now.vocabulary()));
                },
                new Watch());
    }

    private record Counted(Known known, Answer answer) {}

    /// Hears of one counting.
    private final class Watch implements JobRunner.Watcher<Counted> {

        @Override
        public void progressed(int done, int of) {
            progress.setText(desk.text("words.counting", done, of));
        }

        @Override
        public void done(Counted counted) {
            known = counted.known();
            grid.show(counted.answer());
            about.setText(description(counted.answer()));
        }

        @Override
        public void failed(Exception failure) {
            desk.messages().failed(failure);
        }

        @Override
        public void cancelled() {
            about.setText("");
            grid.empty(desk.text("words.stopped"));
        }
    }

    private String description(Answer answer) {
        WordList list = answer.list();
        String unit = list.spec().unit().word();
        String what = desk.text("words.about." + unit);
        String sizes =
                desk.text(
                        "words.sizes",
                        list.all().cases(),
                        list.all().units(),
                        desk.text("words.units." + unit),
                        list.distinct(),
                        list.size());
        String keyed = answer.keywords().isPresent() ? "  " + desk.text("words.keyed") : "";
        return what + "  " + sizes + keyed;
    }

    private void export(CsvProfile profile) {
        grid.shown()
                .ifPresent(answer -> {
                    String kind = desk.text("words.export.kind");
                    desk.files()
                            .save(new FileDialog.Wanted(kind, kind, List.of("csv")), "words")
                            .ifPresent(file -> export(answer.table(), profile, file));
                });
    }

    private void export(WordTable table, CsvProfile profile, Path file) {
        desk.messages()
                .watch(
                        desk.jobs(),
                        desk.text("words.export"),
                        _ -> {
                            OutputFile.write(file, out -> WordCsv.write(table, profile, out));
                            return file;
                        },
                        done -> desk.messages().say(desk.text("words.exported", done)));
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
        return actions;
    }

    @Override
    public void focus() {
        refresh();
        if (grid.node().getSelectionModel().isEmpty()) {
            grid.node().getSelectionModel().selectFirst();
        }
        grid.node().requestFocus();
        Fx.later(grid.node()::requestFocus);
    }

    @Override
    public void resume(Part before) {
        if (before instanceof WordsPage old) {
            question.offer(session.study().get());
            question.resume(old.question);
            stops.tick(old.stops.ticks());
            narrow.setText(old.narrow.getText());
            known = old.known;
            old.grid.shown().ifPresent(grid::show);
            Lists.resume(grid.node(), old.grid.node());
            count();
        }
    }

    @Override
    public void close() {
        counting.giveUp();
        following.unsubscribe();
    }
}
