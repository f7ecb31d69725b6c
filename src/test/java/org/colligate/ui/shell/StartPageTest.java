package org.colligate.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import org.colligate.ui.Stagehand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartPageTest {

    @TempDir Path folder;

    @Test
    void languageAndThemeAreAtHand() {
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            MenuButton language = hand.find("#start-language", MenuButton.class);
            assertThat(language.getText()).isEqualTo("English");
            Stagehand.run(() -> language.getItems().get(1).fire());
            hand.until(() ->
                    hand.stage().getScene().lookup("#start-language") instanceof MenuButton now
                            && now.getText().equals("简体中文"));
            hand.pulse();
            assertThat(hand.find("#start-language", MenuButton.class).isFocused()).isTrue();
            assertThat(hand.find("#start-new", Button.class).getAccessibleText())
                    .startsWith("新建项目");
            hand.click(hand.find("#start-theme", Button.class));
            assertThat(hand.stage().getScene().getRoot().getStyleClass()).contains("dark");
        }
    }
}
