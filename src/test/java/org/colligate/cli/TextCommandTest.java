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
}
