package org.colligate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.colligate.cli.SmallProject.Content;
import org.colligate.model.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {

    @TempDir Path folder;
    SmallProject small;

    @BeforeEach
    void build() throws Exception {
        small = SmallProject.in(folder);
    }

    private Outcome on(String command, Object... more) {
        Object[] arguments = new Object[more.length + 2];
        arguments[0] = command;
        arguments[1] = small.project();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return Outcome.of(arguments);
    }

    @Test
    void whatBuildsAProjectSaysWhatItDidAndHasNoResult() throws Exception {
        SmallProject other = new SmallProject(Files.createDirectory(folder.resolve("other")));
        assertThat(other.build())
                .containsExactly(
                        Outcome.said("Made " + other.project() + "."),
                        Outcome.said("Imported 2 transcripts with 6 turns."),
                        Outcome.said("Imported 2 cases with 2 attributes."),
                        Outcome.said("The codebook has 4 codes now."),
                        Outcome.said("The project has 4 codings now."));
    }

    @Test
    void importOfOneTranscriptTellsWhatWasRead() throws Exception {
        Path cy =
                Files.write(
                        small.path("Cy.txt"),
                        "问：多久？\n答：一年。\n".getBytes(Charset.forName("GB18030")));
        assertThat(on("import", cy, "--encoding", "GB18030"))
                .isEqualTo(
                        Outcome.said(
                                "Imported Cy: 12 characters, 2 turns of 2 speakers, GB18030.\n"
                                        + "No case is named in: Cy."));
    }

    @Test
    void whatIsThereAlreadyIsNoFailureAndNoStep() throws Exception {
        Content before = small.content();
        assertThat(
                        List.of(
                                on("cases", small.path("cases.csv")),
                                Outcome.of(
                                        "codebook",
                                        "import",
                                        small.project(),
                                        small.path("codebook.json")),
                                Outcome.of(
                                        "codings",
                                        "import",
                                        small.project(),
                                        small.path("codings.csv"))))
                .containsExactly(
                        Outcome.said("The project has all cases of cases.csv already."),
                        Outcome.said("The project has all codes of codebook.json already."),
                        Outcome.said("The project has all codings of codings.csv already."));
        assertThat(small.content()).isEqualTo(before);
    }

    @Test
    void keyNamesTheColumnOfTheTranscripts() throws Exception {
        Path file = small.file("keyed.csv", "city,who\nShanghai,Ana\n");
        assertThat(on("cases", file, "--key", "who").status()).isZero();
        assertThat(on("matrix", "--by", "city", "--format", "csv").out())
                .startsWith("code,Shanghai (N=1),Guangzhou (N=1),total (N=2)");
    }

    @Test
    void matrixCountsByOneAttribute() {
        assertThat(on("matrix", "--by", "city"))
                .isEqualTo(
                        Outcome.printed(
                                """
                                codings       Beijing  Guangzhou  total
                                                  N=1        N=1    N=2
                                Duration            1          2      3
                                  Short-term        1          ·      1
                                  Long-term         ·          2      2
                                Tendering           1          ·      1
                                """));
    }

    @Test
    void matrixCountsByTwoAttributesForWhatIsAskedOnly() {
        assertThat(
                        on(
                                "matrix",
                                "--by",
                                "city,sector",
                                "--measure",
                                "cases-percent",
                                "--code",
                                "Duration",
                                "--this-code-only",
                                "--coder",
                                "A",
                                "--where",
                                "sector=(none)",
                                "--format",
                                "csv"))
                .isEqualTo(
                        Outcome.printed(
                                """
                                code,Guangzhou · (none) % (N=1),Guangzhou · (none) n of N,total % (N=1),total n of N
                                Duration,0,0 of 1,0,0 of 1
                                Duration > Short-term,0,0 of 1,0,0 of 1
                                Duration > Long-term,100,1 of 1,100,1 of 1
                                """
                                        .replace("\n", "\r\n")));
    }

    @Test
    void matrixCountsByCaseAndByTranscriptAlike() {
        assertThat(on("matrix", "--by-transcript", "--format", "csv"))
                .isEqualTo(on("matrix", "--by-case", "--format", "csv"))
                .isEqualTo(
                        Outcome.printed(
                                """
                                code,Ana (N=1),Bo (N=1),total (N=2)
                                Duration,1,2,3
                                Duration > Short-term,1,0,1
                                Duration > Long-term,0,2,2
                                Tendering,1,0,1
                                """
                                        .replace("\n", "\r\n")));
    }

    @Test
    void outWritesAFileInTheFormatOfItsName() throws Exception {
        Path tidy = small.path("tidy.csv");
        assertThat(
                        on(
                                "matrix",
                                "--by",
                                "city",
                                "--code",
                                "Tendering",
                                "--layout",
                                "tidy",
                                "--out",
                                tidy))
                .isEqualTo(Outcome.said("Wrote " + tidy + "."));
        assertThat(Files.readString(tidy))
                .isEqualTo(
                        """
                        \uFEFFcode,city,codings,cases,cases_in_group,transcripts,characters,characters_in_group
                        Tendering,Beijing,1,1,1,1,4,72
                        Tendering,Guangzhou,0,0,1,0,0,41
                        """
                                .replace("\n", "\r\n"));
        Path json = small.path("matrix.json");
        on("matrix", "--by", "city", "--out", json);
        assertThat(Files.readString(json))
                .isEqualTo(on("matrix", "--by", "city", "--format", "json").out())
                .startsWith("{");
    }

    @Test
    void comparePutsValuesSideBySideInTheOrderGiven() {
        assertThat(on("compare", "--by", "city", "--values", "Guangzhou,Beijing", "--coder", "A"))
                .isEqualTo(
                        Outcome.printed(
                                """
                                cases-percent       Guangzhou (N=1)         Beijing (N=1)      difference
                                Duration       1/1  100% ██████████  1/1  100% ██████████
                                  Short-term   0/1    0%             1/1  100% ██████████    100  Beijing
                                  Long-term    1/1  100% ██████████  0/1    0%             100  Guangzhou
                                Tendering      0/1    0%             0/1    0%
                                """));
    }

    @Test
    void quotesTellWhereEachPassageComesFrom() {
        assertThat(on("quotes", "--code", "Duration > Short-term"))
                .isEqualTo(
                        Outcome.printed(
                                """
                                Ana [30, 40) · Beijing · Family · R  Duration > Short-term (A)
                                    I: How long is a contract? / R: [One year 🙂], hardly more. / I: 招标呢？ / R: 公开招标。 /\s

                                1 quote from 1 case.
                                """));
    }

    @Test
    void quotesAsCsvAreAllPassagesInDocumentOrder() {
        assertThat(on("quotes", "--where", "city=Guangzhou", "--format", "csv"))
                .isEqualTo(
                        Outcome.printed(
                                """
                                document,start,end,code,coder,case,city,sector,speaker,before,text,after
                                Bo,17,28,Duration > Long-term,A,Bo,Guangzhou,,R,"I: And yours?|R: ",Three years,", then five.|"
                                Bo,17,39,Duration > Long-term,B,Bo,Guangzhou,,R,"I: And yours?|R: ","Three years, then five",".|"
                                """
                                        .replace("\n", "\r\n")
                                        .replace('|', '\n')));
    }

    @Test
    void exportsAreTheFilesThatWereImported() throws Exception {
        Path codings = small.path("again.csv");
        assertThat(Outcome.of("codings", "export", small.project(), codings))
                .isEqualTo(Outcome.said("Wrote 4 codings to " + codings + "."));
        assertThat(Files.readString(codings)).isEqualTo(SmallProject.CODINGS);
        for (String name : List.of("again.json", "themes.csv")) {
            Path file = small.path(name);
            Path empty = small.path(name + ".colligate");
            assertThat(Outcome.of("codebook", "export", small.project(), file))
                    .isEqualTo(Outcome.said("Wrote 4 codes to " + file + "."));
            Outcome.of("new", empty);
            assertThat(Outcome.of("codebook", "import", empty, file))
                    .isEqualTo(Outcome.said("The codebook has 4 codes now."));
            assertThat(Outcome.of("codebook", "import", small.project(), file))
                    .isEqualTo(Outcome.said("The project has all codes of " + name + " already."));
        }
    }

    @Test
    void undoAndRedoTellTheStepAndHistoryTellsAll() throws Exception {
        Content built = small.content();
        assertThat(on("redo")).isEqualTo(Outcome.said("There is nothing to do again."));
        assertThat(on("undo", "--coder", "B"))
                .isEqualTo(Outcome.said("B undid: A imported 4 codings of 2 transcripts"));
        assertThat(small.content().study().codings().size()).isZero();
        assertThat(on("redo", "--coder", "B"))
                .isEqualTo(Outcome.said("B did again: A imported 4 codings of 2 transcripts"));
        assertThat(small.content().study()).isEqualTo(built.study());
        Outcome history = on("history");
        assertThat(history.out().replaceAll("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d", "TIME"))
                .isEqualTo(
                        """
                            1  TIME  A imported 2 transcripts
                            2  TIME  A imported cases: 2 new, 0 changed
                            3  TIME  A imported a codebook: 4 codes new, 0 changed
                            4  TIME  A imported 4 codings of 2 transcripts
                            5  TIME  B undid: A imported 4 codings of 2 transcripts
                            6  TIME  B did again: A imported 4 codings of 2 transcripts
                        """);
        assertThat(history).isEqualTo(Outcome.printed(history.out()));
    }

    @Test
    void undoGoesBackToTheBeginningAndThenStops() throws Exception {
        for (Step step : small.content().history()) {
            assertThat(on("undo").status()).as(step.sentence()).isZero();
        }
        assertThat(on("undo")).isEqualTo(Outcome.said("There is nothing to undo."));
        assertThat(on("check"))
                .isEqualTo(
                        Outcome.printed(
                                small.project()
                                        + " is sound: 0 transcripts, 0 codes, 0 codings, 8 steps.\n"));
    }

    @Test
    void backupPrintsThePathOfAWholeProject() throws Exception {
        Outcome outcome = on("backup");
        Path backup = Path.of(outcome.out().strip());
        assertThat(outcome).isEqualTo(Outcome.printed(backup + "\n"));
        assertThat(backup).hasParentRaw(small.path("study.backups"));
        Files.copy(backup, small.path("copy.colligate"));
        Content original = small.content();
        Files.move(backup, small.project(), StandardCopyOption.REPLACE_EXISTING);
        assertThat(small.content()).isEqualTo(original);
    }
}
