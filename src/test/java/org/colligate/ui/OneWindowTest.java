package org.colligate.ui;

import static javafx.scene.input.KeyCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import javafx.application.Platform;
import org.colligate.Child;
import org.colligate.Main;
import org.colligate.cli.Outcome;
import org.colligate.cli.SmallProject;
import org.colligate.project.Project;
import org.colligate.ui.kit.OneWindow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Starting the program while its window is open.
@EnabledOnOs(OS.LINUX)
class OneWindowTest {

    private static final String NO_DISPLAY = "The desktop needs a display";

    @TempDir Path folder;
    Path desktop;

    @BeforeEach
    void name() {
        desktop = folder.resolve("colligate").resolve("desktop");
    }

    private Outcome start(Object... arguments) throws Exception {
        return Child.run(
                folder,
                new ProcessBuilder(Child.command(folder, Main.class, arguments))
                        .directory(folder.toFile()));
    }

    private OneWindow claimed() {
        OneWindow claim = OneWindow.claim(desktop, null).orElseThrow();
        assertThat(claim.isClaimed()).isTrue();
        return claim;
    }

    @Test
    void theWindowThatIsOpenTakesTheProjectAndComesForward() throws Exception {
        SmallProject.in(folder);
        try (Stagehand hand = new Stagehand(folder, settings -> settings);
                OneWindow claim = claimed()) {
            claim.listen(Platform::runLater, hand.shell()::summoned);
            Stagehand.run(() -> hand.stage().setIconified(true));
            assertThat(start()).isEqualTo(new Outcome(0, "", ""));
            assertThat(Stagehand.get(() -> hand.stage().isIconified())).isFalse();
            assertThat(start("study.colligate")).isEqualTo(new Outcome(0, "", ""));
            hand.until(() -> hand.stage().getTitle().startsWith("study"));
        }
    }

    @Test
    void aProjectWaitsUntilWhatIsAskedIsAnswered() throws Exception {
        Path other = SmallProject.in(folder).project();
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            hand.openSample(folder);
            hand.press(CONTROL, K);
            assertThat(Stagehand.get(() -> hand.shell().summoned(other))).isTrue();
            hand.pulse();
            assertThat(hand.stage().getTitle()).startsWith("three-cities");
            hand.press(ESCAPE);
            hand.until(() -> hand.stage().getTitle().startsWith("study"));
        }
    }

    @Test
    void aLinkToTheProjectThatIsOpenLeavesItAsItIs() throws Exception {
        Path file = SmallProject.in(folder).project();
        Path link = Files.createSymbolicLink(folder.resolve("link.colligate"), file);
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            hand.open(file);
            hand.open(link);
            assertThat(hand.stage().getTitle()).startsWith("study – ");
            assertThat(hand.stage().getScene().lookup(".panel")).isNull();
        }
    }

    @Test
    void aProjectThatIsOpenElsewhereCanBeRead() throws Exception {
        Path file = SmallProject.in(folder).project();
        try (Stagehand hand = new Stagehand(folder, settings -> settings);
                Project elsewhere = Project.open(file)) {
            assertThat(elsewhere.isWritable()).isTrue();
            hand.open(file);
            hand.press(ENTER);
            hand.until(() -> hand.stage().getTitle().startsWith("study (reading only)"));
        }
    }

    @Test
    void aWindowThatIsClosingTakesNothing() throws Exception {
        OneWindow claim = claimed();
        claim.listen(
                Runnable::run,
                _ -> {
                    claim.close();
                    return false;
                });
        assertThat(start().err()).startsWith(NO_DISPLAY);
    }

    @Test
    void theFolderIsOnlyForTheUserAndWhatIsLeftOverGoes() throws Exception {
        Files.createDirectories(desktop);
        try (var left = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            left.bind(UnixDomainSocketAddress.of(desktop.resolve("socket")));
        }
        assertThat(desktop.resolve("socket")).exists();
        try (OneWindow claim = claimed()) {
            claim.listen(Runnable::run, _ -> true);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(desktop)))
                    .isEqualTo("rwx------");
            assertThat(start()).isEqualTo(new Outcome(0, "", ""));
        }
        assertThat(desktop.resolve("socket")).doesNotExist();
        assertThat(start().err()).startsWith(NO_DISPLAY);
    }

    @Test
    void whereNoSocketCanBeMadeTheProgramSimplyStarts() throws Exception {
        Path deep = folder.resolve("d".repeat(120));
        assertThat(OneWindow.claim(deep, null).orElseThrow().isClaimed()).isFalse();
        Files.writeString(folder.resolve("colligate"), "no folder");
        assertThat(start().err()).startsWith(NO_DISPLAY);
    }
}
