package org.colligate.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.colligate.cli.Outcome;
import org.colligate.cli.SmallProject;
import org.colligate.model.RefusedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

    @TempDir Path folder;
    SmallProject small;

    @BeforeEach
    void build() throws Exception {
        small = SmallProject.in(folder);
    }

    private static void isRefused(Path file, String what) {
        assertThatThrownBy(() -> OutputFile.write(file, out -> out.write("result")))
                .as(file.toString())
                .isInstanceOf(RefusedException.class)
                .hasMessage(file + what + " Choose another name.");
    }

    private static List<List<Object>> commandsThatWrite(Path project, Path file) {
        return List.of(
                List.of("matrix", project, "--by", "city", "--out", file),
                List.of("quotes", project, "--out", file),
                List.of("codings", "export", project, file),
                List.of("codebook", "export", project, file));
    }

    @Test
    void noCommandWritesOverAProject() throws Exception {
        Path project = small.project();
        byte[] before = Files.readAllBytes(project);
        Path around = folder.resolve("../" + folder.getFileName() + "/study.colligate");
        for (Path file : List.of(project, around)) {
            for (List<Object> command : commandsThatWrite(project, file)) {
                assertThat(Outcome.of(command.toArray()))
                        .isEqualTo(
                                Outcome.refused(
                                        file
                                                + " is a project or another database, which a result would destroy. Choose another name."));
            }
        }
        assertThat(Files.readAllBytes(project)).isEqualTo(before);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aProjectIsKnownBehindLinksToo() throws Exception {
        byte[] before = Files.readAllBytes(small.project());
        Path link =
                Files.createSymbolicLink(folder.resolve("link.csv"), Path.of("study.colligate"));
        Path other = Files.createSymbolicLink(folder.resolve("link to link.csv"), link);
        Path same = Files.createLink(folder.resolve("same.csv"), small.project());
        for (Path file : List.of(link, other, same)) {
            isRefused(file, " is a project or another database, which a result would destroy.");
        }
        assertThat(Files.readAllBytes(small.project())).isEqualTo(before);
        assertThat(link).isSymbolicLink();
    }

    @Test
    void whatBelongsToAProjectIsNotWrittenOver() throws Exception {
        Path backups = Files.createDirectory(folder.resolve("study.backups"));
        for (Path file :
                List.of(
                        folder.resolve(".study.colligate.lock"),
                        folder.resolve(".study.colligate.lock.holder"),
                        folder.resolve("study.colligate-journal"),
                        folder.resolve("study.colligate-wal"),
                        backups.resolve("codings.csv"))) {
            isRefused(file, " is where a project keeps what it needs.");
            assertThat(file).doesNotExist();
        }
    }

    @Test
    void namesThatOnlyLookLikeAProjectsAreFree() throws Exception {
        Path file = folder.resolve("notes-journal");
        OutputFile.write(file, out -> out.write("result"));
        assertThat(file).hasContent("result");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkStaysAndWhatItLeadsToIsWritten() throws Exception {
        Path there = Files.createDirectory(folder.resolve("results")).resolve("codings.csv");
        Path link =
                Files.createSymbolicLink(
                        folder.resolve("link.csv"), Path.of("results/codings.csv"));
        for (String result : List.of("first", "second")) {
            OutputFile.write(link, out -> out.write(result));
            assertThat(link).isSymbolicLink();
            assertThat(there).hasContent(result);
        }
    }

    @Test
    void aDashStandsForStandardOutput() {
        for (String format : List.of("text", "csv", "json")) {
            assertThat(Outcome.of("quotes", small.project(), "--format", format, "--out", "-"))
                    .isEqualTo(Outcome.of("quotes", small.project(), "--format", format));
        }
    }

    @Test
    void whoWritesAFileWhileAnotherDoesWritesItWholeAndLeavesNothingBehind() throws Exception {
        Path file = folder.resolve("out.csv");
        OutputFile.write(
                file,
                outer -> {
                    outer.write("outer, ");
                    outer.flush();
                    try {
                        OutputFile.write(file, inner -> inner.write("inner"));
                    } catch (RefusedException refused) {
                        throw new AssertionError(refused);
                    }
                    assertThat(file).hasContent("inner");
                    outer.write("to the end");
                });
        assertThat(file).hasContent("outer, to the end");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.filter(one -> one.toString().endsWith(".part"))).isEmpty();
        }
    }
}
