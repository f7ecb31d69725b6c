package org.colligate.ui.transcript;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.colligate.model.Change;
import org.colligate.model.ChangeSet;
import org.colligate.model.Study;
import org.colligate.model.TextEdit;
import org.colligate.model.TextSpan;
import org.colligate.model.Transcript;
import org.colligate.model.TranscriptId;
import org.colligate.transcript.TranscriptEditing;
import org.colligate.ui.kit.Action;
import org.colligate.ui.kit.Actions;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.Fx;
import org.colligate.ui.kit.Page;
import org.colligate.ui.kit.Part;
import org.colligate.ui.kit.Place;
import org.colligate.ui.kit.Session;
import org.colligate.ui.kit.Settings;
import org.jspecify.annotations.Nullable;

/// Reading and coding one transcript.
public final class TranscriptPage implements Page {

    private final Session session;
    private final TranscriptId id;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final BorderPane node = new BorderPane();
    private final TranscriptView view;
    private final CodingGesture gesture;
    private final FindBar find;
    private final PageBar bar;
    private final HintLine hint;
    private final PageActions actions;
    private final CodeDrop drop;
    private final ContextMenu menu;
    private @Nullable Source drawn;
    private final InvalidationListener whenShown = this::focusWhenShown;
    private final Runnable deafen;
    private final Subscription subscriptions;

    /// Makes the page of a transcript.
    public TranscriptPage(Session session, TranscriptId id) {
        this.session = session;
        this.id = id;
        Transcript transcript = session.study().get().transcripts().get(id);
        Desk desk = session.desk();
        view = new TranscriptView(new Slices(transcript));
        view.setAccessibleText(transcript.name());
        Pins pins = new Pins(session);
        gesture = new CodingGesture(session, id, view, pins);
        find = new FindBar(desk, view, this::found);
        bar = new PageBar(desk, pins, gesture, this::redraw);
        hint = new HintLine(session);
        actions = new PageActions(desk, gesture, find, this::edit);
        menu = Actions.menu(actions.coding());
        new TextKeys(view);
        new StripeMouse(view, gesture::take, gesture::move);
        drop = new CodeDrop(session, view, gesture);
        node.getStyleClass().addAll("page", "transcript-page");
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        view.setOnContextMenuRequested(this::openMenu);
        deafen = session.listen((_, changes) -> changed(changes));
        subscriptions = subscribe();
        showPresent();
    }

    private Subscription subscribe() {
        return Subscription.combine(
                session.desk().settings().property().subscribe(this::settingsChanged),
                view.selection().subscribe(_ -> selected()),
                session.found().subscribe(_ -> find.markFound()),
                gesture.present().subscribe(now -> view.setMarks(view.marks(), now)));
    }

    /// Returns what a search of all transcripts found in this one.
    private Hits found() {
        return new Hits(session.found().get().in(view.slices().transcript()), -1);
    }

    private void settingsChanged(Settings settings) {
        view.setFontSize(settings.fontSize());
        view.setInk(new Ink(settings.dark()));
        bar.showPins();
    }

    private void selected() {
        gesture.follow();
        hint.show(view.selection().get(), gesture.atCaret());
    }

    private void changed(ChangeSet changes) {
        Study now = session.study().get();
        Optional<Transcript> transcript = now.transcripts().find(id);
        if (transcript.isPresent()) {
            if (!transcript.get().equals(view.slices().transcript())) {
                view.show(new Slices(transcript.get()), at -> moved(changes, at));
                find.refresh();
                find.markFound();
            }
            showPresent();
        } else {
            showGone();
        }
    }

    private int moved(ChangeSet changes, int position) {
        int at = position;
        for (Change change : changes.changes()) {
            if (change instanceof Change.TextEdited(var where, TextEdit edit) && where.equals(id)) {
                if (at >= edit.end()) {
                    at += edit.delta();
                } else if (at > edit.at()) {
                    at = edit.at() + Math.min(at - edit.at(), edit.inserted().length());
                }
            }
        }
        return at;
    }

    private void showPresent() {
        Transcript transcript = view.slices().transcript();
        title.set(transcript.name());
        if (node.getCenter() != view) {
            node.setTop(new VBox(bar.node(action("find"), action("edit")), find.node()));
            node.setCenter(view);
            node.setBottom(hint.node());
        }
        redraw();
    }

    private Action action(String key) {
        String name = session.desk().text("transcript.act." + key);
        return actions.all().stream()
                .filter(action -> action.title().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void showGone() {
        Label gone = new Label(session.desk().text("transcript.gone"));
        gone.setWrapText(true);
        VBox empty = new VBox(gone);
        empty.getStyleClass().add("empty-state");
        node.setTop(null);
        node.setBottom(null);
        node.setCenter(empty);
    }

    private void redraw() {
        Study now = session.study().get();
        if (now.transcripts().find(id).isPresent()) {
            Source source = Source.of(now, id, Set.copyOf(bar.hidden()));
            if (drawn == null || !source.isSame(drawn)) {
                drawn = source;
                view.setMarks(Marks.of(now, id, bar.hidden()), gesture.present().get());
            }
            bar.show(now, view.slices().transcript());
            selected();
        }
    }

    /// Keys without Ctrl and Alt belong to the text alone; the window handles the others.
    private void key(KeyEvent key) {
        for (Action action : actions.all()) {
            boolean plain =
                    !key.isShortcutDown() && !key.isAltDown() && !key.getCode().isFunctionKey();
            if (plain && action.keys() != null && action.keys().match(key)) {
                action.fire();
                key.consume();
                return;
            }
        }
    }

    private void openMenu(ContextMenuEvent request) {
        menu.show(view, request.getScreenX(), request.getScreenY());
        request.consume();
    }

    private void edit() {
        Desk desk = session.desk();
        if (!session.project().isWritable()) {
            desk.messages().say(desk.text("transcript.reading"));
            return;
        }
        int[] ends = view.slices().paragraph(view.selection().get().caret());
        String old = view.slices().text().substring(ends[0], ends[1]);
        new TextPanel(desk, desk.text("transcript.edit.title"), old)
                .show(now ->
                        ParagraphEdit.between(old, now, ends[0])
                                .ifPresent(edit ->
                                        session.apply(
                                                study -> TranscriptEditing.edit(study, id, edit))));
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
        return actions.all();
    }

    @Override
    public void show(Place place) {
        if (place instanceof Place.InTranscript(_, TextSpan passage)
                && passage != null
                && passage.end() <= view.slices().text().length()) {
            view.select(Range.of(passage));
            view.reveal(passage);
        }
    }

    @Override
    public void focus() {
        view.requestFocus();
        if (view.getScene() == null) {
            view.sceneProperty().addListener(whenShown);
        }
    }

    /// A tab takes its page into the window only when it is drawn first; the focus waits for that.
    private void focusWhenShown(Observable scene) {
        view.sceneProperty().removeListener(whenShown);
        Fx.later(view::requestFocus);
    }

    @Override
    public void resume(Part before) {
        if (before instanceof TranscriptPage old) {
            bar.hide(old.bar.hidden());
            view.resume(old.view);
        }
    }

    @Override
    public void close() {
        deafen.run();
        subscriptions.unsubscribe();
        drop.close();
        view.close();
    }
}
