package org.colligate.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.colligate.model.Step;
import org.colligate.ui.history.Sentences;
import org.colligate.ui.kit.Action;
import org.colligate.ui.kit.Actions;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.Icons;
import org.colligate.ui.kit.Session;
import org.kordamp.ikonli.feather.Feather;

/// The menus, and the bar below them, above everything else. Both say what undo takes back.
final class Head {

    /// How much of a sentence a menu holds, in code points.
    private static final int LONGEST = 60;

    private final Desk desk;
    private final Session session;
    private final Commands commands;
    private final Sentences sentences;
    private final MenuBar menus = new MenuBar();
    private final Label last = new Label();
    private final SearchField search;
    private final HeldNames held;
    private final VBox node;

    /// Makes it.
    ///
    /// @param title what the window is called
    Head(Session session, Commands commands, String title) {
        this.session = session;
        this.commands = commands;
        desk = session.desk();
        sentences = new Sentences(desk.texts(), _ -> Optional.empty());
        commands.menus()
                .forEach((name, groups) -> {
                    Menu menu = new Menu(name);
                    Actions.fill(menu.getItems(), groups);
                    menus.getMenus().add(menu);
                });
        search = new SearchField(session);
        held = new HeldNames(session);
        node = new VBox(menus, bar(title));
        session.listen((_, _) -> refresh());
        refresh();
    }

    Node node() {
        return node;
    }

    private Node bar(String title) {
        Label name = new Label(title);
        name.getStyleClass().add("project-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        last.setMinWidth(0);
        last.getStyleClass().add("muted");
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(last.textProperty());
        last.setTooltip(whole);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button find = Icons.button(Feather.COMMAND, commands.palette());
        find.setId("find");
        HBox bar =
                new HBox(
                        name,
                        Icons.button(Feather.ROTATE_CCW, commands.undo()),
                        Icons.button(Feather.ROTATE_CW, commands.redo()),
                        last,
                        held.node(),
                        gap,
                        search.node(),
                        find,
                        new CoderSwitch(session).node(),
                        Icons.button(Feather.MOON, commands.theme()));
        bar.getStyleClass().add("bar");
        return bar;
    }

    void close() {
        search.close();
    }

    private void refresh() {
        boolean writable = session.project().isWritable();
        Optional<Step> back = session.undoable();
        Optional<Step> again = session.redoable();
        commands.allow(writable && back.isPresent(), writable && again.isPresent());
        name(commands.undo(), back);
        name(commands.redo(), again);
        last.setText(back.map(step -> desk.text("shell.last", sentences.of(step))).orElse(""));
    }

    /// Says in the menu what an action would take back or do again.
    private void name(Action action, Optional<Step> step) {
        String what = step.map(sentences::of).map(of -> ": " + shortened(of)).orElse("");
        menus.getMenus().stream()
                .map(Menu::getItems)
                .flatMap(List::stream)
                .filter(item -> action.equals(item.getUserData()))
                .forEach(item -> item.setText(action.title() + what));
    }

    private static String shortened(String sentence) {
        return sentence.codePointCount(0, sentence.length()) <= LONGEST
                ? sentence
                : sentence.substring(0, sentence.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
