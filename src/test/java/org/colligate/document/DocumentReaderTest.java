package org.colligate.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Documents that an office program wrote, beside what stands in them.
class DocumentReaderTest {

    private static final Path FOLDER = Path.of("src/test/resources/documents");

    static List<String> structured() throws IOException {
        return files(name -> !name.endsWith(".pdf"));
    }

    static List<String> drawn() throws IOException {
        return files(name -> name.endsWith(".pdf"));
    }

    private static List<String> files(Predicate<String> which) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".txt") && !name.endsWith("README.md"))
                    .filter(which)
                    .sorted()
                    .toList();
        }
    }

    /// Returns what stands in a document: beside the file if that is special to it, else beside all
    /// formats of the same document.
    private static List<String> expected(String name) throws IOException {
        Path own = FOLDER.resolve(name + ".txt");
        Path shared = FOLDER.resolve(name.substring(0, name.lastIndexOf('.')) + ".txt");
        return Files.readString(Files.exists(own) ? own : shared).lines().toList();
    }

    @ParameterizedTest
    @MethodSource("structured")
    void everyParagraphIsExact(String name) throws Exception {
        Document document = Reading.here(name, Files.readAllBytes(FOLDER.resolve(name)));
        assertThat(document.text().lines().toList()).isEqualTo(expected(name));
        boolean remarked = name.startsWith("comments");
        assertThat(document.comments()).hasSize(remarked ? 1 : 0);
        assertThat(Reading.warnings(document))
                .isEqualTo(
                        name.startsWith("tracked")
                                ? List.of("document.deleted")
                                : name.startsWith("hidden")
                                        ? List.of("document.hidden")
                                        : List.of());
    }

    /// A PDF file does not say where a paragraph ends. Where nothing parts two of them but a line
    /// that happens to be full, nobody can tell.
    @ParameterizedTest
    @MethodSource("drawn")
    void ninetyNineParagraphsOfAHundredAreExactInPdf(String name) throws Exception {
        Document document = Reading.here(name, Files.readAllBytes(FOLDER.resolve(name)));
        List<String> read = new ArrayList<>(document.text().lines().toList());
        List<String> expected = expected(name);
        long exact = expected.stream().filter(read::remove).count();
        assertThat((double) exact / expected.size()).isGreaterThanOrEqualTo(0.99);
    }
}
