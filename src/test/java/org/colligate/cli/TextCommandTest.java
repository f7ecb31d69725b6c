package org.colligate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextCommandTest {

    private static final Path DOCUMENTS = Path.of("src/test/resources/documents");

    @TempDir Path folder;

    @Test
    void turnsAreNumberedAndSayWhoSpeaks() throws Exception {
        Path file = folder.resolve("Ana.txt");
        Files.writeString(file, "[Composed]\n\nI: How long?\n\nR: Two years.\nNo more.\n");
        assertThat(Outcome.of("text", file))
                .isEqualTo(
                        Outcome.printed(
                                """
                                [Composed]
                                [1] I: How long?
                                [2] R: Two years.
                                No more.
                                """));
    }

    @Test
    void whatIsLeftOutOfADocumentIsSaid() {
        Outcome told = Outcome.of("text", DOCUMENTS.resolve("comments-en.docx"));
        assertThat(told.status()).isZero();
        assertThat(told.out()).isNotBlank();
        assertThat(told.err()).contains("in the file; an import makes memos of them.");
    }

    @Test
    void aFolderOfDocumentsIsImportedAtOnce() throws Exception {
        Path project = folder.resolve("study.colligate");
        Path interviews = Files.createDirectory(folder.resolve("interviews"));
        for (String name : new String[] {"long-en.docx", "long-zh.odt"}) {
            Files.copy(DOCUMENTS.resolve(name), interviews.resolve(name));
        }
        Files.writeString(interviews.resolve("README.md"), "About these interviews.");
        Outcome.of("new", project);
        assertThat(Outcome.of("import", project, interviews).err())
                .startsWith("Imported 2 transcripts with ");
        assertThat(
                        Outcome.of("import", project, Files.createDirectory(folder.resolve("none")))
                                .err())
                .startsWith("There is no file in ");
    }

    @Test
    void aTableWithoutItsTextColumnIsRefusedWithItsColumns() throws Exception {
        Path project = folder.resolve("study.colligate");
        Outcome.of("new", project);
        Path table = Files.writeString(folder.resolve("a.csv"), "who,Q 1,Q 2\nP1,Yes.,No.\n");
        String sentence =
                "a.csv is a table, each row a transcript. Name the columns that hold the text with --text; its columns are \"who\", \"Q 1\", \"Q 2\".";
        assertThat(Outcome.of("text", table).err()).contains(sentence);
        assertThat(Outcome.of("import", project, table).err()).contains(sentence);
        Path other = Files.writeString(folder.resolve("b.txt"), "I: Yes.");
        assertThat(Outcome.of("import", project, other, table).err())
                .contains("a.csv is a table with a transcript in each row. Import it alone");
        assertThat(Outcome.of("import", project, other, "--text", "a").err())
                .contains("are for a table (.csv, .tsv, .xlsx), and none is given.");
    }

    @Test
    void theRowsOfATableAreShownAndImported() throws Exception {
        Path project = folder.resolve("study.colligate");
        Outcome.of("new", project);
        Path table =
                Files.writeString(
                        folder.resolve("a.csv"),
                        "who,city,Q 1,Q 2\nP1,Wuhan,Yes.,No.\nP2,Wuhan,Well.,\nP3,Wuhan,,\n");
        assertThat(Outcome.of("text", table, "--text", "Q 1", "Q 2", "--name", "who").out())
                .isEqualTo(
                        """
                        == P1
                        Q 1
                        Yes.
                        Q 2
                        No.
                        == P2
                        Q 1
                        Well.
                        """);
        Outcome imported =
                Outcome.of(
                        "import",
                        project,
                        table,
                        "--text",
                        "Q 1",
                        "--text",
                        "Q 2",
                        "--case",
                        "who",
                        "--attribute",
                        "city",
                        "--coder",
                        "A");
        assertThat(imported)
                .isEqualTo(
                        Outcome.said(
                                "Warning: Rows without text in the columns that were chosen, which are left out: 1."
                                        + System.lineSeparator()
                                        + "Imported 2 transcripts from a.csv. The project has 2 cases."));
        assertThat(Outcome.of("history", project).out()).contains("imported 2 transcripts");
        Outcome.of("undo", project);
        assertThat(Outcome.of("import", project, table, "--text", "Q 1").err())
                .contains("The project has 0 cases.");
    }
}
