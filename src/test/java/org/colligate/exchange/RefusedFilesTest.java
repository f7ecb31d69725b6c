package org.colligate.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.colligate.cases.CaseImport;
import org.colligate.codebook.CodebookImport;
import org.colligate.codebook.CodebookJson;
import org.colligate.coding.CodingImport;
import org.colligate.exchange.csv.CaseCsv;
import org.colligate.exchange.csv.CodebookCsv;
import org.colligate.exchange.csv.CodingCsv;
import org.colligate.model.ChangeSet;
import org.colligate.model.Fieldwork;
import org.colligate.model.RefusedException;
import org.colligate.model.Step;
import org.colligate.model.Study;
import org.colligate.project.Project;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that cannot be brought into a project: each is told by file and line, and leaves study and
/// journal as they were, however many good lines stand before the bad one.
class RefusedFilesTest {

    private static final String HEADER = "document,start,end,code,coder,text\n";
    private static final String GOOD = HEADER + "T,0,2,Trust,New,ok\n";

    @TempDir Path folder;
    private Project project;
    private Study before;
    private List<Step> history;

    @BeforeEach
    void open() throws RefusedException {
        Path path = folder.resolve("study.colligate");
        Project.create(path);
        project = Project.open(path);
        ChangeSet fieldwork =
                new Fieldwork()
                        .transcript("T", "ok 🙂 well")
                        .transcript("U", "no")
                        .person("U", Map.of("city", "Beijing"), "U")
                        .coding("U", "no", "Trust")
                        .changes();
        project.apply("Ana", _ -> fieldwork);
        before = project.study();
        history = project.history();
    }

    @AfterEach
    void close() throws RefusedException {
        project.close();
    }

    /// Works out what a file changes.
    private interface Import {

        ChangeSet of(Study study, Path file) throws RefusedException;
    }

    private static ChangeSet cases(Study study, Path file) throws RefusedException {
        return CaseImport.of(study, file.getFileName().toString(), CaseCsv.read(file, null));
    }

    private static ChangeSet codings(Study study, Path file) throws RefusedException {
        return CodingImport.of(
                study, file.getFileName().toString(), taker -> CodingCsv.read(file, taker));
    }

    private static ChangeSet codebook(Study study, Path file) throws RefusedException {
        String name = file.getFileName().toString();
        return CodebookImport.of(
                study,
                name,
                name.endsWith(".csv") ? CodebookCsv.read(file) : CodebookJson.read(file));
    }

    private void requireRefused(Import in, String name, String content, String message)
            throws Exception {
        requireRefused(in, name, content.getBytes(StandardCharsets.UTF_8), message);
    }

    private void requireRefused(Import in, String name, byte[] content, String message)
            throws Exception {
        Path file = Files.write(folder.resolve(name), content);
        assertThatThrownBy(() -> project.apply("Ana", study -> in.of(study, file)))
                .as(new String(content, StandardCharsets.UTF_8))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith(message);
        assertThat(project.study()).isEqualTo(before);
        assertThat(project.history()).isEqualTo(history);
    }

    private void requireNoCases(String content, String message) throws Exception {
        requireRefused(RefusedFilesTest::cases, "c.csv", content, message);
    }

    private void requireNoCodings(String content, String message) throws Exception {
        requireRefused(RefusedFilesTest::codings, "k.csv", content, message);
    }

    private void requireNoCodes(String name, String content, String message) throws Exception {
        requireRefused(RefusedFilesTest::codebook, name, content, message);
    }

    @Test
    void raggedRows() throws Exception {
        requireNoCases(
                "key,city\nT,Shanghai\n\nU\n",
                "c.csv, line 4: 1 cells where the header has 2 columns.");
        requireNoCases(
                "key,city\r\nT,\"Shang\r\nhai\"\r\nU,a,b\r\n",
                "c.csv, line 4: 3 cells where the header has 2 columns.");
        requireNoCodings(
                GOOD + "T,0,2,Trust,New\n",
                "k.csv, line 3: 5 cells where the header has 6 columns.");
        requireNoCodes(
                "b.csv",
                "code,definition\nTrust,x\nTime\n",
                "b.csv, line 3: 1 cells where the header has 2 columns.");
    }

    @Test
    void headersWithoutSense() throws Exception {
        requireNoCases(
                "key,city,city\nT,a,b\n", "c.csv, line 1: the column \"city\" stands twice.");
        requireNoCases("key,,city\nT,a,b\n", "c.csv, line 1: a column has no name.");
        requireNoCases("key,city\n", "c.csv has a header but no cases.");
        requireNoCodings(
                "document,start,end,coder,text\n",
                "k.csv, line 1: there is no column \"code\"; the columns are document, start,");
        requireNoCodes("b.csv", "code,colour\nTime,\n", "b.csv, line 1: a codebook has no column");
        requireNoCodes("b.csv", "code\n", "b.csv has a header but no codes.");
    }

    @Test
    void emptyFiles() throws Exception {
        for (String empty : List.of("", "\uFEFF", "\n\n")) {
            requireNoCases(empty, "c.csv is empty.");
            requireNoCodings(empty, "k.csv is empty.");
            requireNoCodes("b.csv", empty, "b.csv is empty.");
        }
        requireNoCodes("b.json", "", "b.json, line 1: expected a codebook");
        requireNoCodes(
                "b.json", "{\"name\": \"x\",\n\"codes\": []}", "b.json, line 2: the codebook");
    }

    @Test
    void otherEncodings() throws Exception {
        Charset gb18030 = Charset.forName("GB18030");
        for (Charset other : List.of(gb18030, StandardCharsets.UTF_16)) {
            requireRefused(
                    RefusedFilesTest::cases,
                    "c.csv",
                    "key,city\nT,北京\n".getBytes(other),
                    "c.csv is not in UTF-8.");
        }
        String late = GOOD + "T,0,2,Trust,New,ok\n".repeat(5_000) + "T,0,2,Trust,Zo\u00EB,ok\n";
        requireRefused(
                RefusedFilesTest::codings,
                "k.csv",
                late.getBytes(StandardCharsets.ISO_8859_1),
                "k.csv is not in UTF-8.");
        requireRefused(
                RefusedFilesTest::codebook,
                "b.json",
                "{\"codes\": [\n{\"name\": \"北京\"}]}".getBytes(gb18030),
                "b.json, line 2: ");
    }

    @Test
    void quotationMarksThatAreNeverClosed() throws Exception {
        requireNoCases(
                "key,city\nT,\"Shanghai\nU,Beijing\n",
                "c.csv, line 2: this is not CSV (Unclosed quoted field at end of input).");
        requireNoCodings(
                GOOD + "T,5,9,Trust,New,\"well\n",
                "k.csv, line 3: this is not CSV (Unclosed quoted field at end of input).");
        requireNoCodes(
                "b.csv",
                "code,definition\nTime,\"how\" long\n",
                "b.csv, line 2: this is not CSV (Unexpected character after closing quote:");
    }

    @Test
    void casesThatDoNotFit() throws Exception {
        requireNoCases(
                "key,city\nT,Shanghai\nU,\nT,\n", "c.csv, line 4: \"T\" stands in line 2 already.");
        requireNoCases(
                "key,city\nT,Shanghai\nV,\n", "c.csv, line 3: there is no transcript named \"V\".");
        requireNoCases("key,a\tb\nT,Shanghai\n", "c.csv, line 1: The name of an attribute");
    }

    @Test
    void codingsOfNoPassage() throws Exception {
        for (String span : List.of("-1,2", "2,2", "3,2", "0,10", "9,10", "0,2147483647")) {
            requireNoCodings(
                    GOOD + "T," + span + ",Trust,New,\n",
                    "k.csv, line 3: ["
                            + span.replace(",", ", ")
                            + ") is no passage of T, which has 9 characters.");
        }
        for (String start : List.of("", "1.0", "one", "2147483648", "1e0")) {
            requireNoCodings(
                    GOOD + "T," + start + ",2,Trust,New,\n",
                    "k.csv, line 3: \"" + start + "\" is not a position.");
        }
    }

    @Test
    void codingsCountedInUtf16() throws Exception {
        requireNoCodings(
                GOOD + "T,6,9,Trust,New,wel\n",
                "k.csv, line 3: at [6, 9) stands \"ell\", not \"wel\".");
        requireNoCodings(
                GOOD + "T,6,10,Trust,New,well\n", "k.csv, line 3: [6, 10) is no passage of T");
        requireNoCodings(
                GOOD + "T,3,4,Trust,New,\uFFFD\n",
                "k.csv, line 3: at [3, 4) stands \"🙂\", not \"\uFFFD\".");
    }

    @Test
    void codingsOfWhatIsNotThere() throws Exception {
        requireNoCodings(
                GOOD + "V,0,2,Trust,New,\n", "k.csv, line 3: there is no transcript named \"V\".");
        for (String code : List.of("Time", "", "Trust > In officials", "Trust >", "trust")) {
            requireNoCodings(
                    GOOD + "T,0,2," + code + ",New,\n",
                    "k.csv, line 3: there is no code \"" + code + "\" in the codebook.");
        }
        requireNoCodings(
                GOOD + "T,0,2,Trust, ,\n", "k.csv, line 3: The name of a coder cannot be empty.");
    }

    @Test
    void codebooksThatAreNone() throws Exception {
        requireNoCodes("b.json", "[]", "b.json, line 1: expected a codebook");
        requireNoCodes("b.json", "{\"codes\": [\n{\"name\": \"a\"},\n", "b.json, line 3: ");
        requireNoCodes("b.json", "{\"codes\": [{}]}", "b.json, line 1: The name of a code");
        requireNoCodes("b.json", "{\"codes\": [{\"name\": \"a\"}]}\n{}", "b.json, line 2: ");
        requireNoCodes(
                "b.json",
                "{\"codes\": [{\"name\": \"a\"}],\n\"codes\": [{\"name\": \"b\"}]}",
                "b.json, line 2: ");
        requireNoCodes(
                "b.json",
                "{\"codes\": [{\"name\": \"a\", \"children\":\n[{\"name\": \"b\"},\n{\"name\": \"b \"}]}]}",
                "b.json, line 3: two codes named \"b\" under the same parent.");
        requireNoCodes("b.json", "{\"codes\": [\n{\"name\": \"a\\ud83d\"}]}", "b.json, line 2: ");
        requireNoCodes(
                "b.json",
                "{\"codes\": [\n{\"naem\": \"a\"}]}",
                "b.json, line 2: a code has no \"naem\".");
        requireNoCodes(
                "b.json",
                "{\"codes\": [\n{\"name\": \"a\", \"color\": \"red\"}]}",
                "b.json, line 2: \"red\" is no colour");
        requireNoCodes(
                "b.csv", "code\nTime\nTrust > \n", "b.csv, line 3: \"Trust > \" has an empty");
        requireNoCodes(
                "b.csv",
                "code\nTime\nTime > a\nTime\n",
                "b.csv, line 4: the code \"Time\" stands in line 2");
        requireNoCodes(
                "b.csv", "code,color\nTime,#12345\n", "b.csv, line 2: \"#12345\" is no colour");
    }

    @Test
    void filesThatAreNotThere() {
        for (Import in :
                List.<Import>of(
                        RefusedFilesTest::cases,
                        RefusedFilesTest::codings,
                        RefusedFilesTest::codebook)) {
            Path missing = folder.resolve("no.csv");
            assertThatThrownBy(() -> in.of(before, missing))
                    .isInstanceOf(RefusedException.class)
                    .hasMessage("There is no file " + missing + ".");
        }
        assertThatThrownBy(() -> CodebookJson.read(folder.resolve("no.json")))
                .isInstanceOf(RefusedException.class)
                .hasMessage("There is no file " + folder.resolve("no.json") + ".");
    }

    @Test
    void whatIsGoodComesIn() throws Exception {
        Path file = Files.writeString(folder.resolve("k.csv"), GOOD);
        project.apply("Ana", study -> codings(study, file));
        assertThat(project.study().codings().size()).isEqualTo(before.codings().size() + 1);
    }
}
