package org.colligate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.colligate.cli.SmallProject.Content;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BadInputTest {

    private static final String HALF = "\\ud800";
    private static final String PASSAGES = "document,start,end,code,coder,text\n";
    private static final String GOOD = "Ana,0,5,Tendering,C,I: Ho\n";

    @TempDir Path folder;
    SmallProject small;

    @BeforeEach
    void build() throws Exception {
        small = SmallProject.in(folder);
    }

    /// A file that is refused, and what is said of it.
    record Bad(String name, Charset charset, String content, String message) {

        static Bad text(String name, String content, String message) {
            return new Bad(name, StandardCharsets.UTF_8, content, message);
        }

        static Bad bytes(String name, byte[] bytes, String message) {
            Charset latin = StandardCharsets.ISO_8859_1;
            return new Bad(name, latin, new String(bytes, latin), message);
        }

        @Override
        public String toString() {
            return message;
        }
    }

    private void isRefused(Bad bad, String... command) throws Exception {
        Content before = small.content();
        Path file = Files.write(small.path(bad.name()), bad.content().getBytes(bad.charset()));
        Stream<Object> words = Stream.of((Object[]) command);
        Outcome outcome =
                Outcome.of(Stream.concat(words, Stream.of(small.project(), file)).toArray());
        assertThat(outcome).isEqualTo(Outcome.refused(bad.message()));
        assertThat(small.content()).isEqualTo(before);
    }

    static List<Bad> transcripts() throws Exception {
        byte[] noise = new byte[20_000];
        new Random(1).nextBytes(noise);
        ByteArrayOutputStream word = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(word)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
        }
        String damaged =
                " is damaged: it ends too early or breaks the rules of its format. Open it in the program it comes from and save it anew, or get it again from where it comes from.";
        return List.of(
                Bad.bytes(
                        "noise.txt",
                        noise,
                        "noise.txt is not a text file: it holds bytes that no text has. Save the transcript as plain text (.txt, UTF-8) and import that."),
                Bad.bytes("word.txt", word.toByteArray(), "word.txt" + damaged),
                Bad.text("page.pdf", "%PDF-1.7 …", "page.pdf" + damaged),
                Bad.text(
                        "empty.txt",
                        "",
                        "empty.txt holds no text. Check that it is the right file and was saved as a whole."),
                Bad.text(
                        "mark.txt",
                        "\uFEFF \n\u3000",
                        "mark.txt is empty: there is nothing but blanks in it. Check that it was saved or copied as a whole."),
                new Bad(
                        "short.txt",
                        Charset.forName("EUC-KR"),
                        "한국",
                        "short.txt does not tell its encoding: it may be GB18030 or Big5-HKSCS or windows-1252. Import it with --encoding and the right one of these names or another, such as Shift_JIS, or save it as UTF-8."),
                new Bad(
                        "japanese.txt",
                        Charset.forName("Shift_JIS"),
                        "はい。\n",
                        "japanese.txt does not tell its encoding: it may be GB18030 or Big5-HKSCS or windows-1252. Import it with --encoding and the right one of these names or another, such as Shift_JIS, or save it as UTF-8."),
                Bad.text(
                        "Ana.txt",
                        SmallProject.ANA,
                        "There is a transcript named Ana in the study already. Rename it or the file, then import again."),
                Bad.text(
                        "Ana again.txt",
                        SmallProject.ANA,
                        "Ana again has the same text as the transcript Ana, which is in the study already. Leave it out."));
    }

    @ParameterizedTest
    @MethodSource("transcripts")
    void aBadTranscriptIsRefused(Bad bad) throws Exception {
        isRefused(bad, "import");
    }

    @Test
    void badTranscriptsAreNamedAndLeaveNothing() throws Exception {
        Content before = small.content();
        Path bad = small.file("Di.txt", "");
        assertThat(Outcome.of("import", small.project(), bad, small.path("no.txt")))
                .isEqualTo(
                        Outcome.refused(
                                """
                                Di.txt holds no text. Check that it is the right file and was saved as a whole.
                                no.txt is not there. Check its name and folder.\
                                """));
        assertThat(small.content()).isEqualTo(before);
    }

    @Test
    void ofTwoFilesOfOneNameTheSecondIsRefused() throws Exception {
        Path good = small.file("Cy.txt", "R: Two years.\n");
        Outcome outcome = Outcome.of("import", small.project(), good, good);
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err())
                .contains(
                        "%s and %s would both be named Cy. Rename one of them, or leave one out."
                                .formatted(good, good))
                .contains("Imported Cy: ");
    }

    static List<Bad> cases() {
        return List.of(
                Bad.text("c.csv", "", "c.csv is empty."),
                Bad.text("c.csv", "name,city\n", "c.csv has a header but no cases."),
                Bad.text(
                        "c.csv",
                        "name,city\nAna,Xian\nCy,Xian\n",
                        "c.csv, line 3: there is no transcript named \"Cy\". Import the transcripts first; a case's key is a transcript's file name without extension. Nothing was imported."),
                Bad.text(
                        "c.csv",
                        "name,city\nAna,Xian\n\nAna,Wuhan\n",
                        "c.csv, line 4: \"Ana\" stands in line 2 already. Nothing was imported."),
                Bad.text(
                        "c.csv",
                        "name,city,city\nAna,Xian,Wuhan\n",
                        "c.csv, line 1: the column \"city\" stands twice."),
                Bad.text("c.csv", "name,\nAna,x\n", "c.csv, line 1: a column has no name."),
                Bad.text(
                        "c.csv",
                        "name,city\nAna,\"two\nlines\"\nBo,Xian,Family\n",
                        "c.csv, line 4: 3 cells where the header has 2 columns. Nothing was imported."),
                Bad.text(
                        "c.csv",
                        "name,city,sector\nAna,Xian\n",
                        "c.csv, line 2: 2 cells where the header has 3 columns. Nothing was imported."),
                Bad.text(
                        "c.csv",
                        "name;city,land\nAna;Xian,Shaanxi\n",
                        "c.csv, line 1: it is in doubt which of ,  ; separates the columns. Put names of columns that have one of these in them in quotation marks."),
                Bad.text(
                        "c.csv",
                        "name,city\n ,Xian\n",
                        "c.csv, line 2: the key is blank; it is the name of a transcript. Nothing was imported."),
                Bad.text(
                        "c.csv",
                        "name,city\nAna,\"Xian\nBo,Wuhan\n",
                        "c.csv, line 2: this is not CSV (Unclosed quoted field at end of input). Check the quotation marks: one inside a cell is written twice."),
                new Bad(
                        "c.csv",
                        Charset.forName("GB18030"),
                        "name,city\nAna,北京\n",
                        "c.csv is not in UTF-8. Save it again as \"CSV UTF-8\" (in Excel: File, Save as)."));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aBadTableOfCasesIsRefused(Bad bad) throws Exception {
        isRefused(bad, "cases");
    }

    static List<Bad> codebooks() {
        return List.of(
                Bad.text(
                        "b.json",
                        "{\"codes\": [\n{\"name\": \"A\"},\n{\"name\": \"A\"}]}",
                        "b.json, line 3: two codes named \"A\" under the same parent. Rename one of them."),
                Bad.text(
                        "b.json",
                        "{\"codes\": [\n{\"name\": \" \"}]}",
                        "b.json, line 2: The name of a code cannot be empty."),
                Bad.text(
                        "b.json",
                        "{\"codes\": [\n{\"definition\": \"None.\"}]}",
                        "b.json, line 2: The name of a code cannot be empty."),
                Bad.text(
                        "b.json",
                        "{\"codes\": [\n{\"name\": \"%s\"}]}".formatted(HALF),
                        "b.json, line 2: \"name\" holds half a character."),
                Bad.text(
                        "b.json",
                        "{\"codes\": [\n{\"name\": \"A\",\n\"name\": \"B\"}]}",
                        "b.json, line 3: this is not valid JSON (Duplicate Object property \"name\")."),
                Bad.text(
                        "b.json",
                        "{\"codes\": [\n{\"name\": \"A\", \"parent\": \"A\"}]}",
                        "b.json, line 2: a code has no \"parent\"."),
                Bad.text(
                        "b.json",
                        "{\"codes\": [\n{\"name\": \"A\", \"color\": \"red\"}]}",
                        "b.json, line 2: \"red\" is no colour; write it as #RRGGBB."),
                Bad.text(
                        "b.json",
                        "{\"codes\": [\n",
                        "b.json, line 2: this is not valid JSON (Unexpected end-of-input: expected close marker for Array)."),
                Bad.text(
                        "b.json",
                        "{\"codes\": [{\"name\": \"A\"}]}\n{}",
                        "b.json, line 2: more stands here, behind the end of the codebook."),
                Bad.text(
                        "b.json",
                        "[".repeat(200_000),
                        "b.json, line 1: expected a codebook: {\"name\": …, \"codes\": […]}."),
                Bad.text(
                        "b.json",
                        "{\"codes\": " + "[{\"name\": \"A\", \"children\": ".repeat(200_000),
                        "b.json, line 1: the codes are nested too deeply."),
                Bad.text(
                        "b.csv",
                        "code,definition\nA,\nA > B,\nA > B,again\n",
                        "b.csv, line 4: the code \"A > B\" stands in line 3 already."),
                Bad.text(
                        "b.csv",
                        "code\nA >  > B\n",
                        "b.csv, line 2: \"A >  > B\" has an empty name in it."),
                Bad.text(
                        "b.csv",
                        "name\nA\n",
                        "b.csv, line 1: there is no column \"code\"; the columns are name."));
    }

    @ParameterizedTest
    @MethodSource("codebooks")
    void aBadCodebookIsRefused(Bad bad) throws Exception {
        isRefused(bad, "codebook", "import");
    }

    static List<Bad> codings() {
        return Stream.of(
                        new String[] {
                            "Ana,0,73,Duration,A,",
                            "[0, 73) is no passage of Ana, which has 72 characters."
                        },
                        new String[] {
                            "Ana,-1,4,Duration,A,",
                            "[-1, 4) is no passage of Ana, which has 72 characters."
                        },
                        new String[] {
                            "Ana,4,4,Duration,A,",
                            "[4, 4) is no passage of Ana, which has 72 characters."
                        },
                        new String[] {
                            "Ana,39,40,Duration,A,\uFFFD",
                            "at [39, 40) stands \"🙂\", not \"\uFFFD\"."
                        },
                        new String[] {
                            "Bo,17,28,Duration,A,three years",
                            "at [17, 28) stands \"Three years\", not \"three years\"."
                        },
                        new String[] {"Cy,0,4,Duration,A,", "there is no transcript named \"Cy\"."},
                        new String[] {
                            "Ana,0,4,Duration > None,A,",
                            "there is no code \"Duration > None\" in the codebook."
                        },
                        new String[] {"Ana,0,4,Duration,,", "The name of a coder cannot be empty."},
                        new String[] {"Ana,0.5,4,Duration,A,", "\"0.5\" is not a position."},
                        new String[] {
                            "Ana,0,4294967300,Duration,A,", "\"4294967300\" is not a position."
                        },
                        new String[] {"Ana,0,4", "3 cells where the header has 6 columns."})
                .map(row ->
                        Bad.text(
                                "codings.csv",
                                PASSAGES + GOOD + row[0] + "\n" + GOOD,
                                "codings.csv, line 3: " + row[1] + " Nothing was imported."))
                .toList();
    }

    @Test
    void aTableOfCodingsWithoutCodingsIsRefused() throws Exception {
        isRefused(
                Bad.text("codings.csv", PASSAGES, "codings.csv has a header but no codings."),
                "codings",
                "import");
    }

    @ParameterizedTest
    @MethodSource("codings")
    void oneBadCodingKeepsAllOthersOut(Bad bad) throws Exception {
        isRefused(bad, "codings", "import");
    }

    @Test
    void aTableWithoutItsColumnsIsRefused() throws Exception {
        isRefused(
                Bad.text(
                        "codings.csv",
                        "document,start,end,code\nAna,0,5,Tendering\n",
                        "codings.csv, line 1: there is no column \"coder\"; the columns are document, start, end, code."),
                "codings",
                "import");
        Path cases = small.path("cases.csv");
        assertThat(Outcome.of("cases", small.project(), cases, "--key", "id"))
                .isEqualTo(
                        Outcome.refused(
                                "cases.csv, line 1: there is no column \"id\"; the columns are name, city, sector."));
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        for (String name : List.of("no.csv", "no.json")) {
            Path missing = small.path(name);
            assertThat(Outcome.of("codebook", "import", small.project(), missing))
                    .isEqualTo(Outcome.refused("There is no file " + missing + "."));
        }
    }
}
