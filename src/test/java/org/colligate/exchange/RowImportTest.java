package org.colligate.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colligate.exchange.xlsx.Workbook;
import org.colligate.model.Attribute;
import org.colligate.model.Case;
import org.colligate.model.Refusal;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import org.colligate.model.Transcript;
import org.colligate.project.Project;
import org.colligate.task.Progress;
import org.colligate.transcript.RowDrafts;
import org.colligate.transcript.RowTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowImportTest {

    private static final RowRoles ANSWERS =
            new RowRoles(List.of("Why?", "为什么？"), null, "who", List.of("city", "age"));

    @TempDir Path folder;

    private RowTable table(String name, String text) throws Exception {
        return read(Files.writeString(folder.resolve(name), text));
    }

    private static RowTable read(Path file) throws Exception {
        return RowFile.read(file, null, null, Progress.UNWATCHED);
    }

    private static String transcripts(Study study) {
        StringBuilder all = new StringBuilder();
        for (Transcript one : study.transcripts().list()) {
            all.append(one.name()).append('|').append(one.text().string()).append('\n');
        }
        return all.toString();
    }

    private static String cases(Study study) {
        StringBuilder all = new StringBuilder();
        for (Case one : study.cases().list()) {
            all.append(one.name());
            for (Attribute attribute : study.attributes().list()) {
                all.append(' ')
                        .append(attribute.name())
                        .append('=')
                        .append(one.value(attribute.id()).orElse(""));
            }
            one.holdings()
                    .forEach(holding ->
                            all.append(" [")
                                    .append(study.transcripts().get(holding.transcript()).name())
                                    .append(']'));
            all.append('\n');
        }
        return all.toString();
    }

    private static RowRoles text(String... texts) {
        return new RowRoles(List.of(texts), null, null, List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void aRowIsATranscriptOfItsCase(String separator) throws Exception {
        RowTable table =
                table(
                        "survey.csv",
                        """
                        who,city,age,Why?,为什么？
                        P1,北京,30,"Work, mostly.
                        And study.",工作
                        P2,Shanghai,,No.,
                        P3,Shanghai,41,No.,
                        """
                                .replace(",", separator)
                                .replace("Work" + separator, "Work,"));
        Path file = folder.resolve("a.colligate");
        Project.create(file);
        try (Project project = Project.open(file)) {
            project.apply("A", study -> RowImport.of(study, table, ANSWERS));
            assertThat(transcripts(project.study()))
                    .isEqualTo(
                            """
                            P1|Why?
                            Work, mostly.
                            And study.
                            为什么？
                            工作
                            P2|Why?
                            No.
                            P3|Why?
                            No.
                            """);
            assertThat(cases(project.study()))
                    .isEqualTo(
                            """
                            P1 city=北京 age=30 [P1]
                            P2 city=Shanghai age= [P2]
                            P3 city=Shanghai age=41 [P3]
                            """);
            assertThat(project.study().transcripts().list())
                    .allMatch(one -> one.speakers().isEmpty());
            project.undo("A");
            assertThat(project.study().transcripts().list()).isEmpty();
            assertThat(project.study().cases().list()).isEmpty();
            assertThat(project.study().attributes().list()).isEmpty();
        }
    }

    @Test
    void rowsOfOneCaseAreItsTranscriptsAndThoseThatAreThereGetMore() throws Exception {
        Study study = Study.EMPTY;
        RowTable first = table("one.csv", "who,city,talk\nP1,Beijing,a\nP1,,b\nP2,Wuhan,c\n");
        RowRoles roles = new RowRoles(List.of("talk"), null, "who", List.of("city"));
        study = study.after(RowImport.of(study, first, roles));
        RowTable second = table("two.csv", "who,city,year,talk\nP2,,2019,d\nP3,Xi'an,2020,e\n");
        study =
                study.after(
                        RowImport.of(
                                study,
                                second,
                                new RowRoles(List.of("talk"), null, "who", List.of("year"))));
        assertThat(cases(study))
                .isEqualTo(
                        """
                        P1 city=Beijing year= [one 1] [one 2]
                        P2 city=Wuhan year=2019 [one 3] [P2]
                        P3 city= year=2020 [P3]
                        """);
    }

    @Test
    void namesComeFromTheirColumnFromTheCasesOrFromTheFile() throws Exception {
        StringBuilder rows = new StringBuilder("id,talk\n");
        for (int i = 1; i <= 10; i++) {
            rows.append("n").append(i).append(",t\n");
        }
        RowTable table = table("Ten.csv", rows.toString());
        assertThat(text("talk").drafts(table).rows())
                .extracting(row -> row.draft().name())
                .startsWith("Ten 01", "Ten 02")
                .endsWith("Ten 10");
        assertThat(new RowRoles(List.of("talk"), "id", null, List.of()).drafts(table).rows())
                .extracting(row -> row.draft().name())
                .startsWith("n1", "n2");
    }

    @Test
    void attributesWithoutACaseMakeEachTranscriptACase() throws Exception {
        RowTable table = table("a.csv", "id,city,talk\nx,Wuhan,so\n");
        Study study = Study.EMPTY;
        study =
                study.after(
                        RowImport.of(
                                study,
                                table,
                                new RowRoles(List.of("talk"), "id", null, List.of("city"))));
        assertThat(cases(study)).isEqualTo("x city=Wuhan [x]\n");
        Study none = Study.EMPTY;
        none = none.after(RowImport.of(none, table, text("talk")));
        assertThat(none.cases().list()).isEmpty();
    }

    @Test
    void anInterviewInOneColumnHasItsSpeakers() throws Exception {
        RowTable table = table("a.csv", "talk\n\"I: Why?\r\nR: So.\"\n");
        RowDrafts drafts = text("talk").drafts(table);
        assertThat(drafts.rows().getFirst().draft().text().string()).isEqualTo("I: Why?\nR: So.");
        assertThat(drafts.rows().getFirst().draft().turns()).hasSize(2);
    }

    @Test
    void rowsWithoutTextAreLeftOutAndTold() throws Exception {
        RowTable table = table("a.csv", "id,talk\n1,so\n2, \n3,\"\"\n");
        RowDrafts drafts = text("talk").drafts(table);
        assertThat(drafts.rows()).hasSize(1);
        assertThat(drafts.warnings())
                .extracting(Refusal::sentence)
                .containsExactly(
                        "Rows without text in the columns that were chosen, which are left out: 2.");
    }

    private static void refused(RowTable table, RowRoles roles, String sentence) {
        assertThatThrownBy(() -> RowImport.of(Study.EMPTY, table, roles))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith(sentence);
    }

    @Test
    void whatCannotBeTakenIsSaidWithItsLine() throws Exception {
        RowTable table = table("a.csv", "id,who,city,talk\nx,P1,Wuhan,a\nx,P1,Beijing,b\n,,,c\n");
        refused(
                table,
                new RowRoles(List.of("talk"), "id", null, List.of()),
                "a.csv, line 3: the name \"x\" stands in line 2 already.");
        refused(
                table,
                new RowRoles(List.of("talk"), null, "who", List.of("city")),
                "a.csv, line 3: city of \"P1\" is \"Beijing\" here and \"Wuhan\" in line 2.");
        refused(
                table,
                new RowRoles(List.of("talk"), null, "who", List.of()),
                "a.csv, line 4: the name of the case is blank.");
        refused(
                table,
                text("words"),
                "a.csv, line 1: there is no column \"words\"; the columns are id, who, city, talk.");
        refused(
                table,
                new RowRoles(List.of("talk"), null, null, List.of("talk")),
                "The column \"talk\" is chosen twice");
        refused(
                table("b.csv", "talk,x\n ,1\n"),
                text("talk"),
                "No row of b.csv has text in the columns that were chosen: talk.");
        Study study = Study.EMPTY;
        Study there = study.after(RowImport.of(study, table, text("talk")));
        assertThatThrownBy(() -> RowImport.of(there, table, text("talk")))
                .hasMessageStartingWith("There is a transcript named a 1 in the study already.");
    }

    @Test
    void aTableIsReadInTheEncodingThatItIsWrittenIn() throws Exception {
        Path file =
                Files.writeString(
                        folder.resolve("a.csv"),
                        "编号,回答\n甲,我们一开始签了一年的合同，后来改成三年。\n",
                        Charset.forName("GB18030"));
        assertThat(read(file).columns()).containsExactly("编号", "回答");
        Path other =
                Files.writeString(folder.resolve("b.csv"), "a,b\n是,x\n", Charset.forName("Big5"));
        assertThat(
                        RowFile.read(other, null, Charset.forName("Big5"), Progress.UNWATCHED)
                                .rows()
                                .getFirst()
                                .cells())
                .containsExactly("是", "x");
    }

    /// The workbook was made of the table by LibreOffice Calc.
    @Test
    void aWorkbookOfASpreadsheetProgramSaysWhatItsTableSays() throws Exception {
        Path tables = Path.of("src/test/resources/tables");
        RowTable workbook = read(tables.resolve("survey.xlsx"));
        RowTable text = read(tables.resolve("survey.csv"));
        assertThat(workbook.columns()).isEqualTo(text.columns());
        assertThat(workbook.rows())
                .extracting(RowTable.Row::cells)
                .isEqualTo(text.rows().stream().map(RowTable.Row::cells).toList());
    }

    @Test
    void aWorkbookIsReadLikeATableInText() throws Exception {
        Path file = folder.resolve("a.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            Workbook.write(
                    List.of(
                            new Workbook.Sheet(
                                    "One",
                                    List.of("who", "talk"),
                                    List.of(List.of("P1", "一\n二"), List.of("P2", ""))),
                            new Workbook.Sheet(
                                    "Two", List.of("talk", "talk"), List.of(List.of("a", "b")))),
                    out);
        }
        Study study = Study.EMPTY;
        study =
                study.after(
                        RowImport.of(
                                study,
                                read(file),
                                new RowRoles(List.of("talk"), null, "who", List.of())));
        assertThat(transcripts(study)).isEqualTo("P1|一\n二\n");
        assertThatThrownBy(() -> RowFile.read(file, "Two", null, Progress.UNWATCHED))
                .hasMessageContaining("the column \"talk\" stands twice.");
        assertThatThrownBy(() ->
                        RowFile.read(folder.resolve("a.csv"), "Two", null, Progress.UNWATCHED))
                .hasMessageStartingWith("a.csv has no sheets");
    }
}
