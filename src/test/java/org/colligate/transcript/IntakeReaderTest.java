package org.colligate.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colligate.document.UnreadableDocumentException;
import org.colligate.document.Wanted;
import org.colligate.model.Speaker;
import org.colligate.model.Speaker.Role;
import org.colligate.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeReaderTest {

    private static final Path FOLDER = Path.of("src/test/resources/documents");

    @TempDir Path folder;

    private static Draft read(Path file) throws Exception {
        return IntakeReader.read(file, null, Wanted.ALL, Progress.UNWATCHED);
    }

    /// Beside each document stands what is in it.
    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "rtf", "doc", "html", "pdf"})
    void anInterviewHasTheSpeakersOfItsPlainText(String ending) throws Exception {
        for (String name : new String[] {"long-en", "long-zh"}) {
            Path document = FOLDER.resolve(name + "." + ending);
            if (Files.exists(document)) {
                Path own = FOLDER.resolve(name + "." + ending + ".txt");
                Draft plain = read(Files.exists(own) ? own : FOLDER.resolve(name + ".txt"));
                Draft draft = read(document);
                assertThat(draft.speakers()).isEqualTo(plain.speakers()).isNotEmpty();
                assertThat(draft.turns()).hasSameSizeAs(plain.turns());
                assertThat(draft.encoding()).isEqualTo(ending.equals("html") ? "UTF-8" : "");
            }
        }
    }

    /// f4 and easytranscript write rich text, with a time behind each turn.
    @ParameterizedTest
    @ValueSource(strings = {"f4-en.rtf", "f4-zh.rtf"})
    void aTimeBehindATurnIsNoSpeech(String name) throws Exception {
        Draft draft = read(FOLDER.resolve(name));
        assertThat(draft.speakers())
                .extracting(Speaker::role)
                .containsExactly(Role.INTERVIEWER, Role.RESPONDENT);
        assertThat(draft.turns()).hasSize(4);
        String text = draft.text().string();
        assertThat(draft.turns())
                .allSatisfy(turn -> {
                    assertThat(text.substring(turn.speech(), turn.end()))
                            .doesNotContain("#", ":", "：");
                    assertThat(text.substring(turn.end())).startsWith(" #00:00:");
                });
    }

    @Test
    void whatIsLeftOutIsTold() throws Exception {
        assertThat(read(FOLDER.resolve("comments-en.docx")).comments()).isNotEmpty();
        assertThat(read(FOLDER.resolve("tracked-en.docx")).warnings()).isNotEmpty();
    }

    @Test
    void aNamedEncodingIsForPlainTextOnly() throws Exception {
        Charset gb = Charset.forName("GB18030");
        Path text = Files.writeString(folder.resolve("a.txt"), "问：你好。\n答：好。\n", gb);
        Draft draft = IntakeReader.read(text, gb, Wanted.ALL, Progress.UNWATCHED);
        assertThat(draft.speakers())
                .containsExactly(
                        new Speaker("问", Role.INTERVIEWER), new Speaker("答", Role.RESPONDENT));
        Path word = FOLDER.resolve("plain-zh.docx");
        assertThat(IntakeReader.read(word, gb, Wanted.ALL, Progress.UNWATCHED).text())
                .isEqualTo(read(word).text());
    }

    @Test
    void whatIsNoDocumentIsNamed() throws Exception {
        Path file = Files.writeString(folder.resolve("a.pdf"), "%PDF-1.7 and no more");
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageStartingWith("a.pdf is damaged");
    }

    @Test
    void aFolderIsReadWithoutWhatIsAboutIt() {
        assertThat(IntakeReader.isLikely(Path.of("x", "Ana.DOCX"))).isTrue();
        assertThat(IntakeReader.isLikely(Path.of("x", "README.md"))).isFalse();
        assertThat(IntakeReader.isLikely(Path.of("x", "cases.csv"))).isFalse();
    }
}
