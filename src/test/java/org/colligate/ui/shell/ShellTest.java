package org.colligate.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.colligate.ui.Stagehand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellTest {

    @TempDir Path folder;

    @Test
    void aQuestionMarkShowsTheKeysUnlessItIsWrittenSomewhere() throws Exception {
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            hand.openSample(folder);
            TextField filter = hand.find("#transcripts-filter", TextField.class);
            Stagehand.run(filter::requestFocus);
            hand.type("?");
            assertThat(Stagehand.get(hand::asksSomething)).isFalse();
            assertThat(Stagehand.<String>get(filter::getText)).isEqualTo("?");
            hand.press(KeyCode.ALT, KeyCode.DIGIT3);
            hand.type("?");
            assertThat(Stagehand.get(hand::asksSomething)).isTrue();
            hand.find(".shortcuts", javafx.scene.layout.GridPane.class);
        }
    }

    @Test
    void aMissingFontIsToldOfOnce() {
        try (Stagehand hand =
                new Stagehand(folder, settings -> org.colligate.ui.kit.Settings.initial())) {
            Stagehand.run(() -> FontNotice.show(hand.shell().desk(), () -> true));
            assertThat(Stagehand.get(hand::asksSomething)).isFalse();
            Stagehand.run(() -> FontNotice.show(hand.shell().desk(), () -> false));
            assertThat(Stagehand.get(hand::asksSomething)).isTrue();
            hand.press(KeyCode.ESCAPE);
            Stagehand.run(() -> FontNotice.show(hand.shell().desk(), () -> false));
            assertThat(Stagehand.get(hand::asksSomething)).isFalse();
        }
    }
}
