package org.colligate.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.colligate.ui.Stagehand;
import org.colligate.ui.kit.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsPanelTest {

    @TempDir Path folder;

    @Test
    void everyChoiceWorksAtOnceAndIsRemembered() throws Exception {
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            hand.openSample(folder);
            hand.press(KeyCode.CONTROL, KeyCode.COMMA);
            hand.click(hand.find("#settings-dark", ToggleButton.class));
            assertThat(kept()).contains("\"dark\" : true");

            Spinner<?> font = hand.find("#settings-font", Spinner.class);
            Stagehand.run(font::requestFocus);
            hand.press(KeyCode.UP);
            hand.press(KeyCode.UP);
            assertThat(kept()).contains("\"fontSize\" : 17");

            TextField coder = hand.find("#settings-coder", TextField.class);
            Stagehand.run(() -> {
                coder.requestFocus();
                coder.selectAll();
            });
            hand.type("Mei");
            assertThat(kept()).contains("\"coder\" : \"Mei\"");
            assertThat(hand.find("#coder", javafx.scene.control.MenuButton.class).getText())
                    .contains("Mei");

            @SuppressWarnings("unchecked")
            ComboBox<Language> language = hand.find("#settings-language", ComboBox.class);
            Stagehand.run(() -> language.setValue(Language.CHINESE));
            assertThat(kept()).contains("CHINESE");

            Spinner<?> scale = hand.find("#settings-scale", Spinner.class);
            Stagehand.run(() -> scale.increment(10));
            assertThat(kept()).contains("\"scale\" : 200");
            hand.press(KeyCode.ESCAPE);
            assertThat(Stagehand.get(() -> hand.stage().getScene().lookup("#settings-scale")))
                    .isNull();
        }
    }

    private String kept() throws Exception {
        return Files.readString(folder.resolve("settings.json"));
    }
}
