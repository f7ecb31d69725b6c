package org.colligate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colligate.cli.Outcome;
import org.colligate.cli.SmallProject;
import org.colligate.project.Project;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The program as the launcher starts it.
class MainTest {

    @TempDir Path folder;
    SmallProject small;

    @BeforeEach
    void build() throws Exception {
        small = SmallProject.in(folder);
    }

    private ProcessBuilder main(Object... arguments) {
        return new ProcessBuilder(Child.command(folder, Main.class, arguments));
    }

    private Outcome run(Object... arguments) throws Exception {
        return Child.run(folder, main(arguments));
    }

    @Test
    void resultsAreUtf8WhateverTheTerminalSpeaks() throws Exception {
        ProcessBuilder builder = main("quotes", small.project(), "--coder", "B", "--format", "csv");
        builder.environment().put("LC_ALL", "C");
        Outcome outcome = Child.run(folder, builder);
        assertThat(outcome)
                .isEqualTo(
                        Outcome.of("quotes", small.project(), "--coder", "B", "--format", "csv"));
        assertThat(outcome.out()).contains(",公开招标,");
    }

    @Test
    void aFailureIsStatusOneAndASentence() throws Exception {
        Path none = small.path("none.colligate");
        assertThat(run("check", none))
                .isEqualTo(Outcome.refused("There is no project at " + none + "."));
    }

    @Test
    void wrongUsageIsStatusTwo() throws Exception {
        Outcome outcome = run("matrix", small.project(), "--by", "a,b,c");
        assertThat(outcome)
                .isEqualTo(
                        new Outcome(
                                2,
                                "",
                                "--by takes one or two attributes.\nTry: colligate matrix --help\n"));
    }

    @Test
    void withoutArgumentsItSaysWhereToStart() throws Exception {
        assertThat(run())
                .isEqualTo(
                        Outcome.refused(
                                "The desktop needs a display, and there is none. Everything but it works from the command line: see \"colligate --help\"."));
    }

    @Test
    void aProjectThatIsOpenElsewhereCanBeReadButNotChanged() throws Exception {
        SmallProject.Content before = small.content();
        try (Project open = Project.open(small.project())) {
            assertThat(open.isWritable()).isTrue();
            Outcome undo = run("undo", small.project());
            assertThat(undo).isEqualTo(new Outcome(1, "", undo.err()));
            assertThat(undo.err())
                    .startsWith(small.project() + " is open elsewhere: ")
                    .contains(System.getProperty("user.name"))
                    .contains("process " + ProcessHandle.current().pid())
                    .hasLineCount(1);
            assertThat(run("check", small.project()).status()).isZero();
        }
        assertThat(small.content()).isEqualTo(before);
    }

    @Test
    void withoutAFolderForTemporaryFilesItSaysSo() throws Exception {
        Path gone = folder.resolve("gone");
        Outcome outcome =
                Child.run(
                        folder,
                        new ProcessBuilder(
                                Child.command(gone, Main.class, "check", small.project())));
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err())
                .contains(
                        "SQLite could not be unpacked into the folder for temporary files, " + gone)
                .doesNotContain("\tat ");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aResultThatFindsNoRoomIsAFailure() throws Exception {
        Path err = folder.resolve("err.txt");
        Process printing =
                main("matrix", small.project(), "--by", "city")
                        .redirectOutput(Path.of("/dev/full").toFile())
                        .redirectError(err.toFile())
                        .start();
        assertThat(printing.waitFor()).isEqualTo(1);
        assertThat(Files.readString(err))
                .isEqualTo("The result could not be written to standard output as a whole.\n");
        assertThat(Outcome.of("codings", "export", small.project(), "/dev/full"))
                .isEqualTo(
                        Outcome.refused(
                                "/dev/full could not be written (No space left on device). What was there before is untouched."));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aReaderThatHasSeenEnoughIsNoFailure() throws Exception {
        List<String> command =
                new ArrayList<>(List.of("bash", "-c", "(\"$@\"; echo $? >&2) | :", "bash"));
        command.addAll(Child.command(folder, Main.class, "quotes", small.project()));
        assertThat(Child.run(folder, new ProcessBuilder(command)))
                .isEqualTo(new Outcome(0, "", "0\n"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aPipeThatHasANameIsWrittenThrough() throws Exception {
        assertThat(run("codings", "export", small.project(), "/dev/fd/1").out())
                .startsWith("document,start,end,code,coder,text");
    }
}
