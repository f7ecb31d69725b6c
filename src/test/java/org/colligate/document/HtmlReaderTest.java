package org.colligate.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {

    private static String text(String body) throws Exception {
        return Reading.of("a.html", "<html><body>" + body + "</body></html>").text();
    }

    @Test
    void blocksAreParagraphsAndBlanksCountAsOne() throws Exception {
        assertThat(
                        text(
                                "<h1>Head</h1>\n<div>bare  text<p> one\n two </p>tail</div><p></p><p>&nbsp;</p>"
                                        + "<p>a<br>b<br></p><p><br></p><p>c <b> d</b></p>"))
                .isEqualTo("Head\nbare text\none two\ntail\n\u00A0\na\nb\n\nc d");
    }

    @Test
    void whatIsTypedAsItIsStands() throws Exception {
        assertThat(text("<pre>I:  a\n\tR: b\n</pre><p>x</p>")).isEqualTo("I:  a\n\tR: b\nx");
    }

    @Test
    void listsHaveTheirMarks() throws Exception {
        assertThat(
                        text(
                                "<ul><li>a</li></ul><ol start=\"3\"><li>b<ol type=\"a\"><li>c</li></ol></li><li value=9>d</li></ol>"))
                .isEqualTo("• a\n3. b\na. c\n9. d");
    }

    @Test
    void tablesAreRowsOfCells() throws Exception {
        assertThat(
                        text(
                                "<table><tr><th colspan=2>wide</th><th>x</th></tr><tr><td>I</td><td><p>How?</p><p>So?</p></td><td></td></tr></table>after"))
                .isEqualTo("wide\t\tx\nI\tHow?\nSo?\t\nafter");
    }

    @Test
    void deletedAndHiddenTextAndScriptsAreLeftOut() throws Exception {
        Document document =
                Reading.of(
                        "a.html",
                        "<!doctype html><title>T</title><style>p{}</style><p>a<del>GONE</del><span style='display: none'>HID</span>"
                                + "<i hidden>HID</i>b<script>x()</script></p>");
        assertThat(document.text()).isEqualTo("ab");
        assertThat(document.warnings().getFirst().values()).containsExactly("1");
        assertThat(document.warnings().getLast().values()).containsExactly("2");
    }

    private static String page(String charset) {
        return "<html><head><meta charset=\"%s\"></head><body><p>受访者：签了三年合同</p></body></html>"
                .formatted(charset);
    }

    @Test
    void theEncodingIsWhatTheBytesProveElseWhatThePageDeclares() throws Exception {
        for (String charset : new String[] {"gb2312", "Big5", "utf-8"}) {
            byte[] bytes =
                    page(charset)
                            .replace("签", charset.equals("Big5") ? "簽" : "签")
                            .replace("访", charset.equals("Big5") ? "訪" : "访")
                            .getBytes(Charset.forName(charset));
            assertThat(Reading.of("a.html", bytes).text()).endsWith("了三年合同");
        }
    }

    @Test
    void aPageIsToldByItsContent() throws Exception {
        assertThat(Reading.of("a.txt", "<!DOCTYPE html><p>a").format()).isEqualTo(Format.HTML);
        assertThat(Reading.of("a.txt", "I: <b>so</b>").format()).isEqualTo(Format.TEXT);
        assertThat(Reading.of("a.md", "# Head\n<p>").format()).isEqualTo(Format.MARKDOWN);
    }
}
