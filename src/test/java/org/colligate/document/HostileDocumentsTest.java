package org.colligate.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.colligate.task.Progress;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Files made to do harm, and files that came to harm. `MANIFEST.csv` beside them says what is
/// wrong with each.
@Tag("hostile")
class HostileDocumentsTest {

    private static final Path FOLDER = Path.of("src/test/resources/hostile");

    /// What must come of a file.
    private sealed interface Outcome {}

    private record Text(String text, List<String> warnings) implements Outcome {}

    private record Refusing(String key) implements Outcome {}

    private static Outcome text(String text, String... warnings) {
        return new Text(text, List.of(warnings));
    }

    private static final Map<String, Outcome> OUTCOMES =
            Map.ofEntries(
                    Map.entry("billion-laughs.docx", new Refusing("document.entities")),
                    Map.entry("deep-xml.docx", new Refusing("document.deep")),
                    Map.entry("deep.html", text("x")),
                    Map.entry("dup-entry.docx", new Refusing("document.twice")),
                    Map.entry("encrypted-ole.docx", new Refusing("document.locked")),
                    Map.entry("hidden-text.docx", text("Visible ", "document.hidden")),
                    Map.entry("huge-page-count.pdf", text("Interviewer: hello")),
                    Map.entry("many-entries.docx", new Refusing("document.parts")),
                    Map.entry("meta-lies.html", text("受访者：你好")),
                    Map.entry("nested-zips.zip", new Refusing("document.other")),
                    Map.entry("no-text-layer.pdf", new Refusing("document.scan")),
                    Map.entry(
                            "not-a-zip.docx",
                            text("This is just text that was renamed to .docx\n受访者：你好\n")),
                    Map.entry("quadratic.docx", new Refusing("document.entities")),
                    Map.entry("rtf-as.doc", text("Interviewer: hi\nR1: yes")),
                    Map.entry("rtf-bin.rtf", text("before", "document.unclosed")),
                    Map.entry("rtf-recursion.rtf", text("x")),
                    Map.entry(
                            "rtf-unclosed.rtf",
                            text("Interviewer: hello\nR1: yes", "document.unclosed")),
                    Map.entry("strict-namespace.docx", text("Strict OOXML paragraph")),
                    Map.entry("textbox-altcontent.docx", text("ONCE")),
                    Map.entry("tracked-deletion.docx", text("My name is P3", "document.deleted")),
                    Map.entry("tracked-deletion.odt", text("My name is P3", "document.deleted")),
                    Map.entry("truncated.docx", new Refusing("document.damaged")),
                    Map.entry("truncated.pdf", text("Interviewer: hello")),
                    Map.entry("xxe-file.docx", new Refusing("document.entities")),
                    Map.entry("xxe-file.odt", new Refusing("document.entities")),
                    Map.entry("xxe-http-dtd.docx", new Refusing("document.entities")),
                    Map.entry("zipbomb-padding.odt", text("ok")),
                    Map.entry("zipbomb-ratio.docx", new Refusing("document.unpacks")));

    static List<String> files() {
        return OUTCOMES.keySet().stream().sorted().toList();
    }

    @Test
    void everyFileHasItsOutcome() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .filteredOn(name -> !name.equals("MANIFEST.csv"))
                    .containsExactlyInAnyOrderElementsOf(OUTCOMES.keySet());
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void aHostileFileHasTheOutcomeItMustHave(String name) throws Exception {
        DocumentReader reader = Reading.reader(Wanted.ALL);
        Path file = FOLDER.resolve(name);
        switch (OUTCOMES.get(name)) {
            case Text(String text, List<String> warnings) -> {
                Document document = reader.read(file, Progress.UNWATCHED);
                assertThat(document.text()).isEqualTo(text);
                assertThat(Reading.warnings(document)).isEqualTo(warnings);
            }
            case Refusing(String key) ->
                    assertThatThrownBy(() -> reader.read(file, Progress.UNWATCHED))
                            .isInstanceOfSatisfying(
                                    UnreadableDocumentException.class,
                                    refused -> {
                                        assertThat(refused.refusal().orElseThrow().key())
                                                .isEqualTo(key);
                                        assertThat(refused).hasMessageStartingWith(name);
                                    });
            case null -> throw new AssertionError(name);
        }
    }
}
