package org.colligate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.colligate.model.Code;
import org.colligate.model.RefusedException;
import org.colligate.project.Project;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What happens around edits: backups before them.
class AroundEditsTest {

    @TempDir Path folder;

    @BeforeEach
    void create() throws IOException {
        write("T.txt", "trust");
        write("codes.csv", "code\nTrust\n");
        run("new", "s.colligate");
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    /// Runs a command on files of the folder.
    private void run(Object... command) {
        StringWriter err = new StringWriter();
        PrintWriter out = new PrintWriter(new StringWriter());
        Console console = new Console(out, new PrintWriter(err), false, folder);
        String[] arguments =
                Stream.of(command)
                        .map(Object::toString)
                        .map(word -> word.contains(".") ? folder.resolve(word).toString() : word)
                        .toArray(String[]::new);
        assertThat(CommandLineTool.run(console, arguments)).as(err.toString()).isZero();
    }

    @Test
    void undoAndRedoMakeABackupBeforeTheyEdit() throws Exception {
        run("codebook", "import", "s.colligate", "codes.csv");
        run("undo", "s.colligate");
        assertThat(takeBackup()).containsExactly("Trust");
        run("redo", "s.colligate");
        assertThat(takeBackup()).isEmpty();
    }

    /// Takes the only backup away and returns the codes in it.
    private List<String> takeBackup() throws IOException, RefusedException {
        try (Stream<Path> backups = Files.list(folder.resolve("s.backups"))) {
            Path backup = backups.toList().getFirst();
            try (Project project = Project.openToRead(backup)) {
                return project.study().codebook().codes().stream().map(Code::name).toList();
            } finally {
                Files.delete(backup);
            }
        }
    }
}
