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

/// What happens around edits: progress while they last, backups before them.
class AroundEditsTest {

    private static final String BACK = "\r\u001B[K";

    @TempDir Path folder;

    @BeforeEach
    void create() throws IOException {
        write("T.txt", "trust");
        write("codes.csv", "code\nTrust\n");
        run(false, "new", "s.colligate");
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    /// Runs a command on files of the folder and returns what it says.
    private String run(boolean watched, Object... command) {
        StringWriter err = new StringWriter();
        PrintWriter out = new PrintWriter(new StringWriter());
        Console console = new Console(out, new PrintWriter(err), watched, folder);
        String[] arguments =
                Stream.of(command)
                        .map(Object::toString)
                        .map(word -> word.contains(".") ? folder.resolve(word).toString() : word)
                        .toArray(String[]::new);
        assertThat(CommandLineTool.run(console, arguments)).as(err.toString()).isZero();
        return err.toString().replace(System.lineSeparator(), "\n");
    }

    @Test
    void theImportOfManyCodingsShowsProgressToThoseWhoWatch() throws IOException {
        run(false, "import", "s.colligate", "T.txt");
        run(false, "codebook", "import", "s.colligate", "codes.csv");
        for (boolean watched : List.of(true, false)) {
            write(
                    "many.csv",
                    "document,start,end,code,coder\n"
                            + "T,0,4,Trust,A\n".repeat(19_999)
                            + "T,0,5,Trust,%s\n".formatted(watched ? "A" : "B"));
            String said = run(watched, "codings", "import", "s.colligate", "many.csv");
            assertThat(said)
                    .isEqualTo(
                            watched
                                    ? BACK
                                            + "10000 lines  many.csv"
                                            + BACK
                                            + "20000 lines  many.csv"
                                            + BACK
                                            + "writing many.csv into the project"
                                            + BACK
                                            + "The project has 2 codings now.\n"
                                    : "The project has 3 codings now.\n");
        }
    }

    @Test
    void undoAndRedoMakeABackupBeforeTheyEdit() throws Exception {
        run(false, "codebook", "import", "s.colligate", "codes.csv");
        run(false, "undo", "s.colligate");
        assertThat(takeBackup()).containsExactly("Trust");
        run(false, "redo", "s.colligate");
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
