package org.colligate.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.colligate.model.TextSpan;
import org.junit.jupiter.api.Test;

class RtfReaderTest {

    private static Document read(String rtf) throws Exception {
        return Reading.of("a.rtf", rtf.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String text(String rtf) throws Exception {
        return read(rtf).text();
    }

    /// Writes characters as the bytes of an encoding.
    private static String hex(String text, String charset) {
        StringBuilder hex = new StringBuilder();
        for (byte one : text.getBytes(Charset.forName(charset))) {
            hex.append("\\'%02x".formatted(one & 0xFF));
        }
        return hex.toString();
    }

    @Test
    void paragraphsLinesAndSignsStand() throws Exception {
        assertThat(
                        text(
                                "{\\rtf1\\ansi I: \\ldblquote hi\\rdblquote\\par\r\n\\par R1:\\tab a\\line b\\~c \\{x\\}\\par}"))
                .isEqualTo("I: “hi”\n\nR1:\ta\nb\u00A0c {x}");
    }

    @Test
    void charactersAreReadInTheEncodingOfTheirFontOrFile() throws Exception {
        String fonts =
                "{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset134 B;}{\\f2\\fcharset136 C;}}";
        assertThat(
                        text(
                                "{\\rtf1\\ansi\\deff0"
                                        + fonts
                                        + "\\f1 "
                                        + hex("受访者", "GBK")
                                        + "\\f2 "
                                        + hex("訪談許功蓋", "Big5")
                                        + "\\f0 caf\\'e9\\par}"))
                .isEqualTo("受访者訪談許功蓋café");
        assertThat(text("{\\rtf1\\ansi\\ansicpg936 " + hex("你好", "GBK") + "}")).isEqualTo("你好");
        assertThat(
                        text(
                                "{\\rtf1\\ansi\\uc1\\u21463?\\u-10179?\\u-8704?{\\uc2\\u35775\\'b7\\'c3 x}}"))
                .isEqualTo("受😀访 x");
    }

    @Test
    void deletedAndHiddenTextIsLeftOutAndCounted() throws Exception {
        Document document =
                read(
                        "{\\rtf1 My name is {\\deleted REALNAME}P3{\\v HIDDEN}.\\v no\\v0  yes\\par{\\*\\unknown x}}");
        assertThat(document.text()).isEqualTo("My name is P3. yes");
        assertThat(document.warnings().getFirst().values()).containsExactly("1");
        assertThat(document.warnings().getLast().values()).containsExactly("2");
    }

    @Test
    void tablesAreRowsOfCells() throws Exception {
        assertThat(
                        text(
                                "{\\rtf1 a\\par\\trowd\\pard\\intbl I\\cell How?\\par So?\\cell\\row"
                                        + "\\trowd\\pard\\intbl R\\cell\\cell\\row\\pard b\\par}"))
                .isEqualTo("a\nI\tHow?\nSo?\nR\t\nb");
    }

    @Test
    void notesStandAfterTheirParagraphOrAreLeftOut() throws Exception {
        String rtf =
                "{\\rtf1 said{\\super\\chftn{\\footnote\\pard\\plain{\\super\\chftn} a note\\par}} so\\par next\\par}";
        assertThat(text(rtf)).isEqualTo("said[1] so\n[1] a note\nnext");
        assertThat(
                        Reading.of(
                                        "a.rtf",
                                        rtf.getBytes(StandardCharsets.US_ASCII),
                                        new Wanted(false))
                                .text())
                .isEqualTo("said so\nnext");
    }

    @Test
    void commentsStandOnTheirPassage() throws Exception {
        Document document =
                read(
                        "{\\rtf1 we {\\*\\atrfstart 7}waited{\\*\\atrfend 7}{\\*\\atnid W}{\\*\\atnauthor Wu}"
                                + "\\chatn{\\*\\annotation{\\*\\atnref 7}{\\*\\atndate 1}\\pard why?\\par} long\\par}");
        assertThat(document.text()).isEqualTo("we waited long");
        assertThat(document.comments())
                .isEqualTo(List.of(new Comment(new TextSpan(3, 9), "Wu", "why?")));
    }

    @Test
    void whatIsNoTextStaysOut() throws Exception {
        assertThat(
                        text(
                                "{\\rtf1{\\info{\\author X}}{\\header head}{\\stylesheet{\\s0 Normal;}}a"
                                        + "{\\pict\\wmetafile8 0102}{\\field{\\*\\fldinst PAGE}{\\fldrslt 7}}b\\par}"))
                .isEqualTo("a7b");
    }

    @Test
    void textBoxesComeAfterTheirParagraph() throws Exception {
        assertThat(
                        text(
                                "{\\rtf1 a{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt\\pard BOX\\par}}{\\shprslt BOX}}b\\par c\\par}"))
                .isEqualTo("ab\nBOX\nc");
    }

    @Test
    void listMarksAreText() throws Exception {
        assertThat(
                        text(
                                "{\\rtf1{\\fonttbl{\\f3\\fcharset2 Symbol;}}{\\listtext\\f3\\'b7\\tab}a\\par{\\pntext 2.\\tab}b\\par}"))
                .isEqualTo("• a\n2. b");
    }

    @Test
    void theBaseOfAPhoneticGuideStaysAndItsReadingGoes() throws Exception {
        String guide =
                "{\\field{\\*\\fldinst {%s EQ \\\\* jc2 \\\\* \"Font:MS Mincho\" \\\\* hps10 \\\\o\\\\ad(\\\\s\\\\up 9(\\u12363?\\u12435?),\\u28450?\\u23383?)}}{\\fldrslt {}}}";
        assertThat(text("{\\rtf1 a " + guide.formatted("") + " b\\par}")).isEqualTo("a 漢字 b");
        assertThat(text("{\\rtf1 a " + guide.formatted("\\deleted") + "b\\par}")).isEqualTo("a b");
        assertThat(
                        text(
                                "{\\rtf1 {\\field{\\*\\fldinst EQ \\\\o\\\\ac(\\u9675?,3)}{\\fldrslt }} c\\par}"))
                .isEqualTo("3 c");
    }
}
