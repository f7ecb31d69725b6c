package org.colligate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.colligate.model.Memo;
import org.colligate.model.Study;
import org.colligate.project.Project;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ImportCommandTest {

    private static final Path DOCUMENTS = Path.of("src/test/resources/documents");

    @TempDir Path folder;
    private Path project = Path.of("");

    @BeforeEach
    void create() {
        project = folder.resolve("study.colligate");
        Outcome.of("new", project);
    }

    private Path write(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }

    private Study study() throws Exception {
        try (Project open = Project.openToRead(project)) {
            assertThat(open.check()).isEmpty();
            return open.study();
        }
    }

    @Test
    void aFileThatCannotBeReadKeepsNoOtherOut() throws Exception {
        Path good = write("good.txt", "I: Why?\nR: 因为。\nI: So?\nR: Yes.\n");
        Path empty = write("empty.txt", "");
        Path report = folder.resolve("report.json");
        Outcome outcome = Outcome.of("import", project, good, empty, "--report", report);
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err())
                .contains("empty.txt holds no text.")
                .contains("Imported good: 30 characters, 4 turns of 2 speakers, UTF-8.");
        assertThat(study().transcripts().size()).isEqualTo(1);
        JsonNode lines = JsonMapper.shared().readTree(Files.readString(report));
        assertThat(lines.size()).isEqualTo(2);
        assertThat(lines.get(0).get("outcome").asString()).isEqualTo("refused");
        assertThat(lines.get(0).get("reason").asString()).contains("holds no text");
        JsonNode line = lines.get(1);
        assertThat(line.get("transcript").asString()).isEqualTo("good");
        assertThat(line.get("turns").asInt()).isEqualTo(4);
        assertThat(line.get("speakers").get(0).get("role").asString()).isEqualTo("INTERVIEWER");
        assertThat(line.get("bytes").asLong()).isEqualTo(Files.size(good));
    }

    @Test
    void theFileComesOutAgainAsItWasReceived() throws Exception {
        Path document = DOCUMENTS.resolve("long-zh.docx");
        assertThat(Outcome.of("import", project, document).status()).isZero();
        assertThat(Outcome.of("originals", project).out())
                .contains("long-zh.docx")
                .contains(" kept");
        Path out = folder.resolve("out.docx");
        Outcome.of("originals", project, "--extract", "long-zh", "--to", out);
        assertThat(out).hasSameBinaryContentAs(document);
        assertThat(Outcome.of("originals", project, "--extract", "long-zh", "--to", out).err())
                .contains("could not be written");
        assertThat(Outcome.of("originals", project, "--drop").err()).startsWith("1 file let go.");
        assertThat(Outcome.of("originals", project, "--extract", "long-zh").err())
                .contains("is not kept in the project. Its SHA-256 is ");
        assertThat(study().kept().size()).isEqualTo(1);
    }

    @Test
    void whatIsNotToBeKeptIsNot() throws Exception {
        Outcome.of("import", project, write("a.txt", "Some text."), "--keep-original", "no");
        assertThat(Outcome.of("originals", project).out()).contains("not kept");
    }

    @Test
    void aChangedFileUpdatesItsTranscript() throws Exception {
        Path file = write("a.txt", "I: How long?\nR: One year.\n");
        Outcome.of("import", project, file);
        Files.writeString(file, "I: How long?\nR: One year, no more.\n");
        assertThat(Outcome.of("import", project, file).err())
                .contains("There is a transcript named a in the study already.");
        assertThat(Outcome.of("import", project, file, "--update").err())
                .isEqualTo("Updated a: 0 codings carried over, 0 altered, 0 removed.\n");
        assertThat(study().transcript("a").orElseThrow().text().string()).contains("no more");
        Outcome.of("undo", project);
        assertThat(study().transcript("a").orElseThrow().text().string()).doesNotContain("no more");
    }

    @Test
    void whoAsksAndWhoseCaseItIsCanBeSaid() throws Exception {
        Path group =
                write(
                        "FG1.txt",
                        "Ana: So?\nBo: Yes.\nAna: And?\nCy: No.\nAna: Well?\nBo: Hm.\nCy: Hm.\nBo: Oh.\nCy: Oh.\n");
        Outcome.of("import", project, group, "--interviewer", "Ana", "--cases", "respondents");
        assertThat(study().cases().list())
                .extracting(one -> one.name())
                .containsExactly("FG1 Bo", "FG1 Cy");
        Path plain = write("plain.txt", "I: So?\nR: Yes.\nI: And?\nR: No.\n");
        Outcome.of("import", project, plain, "--speakers", "none");
        assertThat(study().transcript("plain").orElseThrow().turns()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc", "odt", "rtf"})
    void notesAreTextUnlessTheyAreNotWanted(String ending) throws Exception {
        Path noted = DOCUMENTS.resolve("notes-en." + ending);
        Outcome with = Outcome.of("text", noted);
        Outcome without = Outcome.of("text", noted, "--notes", "no");
        assertThat(with.out()).contains("contracts?[1]", "The first contract");
        assertThat(without.out()).contains("contracts? ok").doesNotContain("The first contract");
        assertThat(without.err()).contains("Footnotes and endnotes, which are left out: ");
        Outcome.of("import", project, noted, "--notes", "no");
        assertThat(study().transcripts().list().getFirst().text().string()).doesNotContain("[1]");
    }

    @Test
    void commentsAreMemosUnlessTheyAreNotWanted() throws Exception {
        Path noted = DOCUMENTS.resolve("comments-en.docx");
        Outcome.of("import", project, noted);
        assertThat(study().memos().list())
                .isNotEmpty()
                .allMatch(memo -> memo.subject() instanceof Memo.OnPassage);
        Outcome.of("undo", project);
        Outcome.of("import", project, noted, "--comments", "no");
        assertThat(study().memos().list()).isEmpty();
    }
}
