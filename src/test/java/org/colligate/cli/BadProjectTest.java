package org.colligate.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadProjectTest {

    /// Where SQLite keeps `user_version` in a file's header.
    private static final int VERSION = 60;

    @TempDir Path folder;
    SmallProject small;

    @BeforeEach
    void build() throws Exception {
        small = SmallProject.in(folder);
    }

    /// One command of every kind on a project: those that look, those that edit, those that copy.
    private List<Outcome> everyCommand(Path project) throws IOException {
        Path text = small.file("Cy.txt", "R: Two years.\n");
        return Stream.of(
                        List.of("import", project, text),
                        List.of("cases", project, small.path("cases.csv")),
                        List.of("codebook", "import", project, small.path("codebook.json")),
                        List.of("codebook", "export", project, small.path("out.json")),
                        List.of("codings", "import", project, small.path("codings.csv")),
                        List.of("codings", "export", project, small.path("out.csv")),
                        List.of("matrix", project, "--by", "city"),
                        List.of(
                                "compare",
                                project,
                                "--by",
                                "city",
                                "--values",
                                "Beijing,Guangzhou"),
                        List.of("quotes", project),
                        List.of("search", project, "trust"),
                        List.of("words", project),
                        List.of("similar", project, "--code", "Duration"),
                        List.of("history", project),
                        List.of("undo", project),
                        List.of("redo", project),
                        List.of("check", project),
                        List.of("backup", project))
                .map(List::toArray)
                .map(Outcome::of)
                .map(BadProjectTest::withoutDetail)
                .toList();
    }

    /// What exactly SQLite finds wrong with a damaged file depends on what it reads first.
    private static Outcome withoutDetail(Outcome outcome) {
        return new Outcome(
                outcome.status(),
                outcome.out(),
                outcome.err().replaceFirst(" is damaged \\(.*\\)\\.", " is damaged (…)."));
    }

    private void isRefusedByAll(Path project, String message) throws Exception {
        byte[] before = Files.readAllBytes(project);
        assertThat(everyCommand(project)).containsOnly(Outcome.refused(message));
        assertThat(Files.readAllBytes(project)).isEqualTo(before);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .as("nothing is left beside it")
                    .containsExactlyInAnyOrder(
                            "Ana.txt",
                            "Bo.txt",
                            "Cy.txt",
                            "cases.csv",
                            "codebook.json",
                            "codings.csv",
                            "study.colligate");
        }
    }

    @Test
    void whatIsNoProjectIsCalledSoByEveryCommand() throws Exception {
        Path project = Files.writeString(small.project(), "Interview notes. ".repeat(500));
        isRefusedByAll(project, project + " is not a Colligate project.");
    }

    @Test
    void aProjectOfANewerVersionIsLeftToIt() throws Exception {
        byte[] bytes = Files.readAllBytes(small.project());
        ByteBuffer.wrap(bytes).putInt(VERSION, 7);
        Path project = Files.write(small.project(), bytes);
        isRefusedByAll(
                project,
                project
                        + " was written by a newer Colligate (file version 7, this one reads up to 3). Install the newer version to open it.");
    }

    @Test
    void aTruncatedProjectIsCalledDamagedAndItsBackupsAreNamed() throws Exception {
        byte[] bytes = Files.readAllBytes(small.project());
        assertThat(Outcome.of("backup", small.project()).status()).isZero();
        Path backups = small.path("study.backups");
        Path backup = only(backups);
        Path project = Files.write(small.project(), Arrays.copyOf(bytes, bytes.length - 100));
        assertThat(everyCommand(project))
                .containsOnly(
                        Outcome.refused(
                                "%s is damaged (…). Open its newest backup instead, %s; it is a complete project. Nothing was changed."
                                        .formatted(project, backup)));
        Files.delete(backup);
        Files.delete(backups);
        isRefusedByAll(
                project,
                project
                        + " is damaged (…). It has no backups; if you have a copy of it elsewhere, open that. Nothing was changed.");
    }

    private static Path only(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> list = files.toList();
            assertThat(list).hasSize(1);
            return list.getFirst();
        }
    }

    @Test
    void aProjectThatIsNotThereIsNotMade() throws Exception {
        Path project = small.path("none.colligate");
        assertThat(everyCommand(project))
                .containsOnly(Outcome.refused("There is no project at " + project + "."));
        assertThat(project).doesNotExist();
    }

    @Test
    void newNeedsAFolderAndNeverReplacesAFile() throws Exception {
        Path nowhere = folder.resolve("no/such/study.colligate");
        assertThat(Outcome.of("new", nowhere))
                .isEqualTo(
                        Outcome.refused(
                                "The folder %s does not exist. Make it first."
                                        .formatted(nowhere.getParent())));
        SmallProject.Content before = small.content();
        assertThat(Outcome.of("new", small.project()))
                .isEqualTo(
                        Outcome.refused(
                                small.project()
                                        + " is there already. Choose another name, or open it."));
        assertThat(small.content()).isEqualTo(before);
    }

    @Test
    void aResultForAFolderThatIsNotThereIsRefused() {
        Path nowhere = folder.resolve("no/matrix.csv");
        assertThat(Outcome.of("matrix", small.project(), "--by", "city", "--out", nowhere))
                .isEqualTo(
                        Outcome.refused(
                                nowhere
                                        + " could not be written (the folder does not exist). What was there before is untouched."));
    }

    @Test
    void aReadOnlyProjectCanBeReadButNotChanged() throws Exception {
        SmallProject.Content before = small.content();
        assertThat(small.project().toFile().setWritable(false)).isTrue();
        assumeFalse(Files.isWritable(small.project()), "the superuser may write to everything");
        isReadOnly();
        assertThat(small.project().toFile().setWritable(true)).isTrue();
        assertThat(folder.toFile().setWritable(false)).isTrue();
        isReadOnly();
        assertThat(folder.toFile().setWritable(true)).isTrue();
        assertThat(small.content()).isEqualTo(before);
    }

    private void isReadOnly() {
        assertThat(Outcome.of("undo", small.project()))
                .isEqualTo(
                        Outcome.refused(
                                small.project()
                                        + " cannot be written: the file or its folder is read-only. Make it writable, or copy the project to a folder of your own."));
        assertThat(Outcome.of("check", small.project()).status()).isZero();
    }
}
