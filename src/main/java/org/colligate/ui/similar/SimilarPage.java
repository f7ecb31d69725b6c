package org.colligate.ui.similar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.colligate.coding.CodingEditing;
import org.colligate.exchange.SuggestedQuote;
import org.colligate.model.Code;
import org.colligate.model.CodeId;
import org.colligate.model.Passage;
import org.colligate.model.Speaker;
import org.colligate.model.Study;
import org.colligate.project.Edit;
import org.colligate.similar.Dismissals;
import org.colligate.similar.Passages;
import org.colligate.similar.Reading;
import org.colligate.similar.Similarity;
import org.colligate.similar.Suggestions;
import org.colligate.task.JobRunner;
import org.colligate.ui.kit.Action;
import org.colligate.ui.kit.Actions;
import org.colligate.ui.kit.Asking;
import org.colligate.ui.kit.Bars;
import org.colligate.ui.kit.CodeChooser;
import org.colligate.ui.kit.CodeSquare;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.Fx;
import org.colligate.ui.kit.Icons;
import org.colligate.ui.kit.Latest;
import org.colligate.ui.kit.Lists;
import org.colligate.ui.kit.Page;
import org.colligate.ui.kit.Panel;
import org.colligate.ui.kit.Part;
import org.colligate.ui.kit.Place;
import org.colligate.ui.kit.Session;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Passages that are not coded with the selected code and resemble those that are. One after the
/// other is coded or dismissed; what was worked out before stays on the screen until it is worked
/// out anew with that.
public final class SimilarPage implements Page {

    /// How many are shown: who has been through them has taught the code enough to ask again.
    private static final int MOST = 100;

    private final Session session;
    private final Desk desk;
    private final ListView<SuggestedQuote> list = new ListView<>();
    private final Label none = new Label();
    private final Label said = new Label();
    private final CodeSquare square = new CodeSquare();
    private final Button choose = new Button();
    private final CheckBox everybody;
    private final Latest question;
    private final VBox node = new VBox();
    private final ReadOnlyStringWrapper title;
    private final ReadOnlyBooleanWrapper decidable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper selected = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper forgettable = new ReadOnlyBooleanWrapper();
    private final List<Action> actions;
    private final Subscription following;
    private Optional<Code> chosen = Optional.empty();
    private @Nullable Study asked;
    private @Nullable CodeId askedFor;
    private @Nullable Reading reading;
    private @Nullable Suggestions shown;

    /// Makes the page.
    public SimilarPage(Session session) {
        this.session = session;
        desk = session.desk();
        title = new ReadOnlyStringWrapper(desk.text("similar.title"));
        everybody = Asking.tick(desk.text("similar.everybody"), "similar-everybody", false);
        question = new Latest(desk, "similar-cancel");
        actions = buildActions();
        build();
        following =
                Subscription.combine(
                        session.study().subscribe(_ -> follow()),
                        session.selectedCode().subscribe(_ -> follow()));
    }

    private List<Action> buildActions() {
        return List.of(
                Action.of(desk.text("similar.accept"), "A", this::accept)
                        .when(decidable.getReadOnlyProperty()),
                Action.of(desk.text("similar.dismiss"), "D", this::dismiss)
                        .when(decidable.getReadOnlyProperty()),
                Action.of(desk.text("similar.open"), "ENTER", this::open)
                        .when(selected.getReadOnlyProperty()),
                Action.of(desk.text("similar.choose"), "Shortcut+F", this::choose),
                Action.of(desk.text("similar.forget"), "", this::forget)
                        .when(forgettable.getReadOnlyProperty()));
    }

    private void build() {
        list.setId("similar");
        list.getStyleClass().add("suggestions");
        list.setAccessibleText(desk.text("similar.title"));
        list.setCellFactory(_ -> new SuggestionCell(session));
        list.setContextMenu(Actions.menu(List.of(actions.subList(0, 3))));
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> Actions.fire(actions, key));
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        list.getSelectionModel().selectedItemProperty().subscribe(this::allow);
        none.setWrapText(true);
        none.getStyleClass().addAll("muted", "suggestions-none");
        list.setPlaceholder(none);
        VBox.setVgrow(list, Priority.ALWAYS);
        choose.setId("similar-code");
        choose.setOnAction(_ -> choose());
        everybody.setOnAction(_ -> ask());
        HBox group = Asking.group(desk.text("similar.code"), choose);
        group.getChildren().add(1, square);
        FlowPane bar =
                new FlowPane(
                        group,
                        everybody,
                        button(Feather.CHECK, "similar-accept", actions.get(0)),
                        button(Feather.X, "similar-dismiss", actions.get(1)));
        bar.getStyleClass().add("question-bar");
        node.getStyleClass().addAll("page", "similar-page");
        node.getChildren().setAll(new Bars(node, bar), buildSaid(), list);
    }

    private static Button button(Feather icon, String id, Action action) {
        Button button = Icons.button(icon, action);
        button.setText(action.title() + "  (" + action.keysShown() + ")");
        button.getStyleClass().removeAll("flat", "button-icon");
        button.setId(id);
        button.setFocusTraversable(false);
        return button;
    }

    private Region buildSaid() {
        said.setId("similar-said");
        said.getStyleClass().add("muted");
        said.setWrapText(true);
        said.setMinWidth(0);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        Button forget = new Button(desk.text("similar.forget"));
        forget.setId("similar-forget");
        forget.getStyleClass().addAll("flat", "small");
        forget.setMinWidth(Region.USE_PREF_SIZE);
        forget.setOnAction(_ -> forget());
        forget.visibleProperty().bind(forgettable.getReadOnlyProperty());
        forget.managedProperty().bind(forget.visibleProperty());
        HBox line = new HBox(said, question.cancel(), forget);
        line.getStyleClass().add("similar-said");
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    private void clicked(MouseEvent click) {
        if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
            open();
        }
    }

    private Optional<Code> code() {
        return Optional.ofNullable(session.selectedCode().get())
                .flatMap(session.study().get().codebook()::find);
    }

    private void choose() {
        var codebook = session.study().get().codebook();
        CodeChooser chooser = new CodeChooser(desk, codebook, codebook.codes());
        Panel panel = new Panel(desk.text("similar.choose"), chooser.node());
        panel.getStyleClass().add("similar-panel");
        panel.add(desk.text("kit.cancel"), desk.messages()::hide);
        Button show =
                panel.addDefault(
                        desk.text("similar.show"),
                        () -> {
                            desk.messages().hide();
                            chosen.map(Code::id).ifPresent(session.selectedCode()::set);
                            list.requestFocus();
                        });
        show.setId("similar-show");
        chooser.leadTo(show);
        chooser.listen(code -> {
            chosen = code;
            show.setDisable(code.isEmpty());
        });
        desk.messages().ask(panel);
        chooser.focus();
    }

    private void follow() {
        if (Asking.isSeen(node)) {
            refresh();
        }
    }

    @SuppressWarnings("ReferenceEquality")
    private void refresh() {
        CodeId wanted = code().map(Code::id).orElse(null);
        boolean other = wanted == null ? askedFor != null : !wanted.equals(askedFor);
        if (asked != session.study().get() || other) {
            ask();
        }
    }

    private Set<Speaker.Role> roles(Study study) {
        return everybody.isSelected() ? Set.of() : Passages.usualRoles(study);
    }

    /// Asks beside the screen; what was asked before is given up.
    private void ask() {
        question.giveUp();
        Study study = session.study().get();
        asked = study;
        Code code = code().orElse(null);
        show(code);
        if (code == null) {
            empty(desk.text(study.codebook().size() == 0 ? "similar.codeless" : "similar.which"));
            return;
        }
        if (!code.id().equals(askedFor)) {
            empty("");
        }
        askedFor = code.id();
        Set<Speaker.Role> roles = roles(study);
        Reading before = reading;
        question.ask(
                told -> {
                    Reading now =
                            before != null && before.isOf(study, roles)
                                    ? before
                                    : Reading.of(study, roles, session.folded(), told);
                    Suggestions found = Similarity.of(now, study, code.id(), MOST, told);
                    return new Answer(now, found, SuggestedQuote.of(study, found));
                },
                new Watch());
    }

    private void show(@Nullable Code code) {
        choose.setText(
                code == null
                        ? desk.text("similar.choose")
                        : session.study().get().codebook().path(code.id()).toString());
        square.setVisible(code != null);
        square.setManaged(code != null);
        if (code != null) {
            square.show(code.color());
        }
    }

    /// Shows nothing, and says why.
    private void empty(String why) {
        askedFor = null;
        shown = null;
        list.setItems(FXCollections.observableArrayList());
        none.setText(why);
        said.setText("");
        allow();
    }

    private void allow() {
        selected.set(list.getSelectionModel().getSelectedItem() != null);
        decidable.set(selected.get() && session.project().isWritable());
        Suggestions now = shown;
        forgettable.set(now != null && now.dismissed() > 0 && session.project().isWritable());
    }

    /// Hears of one question.
    private final class Watch implements JobRunner.Watcher<Answer> {

        @Override
        public void progressed(int done, int of) {
            said.setText(desk.text("similar.reading", done, of));
        }

        @Override
        public void done(Answer answer) {
            reading = answer.reading();
            put(answer);
        }

        @Override
        public void failed(Exception failure) {
            empty("");
            desk.messages().failed(failure);
        }

        @Override
        public void cancelled() {
            empty(desk.text("similar.stopped"));
        }
    }

    /// Shows an answer. The passage that was selected stays so, wherever it stands now.
    private void put(Answer answer) {
        Suggestions found = answer.found();
        shown = found;
        SuggestedQuote before = list.getSelectionModel().getSelectedItem();
        int index = Math.max(0, list.getSelectionModel().getSelectedIndex());
        list.setItems(FXCollections.observableArrayList(answer.list()));
        if (!answer.list().isEmpty()) {
            int at = before == null ? -1 : indexOf(before.suggestion().passage());
            select(at >= 0 ? at : Math.min(index, answer.list().size() - 1));
        }
        none.setText(
                found.isFounded()
                        ? desk.text("similar.none")
                        : desk.text("similar.few", found.examples(), Suggestions.FEWEST));
        said.setText(
                found.isFounded()
                        ? desk.text(
                                "similar.said",
                                found.examples(),
                                found.candidates(),
                                answer.list().size(),
                                found.dismissed())
                        : "");
        allow();
    }

    private int indexOf(Passage passage) {
        return IntStream.range(0, list.getItems().size())
                .filter(i -> list.getItems().get(i).suggestion().passage().equals(passage))
                .findFirst()
                .orElse(-1);
    }

    private void select(int index) {
        list.getSelectionModel().clearAndSelect(index);
        list.getFocusModel().focus(index);
        list.scrollTo(Math.max(0, index - 1));
    }

    private Optional<Passage> passage() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .map(one -> one.suggestion().passage());
    }

    /// The code is the one to repeat from then on, as after any other coding.
    private void accept() {
        code().map(Code::id).ifPresent(session.lastCode()::set);
        decide((passage, code) ->
                study ->
                        CodingEditing.apply(
                                study,
                                passage.transcript(),
                                passage.span(),
                                code,
                                session.coder().get()));
    }

    private void dismiss() {
        decide((passage, code) -> study -> Dismissals.dismiss(study, code, passage));
    }

    /// What is done with a passage.
    @FunctionalInterface
    private interface Decision {
        Edit edit(Passage passage, CodeId code);
    }

    /// Does it and goes on to the next passage, before the edit makes the page ask anew. While
    /// transcripts that have changed are read, nothing is done: passages may have moved.
    private void decide(Decision decision) {
        Suggestions now = shown;
        Passage passage = passage().orElse(null);
        if (now == null || passage == null || !isRead()) {
            return;
        }
        SuggestedQuote decided = list.getSelectionModel().getSelectedItem();
        int index = list.getSelectionModel().getSelectedIndex();
        list.getItems().remove(index);
        if (!list.getItems().isEmpty()) {
            select(Math.min(index, list.getItems().size() - 1));
        }
        if (session.apply(decision.edit(passage, now.code())).isEmpty()) {
            list.getItems().add(index, decided);
            select(index);
        }
    }

    private boolean isRead() {
        Study study = session.study().get();
        Reading now = reading;
        return now != null && now.isOf(study, roles(study));
    }

    private void open() {
        passage()
                .ifPresent(passage ->
                        session.go(new Place.InTranscript(passage.transcript(), passage.span())));
    }

    private void forget() {
        code().ifPresent(code -> session.apply(study -> Dismissals.forget(study, code.id())));
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
        if (place instanceof Place.Similar(CodeId wanted) && wanted != null) {
            session.selectedCode().set(wanted);
        }
    }

    @Override
    public void focus() {
        refresh();
        list.requestFocus();
        Fx.later(list::requestFocus);
    }

    @Override
    public void resume(Part before) {
        if (before instanceof SimilarPage old) {
            everybody.setSelected(old.everybody.isSelected());
            reading = old.reading;
            list.setItems(old.list.getItems());
            Lists.resume(list, old.list);
        }
    }

    @Override
    public void close() {
        question.giveUp();
        following.unsubscribe();
    }
}
