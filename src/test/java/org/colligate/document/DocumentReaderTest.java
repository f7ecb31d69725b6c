package org.colligate.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Documents that an office program wrote, beside what stands in them.
class DocumentReaderTest {

    private static final Path FOLDER = Path.of("src/test/resources/documents");

    static Stream<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".txt") && !name.endsWith("README.md"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    /// Returns what stands in a document: beside the file if that is special to it, else beside all
    /// formats of the same document.
    private static String expected(String name) throws IOException {
        Path own = FOLDER.resolve(name + ".txt");
        Path shared = FOLDER.resolve(name.substring(0, name.lastIndexOf('.')) + ".txt");
        return Files.readString(Files.exists(own) ? own : shared);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyParagraphIsExact(String name) throws Exception {
        Document document = Reading.of(name, Files.readAllBytes(FOLDER.resolve(name)));
        List<String> paragraphs = document.text().lines().toList();
        assertThat(paragraphs).isEqualTo(expected(name).lines().toList());
    }
}
