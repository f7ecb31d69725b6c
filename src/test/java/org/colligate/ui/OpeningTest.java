package org.colligate.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import org.colligate.project.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A project is read beside the screen.
class OpeningTest {

    @TempDir Path folder;

    private static Path openIn(Stagehand hand) {
        return Stagehand.get(() -> hand.shell().openProject().orElseThrow().path());
    }

    private Path empty(String name) throws Exception {
        Path file = folder.resolve(name);
        Project.create(file);
        return file;
    }

    @Test
    void askingTwiceOpensOnce() throws Exception {
        Path file = empty("two.colligate");
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            hand.occupyJobs();
            Stagehand.run(() -> hand.shell().projects().open(file));
            Stagehand.run(() -> hand.shell().projects().open(file));
            hand.let();
            hand.finishJobs();
            assertThat(openIn(hand)).isEqualTo(file);
            assertThat(hand.recent()).containsExactly(file.toString());
            assertThat(Stagehand.get(hand::asksSomething)).isFalse();
        }
    }

    @Test
    void theOldProjectCannotBeTouchedWhileTheNextIsRead() throws Exception {
        Path file = empty("next.colligate");
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            Path sample = hand.openSample(folder);
            TabPane tabs = hand.find("#pages", TabPane.class);
            hand.occupyJobs();
            Stagehand.run(() -> hand.shell().projects().open(file));
            hand.press(KeyCode.CONTROL, KeyCode.M);
            assertThat(Stagehand.get(() -> tabs.getTabs().size())).isEqualTo(1);
            assertThat(openIn(hand)).isEqualTo(sample);
            hand.let();
            hand.finishJobs();
            assertThat(openIn(hand)).isEqualTo(file);
        }
    }

    @Test
    void cancellingLeavesTheOldProjectOpenAndTheNextFree() throws Exception {
        Path file = empty("next.colligate");
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            Path sample = hand.openSample(folder);
            hand.occupyJobs();
            Stagehand.run(() -> hand.shell().projects().open(file));
            hand.until(hand::asksSomething);
            hand.press(KeyCode.ESCAPE);
            hand.let();
            hand.finishJobs();
            assertThat(openIn(hand)).isEqualTo(sample);
            hand.press(KeyCode.CONTROL, KeyCode.M);
            TabPane tabs = hand.find("#pages", TabPane.class);
            assertThat(Stagehand.get(() -> tabs.getTabs().size())).isEqualTo(2);
            Project.open(file).close();
        }
    }

    @Test
    void aProjectThatIsRefusedLeavesTheOldOneOpen() throws Exception {
        Path file = empty("broken.colligate");
        java.nio.file.Files.writeString(file, "no project");
        Path next = empty("next.colligate");
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            Path sample = hand.openSample(folder);
            hand.open(file);
            assertThat(Stagehand.get(hand::asksSomething)).isTrue();
            assertThat(openIn(hand)).isEqualTo(sample);
            assertThat(said(hand))
                    .anyMatch(text -> text.contains("is not a Colligate project"))
                    .anyMatch(text -> text.contains("three-cities stays open"));
            assertThat(hand.find(".panel .titled-pane", TitledPane.class).getText())
                    .startsWith("Details · C-");
            hand.choose(next);
            Stagehand.run(hand.find(".panel-buttons .button", Button.class)::fire);
            hand.finishJobs();
            assertThat(openIn(hand)).isEqualTo(next);
        }
    }

    private static List<String> said(Stagehand hand) {
        return Stagehand.get(() ->
                hand.stage().getScene().getRoot().lookupAll(".panel .label").stream()
                        .map(label -> ((Label) label).getText())
                        .toList());
    }
}
