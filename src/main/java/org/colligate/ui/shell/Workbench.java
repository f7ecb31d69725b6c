package org.colligate.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.colligate.model.RefusedException;
import org.colligate.model.Step;
import org.colligate.model.Transcript;
import org.colligate.project.Project;
import org.colligate.ui.cases.CasesPage;
import org.colligate.ui.cases.TranscriptList;
import org.colligate.ui.codebook.CodeTree;
import org.colligate.ui.codebook.CodebookPage;
import org.colligate.ui.history.HistoryPage;
import org.colligate.ui.history.Sentences;
import org.colligate.ui.intake.Imports;
import org.colligate.ui.kit.Action;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.Icons;
import org.colligate.ui.kit.Page;
import org.colligate.ui.kit.Part;
import org.colligate.ui.kit.Place;
import org.colligate.ui.kit.Session;
import org.colligate.ui.matrix.ComparePage;
import org.colligate.ui.matrix.MatrixPage;
import org.colligate.ui.memo.MemoPane;
import org.colligate.ui.memo.MemosPage;
import org.colligate.ui.quotes.QuotePane;
import org.colligate.ui.settings.SettingsPanel;
import org.colligate.ui.transcript.TranscriptPage;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The window while a project is open: menu and bar above, transcripts and codes at the left, pages
/// in tabs, quotes and memos at the right.
final class Workbench {

    /// What does it again in most programs on Windows.
    private static final KeyCombination REDO_TOO = KeyCombination.valueOf("Ctrl+Y");

    private static final int LONGEST = 60;

    /// From this scale on, in per cent, names need a wider column at the left.
    private static final int LARGE = 150;

    private final Desk desk;
    private final Session session;
    private final BorderPane node = new BorderPane();
    private final TabPane tabs = new TabPane();
    private final TranscriptList transcripts;
    private final CodeTree codes;
    private final QuotePane quotes;
    private final MemoPane memos;
    private final Imports imports;
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
    private final Label undoName = new Label();
    private final Map<String, MenuItem> items = new HashMap<>();
    private final Commands commands;
    private final Sentences sentences;
    private final BackupWatch backups;

    Workbench(Desk desk, Shell shell, Project project) {
        this.desk = desk;
        session = new Session(desk, project, this::go);
        sentences = new Sentences(desk.texts(), _ -> Optional.empty());
        backups = new BackupWatch(session);
        codes = new CodeTree(session);
        quotes = new QuotePane(session);
        memos = new MemoPane(session);
        imports = new Imports(session);
        transcripts = new TranscriptList(session, imports.actions().getFirst());
        commands = new Commands(desk, shell, this);
        tabs.setId("pages");
        tabs.setAccessibleText(desk.text("shell.pages"));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.ALL_TABS);
        tabs.setTabDragPolicy(TabPane.TabDragPolicy.REORDER);
        tabs.getSelectionModel()
                .selectedItemProperty()
                .subscribe(tab -> page(tab).ifPresent(Page::focus));
        session.listen((_, _) -> refreshUndo());
        refreshUndo();
        node.setTop(new VBox(menus(), bar()));
        node.setCenter(columns());
    }

    Node node() {
        return node;
    }

    Session session() {
        return session;
    }

    /// Returns what a project is called.
    static String name(Project project) {
        String name = String.valueOf(project.path().getFileName());
        return name.endsWith(".colligate") ? name.substring(0, name.length() - 10) : name;
    }

    String title() {
        String name = name(session.project());
        return session.project().isWritable() ? name : desk.text("shell.reading", name);
    }

    private SplitPane columns() {
        SplitPane left = split(Orientation.VERTICAL, 0.42, transcripts.node(), codes.node());
        SplitPane right = split(Orientation.VERTICAL, 0.68, quotes.node(), memos.node());
        Node pages = new NoPage(session, tabs, beginnings()).node();
        SplitPane all = split(Orientation.HORIZONTAL, 0.2, left, pages, right);
        boolean large = desk.settings().get().scale() >= LARGE;
        all.setDividerPositions(large ? 0.27 : 0.2, 0.78);
        SplitPane.setResizableWithParent(left, false);
        SplitPane.setResizableWithParent(right, false);
        return all;
    }

    /// What a study without transcripts begins with: its transcripts, or a codebook from elsewhere.
    private List<Action> beginnings() {
        return List.of(imports.actions().get(0), imports.actions().get(2));
    }

    private static SplitPane split(Orientation orientation, double at, Node... parts) {
        SplitPane pane = new SplitPane(parts);
        pane.setOrientation(orientation);
        pane.setDividerPositions(at);
        return pane;
    }

    private Node bar() {
        Label name = new Label(title());
        name.getStyleClass().add("project-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        undoName.setMinWidth(0);
        undoName.getStyleClass().add("muted");
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(undoName.textProperty());
        undoName.setTooltip(whole);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button find = new Button(desk.text("shell.palette"), Icons.of(Feather.SEARCH));
        find.setId("find");
        find.setMinWidth(Region.USE_PREF_SIZE);
        find.getStyleClass().addAll("flat", "find");
        find.setOnAction(_ -> commands.palette().fire());
        HBox bar =
                new HBox(
                        name,
                        Icons.button(Feather.ROTATE_CCW, commands.undo()),
                        Icons.button(Feather.ROTATE_CW, commands.redo()),
                        undoName,
                        gap,
                        find,
                        new CoderSwitch(session).node(),
                        Icons.button(Feather.MOON, commands.theme()));
        bar.getStyleClass().add("bar");
        return bar;
    }

    private MenuBar menus() {
        MenuBar menus = new MenuBar();
        commands.menus()
                .forEach((title, actions) -> {
                    Menu menu = new Menu(title);
                    actions.forEach(action -> menu.getItems().add(item(action)));
                    menus.getMenus().add(menu);
                });
        return menus;
    }

    private MenuItem item(Action action) {
        MenuItem item = new MenuItem();
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.fire());
        item.disableProperty().bind(action.enabled().not());
        items.put(action.title(), item);
        name(action, Optional.empty());
        return item;
    }

    /// Says in the menu what an action is called and, where it takes something back or does it
    /// again, what. Keys are shown only: they are handled once, in [#key].
    private void name(Action action, Optional<Step> step) {
        String what = step.map(sentences::of).map(of -> ": " + shortened(of)).orElse("");
        MenuItem item = items.get(action.title());
        if (item != null) {
            item.setText((action.title() + what + "    " + action.keysShown()).stripTrailing());
        }
    }

    private static String shortened(String sentence) {
        return sentence.codePointCount(0, sentence.length()) <= LONGEST
                ? sentence
                : sentence.substring(0, sentence.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private void refreshUndo() {
        Optional<Step> last = session.undoable();
        undoable.set(last.isPresent() && session.project().isWritable());
        Optional<Step> next = session.redoable();
        redoable.set(next.isPresent() && session.project().isWritable());
        name(commands.undo(), last);
        name(commands.redo(), next);
        undoName.setText(last.map(step -> desk.text("shell.last", sentences.of(step))).orElse(""));
    }

    ReadOnlyBooleanWrapper undoable() {
        return undoable;
    }

    ReadOnlyBooleanWrapper redoable() {
        return redoable;
    }

    /// Gives a key to the page in front, then to the commands of the window. A field that is being
    /// typed into keeps its own undo, unless the page has one for it.
    void key(KeyEvent key) {
        boolean done =
                front().stream().anyMatch(page -> fire(page, key))
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
                && front().stream()
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

    /// Returns what can be done now, in the window and on the page in front.
    List<Action> actions() {
        List<Action> all = new ArrayList<>();
        front().ifPresent(page -> all.addAll(page.actions()));
        all.addAll(commands.all());
        all.addAll(transcripts.actions());
        all.addAll(codes.actions());
        for (Transcript transcript : session.study().get().transcripts().list()) {
            all.add(
                    Action.of(
                            desk.text("shell.go.transcript", transcript.name()),
                            "",
                            () -> go(new Place.InTranscript(transcript.id(), null))));
        }
        return all;
    }

    private Optional<Page> front() {
        return page(tabs.getSelectionModel().getSelectedItem());
    }

    private static Optional<Page> page(Tab tab) {
        return tab == null ? Optional.empty() : Optional.of((Page) tab.getUserData());
    }

    /// Brings a place to the front, in the tab that shows it or in a new one. What a new tab holds
    /// can take the focus only when it has been laid out.
    void go(Place place) {
        Tab tab =
                tabs.getTabs().stream()
                        .filter(open -> key(place).equals(open.getId()))
                        .findFirst()
                        .orElseGet(() -> open(place));
        tabs.getSelectionModel().select(tab);
        node.applyCss();
        node.layout();
        page(tab)
                .ifPresent(page -> {
                    page.show(place);
                    page.focus();
                });
    }

    private static String key(Place place) {
        return switch (place) {
            case Place.InTranscript(var id, _) -> "transcript " + id.value();
            case Place.Matrix _ -> "matrix";
            case Place.Compare _ -> "compare";
            case Place.Cases _ -> "cases";
            case Place.InCodebook _ -> "codebook";
            case Place.Memos _ -> "memos";
            case Place.History _ -> "history";
        };
    }

    private Tab open(Place place) {
        Page page =
                switch (place) {
                    case Place.InTranscript(var id, _) -> new TranscriptPage(session, id);
                    case Place.Matrix _ -> new MatrixPage(session);
                    case Place.Compare _ -> new ComparePage(session);
                    case Place.Cases _ -> new CasesPage(session);
                    case Place.InCodebook _ -> new CodebookPage(session);
                    case Place.Memos _ -> new MemosPage(session);
                    case Place.History _ -> new HistoryPage(session);
                };
        Tab tab = new Tab();
        tab.setId(key(place));
        tab.setUserData(page);
        tab.textProperty().bind(page.title());
        tab.setContent(page.node());
        tab.setOnClosed(_ -> page.close());
        tabs.getTabs().add(tab);
        return tab;
    }

    /// Closes the tab in front.
    void closeTab() {
        Tab tab = tabs.getSelectionModel().getSelectedItem();
        if (tab != null) {
            page(tab).ifPresent(Part::close);
            tabs.getTabs().remove(tab);
        }
    }

    /// Brings the next tab to the front, or the one before.
    void turnTab(int step) {
        int count = tabs.getTabs().size();
        if (count > 0) {
            int at = tabs.getSelectionModel().getSelectedIndex();
            tabs.getSelectionModel().select(Math.floorMod(at + step, count));
        }
    }

    /// Opens the tabs that were open when the project was closed last, or the first transcript.
    void restoreTabs() {
        String path = session.project().path().toString();
        List<String> open = desk.settings().get().tabs().getOrDefault(path, List.of());
        for (String key : open) {
            placeOf(key).ifPresent(this::go);
        }
        List<Transcript> all = session.study().get().transcripts().list();
        if (tabs.getTabs().isEmpty() && !all.isEmpty()) {
            go(new Place.InTranscript(all.getFirst().id(), null));
        }
    }

    private Optional<Place> placeOf(String key) {
        return switch (key) {
            case "matrix" -> Optional.of(new Place.Matrix(null));
            case "compare" -> Optional.of(new Place.Compare());
            case "cases" -> Optional.of(new Place.Cases());
            case "codebook" -> Optional.of(new Place.InCodebook(null));
            case "memos" -> Optional.of(new Place.Memos());
            case "history" -> Optional.of(new Place.History());
            default ->
                    session.study().get().transcripts().list().stream()
                            .filter(one -> key.equals("transcript " + one.id().value()))
                            .findFirst()
                            .map(one -> new Place.InTranscript(one.id(), null));
        };
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

    void focusTranscripts() {
        transcripts.focus();
    }

    void focusCodes() {
        codes.focus();
    }

    void focusQuotes() {
        quotes.focus();
    }

    void focusPage() {
        front().ifPresent(Part::focus);
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
                        problems ->
                                desk.messages()
                                        .say(
                                                problems.isEmpty()
                                                        ? desk.text("shell.sound")
                                                        : String.join("\n", problems)));
    }

    /// Closes the pages and the project.
    void close() {
        String path = session.project().path().toString();
        List<String> open = tabs.getTabs().stream().map(Tab::getId).toList();
        desk.settings().update(old -> old.withTabs(path, open));
        tabs.getTabs().forEach(tab -> page(tab).ifPresent(Part::close));
        for (Part part : List.<Part>of(transcripts, codes, quotes, memos)) {
            part.close();
        }
        backups.close();
        session.close();
    }
}
