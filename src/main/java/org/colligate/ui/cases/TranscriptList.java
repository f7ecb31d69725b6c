package org.colligate.ui.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.colligate.model.Study;
import org.colligate.model.Transcript;
import org.colligate.model.TranscriptId;
import org.colligate.transcript.TranscriptEditing;
import org.colligate.ui.kit.Action;
import org.colligate.ui.kit.Actions;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.FilterField;
import org.colligate.ui.kit.Fx;
import org.colligate.ui.kit.Lists;
import org.colligate.ui.kit.Part;
import org.colligate.ui.kit.Place;
import org.colligate.ui.kit.Session;
import org.jspecify.annotations.Nullable;

/// The transcripts at the side of the window, grouped by an attribute of their cases. Enter or a
/// double click opens one.
public final class TranscriptList implements Part {

    private final Session session;
    private final Desk desk;
    private final GroupBy grouping;
    private final ListView<TranscriptLine> list = new ListView<>();
    private final FilterField filter;
    private final HBox narrow = new HBox();
    private final Label hint = new Label();
    private final Button begin = new Button();
    private final VBox node;
    private final Set<String> closed = new HashSet<>();
    private final ReadOnlyBooleanWrapper onTranscript = new ReadOnlyBooleanWrapper();
    private final List<Action> actions;
    private final Subscription listening;
    private @Nullable Study shown;

    /// @param importing brings in transcripts; offered while there are none
    public TranscriptList(Session session, Action importing) {
        this.session = session;
        desk = session.desk();
        grouping = new GroupBy(desk, this::regroup);
        actions =
                List.of(
                        Action.of(desk.text("cases.list.open"), "ENTER", this::open),
                        Action.of(desk.text("cases.list.rename"), "F2", this::rename)
                                .when(onTranscript.getReadOnlyProperty()),
                        Action.of(desk.text("cases.list.original"), "", this::saveOriginal),
                        Action.of(desk.text("cases.list.delete"), "DELETE", this::delete)
                                .when(onTranscript.getReadOnlyProperty()));
        filter = new FilterField(desk.text("cases.list.filter"), list);
        filter.setId("transcripts-filter");
        filter.textProperty().subscribe(this::fill);
        filter.setOnAction(_ -> openFirst());
        buildList();
        hint.getStyleClass().add("empty-hint");
        hint.setWrapText(true);
        begin.setText(importing.title());
        begin.setOnAction(_ -> importing.fire());
        begin.disableProperty().bind(importing.enabled().not());
        VBox empty = new VBox(hint, begin);
        empty.getStyleClass().add("empty-state");
        empty.setPickOnBounds(false);
        StackPane middle = new StackPane(list, empty);
        VBox.setVgrow(middle, Priority.ALWAYS);
        narrow.getChildren().setAll(filter);
        HBox.setHgrow(filter, Priority.ALWAYS);
        narrow.getStyleClass().add("side-filter");
        node = new VBox(heading(), narrow, middle);
        node.getStyleClass().add("side");
        listening = session.study().subscribe(this::changed);
    }

    private void buildList() {
        list.setId("transcripts");
        list.setAccessibleText(desk.text("cases.list.title"));
        list.setCellFactory(
                _ -> new TranscriptCell(desk, this::toggle, this::renamed, this::endRenaming));
        list.setContextMenu(Actions.menu(List.of(actions.subList(0, 3), actions.subList(3, 4))));
        list.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        list.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                transcript().ifPresent(this::open);
            }
        });
    }

    private HBox heading() {
        Label title = new Label(desk.text("cases.list.title"));
        title.getStyleClass().add("side-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        title.setLabelFor(list);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox heading = new HBox(title, gap, grouping.node());
        heading.getStyleClass().add("side-bar");
        return heading;
    }

    /// One study shares with the next whatever did not change, so that it is enough to look whether
    /// they are the same objects.
    @SuppressWarnings("ReferenceEquality")
    private void changed(Study study) {
        Study before = shown;
        boolean same =
                before != null
                        && before.transcripts() == study.transcripts()
                        && before.cases() == study.cases()
                        && before.attributes() == study.attributes()
                        && before.codings() == study.codings();
        if (before == null || before.attributes() != study.attributes()) {
            grouping.offer(study);
        }
        shown = study;
        if (!same) {
            fill();
        }
    }

    private void regroup() {
        closed.clear();
        fill();
    }

    private void fill() {
        Study study = session.study().get();
        Optional<TranscriptId> before = transcript().map(Transcript::id);
        int at = list.getSelectionModel().getSelectedIndex();
        List<TranscriptLine> lines =
                new TranscriptGroups(study, grouping.attribute(), desk.text("cases.list.none"))
                        .lines(closed, filter.isNarrowing() ? filter::admits : null);
        if (!list.getItems().equals(lines)) {
            replace(lines);
        }
        select(before, at);
        boolean empty = study.transcripts().size() == 0;
        hint.setText(desk.text(empty ? "cases.list.empty" : "cases.list.nothing"));
        hint.setVisible(lines.isEmpty());
        begin.setVisible(empty);
        begin.setManaged(empty);
        narrow.setVisible(!empty);
        narrow.setManaged(!empty);
        grouping.node().setVisible(!empty);
    }

    /// Replaces line by line where only figures changed, so that nothing jumps.
    private void replace(List<TranscriptLine> lines) {
        if (list.getItems().size() == lines.size()) {
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).equals(list.getItems().get(i))) {
                    list.getItems().set(i, lines.get(i));
                }
            }
        } else {
            list.getItems().setAll(lines);
        }
    }

    private void select(Optional<TranscriptId> wanted, int otherwise) {
        List<TranscriptLine> lines = list.getItems();
        int found = -1;
        for (int i = 0; i < lines.size() && found < 0 && wanted.isPresent(); i++) {
            boolean same =
                    lines.get(i) instanceof TranscriptLine.Entry entry
                            && entry.transcript().id().equals(wanted.get());
            found = same ? i : -1;
        }
        int at = found >= 0 ? found : Math.min(otherwise, lines.size() - 1);
        if (at >= 0) {
            list.getSelectionModel().clearAndSelect(at);
        }
        selected(list.getSelectionModel().getSelectedItem());
    }

    private void selected(@Nullable TranscriptLine line) {
        onTranscript.set(line instanceof TranscriptLine.Entry && session.project().isWritable());
    }

    private Optional<Transcript> transcript() {
        return list.getSelectionModel().getSelectedItem() instanceof TranscriptLine.Entry entry
                ? Optional.of(entry.transcript())
                : Optional.empty();
    }

    private void key(KeyEvent key) {
        if (list.getEditingIndex() >= 0) {
            return;
        }
        TranscriptLine line = list.getSelectionModel().getSelectedItem();
        boolean turns =
                line instanceof TranscriptLine.Heading heading
                        && ((key.getCode() == KeyCode.LEFT && heading.open())
                                || (key.getCode() == KeyCode.RIGHT && !heading.open())
                                || key.getCode() == KeyCode.SPACE);
        if (turns && line instanceof TranscriptLine.Heading heading) {
            toggle(heading.label());
            key.consume();
        } else if (key.getCode() == KeyCode.LEFT && line instanceof TranscriptLine.Entry) {
            selectHeading();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE && filter.isNarrowing()) {
            filter.clear();
            key.consume();
        } else {
            Actions.fire(actions, key);
        }
    }

    private void selectHeading() {
        for (int i = list.getSelectionModel().getSelectedIndex(); i >= 0; i--) {
            if (list.getItems().get(i) instanceof TranscriptLine.Heading) {
                list.getSelectionModel().clearAndSelect(i);
                list.getFocusModel().focus(i);
                list.scrollTo(Math.max(0, i - 1));
                return;
            }
        }
    }

    /// A letter typed in the list begins a filter.
    private void typed(KeyEvent key) {
        boolean letter =
                list.getEditingIndex() < 0
                        && !key.isShortcutDown()
                        && !key.isAltDown()
                        && key.getCharacter().codePoints().anyMatch(Character::isLetterOrDigit);
        if (letter) {
            filter.requestFocus();
            filter.appendText(key.getCharacter());
            filter.end();
            key.consume();
        }
    }

    private void toggle(String label) {
        if (!closed.remove(label)) {
            closed.add(label);
        }
        fill();
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i) instanceof TranscriptLine.Heading heading
                    && heading.label().equals(label)) {
                list.getSelectionModel().clearAndSelect(i);
            }
        }
    }

    private void open() {
        if (list.getSelectionModel().getSelectedItem() instanceof TranscriptLine.Heading heading) {
            toggle(heading.label());
        }
        transcript().ifPresent(this::open);
    }

    private void open(Transcript transcript) {
        session.go(new Place.InTranscript(transcript.id(), null));
    }

    private void openFirst() {
        list.getItems().stream()
                .filter(TranscriptLine.Entry.class::isInstance)
                .map(TranscriptLine.Entry.class::cast)
                .findFirst()
                .ifPresent(entry -> open(entry.transcript()));
    }

    private void rename() {
        int at = list.getSelectionModel().getSelectedIndex();
        list.setEditable(true);
        Fx.later(() -> list.edit(at));
    }

    private void endRenaming() {
        list.setEditable(false);
        list.requestFocus();
    }

    private void renamed(Transcript transcript, String name) {
        session.apply(study -> TranscriptEditing.rename(study, transcript.id(), name));
    }

    private void saveOriginal() {
        transcript().ifPresent(one -> Original.save(session, one));
    }

    private void delete() {
        transcript()
                .ifPresent(one ->
                        session.apply(study -> TranscriptEditing.delete(study, one.id()))
                                .ifPresent(_ ->
                                        desk.messages()
                                                .say(desk.text("cases.list.deleted", one.name()))));
    }

    /// Returns what can be done to the selected transcript; the keys work while the list has the
    /// focus.
    public List<Action> actions() {
        return new ArrayList<>(actions);
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void focus() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    @Override
    public void resume(Part before) {
        if (before instanceof TranscriptList old) {
            grouping.resume(old.grouping, session.study().get());
            closed.addAll(old.closed);
            filter.setText(old.filter.getText());
            fill();
            Lists.resume(list, old.list);
        }
    }

    @Override
    public void close() {
        listening.unsubscribe();
    }
}
