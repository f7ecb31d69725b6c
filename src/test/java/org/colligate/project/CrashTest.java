package org.colligate.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.colligate.Child;
import org.colligate.codebook.CodebookEditing;
import org.colligate.model.Coding;
import org.colligate.model.SourceText;
import org.colligate.transcript.Draft;
import org.colligate.transcript.Intake;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashTest {

    /// `-Dcolligate.kills=1000` is for a night.
    private static final int KILLS = Integer.getInteger("colligate.kills", 50);

    @TempDir Path folder;
    Path file;
    Random random = new Random();

    @BeforeEach
    void create() throws Exception {
        file = folder.resolve("study.colligate");
        Project.create(file);
        Draft draft =
                new Draft(
                        "T",
                        SourceText.of("合同一年一签。".repeat(500)),
                        List.of(),
                        List.of(),
                        "UTF-8",
                        List.of());
        try (Project project = Project.open(file)) {
            project.apply("A", study -> Intake.importing(study, List.of(draft)));
            project.apply("A", study -> CodebookEditing.create(study, null, "Duration"));
        }
    }

    /// Lets a coder work, kills it at a moment of which nobody knows what it was doing, and returns
    /// what it had acknowledged until then.
    private Set<String> workAndCrash() throws IOException, InterruptedException {
        Process coder =
                new ProcessBuilder(Child.command(folder, TirelessCoder.class, file))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        Set<String> acknowledged = new HashSet<>();
        try (BufferedReader lines = coder.inputReader(StandardCharsets.UTF_8)) {
            int first = 1 + random.nextInt(10);
            for (int i = 0; i < first; i++) {
                acknowledged.add(lines.readLine());
            }
            assertThat(coder.waitFor(random.nextInt(5_000), TimeUnit.MICROSECONDS))
                    .as("it never stops by itself")
                    .isFalse();
            // Process.destroyForcibly would throw away what is still in the pipe.
            coder.toHandle().destroyForcibly();
            lines.lines().forEach(acknowledged::add);
        }
        return acknowledged;
    }

    @Test
    void whatWasAcknowledgedSurvivesEveryCrash() throws Exception {
        Set<String> acknowledged = new HashSet<>();
        for (int kill = 1; kill <= KILLS; kill++) {
            acknowledged.addAll(workAndCrash());
            try (Project project = Project.open(file)) {
                Set<String> present = new HashSet<>();
                for (Coding coding :
                        project.study()
                                .codings()
                                .of(project.study().transcripts().list().getFirst().id())) {
                    present.add(coding.id().value().toString());
                }
                assertThat(present).as("after kill %d", kill).containsAll(acknowledged);
                assertThat(present)
                        .as("no more than the one it was about to acknowledge")
                        .hasSizeLessThanOrEqualTo(acknowledged.size() + 1);
                assertThat(project.check()).isEmpty();
                acknowledged = present;
            }
        }
    }
}
