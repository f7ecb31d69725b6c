package org.colligate.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colligate.document.Docx.deleted;
import static org.colligate.document.Docx.hidden;
import static org.colligate.document.Docx.p;
import static org.colligate.document.Docx.r;

import java.util.List;
import org.colligate.model.Refusal;
import org.colligate.model.TextSpan;
import org.junit.jupiter.api.Test;

class DocxReaderTest {

    private static String text(String body) throws Exception {
        return Docx.of(body).read().text();
    }

    @Test
    void paragraphsStandAsTheyAreWritten() throws Exception {
        assertThat(text(p(r(" 访谈者：好 "), r("吗？")) + p() + p(r("R1:  fine\u3000"))))
                .isEqualTo(" 访谈者：好 吗？\n\nR1:  fine\u3000");
        assertThat(text(p("<w:r><w:t> bare </w:t><w:tab/><w:t>a</w:t><w:br/><w:t>b</w:t></w:r>")))
                .isEqualTo("bare\ta\nb");
    }

    @Test
    void aPageBreakIsNoLineOfItsOwn() throws Exception {
        String page = "<w:r><w:br w:type=\"page\"/></w:r>";
        assertThat(text(p(page) + p(r("a"), page) + p(r("b"), page, r("c"))))
                .isEqualTo("\na\nb\nc");
    }

    @Test
    void tabStopsAreNoTabs() throws Exception {
        assertThat(text(p("<w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr>", r("a"))))
                .isEqualTo("a");
    }

    private static String table(String... cells) {
        return "<w:tbl><w:tr><w:tc>%s</w:tc><w:tc>%s</w:tc></w:tr><w:tr><w:tc>%s</w:tc><w:tc>%s</w:tc></w:tr></w:tbl>"
                .formatted((Object[]) cells);
    }

    private static String box(String content) {
        return "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:txbx><w:txbxContent>%s</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:pict><w:txbxContent>%s</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
                .formatted(content, content);
    }

    private static String step(String step) {
        return "<w:r><w:fldChar w:fldCharType=\"%s\"/></w:r>".formatted(step);
    }

    @Test
    void tablesAreRowsOfCells() throws Exception {
        assertThat(
                        text(
                                p(r("before"))
                                        + table(
                                                p(r("I")),
                                                p(r("How?")),
                                                p(r("R")),
                                                p(r("So.")) + p(r("And so.")))
                                        + p(r("after"))))
                .isEqualTo("before\nI\tHow?\nR\tSo.\nAnd so.\nafter");
    }

    @Test
    void mergedCellsKeepTheColumnsBehindThem() throws Exception {
        assertThat(
                        text(
                                "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>"
                                        + p(r("wide"))
                                        + "</w:tc><w:tc>"
                                        + p(r("x"))
                                        + "</w:tc></w:tr></w:tbl>"))
                .isEqualTo("wide\t\tx");
    }

    @Test
    void deletedTextIsLeftOutAndCounted() throws Exception {
        String mark = "<w:pPr><w:rPr><w:del w:id=\"3\"/></w:rPr></w:pPr>";
        Document document =
                Docx.of(
                                p(mark, r("one "), deleted("SECRET"))
                                        + p(r("paragraph"), deleted("a"), deleted("b"))
                                        + p(
                                                "<w:moveFrom w:id=\"2\">"
                                                        + r("MOVED")
                                                        + "</w:moveFrom>",
                                                "<w:moveTo w:id=\"2\">"
                                                        + r("here")
                                                        + "</w:moveTo>"))
                        .read();
        assertThat(document.text()).isEqualTo("one paragraph\nhere");
        assertThat(document.warnings().getFirst().sentence())
                .isEqualTo(
                        "Passages that somebody deleted under tracked changes, and are left out: 2.");
    }

    @Test
    void deletedRowsAreLeftOut() throws Exception {
        Document document =
                Docx.of(
                                "<w:tbl><w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr><w:tc>"
                                        + p(r("GONE"))
                                        + "</w:tc></w:tr><w:tr><w:tc>"
                                        + p(r("stays"))
                                        + "</w:tc></w:tr></w:tbl>")
                        .read();
        assertThat(document.text()).isEqualTo("stays");
        assertThat(Reading.warnings(document)).containsExactly("document.deleted");
    }

    @Test
    void hiddenTextIsLeftOutWhetherARunOrAStyleHidesIt() throws Exception {
        String styles =
                "<w:style w:type=\"character\" w:styleId=\"H\"><w:rPr><w:vanish/></w:rPr></w:style>"
                        + "<w:style w:type=\"character\" w:styleId=\"H2\"><w:basedOn w:val=\"H\"/></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"P\"><w:rPr><w:vanish/></w:rPr></w:style>";
        Document document =
                Docx.of(
                                p(
                                                r("a"),
                                                hidden("ONE"),
                                                "<w:r><w:rPr><w:rStyle w:val=\"H2\"/></w:rPr><w:t>TWO</w:t></w:r>",
                                                r("b"))
                                        + p("<w:pPr><w:pStyle w:val=\"P\"/></w:pPr>", r("THREE"))
                                        + p(
                                                "<w:r><w:rPr><w:rStyle w:val=\"H\"/><w:vanish w:val=\"0\"/></w:rPr><w:t>shown</w:t></w:r>"))
                        .part("styles", styles)
                        .read();
        assertThat(document.text()).isEqualTo("ab\nshown");
        assertThat(document.warnings().getFirst().values()).containsExactly("2");
    }

    @Test
    void whatPropertiesWereBeforeAChangeIsNotRead() throws Exception {
        assertThat(
                        text(
                                p(
                                        "<w:r><w:rPr><w:rPrChange w:id=\"1\"><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>seen</w:t></w:r>")))
                .isEqualTo("seen");
    }

    @Test
    void ofAlternativesOneIsReadAndTextBoxesComeAfterTheirParagraph() throws Exception {
        assertThat(text(p(r("a"), box(p(r("BOX"))), r("b")) + p(r("c")))).isEqualTo("ab\nBOX\nc");
    }

    @Test
    void theCodesOfFieldsAreLeftOutAndTheirResultsStay() throws Exception {
        assertThat(
                        text(
                                p(
                                        r("p. "),
                                        step("begin"),
                                        "<w:r><w:instrText>PAGE</w:instrText></w:r>",
                                        r("code"),
                                        step("separate"),
                                        r("12"),
                                        step("end"),
                                        r("."))))
                .isEqualTo("p. 12.");
    }

    @Test
    void notesStandAfterTheirParagraphOrAreLeftOut() throws Exception {
        Docx docx =
                Docx.of(
                                p(
                                                r("said"),
                                                "<w:r><w:footnoteReference w:id=\"2\"/></w:r>",
                                                r(" so"),
                                                "<w:r><w:endnoteReference w:id=\"1\"/></w:r>")
                                        + p(r("next")))
                        .part(
                                "footnotes",
                                "<w:footnote w:id=\"2\">" + p(r(" a foot")) + "</w:footnote>")
                        .part(
                                "endnotes",
                                "<w:endnote w:id=\"1\">"
                                        + p(r("an"))
                                        + p(r("end"))
                                        + "</w:endnote>");
        assertThat(docx.read().text()).isEqualTo("said[1] so[2]\n[1] a foot\n[2] an\nend\nnext");
        assertThat(docx.read().notes()).isEqualTo(2);
        Document without = docx.read(new Wanted(false));
        assertThat(without.text()).isEqualTo("said so\nnext");
        assertThat(without.notes()).isEqualTo(2);
        assertThat(without.warnings())
                .extracting(Refusal::sentence)
                .containsExactly("Footnotes and endnotes, which are left out: 2.");
    }

    @Test
    void commentsStandOnTheirPassage() throws Exception {
        String comment =
                "<w:comment w:id=\"%d\" w:author=\"%s\"><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:comment>";
        Document document =
                Docx.of(
                                p(r("𠮷first"))
                                        + p(
                                                r("we "),
                                                "<w:commentRangeStart w:id=\"0\"/>",
                                                r("waited"),
                                                "<w:commentRangeEnd w:id=\"0\"/>",
                                                "<w:r><w:commentReference w:id=\"0\"/></w:r>",
                                                r(" long"))
                                        + p(
                                                r("end"),
                                                "<w:r><w:commentReference w:id=\"1\"/></w:r>"))
                        .part(
                                "comments",
                                comment.formatted(0, "Wu", "why?") + comment.formatted(1, "", "ok"))
                        .read();
        assertThat(document.text()).isEqualTo("𠮷first\nwe waited long\nend");
        assertThat(document.comments())
                .isEqualTo(
                        List.of(
                                new Comment(new TextSpan(11, 17), "Wu", "why?"),
                                new Comment(new TextSpan(23, 26), "", "ok")));
    }

    @Test
    void numbersAndBulletsOfListsAreText() throws Exception {
        String numbering =
                "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"3\"/>"
                        + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
                        + "<w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1.%2、\"/>"
                        + "<w:suff w:val=\"nothing\"/></w:lvl></w:abstractNum>"
                        + "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/>"
                        + "<w:lvlText w:val=\"\uF0B7\"/></w:lvl></w:abstractNum>"
                        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
                        + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>";
        String in =
                "<w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr>";
        assertThat(
                        Docx.of(
                                        p(in.formatted(0, 1), r("a"))
                                                + p(in.formatted(1, 1), r("b"))
                                                + p(in.formatted(1, 1), r("c"))
                                                + p(in.formatted(0, 1), r("d"))
                                                + p(in.formatted(1, 1), r("e"))
                                                + p(in.formatted(0, 2), r("f")))
                                .part("numbering", numbering)
                                .read()
                                .text())
                .isEqualTo("3. a\n3.一、b\n3.二、c\n4. d\n4.一、e\n• f");
    }

    private static String code(String code) {
        return "<w:r><w:instrText xml:space=\"preserve\">" + code + "</w:instrText></w:r>";
    }

    @Test
    void whatAFieldShowsByItsCodeAloneIsRead() throws Exception {
        String head = " EQ \\* jc2 \\* \"Font:X\" \\* hps10 \\o\\ad(\\s\\up 9(";
        assertThat(
                        text(
                                p(
                                        r("p "),
                                        step("begin"),
                                        code(head),
                                        code("かん"),
                                        code("),漢\\)字)"),
                                        step("end"),
                                        r("."))))
                .isEqualTo("p 漢)字.");
        assertThat(
                        text(
                                p(
                                        step("begin"),
                                        code(head + "a),漢)"),
                                        step("separate"),
                                        r("漢"),
                                        step("end"),
                                        step("begin"),
                                        code("EQ \\f(1,2"),
                                        step("end"))))
                .isEqualTo("漢");
    }
}
