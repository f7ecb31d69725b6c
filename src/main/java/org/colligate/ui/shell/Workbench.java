package org.colligate.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.colligate.model.Passage;
import org.colligate.model.RefusedException;
import org.colligate.model.TextSpan;
import org.colligate.model.Transcript;
import org.colligate.project.Project;
import org.colligate.ui.cases.TranscriptList;
import org.colligate.ui.codebook.CodeTree;
import org.colligate.ui.intake.Imports;
import org.colligate.ui.kit.Action;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.Found;
import org.colligate.ui.kit.Page;
import org.colligate.ui.kit.Part;
import org.colligate.ui.kit.Place;
import org.colligate.ui.kit.Session;
import org.colligate.ui.memo.MemoPane;
import org.colligate.ui.quotes.QuotePane;
import org.colligate.ui.settings.SettingsPanel;
import org.jspecify.annotations.Nullable;

/// The window while a project is open: menu and bar above, transcripts and codes at the left, pages
/// in tabs, quotes and memos at the right.
final class Workbench {

    /// What does it again in most programs on Windows.
    private static final KeyCombination REDO_TOO = KeyCombination.valueOf("Ctrl+Y");

    private final Desk desk;
    private final Session session;
    private final BorderPane node = new BorderPane();
    private final Pages pages;
    private final TranscriptList transcripts;
    private final CodeTree codes;
    private final QuotePane quotes;
    private final MemoPane memos;
    private final Imports imports;
    private final Commands commands;
    private final Head head;
    private final NoPage noPage;
    private final Columns columns;
    private final BackupWatch backups;
    private @Nullable Passage at;

    Workbench(Desk desk, Shell shell, Project project) {
        this.desk = desk;
        session = new Session(desk, project, this::go);
        pages = new Pages(session);
        backups = new BackupWatch(session);
        codes = new CodeTree(session);
        quotes = new QuotePane(session);
        memos = new MemoPane(session);
        imports = new Imports(session);
        transcripts = new TranscriptList(session, imports.actions().getFirst());
        commands = new Commands(desk, shell, this);
        head = new Head(session, commands, title());
        node.setTop(head.node());
        noPage = new NoPage(session, pages.node(), beginnings(), commands.columns());
        columns = layOut();
        node.setCenter(columns.node());
    }

    Node node() {
        return node;
    }

    Session session() {
        return session;
    }

    /// Returns what a project is called.
    static String name(Project project) {
        return name(project.path());
    }

    /// Returns what the project in a file is called.
    static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".colligate") ? name.substring(0, name.length() - 10) : name;
    }

    String title() {
        String name = name(session.project());
        return session.project().isWritable() ? name : desk.text("shell.reading", name);
    }

    private Columns layOut() {
        return new Columns(
                desk.settings(),
                stacked(0.42, transcripts.node(), codes.node()),
                noPage.node(),
                stacked(0.68, quotes.node(), memos.node()));
    }

    /// What a study without transcripts begins with: its transcripts, or a codebook from elsewhere.
    private List<Action> beginnings() {
        return List.of(imports.actions().get(0), imports.actions().get(2));
    }

    private static SplitPane stacked(double at, Node... parts) {
        SplitPane pane = new SplitPane(parts);
        pane.setOrientation(Orientation.VERTICAL);
        pane.setDividerPositions(at);
        return pane;
    }

    /// Gives a key to the page in front, then to the commands of the window. A field that is being
    /// typed into keeps its own undo, unless the page has one for it.
    void key(KeyEvent key) {
        boolean done =
                pages.front().stream().anyMatch(page -> fire(page, key))
                        || (!isOfField(key)
                                && commands.all().stream()
                                        .anyMatch(a -> matches(a, key) && a.fire()))
                        || (REDO_TOO.match(key)
                                && !(focused() instanceof TextInputControl)
                                && commands.redo().fire());
        if (done) {
            key.consume();
        }
    }

    /// A question mark that is typed nowhere asks for the keys, as in many programs.
    void typed(KeyEvent key) {
        if (key.getCharacter().equals("?") && !(focused() instanceof TextInputControl)) {
            commands.shortcuts().fire();
            key.consume();
        }
    }

    private boolean isOfField(KeyEvent key) {
        return focused() instanceof TextInputControl
                && (matches(commands.undo(), key) || matches(commands.redo(), key))
                && pages.front().stream()
                        .flatMap(page -> page.actions().stream())
                        .noneMatch(action -> matches(action, key));
    }

    private @Nullable Node focused() {
        return node.getScene().getFocusOwner();
    }

    /// A key without a modifier belongs to the page only while the focus is on it.
    private boolean fire(Page page, KeyEvent key) {
        boolean hears = key.isShortcutDown() || key.isAltDown() || hasFocus(page);
        return hears
                && page.actions().stream()
                        .anyMatch(action -> matches(action, key) && action.fire());
    }

    private boolean hasFocus(Page page) {
        Node at = focused();
        while (at != null && !at.equals(page.node())) {
            at = at.getParent();
        }
        return at != null;
    }

    private static boolean matches(Action action, KeyEvent key) {
        return action.keys() != null
                && action.keys().match(key)
                && (key.isShortcutDown() || key.isAltDown() || key.getCode().isFunctionKey());
    }

    /// Returns what can be done now and the transcripts, by where they are found.
    Map<String, List<Action>> allByPlace() {
        Map<String, List<Action>> all = actionsByPlace();
        List<Action> here = new ArrayList<>(all.get(desk.text("cases.list.title")));
        for (Transcript transcript : session.study().get().transcripts().list()) {
            here.add(
                    Action.of(
                            desk.text("shell.go.transcript", transcript.name()),
                            "",
                            () -> go(new Place.InTranscript(transcript.id(), null))));
        }
        all.put(desk.text("cases.list.title"), here);
        return all;
    }

    /// Returns what can be done now by where: on the page, from a menu, in a list at the side.
    Map<String, List<Action>> actionsByPlace() {
        Map<String, List<Action>> groups = new LinkedHashMap<>();
        pages.front().ifPresent(page -> groups.put(page.title().getValue(), page.actions()));
        commands.menus()
                .forEach((name, parts) ->
                        groups.put(name, parts.stream().flatMap(List::stream).toList()));
        groups.put(desk.text("cases.list.title"), transcripts.actions());
        groups.put(desk.text("codebook.codes"), codes.actions());
        return groups;
    }

    Pages pages() {
        return pages;
    }

    /// Brings a place to the front.
    void go(Place place) {
        if (place instanceof Place.InTranscript(var transcript, TextSpan passage)
                && passage != null) {
            at = new Passage(transcript, passage);
        }
        pages.go(place);
    }

    /// Goes to the next of the places that were searched for last, or to the one before, whichever
    /// transcript it stands in.
    void goToHit(int step) {
        Found found = session.found().get();
        found.beside(Optional.ofNullable(at), step)
                .ifPresentOrElse(
                        passage -> {
                            go(new Place.InTranscript(passage.transcript(), passage.span()));
                            desk.messages()
                                    .say(
                                            desk.text(
                                                    "shell.go.hit.at",
                                                    found.number(passage),
                                                    found.passages().size()));
                        },
                        () -> desk.messages().say(desk.text("shell.go.hit.none")));
    }

    /// Looks as the window did in another language: the same tabs, and each part as it was.
    void resume(Workbench before) {
        session.selectedCode().set(before.session.selectedCode().get());
        session.lastCode().set(before.session.lastCode().get());
        pages.resume(before.pages);
        transcripts.resume(before.transcripts);
        codes.resume(before.codes);
        quotes.resume(before.quotes);
        memos.resume(before.memos);
    }

    /// Goes on with what was being written in a project whose place this one takes.
    void resumeWriting(Workbench before) {
        memos.resume(before.memos);
        pages.resumeWriting(before.pages);
    }

    void importTranscripts(List<Path> files) {
        imports.transcripts(files);
    }

    Imports imports() {
        return imports;
    }

    void showSettings() {
        SettingsPanel.show(desk);
    }

    Columns columns() {
        return columns;
    }

    void focusTranscripts() {
        columns.showLeft();
        transcripts.focus();
    }

    void focusCodes() {
        columns.showLeft();
        codes.focus();
    }

    void focusQuotes() {
        columns.showRight();
        quotes.focus();
    }

    void focusPage() {
        pages.front().ifPresent(Part::focus);
    }

    void backUp() {
        try {
            desk.messages().say(desk.text("shell.backed", session.project().backUp()));
        } catch (RefusedException refusal) {
            desk.messages().refused(refusal);
        }
    }

    void check() {
        desk.messages()
                .watch(
                        desk.jobs(),
                        desk.text("shell.checking"),
                        _ -> session.project().check(),
                        this::checked);
    }

    private void checked(List<String> problems) {
        if (problems.isEmpty()) {
            desk.messages().say(desk.text("shell.sound"));
        } else {
            desk.messages().warn(desk.text("shell.unsound"), String.join("\n", problems));
        }
    }

    /// Puts on the disk what is being written.
    void keep() {
        pages.keep();
        memos.keep();
    }

    /// Closes the pages and the project.
    void close() {
        String path = session.project().path().toString();
        desk.settings().update(old -> old.withTabs(path, pages.keys()));
        leave();
        session.close();
    }

    /// Closes the pages; the project stays open.
    void leave() {
        pages.close();
        for (Part part : List.<Part>of(transcripts, codes, quotes, memos)) {
            part.close();
        }
        noPage.close();
        head.close();
        columns.close();
        backups.close();
        session.leave();
    }
}
