package org.colligate.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colligate.model.Code;
import org.colligate.model.CodeColor;
import org.colligate.model.CodeId;
import org.colligate.model.RefusedException;
import org.colligate.model.SmallStudy;
import org.colligate.model.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodebookJsonTest {

    @TempDir Path folder;

    private CodebookDraft read(String json) throws IOException, RefusedException {
        return CodebookJson.read(Files.writeString(folder.resolve("codes.json"), json));
    }

    private void requireRefused(String json, String message) {
        assertThatThrownBy(() -> read(json))
                .as(json)
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("codes.json, line " + message);
    }

    @Test
    void aCodebookIsReadWithItsLines() throws Exception {
        assertThat(
                        read(
                                """
                                {"name": "Welfare", "codes": [
                                  {"name": "期限𠮷", "color": "#ff8000", "children": [
                                    {"include": "a year\\nor less",
                                     "name": "Short > term", "definition": null, "exclude": ""}]},
                                  {"name": "Trust", "exclude": "e", "example": "x", "children": []}
                                ]}\
                                """))
                .isEqualTo(
                        new CodebookDraft(
                                "Welfare",
                                List.of(
                                        new CodebookDraft.Entry(
                                                2,
                                                "期限𠮷",
                                                CodebookDraft.Guide.UNTOLD,
                                                new CodeColor(0xFF8000),
                                                List.of(
                                                        new CodebookDraft.Entry(
                                                                3,
                                                                "Short > term",
                                                                new CodebookDraft.Guide(
                                                                        null,
                                                                        "a year\nor less",
                                                                        "",
                                                                        null),
                                                                null,
                                                                List.of()))),
                                        new CodebookDraft.Entry(
                                                5,
                                                "Trust",
                                                new CodebookDraft.Guide(null, null, "e", "x"),
                                                null,
                                                List.of()))));
    }

    @Test
    void whatIsWrittenIsReadBack() throws Exception {
        SmallStudy small = new SmallStudy("text");
        CodeId odd = small.code(small.code(), "a > \"b\" \\ 𫝀");
        small.code(odd, "deeper");
        Study study = small.study();
        Code.Guide guide = new Code.Guide("one\ntwo", "\t", "🙂", "\u2028");
        study = study.after(CodebookEditing.redefine(study, odd, guide));
        StringWriter json = new StringWriter();
        CodebookJson.write("Welfare", study.codebook(), json);
        CodebookDraft draft = read(json.toString());
        assertThat(draft.name()).isEqualTo("Welfare");
        Study copy = Study.EMPTY.after(CodebookImport.of(Study.EMPTY, "codes.json", draft));
        StringWriter again = new StringWriter();
        CodebookJson.write("Welfare", copy.codebook(), again);
        assertThat(again).hasToString(json.toString());
    }

    @Test
    void whatIsNoJsonIsRefusedWithItsLine() {
        requireRefused("", "1: ");
        requireRefused("codes", "1: this is not valid JSON");
        requireRefused("{\"codes\": [\n{\"name\": \"a\"},\n]}", "3: this is not valid JSON");
        requireRefused("{\"codes\": [\n{\"name\": \"a\"\n", "3: this is not valid JSON");
        requireRefused("{\"codes\": [{\"name\": \"a\n\"}]}", "1: this is not valid JSON");
        requireRefused("{\"codes\":\n[{\"name\": \"a\"}]}\n}", "3: this is not valid JSON");
        requireRefused("{\"codes\":\n[{\"name\": \"a\"}]}\n{}", "3: ");
    }

    @Test
    void whatIsNoCodebookIsRefusedWithItsLine() {
        requireRefused("[]", "1: expected a codebook");
        requireRefused("{\"name\": \"n\"\n}", "2: the codebook has no codes");
        requireRefused("{\"codes\": []}", "1: the codebook has no codes");
        requireRefused("{\n\"codes\": 7}", "2: expected a list of codes");
        requireRefused("{\"codes\": [\n\"a\"]}", "2: expected a code");
        requireRefused("{\"codes\": [{\n\"name\": 7}]}", "2: expected text for \"name\"");
        requireRefused("{\n\"kodes\": []}", "2: a codebook has no \"kodes\"");
        requireRefused("{\"codes\": [{\n\"colour\": \"\"}]}", "2: a code has no \"colour\"");
        requireRefused("{\"codes\": [{\n\"color\": \"red\"}]}", "2: \"red\" is no colour");
        requireRefused("{\"codes\": [{\n\"include\": \"\\uD83D\"}]}", "2: \"include\" holds half");
        requireRefused("{\"codes\": [{\n\"children\": {}}]}", "2: expected a list of codes");
    }

    @Test
    void aFieldGivenTwiceIsRefused() {
        requireRefused("{\"codes\": [{\"name\": \"a\"}],\n\"codes\": [{\"name\": \"b\"}]}", "2: ");
        requireRefused("{\"codes\": [{\"name\": \"a\",\n\"name\": \"b\"}]}", "2: ");
    }

    @Test
    void codesNestedPastAllReasonAreRefused() {
        String json = "{\"codes\": [" + "{\"name\": \"a\", \"children\": [".repeat(5_000);
        requireRefused(json, "1: the codes are nested too deeply");
    }

    @Test
    void aCodebookInAnotherEncodingIsRefused() throws IOException {
        Path file = folder.resolve("codes.json");
        Files.write(
                file, "{\"codes\": [\n{\"name\": \"期限\"}]}".getBytes(Charset.forName("GB18030")));
        assertThatThrownBy(() -> CodebookJson.read(file))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("codes.json, line 2: this is not valid JSON");
    }

    @Test
    void aByteOrderMarkDoesNotMatter() throws Exception {
        String json = "\uFEFF{\"codes\": [{\"name\": \"a\"}]}";
        assertThat(read(json).codes()).hasSize(1);
        Path file = folder.resolve("utf16.json");
        Files.write(file, json.getBytes(StandardCharsets.UTF_16LE));
        assertThat(CodebookJson.read(file)).isEqualTo(read(json));
    }

    @Test
    void aMissingFileIsRefused() {
        assertThatThrownBy(() -> CodebookJson.read(folder.resolve("none.json")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("none.json");
    }
}
