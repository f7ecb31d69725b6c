package org.colligate.ui.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.colligate.ui.kit.Action;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.Place;
import org.colligate.ui.kit.Settings;

/// What can be done in the window whatever page is in front.
final class Commands {

    private static final int FONT_STEP = 1;
    private static final int SCALE_STEP = 10;

    private final Desk desk;
    private final Shell shell;
    private final Workbench bench;
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
    private final Action undo;
    private final Action redo;
    private final Action theme;
    private final Action palette;
    private final Action shortcuts;
    private final List<Action> columns;
    private final Map<String, List<List<Action>>> menus = new LinkedHashMap<>();

    Commands(Desk desk, Shell shell, Workbench bench) {
        this.desk = desk;
        this.shell = shell;
        this.bench = bench;
        undo =
                action("undo", "Shortcut+Z", () -> bench.session().undo())
                        .when(undoable.getReadOnlyProperty());
        redo =
                action("redo", "Shortcut+Shift+Z", () -> bench.session().redo())
                        .when(redoable.getReadOnlyProperty());
        theme = action("theme", "Shortcut+Shift+D", () -> set(old -> old.withDark(!old.dark())));
        palette =
                action(
                        "palette",
                        "Shortcut+K",
                        () -> new CommandPalette(desk, bench.allByPlace()).show());
        shortcuts =
                action("shortcuts", "F1", () -> ShortcutSheet.show(desk, bench.actionsByPlace()));
        columns =
                List.of(
                        action("left", "F7", () -> bench.columns().turnLeft()),
                        action("right", "F8", () -> bench.columns().turnRight()));
        menus.put(desk.text("shell.menu.file"), file());
        menus.put(desk.text("shell.menu.edit"), List.of(List.of(undo, redo), List.of(palette)));
        menus.put(desk.text("shell.menu.go"), go());
        menus.put(desk.text("shell.menu.view"), view());
        menus.put(desk.text("shell.menu.help"), List.of(List.of(shortcuts)));
    }

    private Action action(String key, String keys, Runnable run) {
        return Action.of(desk.text("shell." + key), keys, run);
    }

    private List<List<Action>> file() {
        Projects projects = shell.projects();
        return List.of(
                List.of(
                        action("new", "Shortcut+N", projects::create),
                        action("open", "Shortcut+O", projects::choose),
                        action("sample", "", projects::createSample)),
                bench.imports().actions(),
                List.of(place("pseudonyms", "", new Place.Pseudonyms())),
                List.of(
                        action("copy", "", projects::saveCopy),
                        action("backup", "", bench::backUp),
                        action("check", "", bench::check)),
                List.of(action("settings", "Shortcut+COMMA", bench::showSettings)),
                List.of(
                        action("close", "", shell::goToStart),
                        action("quit", "Shortcut+Q", shell::quit)));
    }

    private List<List<Action>> go() {
        return List.of(
                List.of(
                        place("go.matrix", "Shortcut+M", new Place.Matrix(null)),
                        place("go.compare", "Shortcut+Shift+C", new Place.Compare()),
                        place("go.words", "Shortcut+Shift+K", new Place.Words())),
                List.of(
                        place("go.search", "Shortcut+Shift+F", new Place.InSearch(null)),
                        action("go.hit.next", "Shortcut+G", () -> bench.goToHit(1)),
                        action("go.hit.before", "Shortcut+Shift+G", () -> bench.goToHit(-1)),
                        place("go.similar", "Shortcut+Shift+P", new Place.Similar(null))),
                List.of(
                        place("go.cases", "", new Place.Cases()),
                        place("go.codebook", "Shortcut+B", new Place.InCodebook(null)),
                        place("go.pseudonyms", "Shortcut+Shift+Y", new Place.Pseudonyms()),
                        place("go.memos", "", new Place.Memos()),
                        place("go.history", "Shortcut+H", new Place.History())),
                List.of(
                        action("go.transcripts", "Alt+DIGIT1", bench::focusTranscripts),
                        action("go.codes", "Alt+DIGIT2", bench::focusCodes),
                        action("go.page", "Alt+DIGIT3", bench::focusPage),
                        action("go.quotes", "Alt+DIGIT4", bench::focusQuotes)));
    }

    private Action place(String key, String keys, Place place) {
        return action(key, keys, () -> bench.go(place));
    }

    /// Returns what brings back the columns at the left and at the right.
    List<Action> columns() {
        return columns;
    }

    private List<List<Action>> view() {
        return List.of(
                List.of(
                        theme,
                        action("larger", "Shortcut+EQUALS", () -> scale(1)),
                        action("smaller", "Shortcut+MINUS", () -> scale(-1))),
                columns,
                List.of(
                        action("tab.next", "Shortcut+PAGE_DOWN", () -> bench.pages().turn(1)),
                        action("tab.before", "Shortcut+PAGE_UP", () -> bench.pages().turn(-1)),
                        action("tab.close", "Shortcut+W", () -> bench.pages().closeFront())));
    }

    private void scale(int direction) {
        set(old ->
                old.withFontSize(old.fontSize() + direction * FONT_STEP)
                        .withScale(old.scale() + direction * SCALE_STEP));
    }

    private void set(java.util.function.UnaryOperator<Settings> change) {
        desk.settings().update(change);
    }

    /// Says what can be done now.
    void allow(boolean undoing, boolean redoing) {
        undoable.set(undoing);
        redoable.set(redoing);
    }

    Action undo() {
        return undo;
    }

    Action redo() {
        return redo;
    }

    Action theme() {
        return theme;
    }

    Action palette() {
        return palette;
    }

    Action shortcuts() {
        return shortcuts;
    }

    /// Returns the actions by the menu they stand in, in groups.
    Map<String, List<List<Action>>> menus() {
        return menus;
    }

    /// Returns all actions.
    List<Action> all() {
        return menus.values().stream().flatMap(List::stream).flatMap(List::stream).toList();
    }
}
