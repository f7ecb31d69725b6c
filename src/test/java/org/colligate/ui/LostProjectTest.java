package org.colligate.ui;

import static javafx.scene.input.KeyCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import org.colligate.model.Study;
import org.colligate.project.Project;
import org.colligate.store.FullDisk;
import org.colligate.ui.kit.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The file under the window goes, changes, or finds no room while somebody codes.
@DisabledOnOs(OS.WINDOWS)
class LostProjectTest {

    @TempDir Path folder;

    private static Study saved(Path file) throws Exception {
        try (Project project = Project.openToRead(file)) {
            assertThat(project.check()).isEmpty();
            return project.study();
        }
    }

    private static Node panel(Stagehand hand) {
        return hand.stage().getScene().lookup(".panel");
    }

    private static boolean isAsked(Stagehand hand) {
        return panel(hand) != null;
    }

    private static String said(Stagehand hand) {
        hand.until(() -> isAsked(hand));
        return Stagehand.get(() ->
                panel(hand).lookupAll(".label").stream()
                        .filter(Label.class::isInstance)
                        .map(label -> ((Label) label).getText())
                        .reduce("", (all, one) -> all + one + "\n"));
    }

    private static Button button(Stagehand hand, String title) {
        return (Button)
                Stagehand.get(() ->
                        panel(hand).lookupAll(".button").stream()
                                .filter(node -> ((Button) node).getText().equals(title))
                                .findFirst()
                                .orElseThrow());
    }

    private static Study shown(Stagehand hand) {
        return Stagehand.get(() -> hand.shell().openProject().orElseThrow().study());
    }

    /// Codes the sentence at the caret as a code of the sample.
    private static void code(Stagehand hand) {
        hand.press(S);
        hand.press(ENTER);
        hand.type("prud");
        hand.press(ENTER);
    }

    private static void toTheText(Stagehand hand) {
        hand.press(CONTROL, HOME);
        hand.press(DOWN);
        hand.press(DOWN);
    }

    @Test
    void codingIntoADeletedFileIsRefusedAndWorkGoesOnInACopy() throws Exception {
        Path copy = folder.resolve("copy.colligate");
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            Path file = hand.openSample(folder);
            toTheText(hand);
            code(hand);
            Study before = saved(file);
            Files.delete(file);
            hand.press(DOWN);
            code(hand);
            assertThat(said(hand)).contains("is no longer there", "save a copy");
            assertThat(shown(hand)).isEqualTo(before);

            hand.choose(copy);
            hand.click(button(hand, "Save a copy …"));
            hand.until(() -> hand.stage().getTitle().startsWith("copy"));
            assertThat(saved(copy)).isEqualTo(before);
            hand.pulse();
            hand.press(CONTROL, Z);
            assertThat(saved(copy).equals(before)).isFalse();
            assertThat(saved(copy).equals(shown(hand))).isTrue();
        }
    }

    @Test
    void aProjectWhoseFileIsGoneIsNotClosedUnasked() throws Exception {
        Path copy = folder.resolve("copy.colligate");
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            Path file = hand.openSample(folder);
            Study before = saved(file);
            Files.move(file, folder.resolve("moved.colligate"));
            hand.press(CONTROL, Q);
            assertThat(said(hand)).contains("it ends when the project is closed");
            hand.press(ESCAPE);
            assertThat(hand.stage().isShowing()).isTrue();

            hand.press(CONTROL, Q);
            hand.choose(copy);
            hand.press(ENTER);
            hand.until(() -> hand.stage().getTitle().startsWith("copy"));
            assertThat(saved(copy)).isEqualTo(before);
        }
    }

    @Test
    void aMemoThatCannotBeKeptGoesOnInTheCopy() throws Exception {
        Path copy = folder.resolve("copy.colligate");
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            Path file = hand.openSample(folder);
            Stagehand.run(hand.find("#memo-new", TextArea.class)::requestFocus);
            hand.type("half a thought");
            Files.delete(file);
            hand.press(CONTROL, ENTER);
            hand.choose(copy);
            said(hand);
            hand.click(button(hand, "Save a copy …"));
            hand.until(() -> hand.stage().getTitle().startsWith("copy"));
            TextArea field = hand.find("#memo-new", TextArea.class);
            assertThat(Stagehand.<String>get(field::getText)).isEqualTo("half a thought");
        }
    }

    @Test
    void aFileThatTookItsPlaceIsLeftAlone() throws Exception {
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            Path file = hand.openSample(folder);
            Study before = saved(file);
            Path moved = Files.move(file, folder.resolve("moved.colligate"));
            Project.create(file);
            toTheText(hand);
            code(hand);
            assertThat(said(hand)).contains("was replaced by another file");
            assertThat(shown(hand)).isEqualTo(before).isEqualTo(saved(moved));
            assertThat(saved(file)).isEqualTo(Study.EMPTY);
            hand.press(ESCAPE);
            Files.delete(file);
            Files.move(moved, file);
            code(hand);
            assertThat(saved(file)).isEqualTo(shown(hand)).isNotEqualTo(before);
        }
    }

    @Test
    void aFullDiskKeepsWhatWasCodedAndSaysSoInTheLanguageOfTheScreen() throws Exception {
        try (Stagehand hand =
                new Stagehand(folder, settings -> settings.withLanguage(Language.CHINESE))) {
            Path file = hand.openSample(folder);
            toTheText(hand);
            code(hand);
            FullDisk.leave(Stagehand.get(() -> hand.shell().openProject().orElseThrow()), 0);
            for (int i = 0; i < 200 && !Stagehand.get(() -> isAsked(hand)); i++) {
                hand.press(CONTROL, Z);
                if (!Stagehand.get(() -> isAsked(hand))) {
                    hand.press(CONTROL, SHIFT, Z);
                }
            }
            assertThat(said(hand)).contains("磁盘已满", "安全保存在").doesNotContain("disk");
            assertThat(shown(hand)).isEqualTo(saved(file));
            hand.press(ESCAPE);
            FullDisk.leave(Stagehand.get(() -> hand.shell().openProject().orElseThrow()), 1000);
            hand.press(CONTROL, Z);
            assertThat(Stagehand.get(() -> isAsked(hand)) ? said(hand) : "").isEmpty();
            assertThat(shown(hand)).isEqualTo(saved(file));
        }
    }

    @Test
    void aFileThatAnotherProgramWroteToIsOpenedAgain() throws Exception {
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            Path file = hand.openSample(folder);
            Path link = folder.resolve("second.colligate");
            Files.createLink(link, file);
            try (Project other = Project.open(link)) {
                other.undo("B");
            }
            Study now = saved(file);
            toTheText(hand);
            code(hand);
            assertThat(said(hand)).contains("was changed by another program");
            hand.click(button(hand, "Open it again"));
            assertThat(shown(hand)).isEqualTo(now);
        }
    }

    @Test
    void aNewProjectUnderATakenNameLeavesTheOldOneAmongTheRecent() throws Exception {
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            Path file = hand.openSample(folder);
            hand.choose(file);
            hand.press(CONTROL, N);
            assertThat(said(hand)).contains("is there already");
            assertThat(hand.recent()).isEqualTo(List.of(file.toString()));
            hand.press(ESCAPE);
        }
    }
}
