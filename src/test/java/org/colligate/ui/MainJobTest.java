package org.colligate.ui;

import static javafx.scene.input.KeyCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colligate.model.Coding;
import org.colligate.model.Study;
import org.colligate.model.Transcript;
import org.colligate.project.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The main job without a mouse: from the start page to a comparison in a file.
class MainJobTest {

    @TempDir Path folder;

    private static Study saved(Path file) throws Exception {
        try (Project project = Project.openToRead(file)) {
            return project.study();
        }
    }

    private static List<String> paths(Study study, Transcript transcript, List<Coding> before) {
        return study.codings().of(transcript.id()).stream()
                .filter(coding -> !before.contains(coding))
                .map(coding -> study.codebook().path(coding.code()).toString())
                .toList();
    }

    @Test
    void theKeyboardAloneIsEnough() throws Exception {
        Path file = folder.resolve("mine.colligate");
        Path csv = folder.resolve("compare.csv");
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            hand.choose(file);
            hand.press(SPACE);
            hand.until(() -> hand.stage().getTitle().startsWith("mine"));
            hand.pulse();
            hand.until(() -> Files.isDirectory(folder.resolve("mine.backups")));
            Study sample = saved(file);
            Transcript first = sample.transcripts().list().getFirst();
            List<Coding> before = sample.codings().of(first.id());

            hand.press(CONTROL, HOME);
            hand.press(DOWN);
            hand.press(DOWN);
            hand.press(S);
            hand.press(ENTER);
            hand.type("prud");
            hand.press(ENTER);
            hand.press(DOWN);
            hand.press(DOWN);
            hand.press(T);
            hand.press(ENTER);
            hand.type("Air conditioning");
            hand.press(ENTER);
            hand.press(DOWN);
            hand.press(DOWN);
            hand.press(S);
            hand.press(Q);
            assertThat(paths(saved(file), first, before))
                    .containsExactly(
                            "Official attitudes > Prudent", "Air conditioning", "Air conditioning");

            hand.press(CONTROL, Z);
            assertThat(paths(saved(file), first, before))
                    .containsExactly("Official attitudes > Prudent", "Air conditioning");

            hand.press(CONTROL, SHIFT, C);
            hand.choose(csv);
            hand.press(CONTROL, E);
            hand.until(() -> Files.exists(csv));
        }
        assertThat(Files.readString(csv))
                .contains("Beijing", "Shanghai", "Guangzhou", "Air conditioning");
    }

    @Test
    void aProjectThatIsThereIsNeverReplaced() throws Exception {
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            Path file = hand.openSample(folder);
            Study before = saved(file);
            hand.choose(file);
            hand.press(CONTROL, N);
            hand.press(ESCAPE);
            Stagehand.run(() -> hand.shell().projects().open(file));
            Stagehand.run(() -> hand.shell().projects().createSample(file));
            hand.pulse();
            assertThat(saved(file)).isEqualTo(before);
        }
    }
}
