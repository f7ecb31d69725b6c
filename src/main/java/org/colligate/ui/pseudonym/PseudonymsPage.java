package org.colligate.ui.pseudonym;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.colligate.exchange.OutputFile;
import org.colligate.exchange.csv.CsvProfile;
import org.colligate.exchange.csv.PseudonymCsv;
import org.colligate.model.RefusedException;
import org.colligate.model.Step;
import org.colligate.model.Study;
import org.colligate.pseudonym.Findings;
import org.colligate.pseudonym.KeyTable;
import org.colligate.pseudonym.Remains;
import org.colligate.pseudonym.Replacement;
import org.colligate.task.JobRunner;
import org.colligate.ui.kit.Action;
import org.colligate.ui.kit.Actions;
import org.colligate.ui.kit.Asking;
import org.colligate.ui.kit.Bars;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.FileDialog;
import org.colligate.ui.kit.Fx;
import org.colligate.ui.kit.Latest;
import org.colligate.ui.kit.Page;
import org.colligate.ui.kit.Place;
import org.colligate.ui.kit.Session;
import org.jspecify.annotations.Nullable;

/// Names and the pseudonyms that are to stand for them: the key table, each name with its places
/// below it, and what still holds the names when they are replaced.
public final class PseudonymsPage implements Page {

    private static final List<String> CSV = List.of("csv");

    /// How wide a field for a name is.
    private static final int LETTERS = 8;

    private final Session session;
    private final Desk desk;
    private final ReadOnlyStringWrapper title;
    private final TextField name = new TextField();
    private final TextField pseudonym = new TextField();
    private final ListView<NameLine> list = new ListView<>();
    private final Label none = new Label();
    private final Label said = new Label();
    private final Label held = new Label();
    private final Button replace;
    private final Ticks ticks = new Ticks();
    private final Latest question;
    private final Forgetting forgetting;
    private final VBox node = new VBox();
    private final ReadOnlyBooleanWrapper writable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper replaceable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper named = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper keyed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper forgettable = new ReadOnlyBooleanWrapper();
    private final List<Action> actions;
    private final Subscription following;
    private final Runnable deafen;
    private boolean history;
    private int originals;
    private boolean forgotten;
    private @Nullable Study asked;
    private @Nullable Findings found;

    /// Makes the page.
    public PseudonymsPage(Session session) {
        this.session = session;
        desk = session.desk();
        title = new ReadOnlyStringWrapper(desk.text("pseudonym.title"));
        question = new Latest(desk, "pseudonym-cancel");
        forgetting = new Forgetting(session);
        writable.set(session.project().isWritable());
        actions = buildActions();
        replace = button("pseudonym-replace", actions.getFirst());
        replace.getStyleClass().add("accent");
        build();
        readHistory();
        following = session.study().subscribe(_ -> follow());
        deafen = session.listen((step, _) -> heard(step));
    }

    private List<Action> buildActions() {
        return List.of(
                action("replace", "Shortcut+ENTER", this::replace, replaceable),
                action("new", "Shortcut+F", name::requestFocus, writable),
                action("remove", "DELETE", this::removeName, named),
                action("import", "", this::importKey, writable),
                action("export", "", this::exportKey, keyed),
                action("key.remove", "", forgetting::removeKey, keyed),
                action("forget", "", this::forget, forgettable));
    }

    private Action action(String key, String keys, Runnable run, ReadOnlyBooleanWrapper when) {
        return Action.of(desk.text("pseudonym." + key), keys, run).when(when.getReadOnlyProperty());
    }

    private static Button button(String id, Action action) {
        Button button = new Button(action.title());
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.disableProperty().bind(action.enabled().not());
        button.setOnAction(_ -> action.fire());
        return button;
    }

    private void build() {
        node.getStyleClass().addAll("page", "pseudonyms-page");
        VBox.setVgrow(list, Priority.ALWAYS);
        node.getChildren().setAll(new Bars(node, bar()), buildSaid(), buildList(), foot());
    }

    private FlowPane bar() {
        name.setId("pseudonym-name");
        name.setPromptText(desk.text("pseudonym.name.prompt"));
        name.setOnAction(_ -> pseudonym.requestFocus());
        pseudonym.setId("pseudonym-new");
        pseudonym.setPromptText(desk.text("pseudonym.new.prompt"));
        pseudonym.setOnAction(_ -> add());
        name.setPrefColumnCount(LETTERS);
        pseudonym.setPrefColumnCount(LETTERS);
        Button add = new Button(desk.text("pseudonym.add"));
        add.setId("pseudonym-add");
        add.setOnAction(_ -> add());
        for (Region part : List.of(name, pseudonym, add)) {
            part.disableProperty().bind(writable.not());
        }
        FlowPane bar =
                new FlowPane(
                        Asking.group(desk.text("pseudonym.name"), name),
                        Asking.group(desk.text("pseudonym.for"), pseudonym),
                        add,
                        button("pseudonym-import", actions.get(3)),
                        button("pseudonym-export", actions.get(4)));
        bar.getStyleClass().add("question-bar");
        return bar;
    }

    private HBox buildSaid() {
        said.setId("pseudonym-said");
        said.getStyleClass().add("muted");
        said.setWrapText(true);
        said.setMinWidth(0);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox line = new HBox(said, question.cancel(), replace);
        line.getStyleClass().add("pseudonym-said");
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    private ListView<NameLine> buildList() {
        list.setId("names");
        list.getStyleClass().addAll("names", "passages");
        list.setAccessibleText(desk.text("pseudonym.title"));
        list.setCellFactory(_ -> new NameCell(desk, this::searched, ticks, this::turn));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        list.getSelectionModel().selectedItemProperty().subscribe(_ -> allow());
        none.setWrapText(true);
        none.getStyleClass().addAll("muted", "names-none");
        list.setPlaceholder(none);
        return list;
    }

    /// Says what holds the names, in front of what can be done about it.
    private HBox foot() {
        held.setId("pseudonym-held");
        held.setWrapText(true);
        held.setMinWidth(0);
        held.setMaxWidth(Double.MAX_VALUE);
        held.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(held, Priority.ALWAYS);
        HBox foot =
                new HBox(
                        held,
                        button("pseudonym-key", actions.get(5)),
                        button("pseudonym-forget", actions.get(6)));
        foot.getStyleClass().add("pseudonym-foot");
        foot.setMinHeight(Region.USE_PREF_SIZE);
        return foot;
    }

    private Study searched() {
        Findings now = found;
        return now == null ? session.study().get() : now.study();
    }

    private void readHistory() {
        try {
            List<Step> steps = session.project().history();
            history = steps.stream().anyMatch(Remains::isOfNames);
            forgotten = steps.stream().anyMatch(Step::isBeginning);
        } catch (RefusedException refusal) {
            desk.messages().refused(refusal);
        }
        countOriginals();
    }

    private void countOriginals() {
        try {
            originals = session.project().originals().size();
        } catch (RefusedException refusal) {
            desk.messages().refused(refusal);
        }
    }

    private void heard(Step step) {
        history = !step.isBeginning() && (history || Remains.isOfNames(step));
        forgotten |= step.isBeginning();
        countOriginals();
        tellHeld();
        allow();
    }

    private void tellHeld() {
        int names = session.study().get().pseudonyms().size();
        String key = names > 0 ? desk.text("pseudonym.held.key", names) : "";
        String past = history ? desk.text("pseudonym.held.history") : "";
        String files = originals > 0 ? desk.text("pseudonym.held.originals", originals) : "";
        held.setText(
                names == 0 && !history
                        ? desk.text("pseudonym.held.nothing")
                        : (key + "  " + past + "  " + files).strip());
    }

    private void follow() {
        if (Asking.isSeen(node)) {
            refresh();
        }
    }

    @SuppressWarnings("ReferenceEquality")
    private void refresh() {
        if (asked != session.study().get()) {
            ask();
        }
    }

    /// Looks for the names beside the screen; what was asked before is given up.
    private void ask() {
        Study study = session.study().get();
        asked = study;
        tellHeld();
        question.giveUp();
        if (study.pseudonyms().isEmpty()) {
            put(new Findings(study, List.of(), List.of()));
            none.setText(desk.text("pseudonym.none"));
            said.setText("");
            return;
        }
        question.ask(told -> Findings.of(study, session.folded(), told), new Watch());
    }

    /// Hears of one question.
    private final class Watch implements JobRunner.Watcher<Findings> {

        @Override
        public void progressed(int done, int of) {
            said.setText(desk.text("pseudonym.reading", done, of));
        }

        @Override
        public void done(Findings answer) {
            put(answer);
        }

        @Override
        public void failed(Exception failure) {
            said.setText("");
            desk.messages().failed(failure);
        }

        @Override
        public void cancelled() {
            said.setText(desk.text("pseudonym.stopped"));
        }
    }

    private void put(Findings answer) {
        int index = Math.max(0, list.getSelectionModel().getSelectedIndex());
        found = answer;
        list.setItems(FXCollections.observableArrayList(NameLine.of(answer)));
        if (!list.getItems().isEmpty()) {
            list.getSelectionModel().clearAndSelect(Math.min(index, list.getItems().size() - 1));
        }
        describe();
    }

    private void describe() {
        Findings now = found;
        if (now != null) {
            int places = ticks.places(now).size();
            int traces = ticks.traces(now).size();
            long transcripts =
                    ticks.places(now).stream()
                            .map(place -> place.passage().transcript())
                            .distinct()
                            .count();
            said.setText(
                    now.study().pseudonyms().isEmpty()
                            ? ""
                            : now.isEmpty()
                                    ? desk.text("pseudonym.nowhere")
                                    : desk.text(
                                            "pseudonym.said",
                                            places,
                                            now.places().size(),
                                            transcripts,
                                            traces));
        }
        allow();
    }

    /// To forget again helps where another program kept the bytes in place the first time.
    private void allow() {
        Findings now = found;
        boolean may = session.project().isWritable();
        boolean key = !session.study().get().pseudonyms().isEmpty();
        replaceable.set(
                may
                        && now != null
                        && (!ticks.places(now).isEmpty() || !ticks.traces(now).isEmpty()));
        named.set(may && list.getSelectionModel().getSelectedItem() instanceof NameLine.Name);
        keyed.set(may && key);
        forgettable.set(may && (key || history || forgotten));
    }

    private void turn(NameLine line) {
        if (Ticks.canHave(line)) {
            ticks.turn(line);
        }
        list.refresh();
        describe();
    }

    private void key(KeyEvent key) {
        NameLine line = list.getSelectionModel().getSelectedItem();
        switch (key.getCode()) {
            case SPACE -> {
                if (line != null) {
                    turn(line);
                }
                key.consume();
            }
            case ENTER -> {
                if (!key.isShortcutDown()) {
                    open();
                    key.consume();
                }
            }
            default -> Actions.fire(actions, key);
        }
    }

    private void clicked(MouseEvent click) {
        if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
            open();
        }
    }

    private void open() {
        if (list.getSelectionModel().getSelectedItem() instanceof NameLine.Spot spot) {
            var passage = spot.place().passage();
            session.go(new Place.InTranscript(passage.transcript(), passage.span()));
        }
    }

    private void add() {
        Optional<Step> step =
                session.apply(study -> KeyTable.put(study, name.getText(), pseudonym.getText()));
        if (step.isPresent()) {
            name.clear();
            pseudonym.clear();
            name.requestFocus();
        }
    }

    private void removeName() {
        if (list.getSelectionModel().getSelectedItem() instanceof NameLine.Name line) {
            session.apply(study -> KeyTable.remove(study, List.of(line.entry().id())));
        }
    }

    private FileDialog.Wanted wanted(String key) {
        return new FileDialog.Wanted(
                desk.text(key), desk.text("pseudonym.files", String.join(", ", CSV)), CSV);
    }

    private void importKey() {
        desk.files().open(wanted("pseudonym.import"), false).stream()
                .findFirst()
                .ifPresent(file -> {
                    try {
                        List<KeyTable.Row> rows = PseudonymCsv.read(file);
                        String called = String.valueOf(file.getFileName());
                        session.apply(study -> KeyTable.importing(study, called, rows));
                    } catch (RefusedException refusal) {
                        desk.messages().refused(refusal);
                    }
                });
    }

    private void exportKey() {
        desk.files()
                .save(wanted("pseudonym.export"), desk.text("pseudonym.export.name"))
                .ifPresent(this::export);
    }

    private void export(Path file) {
        Study study = session.study().get();
        try {
            OutputFile.write(file, out -> PseudonymCsv.write(study, CsvProfile.EXCEL, out));
            desk.messages().say(desk.text("pseudonym.exported", study.pseudonyms().size(), file));
        } catch (RefusedException refusal) {
            desk.messages().refused(refusal);
        }
    }

    private void replace() {
        Findings now = found;
        if (now == null) {
            return;
        }
        Replacement replacement = ticks.replacement(now);
        int places = ticks.places(now).size() + ticks.traces(now).size();
        session.applyLong(
                desk.text("pseudonym.replacing"),
                progress -> {
                    progress.tell(0, 0);
                    return replacement::on;
                },
                () -> desk.messages().say(desk.text("pseudonym.replaced", places)));
    }

    private void forget() {
        Findings now = found;
        forgetting.forget(now == null ? 0 : now.places().size() + now.traces().size());
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
        Region first = session.study().get().pseudonyms().isEmpty() ? name : list;
        first.requestFocus();
        Fx.later(first::requestFocus);
    }

    @Override
    public void close() {
        question.giveUp();
        following.unsubscribe();
        deafen.run();
    }
}
