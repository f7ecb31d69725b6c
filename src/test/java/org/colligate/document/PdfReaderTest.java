package org.colligate.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

/// PDF files composed word by word, with no blank drawn: as other programs than the one of the
/// fixtures do.
class PdfReaderTest {

    private static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    private static final float SIZE = 10;
    private static final float LEFT = 60;
    private static final float WIDTH = 300;
    private static final float LEADING = 13;
    private static final int ROWS = 45;

    private record Word(String text, float x, int row) {}

    private final List<Word> words = new ArrayList<>();
    private int row;

    private static float width(String text) throws IOException {
        return FONT.getStringWidth(text) / 1000 * SIZE;
    }

    /// Sets a paragraph, its first line with an indent, and breaks lines at blanks and hyphens.
    private void paragraph(String text, float indent) throws IOException {
        float x = LEFT + indent;
        StringTokenizer tokens = new StringTokenizer(text.replace("-", "-\u0001 "), " ");
        while (tokens.hasMoreTokens()) {
            String token = tokens.nextToken();
            boolean hyphen = token.endsWith("\u0001");
            String word = hyphen ? token.substring(0, token.length() - 1) : token;
            if (x + width(word) > LEFT + WIDTH) {
                x = LEFT;
                row++;
            }
            words.add(new Word(word, x, row));
            x += width(word) + (hyphen ? 0 : width(" "));
        }
        row++;
    }

    private Document read(String head) throws Exception {
        return Reading.here("a.pdf", pdf(head));
    }

    private byte[] pdf(String head) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (int page = 0; page <= (row - 1) / ROWS; page++) {
                PDPage sheet = new PDPage();
                document.addPage(sheet);
                try (PDPageContentStream out = new PDPageContentStream(document, sheet)) {
                    float top = sheet.getMediaBox().getHeight() - 110;
                    draw(out, head, LEFT, top + 70);
                    draw(out, Integer.toString(page + 1), 300, 30);
                    for (Word word : words) {
                        if (word.row / ROWS == page) {
                            draw(out, word.text, word.x, top - word.row % ROWS * LEADING);
                        }
                    }
                }
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static void draw(PDPageContentStream out, String text, float x, float y)
            throws IOException {
        out.beginText();
        out.setFont(FONT, SIZE);
        out.newLineAtOffset(x, y);
        out.showText(text);
        out.endText();
    }

    /// A name for each: what recurs from page to page at one height is taken for a running head.
    private static String town(int number) {
        return (char) ('A' + number % 26) + "ville" + (char) ('a' + number / 26);
    }

    private static List<String> turns() {
        List<String> turns = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            turns.add(
                    "Interviewer: And in "
                            + town(i)
                            + ", how many of the "
                            + (i + 20)
                            + " contracts of that year went on for longer than the first"
                            + " of them?".repeat(i % 3)
                            + " Say it as you like.");
            turns.add(
                    "R"
                            + i % 4
                            + ": Hardly any did in "
                            + town(i)
                            + ", as far as I can tell, and we wrote "
                            + "the whole proposal anew, page by page, ".repeat(1 + i % 5)
                            + "before the summer.");
        }
        return turns;
    }

    @Test
    void paragraphsOfSpeakersStandAsTheyWereSet() throws Exception {
        for (String turn : turns()) {
            paragraph(turn, 0);
        }
        Document document = read("A study of contracts");
        assertThat(document.text().lines().toList()).isEqualTo(turns());
        assertThat(Reading.warnings(document)).containsExactly("document.heads");
    }

    @Test
    void anIndentBeginsAParagraphInAFileThatIndents() throws Exception {
        List<String> paragraphs =
                turns().stream().map(turn -> turn.replaceAll("^\\w+: ", "")).toList();
        for (String text : paragraphs) {
            paragraph(text, 20);
        }
        assertThat(read("").text().lines().toList()).isEqualTo(paragraphs);
    }

    @Test
    void aHyphenThatBelongsToItsWordStays() throws Exception {
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            paragraphs.add(
                    "R: "
                            + "so ".repeat(i)
                            + "it was a long-term and well-meant plan of the co-operative, they said, a long-term one.");
        }
        for (String text : paragraphs) {
            paragraph(text, 0);
        }
        assertThat(read("").text().lines().toList()).isEqualTo(paragraphs);
    }

    @Test
    void lettersThatAreDrawnTwiceToLookBoldAreReadOnce() throws Exception {
        for (String turn : turns()) {
            paragraph(turn, 0);
        }
        words.addAll(
                words.stream().map(word -> new Word(word.text, word.x + 0.4f, word.row)).toList());
        assertThat(read("").text().lines().toList()).isEqualTo(turns());
    }
}
