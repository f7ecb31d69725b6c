package org.colligate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colligate.cli.Outcome;
import org.colligate.cli.SmallProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Disks without room, as Linux lets anyone have one: a small file system of one's own where user
/// namespaces are allowed, and a limit on the size of files everywhere.
@EnabledOnOs(OS.LINUX)
class FullDiskTest {

    @TempDir Path folder;
    SmallProject small;
    SmallProject.Content before;

    @BeforeEach
    void build() throws Exception {
        small = SmallProject.in(folder);
        before = small.content();
    }

    /// Runs a command in a folder on a disk that a copy of the project and a filler have filled to
    /// the last byte, and brings the copy back.
    private Outcome onAFullDisk(Object... arguments) throws Exception {
        Path disk = Files.createDirectories(folder.resolve("disk"));
        String script =
                """
                mount -t tmpfs -o size=1m none "$1" && cp "$2" "$1" || exit 90
                cd "$1"; project=$2; shift 2
                cat /dev/zero > filler 2> /dev/null
                "$@"; status=$?
                cp study.colligate "$project"
                exit $status
                """;
        return inShell(
                List.of("unshare", "-Urm"), script, List.of(disk, small.project()), arguments);
    }

    private Outcome inShell(
            List<String> around, String script, List<Path> parameters, Object... arguments)
            throws Exception {
        List<String> command = new ArrayList<>(around);
        command.addAll(List.of("bash", "-c", script, "bash"));
        parameters.forEach(parameter -> command.add(parameter.toString()));
        command.addAll(Child.command(folder, Main.class, arguments));
        return Child.run(folder, new ProcessBuilder(command));
    }

    private void assumeNamespaces() throws Exception {
        Outcome trial =
                inShell(List.of("unshare", "-Urm"), "mount -t tmpfs none \"$1\"", List.of(folder));
        assumeTrue(trial.status() == 0, "this system gives nobody a file system of their own");
    }

    @Test
    void whatFindsNoRoomIsSaidAndTheProjectStaysAsItWas() throws Exception {
        assumeNamespaces();
        Path text = small.file("Cy.txt", "R: Two years.\n");
        String full =
                "The disk is full, so the last step was not recorded; everything before it is safe in study.colligate. Free some space and do it again.";
        assertThat(onAFullDisk("import", "study.colligate", text))
                .isEqualTo(
                        new Outcome(
                                1,
                                "",
                                "Warning: No backup could be made in study.backups (the disk is full).\n"
                                        + full
                                        + "\n"));
        assertThat(onAFullDisk("backup", "study.colligate"))
                .isEqualTo(
                        Outcome.refused(
                                "No backup could be made in study.backups (the disk is full)."));
        assertThat(onAFullDisk("new", "other.colligate"))
                .isEqualTo(
                        Outcome.refused(
                                "other.colligate could not be made: the disk is full. Free some space first."));
        assertThat(small.content()).isEqualTo(before);
        assertThat(Outcome.of("check", small.project()).status()).isZero();
    }

    @Test
    void aFileThatMayNotGrowStaysAsItWas() throws Exception {
        Path text = small.file("Long.txt", "R: A year, hardly more than that.\n".repeat(200_000));
        Outcome outcome =
                inShell(
                        List.of(),
                        "ulimit -f 4000 && \"$@\"",
                        List.of(),
                        "import",
                        small.project(),
                        text);
        assertThat(outcome).isEqualTo(new Outcome(1, "", outcome.err()));
        assertThat(outcome.err())
                .startsWith(small.project() + " could not be read or written (")
                .endsWith("Nothing was changed.\n")
                .hasLineCount(1);
        assertThat(small.content()).isEqualTo(before);
        assertThat(Outcome.of("check", small.project()).status()).isZero();
    }
}
