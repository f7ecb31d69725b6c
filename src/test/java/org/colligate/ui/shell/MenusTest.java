package org.colligate.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.colligate.ui.Stagehand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MenusTest {

    @TempDir Path folder;

    private static List<Menu> menus(Stagehand hand) {
        return hand.find(".menu-bar", MenuBar.class).getMenus();
    }

    @Test
    void keysStandAtTheRightEdgeAndGroupsApart() throws Exception {
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            hand.openSample(folder);
            Menu file = menus(hand).getFirst();
            assertThat(file.getItems()).hasAtLeastOneElementOfType(SeparatorMenuItem.class);
            assertThat(file.getItems().getFirst()).isNotInstanceOf(SeparatorMenuItem.class);
            Stagehand.run(file::show);
            hand.pulse();
            Set<Node> keys =
                    Stagehand.get(() ->
                            Window.getWindows().stream()
                                    .filter(PopupWindow.class::isInstance)
                                    .findFirst()
                                    .orElseThrow()
                                    .getScene()
                                    .getRoot()
                                    .lookupAll(".accelerator-text"));
            assertThat(keys).hasSizeGreaterThan(3);
            assertThat(
                            keys.stream()
                                    .map(one -> one.localToScene(one.getLayoutBounds()))
                                    .map(bounds -> Math.round(bounds.getMaxX()))
                                    .distinct())
                    .hasSize(1);
            Stagehand.run(file::hide);
        }
    }

    @Test
    void theUndoMenuSaysWhatItTakesBack() throws Exception {
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            hand.openSample(folder);
            MenuItem undo = menus(hand).get(1).getItems().getFirst();
            assertThat(undo.getText()).startsWith("Undo: Sample imported");
            assertThat(undo.getAccelerator().getDisplayText()).isEqualTo("Ctrl+Z");
        }
    }

    @Test
    void aFieldThatIsTypedIntoKeepsItsOwnUndo() throws Exception {
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            hand.openSample(folder);
            TextField filter = hand.find("#transcripts-filter", TextField.class);
            Stagehand.run(filter::requestFocus);
            hand.type("BJ");
            hand.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(menus(hand).get(1).getItems().getFirst().getText())
                    .startsWith("Undo: Sample imported");
        }
    }
}
