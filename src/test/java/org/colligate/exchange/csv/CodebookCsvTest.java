package org.colligate.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colligate.codebook.CodebookDraft;
import org.colligate.codebook.CodebookDraft.Entry;
import org.colligate.codebook.CodebookDraft.Guide;
import org.colligate.model.CodeColor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodebookCsvTest {

    @TempDir Path folder;

    @Test
    void aFileTellsNothingOfMissingColumnsAndOfParentsWithoutALine() throws Exception {
        Path file =
                Files.writeString(
                        folder.resolve("codes.csv"),
                        """
                        include,code,color,example
                        a year,Duration > Short,,
                        ,Trust,#aa3300,We do.
                        """);
        Entry small = new Entry(2, "Short", new Guide(null, "a year", null, ""), null, List.of());
        assertThat(CodebookCsv.read(file))
                .isEqualTo(
                        new CodebookDraft(
                                "",
                                List.of(
                                        new Entry(
                                                2, "Duration", Guide.UNTOLD, null, List.of(small)),
                                        new Entry(
                                                3,
                                                "Trust",
                                                new Guide(null, "", null, "We do."),
                                                new CodeColor(0xAA3300),
                                                List.of()))));
    }
}
