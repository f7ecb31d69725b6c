package org.colligate.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.colligate.codebook.CodebookDraft;
import org.colligate.codebook.CodebookImport;
import org.colligate.codebook.CodebookJson;
import org.colligate.exchange.OutputFile;
import org.colligate.model.Codebook;
import org.colligate.model.Law;
import org.colligate.model.RandomStudy;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A codebook written to either format and brought into an empty study is the same codebook.
class CodebookFilesTest {

    @TempDir Path folder;

    /// Reads a codebook file.
    private interface Reader {

        CodebookDraft read(Path file) throws RefusedException;
    }

    private void requireSame(Codebook codebook, OutputFile.Content content, Reader reader) {
        Path file = folder.resolve("codebook");
        try {
            OutputFile.write(file, content);
            Study again =
                    Study.EMPTY.after(
                            CodebookImport.of(Study.EMPTY, "codebook", reader.read(file)));
            assertThat(told(again.codebook())).isEqualTo(told(codebook));
        } catch (RefusedException refused) {
            throw new AssertionError(refused);
        }
    }

    /// All that a codebook says, in its order; identities are its study's own.
    private static List<List<Object>> told(Codebook codebook) {
        return codebook.codes().stream()
                .map(code ->
                        List.<Object>of(
                                codebook.path(code.id()).names(), code.guide(), code.color()))
                .toList();
    }

    @Test
    void csvLosesNothing() {
        Law.holds(
                300,
                random -> {
                    Codebook codebook = RandomStudy.of(random).codebook();
                    requireSame(
                            codebook, out -> CodebookCsv.write(codebook, out), CodebookCsv::read);
                });
    }

    @Test
    void jsonLosesNothing() {
        Law.holds(
                300,
                random -> {
                    Codebook codebook = RandomStudy.of(random).codebook();
                    requireSame(
                            codebook,
                            out -> CodebookJson.write("a \"book\"", codebook, out),
                            CodebookJson::read);
                });
    }
}
