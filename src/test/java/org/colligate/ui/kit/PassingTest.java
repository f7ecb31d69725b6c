package org.colligate.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.robot.Robot;
import org.colligate.ui.Stagehand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PassingTest {

    private static final String LONG = "A sentence that goes on and on. ".repeat(12);

    @TempDir Path folder;

    private static Messages messages(Stagehand hand) {
        Layers layers = (Layers) hand.stage().getScene().getRoot();
        return new Messages(layers, new Texts(Language.ENGLISH));
    }

    private static void say(Stagehand hand, Messages messages, String sentence) {
        Stagehand.run(() -> messages.say(sentence));
        hand.pulse();
    }

    private static Passing shown(Stagehand hand) {
        return hand.find(".passing", Passing.class);
    }

    private static boolean isShown(Stagehand hand, Node passing) {
        return passing.getScene() != null && passing.getScene().equals(hand.stage().getScene());
    }

    @Test
    void longerSentencesStandLonger() {
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            assertThat(hand.stage().isShowing()).isTrue();
            assertThat(Passing.readingTime("Done."))
                    .isLessThan(Passing.readingTime("The file is sound, and its history holds."))
                    .isEqualTo(Passing.readingTime("已复制"));
            assertThat(Passing.readingTime("文件完好，历史记录与现有内容一致，可以继续。"))
                    .isGreaterThan(Passing.readingTime("The file is sound."));
            assertThat(Passing.readingTime(LONG).toSeconds()).isEqualTo(12);
        }
    }

    @Test
    void itIsAsWideAsItsWordsAndWrapsLongOnes() {
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            Messages messages = messages(hand);
            say(hand, messages, "Copied.");
            assertThat(shown(hand).getWidth()).isBetween(50.0, 120.0);
            double line = shown(hand).getHeight();
            say(hand, messages, LONG);
            assertThat(shown(hand).getWidth()).isBetween(500.0, 600.0);
            assertThat(shown(hand).getHeight()).isGreaterThan(line * 1.9);
        }
    }

    @Test
    void theNextOneTakesItsPlaceAndItGoesByItself() {
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            Messages messages = messages(hand);
            say(hand, messages, "First.");
            Passing first = shown(hand);
            say(hand, messages, "Second.");
            assertThat(isShown(hand, first)).isFalse();
            Passing second = shown(hand);
            assertThat(second.getText()).isEqualTo("Second.");
            hand.until(() -> !isShown(hand, second));
        }
    }

    @Test
    void itDoesNotLeaveFromUnderThePointer() {
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            say(hand, messages(hand), LONG);
            Passing passing = shown(hand);
            assertThat(Stagehand.get(passing::isLeaving)).isTrue();
            Stagehand.run(() -> {
                var at = passing.localToScreen(passing.getBoundsInLocal());
                new Robot().mouseMove(at.getCenterX(), at.getCenterY());
            });
            hand.pulse();
            assertThat(Stagehand.get(passing::isLeaving)).isFalse();
            Stagehand.run(() ->
                    new Robot().mouseMove(hand.stage().getX() + 200, hand.stage().getY() + 200));
            hand.pulse();
            assertThat(Stagehand.get(passing::isLeaving)).isTrue();
            hand.click(passing);
            assertThat(isShown(hand, passing)).isFalse();
        }
    }

    @Test
    void whatMustBeSeenToStaysUntilItIsClosed() {
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            Stagehand.run(() -> messages(hand).remind("There is no room for a backup."));
            hand.pulse();
            Passing passing = shown(hand);
            assertThat(Stagehand.get(passing::isLeaving)).isFalse();
            hand.click((Button) passing.getGraphic());
            assertThat(isShown(hand, passing)).isFalse();
        }
    }
}
