package org.colligate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colligate.model.Memo;
import org.colligate.model.Study;
import org.colligate.project.Project;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
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
    @DisabledOnOs(OS.WINDOWS)
    void whatIsNoFileIsNotRead() throws Exception {
        Outcome outcome = Outcome.of("text", "/dev/null");
        assertThat(outcome.status()).isNotZero();
        assertThat(outcome.err()).contains("is no file but a pipe or a device");
    }

    @Test
    void aReportNeverTakesThePlaceOfATranscript() throws Exception {
        Path talk = write("talk.txt", "I: Why?\nR: So.\n");
        Outcome outcome = Outcome.of("import", project, talk, "--report", talk);
        assertThat(outcome.status()).isNotZero();
        assertThat(outcome.err()).contains("would take the place of talk.txt");
        assertThat(talk).hasContent("I: Why?\nR: So.\n");
        assertThat(study().transcripts().list()).isEmpty();
    }

    @Test
    void whereTheReportCannotBeWrittenNothingIsDone() throws Exception {
        Path talk = write("talk.txt", "I: Why?\nR: So.\n");
        Path report = folder.resolve("missing").resolve("report.json");
        assertThat(Outcome.of("import", project, talk, "--report", report).status()).isNotZero();
        assertThat(study().transcripts().list()).isEmpty();
    }

    @Test
    void aTableAmongOtherFilesIsRefusedAloneAndWhatIsLeftAsideIsNamed() throws Exception {
        Path inside = Files.createDirectory(folder.resolve("talks"));
        Files.writeString(inside.resolve("a.txt"), "I: Why?\nR: So.\n");
        Files.writeString(inside.resolve("picture.png"), "x");
        Files.writeString(inside.resolve("~$a.docx"), "x");
        Files.createDirectory(inside.resolve("older"));
        Path table = write("survey.csv", "id,talk\n1,Yes\n");
        Path report = folder.resolve("report.json");
        Outcome outcome = Outcome.of("import", project, inside, table, "--report", report);
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err())
                .contains("survey.csv is a table")
                .contains("Left aside, being no transcripts by their names: older, picture.png.")
                .doesNotContain("~$");
        assertThat(study().transcripts().list()).hasSize(1);
        JsonNode told = JsonMapper.shared().readTree(Files.readString(report));
        assertThat(told).hasSize(4);
    }

    @Test
    void theFileOfATableIsKeptForEachOfItsRows() throws Exception {
        Path table = write("survey.csv", "id,talk\n1,Yes\n2,No\n");
        Path report = folder.resolve("report.json");
        Outcome.of("import", project, table, "--text", "talk", "--report", report);
        Outcome listed = Outcome.of("originals", project);
        assertThat(listed.out().lines()).hasSize(2).allMatch(line -> line.contains("survey.csv"));
        assertThat(listed.err()).contains("1 file kept");
        assertThat(JsonMapper.shared().readTree(Files.readString(report))).hasSize(2);
        Outcome.of("undo", project);
        assertThat(Outcome.of("originals", project).err()).contains("no transcript is made of now");
    }

    @Test
    void whatMatchesNothingIsNamed() throws Exception {
        Outcome.of("import", project, write("BJ1.txt", "We waited."));
        Outcome.of("cases", project, write("cases.csv", "case,city\nBJ1,Beijing\n"));
        Path talk = write("talk.txt", "I: Why?\nR: So.\nI: And?\nR: Yes.\nI: Well?\nR: No.\n");
        Outcome outcome = Outcome.of("import", project, talk, "--interviewer", "Ana");
        assertThat(outcome.err())
                .contains("No case is named in: talk.")
                .contains("nobody in these files is labelled \"Ana\"");
    }

    @Test
    void theReportOfAnUpdateTellsWhatBecameOfTheCodings() throws Exception {
        Path talk = write("talk.txt", "One year. Two years. Three.");
        Outcome.of("import", project, talk);
        for (String phrase : List.of("\"One year\"", "\"Two years\"")) {
            Outcome coded = Outcome.of("search", project, phrase, "--code", "Duration", "--create");
            assertThat(coded.status()).as(coded.err()).isZero();
        }
        write("talk.txt", "One year. Three.");
        Path report = folder.resolve("report.json");
        Outcome.of("import", project, talk, "--update", "--report", report);
        JsonNode one = JsonMapper.shared().readTree(Files.readString(report)).get(0);
        assertThat(one.get("codings").get("unchanged").asInt()).isEqualTo(1);
        assertThat(one.get("codings").get("removed").get(0).get("passage").asString())
                .isEqualTo("Two years");
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
