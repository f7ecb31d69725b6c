package org.colligate.ui.search;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.colligate.analysis.Concordance;
import org.colligate.analysis.Grouping;
import org.colligate.analysis.Quote;
import org.colligate.exchange.Definition;
import org.colligate.exchange.OutputFile;
import org.colligate.exchange.csv.CsvProfile;
import org.colligate.exchange.csv.HitCsv;
import org.colligate.model.CodePath;
import org.colligate.model.Codebook;
import org.colligate.model.Inquiry;
import org.colligate.model.Passage;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import org.colligate.model.TranscriptId;
import org.colligate.search.QueryException;
import org.colligate.task.JobRunner;
import org.colligate.ui.kit.Action;
import org.colligate.ui.kit.Asking;
import org.colligate.ui.kit.Bars;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.FileDialog;
import org.colligate.ui.kit.Found;
import org.colligate.ui.kit.Fx;
import org.colligate.ui.kit.Icons;
import org.colligate.ui.kit.Latest;
import org.colligate.ui.kit.Lists;
import org.colligate.ui.kit.Page;
import org.colligate.ui.kit.Part;
import org.colligate.ui.kit.Place;
import org.colligate.ui.kit.Session;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A question to the transcripts and every place that answers it. It is asked while one types,
/// beside the screen, and again with every change of the study that can be seen.
public final class SearchPage implements Page {

    /// An operator as one writes it in a sentence, where it is a word.
    private static final Pattern SMALL = Pattern.compile("\\s(?:and|or|not)\\s");

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Session session;
    private final Desk desk;
    private final Asked asked;
    private final Saved saved;
    private final HitList hits;
    private final GroupTable groups;
    private final Label said = new Label();
    private final Latest search;
    private final Button code = new Button();
    private final VBox node = new VBox();
    private final ReadOnlyStringWrapper title;
    private final ReadOnlyBooleanWrapper codable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper any = new ReadOnlyBooleanWrapper();
    private final List<Action> actions;
    private final Subscription following;
    private Study searched = Study.EMPTY;
    private @Nullable Findings findings;

    /// Makes the page.
    public SearchPage(Session session) {
        this.session = session;
        desk = session.desk();
        title = new ReadOnlyStringWrapper(desk.text("search.title"));
        asked = new Asked(desk.texts(), this::search);
        search = new Latest(desk, "search-cancel");
        saved = new Saved(session, asked::inquiry, this::put);
        hits = new HitList(session, this::describe, this::open);
        groups = new GroupTable(desk, this::openMatrix, this::narrow);
        actions = buildActions();
        build();
        following = session.study().subscribe(_ -> follow());
    }

    private List<Action> buildActions() {
        return List.of(
                Action.of(desk.text("search.act.query"), "Shortcut+F", this::focusQuery),
                Action.of(desk.text("search.act.code"), "Shortcut+ENTER", this::code)
                        .when(codable.getReadOnlyProperty()),
                Action.of(desk.text("search.act.tick"), "Shortcut+T", hits::tickAll)
                        .when(any.getReadOnlyProperty()),
                Action.of(desk.text("search.act.build"), "Shortcut+Shift+B", this::compose),
                Action.of(desk.text("search.save"), "Shortcut+S", saved::save)
                        .when(any.getReadOnlyProperty()),
                Action.of(desk.text("search.matrix"), "", () -> openMatrix(groups.grouping()))
                        .when(any.getReadOnlyProperty()),
                Action.of(
                                desk.text("search.export.excel"),
                                "Shortcut+E",
                                () -> export(CsvProfile.EXCEL))
                        .when(any.getReadOnlyProperty()),
                Action.of(desk.text("search.export.plain"), "", () -> export(CsvProfile.PLAIN))
                        .when(any.getReadOnlyProperty()));
    }

    private void build() {
        asked.query().getStyleClass().add("search-query");
        asked.query().addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        HBox.setHgrow(asked.query(), Priority.ALWAYS);
        Button build = new Button(desk.text("search.build"), Icons.of(Feather.SLIDERS));
        build.setId("search-build");
        build.setMinWidth(Region.USE_PREF_SIZE);
        build.setOnAction(_ -> compose());
        HBox first = new HBox(asked.query(), build, saved.node());
        first.getStyleClass().add("search-line");
        FlowPane bar = new FlowPane();
        bar.getStyleClass().add("question-bar");
        bar.getChildren().addAll(asked.nodes());
        SplitPane halves = new SplitPane(hits.node(), groups.node());
        halves.setOrientation(Orientation.VERTICAL);
        halves.setDividerPositions(0.6);
        SplitPane.setResizableWithParent(groups.node(), false);
        VBox.setVgrow(halves, Priority.ALWAYS);
        node.getStyleClass().addAll("page", "search-page");
        node.getChildren().setAll(first, new Bars(node, bar), buildSaid(), halves);
        nothingAsked();
    }

    private Region buildSaid() {
        said.setId("search-said");
        said.setWrapText(true);
        said.setMinWidth(0);
        said.setMinHeight(Region.USE_PREF_SIZE);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        code.setId("search-code");
        code.setText(desk.text("search.code"));
        code.setGraphic(Icons.of(Feather.TAG));
        code.getStyleClass().add("accent");
        code.setMinWidth(Region.USE_PREF_SIZE);
        code.disableProperty().bind(codable.getReadOnlyProperty().not());
        code.setOnAction(_ -> code());
        Button export = new Button(desk.text("search.export"), Icons.of(Feather.DOWNLOAD));
        export.setId("search-export");
        export.setMinWidth(Region.USE_PREF_SIZE);
        export.disableProperty().bind(any.getReadOnlyProperty().not());
        export.setOnAction(_ -> export(CsvProfile.EXCEL));
        HBox line = new HBox(said, search.cancel(), export, code);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("search-said");
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) {
            hits.enter();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE && !asked.query().getText().isEmpty()) {
            asked.query().clear();
            key.consume();
        }
    }

    private void focusQuery() {
        asked.query().requestFocus();
        asked.query().selectAll();
    }

    private void compose() {
        Builder.ask(
                desk,
                session.study().get().codebook(),
                asked.query().getText(),
                query -> {
                    asked.query().setText(query);
                    asked.query().requestFocus();
                    asked.query().end();
                });
    }

    private void put(Inquiry inquiry) {
        asked.put(inquiry);
        search();
    }

    private void follow() {
        if (Asking.isSeen(node)) {
            refresh();
        }
    }

    @SuppressWarnings("ReferenceEquality")
    private void refresh() {
        Study study = session.study().get();
        if (searched != study) {
            asked.offer(study);
            groups.offer(study);
            search();
        }
    }

    /// Asks beside the screen; what was asked before is given up. It ends within some milliseconds,
    /// so that every letter may ask. Of many transcripts the first are asked first: what they hold
    /// is on the screen while the others are read.
    private void search() {
        Study study = session.study().get();
        searched = study;
        Inquiry inquiry = asked.inquiry();
        asked.query().pseudoClassStateChanged(WRONG, false);
        said.pseudoClassStateChanged(WRONG, false);
        if (inquiry.query().isBlank()) {
            nothingAsked();
            return;
        }
        Set<TranscriptId> first = Opening.of(study, inquiry);
        if (first.isEmpty()) {
            searchAll(study, inquiry);
        } else {
            search.ask(
                    progress -> Opening.find(study, inquiry, first, session.folded(), progress),
                    new Watch<Concordance>(
                            inquiry,
                            begun -> {
                                begin(begun);
                                searchAll(study, inquiry);
                            }));
        }
    }

    private void searchAll(Study study, Inquiry inquiry) {
        Grouping by = groups.grouping();
        search.ask(
                progress -> Findings.of(study, inquiry, by, session.folded(), progress),
                new Watch<>(inquiry, this::found));
    }

    private void found(Findings now) {
        hold(now);
        session.found().set(now.found());
    }

    /// Shows the first hits, which nothing can be done with but to read and to open them.
    private void begin(Concordance first) {
        findings = null;
        any.set(false);
        codable.set(false);
        if (!first.hits().isEmpty()) {
            hits.show(first.hits(), first.passages());
            said.setText(desk.text("search.first"));
        }
    }

    private void nothingAsked() {
        search.giveUp();
        hold(null);
        hits.help(exemplary(), asked.query()::setText);
        said.setText("");
        session.found().set(Found.NOTHING);
    }

    /// Returns the code that stands in examples: one below another if there is one.
    private Optional<CodePath> exemplary() {
        Codebook codebook = session.study().get().codebook();
        return codebook.codes().stream()
                .map(one -> codebook.path(one.id()))
                .min(Comparator.comparing(path -> path.names().size() != 2));
    }

    private void hold(@Nullable Findings now) {
        findings = now;
        any.set(now != null && !now.hits().isEmpty());
        codable.set(any.get() && session.project().isWritable());
        groups.show(Optional.ofNullable(now));
    }

    /// Shows all of the hits, or those of a group.
    private void narrow(Findings now) {
        findings = now;
        if (now.hits().isEmpty()) {
            hits.empty(desk.text(none(now.inquiry())));
        } else {
            hits.show(now.hits(), now.passages());
        }
        describe();
    }

    /// Returns the key of what is said where nothing was found.
    private static String none(Inquiry inquiry) {
        if (!inquiry.equals(Inquiry.of(inquiry.query()))) {
            return "search.none.limited";
        }
        boolean small = SMALL.matcher(inquiry.query()).find();
        return small ? "search.none.small" : "search.none";
    }

    /// Hears of one search.
    ///
    /// @param <T> what it finds
    private final class Watch<T> implements JobRunner.Watcher<T> {

        private final Inquiry inquiry;
        private final Consumer<T> found;

        Watch(Inquiry inquiry, Consumer<T> found) {
            this.inquiry = inquiry;
            this.found = found;
        }

        @Override
        public void progressed(int done, int of) {
            said.setText(desk.text("search.searching", done, of));
        }

        @Override
        public void done(T now) {
            found.accept(now);
        }

        @Override
        public void failed(Exception failure) {
            hold(null);
            hits.empty("");
            if (failure instanceof RefusedException refusal) {
                asked.query().pseudoClassStateChanged(WRONG, true);
                said.pseudoClassStateChanged(WRONG, true);
                said.setText(explained(refusal));
            } else {
                said.setText("");
                desk.messages().failed(failure);
            }
        }

        private String explained(RefusedException refusal) {
            String why = desk.texts().of(refusal);
            if (!(refusal instanceof QueryException wrong)) {
                return why;
            }
            String query = inquiry.query();
            return desk.text(
                    "search.wrong",
                    why,
                    query.substring(0, wrong.position()),
                    query.substring(wrong.position()));
        }

        @Override
        public void cancelled() {
            hold(null);
            hits.empty(desk.text("search.stopped"));
            said.setText("");
        }
    }

    /// Says how much was found, and how much of it is ticked.
    private void describe() {
        Findings now = findings;
        if (now == null) {
            return;
        }
        long ticked = hits.ticked().count();
        String sizes =
                desk.text(
                        "search.sizes",
                        now.hits().size(),
                        now.size().transcripts(),
                        now.size().cases(),
                        now.study().cases().size());
        if (now.hits().isEmpty()) {
            sizes = desk.text("search.sizes.none");
        }
        if (now.group() != null) {
            sizes = desk.text("search.sizes.group", now.group(), sizes);
        }
        said.setText(
                ticked == now.hits().size()
                        ? sizes
                        : sizes + "  " + desk.text("search.ticked", ticked));
        codable.set(ticked > 0 && session.project().isWritable());
    }

    private void open(Passage hit) {
        session.go(new Place.InTranscript(hit.transcript(), hit.span()));
    }

    private void openMatrix(Grouping by) {
        Findings now = findings;
        if (now != null) {
            session.go(new Place.HitMatrix(now.inquiry(), by));
        }
    }

    private void code() {
        Findings now = findings;
        if (now != null) {
            AutoCodePanel.ask(session, now, hits.ticked().mapToObj(now.passages()::get).toList());
        }
    }

    private void export(CsvProfile profile) {
        Findings now = findings;
        if (now == null) {
            return;
        }
        String kind = desk.text("search.export.kind");
        List<Quote> ticked = hits.ticked().mapToObj(now.hits()::get).toList();
        desk.files()
                .save(new FileDialog.Wanted(kind, kind, List.of("csv")), "hits")
                .ifPresent(file -> export(now, ticked, profile, file));
    }

    private void export(Findings now, List<Quote> ticked, CsvProfile profile, Path file) {
        String definition = Definition.of(now.study(), now.inquiry());
        desk.messages()
                .watch(
                        desk.jobs(),
                        desk.text("search.export"),
                        _ -> {
                            OutputFile.write(
                                    file, out -> HitCsv.write(ticked, definition, profile, out));
                            return file;
                        },
                        done ->
                                desk.messages()
                                        .say(desk.text("search.exported", ticked.size(), done)));
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
    public void show(Place place) {
        refresh();
        if (place instanceof Place.InSearch(Inquiry inquiry) && inquiry != null) {
            put(inquiry);
        }
    }

    @Override
    public void focus() {
        refresh();
        asked.query().requestFocus();
        Fx.later(asked.query()::requestFocus);
    }

    @Override
    public void resume(Part before) {
        if (before instanceof SearchPage old) {
            refresh();
            groups.resume(old.groups);
            put(old.asked.inquiry());
            Lists.resume(hits.node(), old.hits.node());
        }
    }

    @Override
    public void close() {
        search.giveUp();
        following.unsubscribe();
    }
}
