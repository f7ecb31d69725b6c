package org.colligate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.colligate.exchange.SampleStudy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimilarCommandTest {

    @TempDir static Path folder;
    private static Path sample = Path.of("");

    @BeforeAll
    static void build() throws Exception {
        sample = folder.resolve("sample.colligate");
        SampleStudy.build(Path.of(""), sample);
    }

    @Test
    void passagesAreListedWithTheWordsThatSpeakForThem() {
        String out =
                Outcome.of(
                                "similar",
                                sample,
                                "--code",
                                "Tendering > Community associations",
                                "--top",
                                "3")
                        .out();
        assertThat(out)
                .containsPattern("0\\.\\d\\d  \\S+ \\[\\d+, \\d+\\) · ")
                .containsPattern("\n      \\([^()]+\\)\n")
                .endsWith(" dismissed.\n")
                .contains("3 passages of ");
    }

    @Test
    void aFileHasOneLineForEachPassage() {
        String out =
                Outcome.of("similar", sample, "--code", "Duration", "--top", "2", "--format", "csv")
                        .out();
        assertThat(out).startsWith("code,rank,score,document,start,end,case,speaker,text,words");
        assertThat(out)
                .contains("\nDuration,1,0.", "\nDuration,2,0.")
                .doesNotContain("\nDuration,3");
    }

    @Test
    void fewerThanTwoPassagesAreTooFewToGoBy() throws Exception {
        SmallProject small = SmallProject.in(Files.createDirectory(folder.resolve("small")));
        assertThat(Outcome.of("similar", small.project(), "--code", "Tendering"))
                .isEqualTo(
                        Outcome.refused(
                                "1 passage of Tendering: at least 2 are needed to find others by."
                                        + " Code some more."));
    }
}
