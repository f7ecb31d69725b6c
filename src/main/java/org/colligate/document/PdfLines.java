package org.colligate.document;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// The lines of a PDF file, in the order in which they are drawn: programs that write text draw it
/// in the order in which it is read, columns one after the other.
final class PdfLines extends PDFTextStripper {

    /// How far the base line may move within a line, in parts of the size of its letters: raised
    /// marks move less, the next line moves more.
    private static final float MOVES = 0.55f;

    /// A gap between characters that are not spaced otherwise, in parts of their size, that parts
    /// them.
    private static final float WIDE_GAP = 0.6f;

    /// One that does so in a line whose other gaps are much smaller, because it is between cells.
    private static final float CELL_GAP = 0.35f;

    /// Fonts of symbols have their signs where others have nothing.
    private static final Pattern BULLET = Pattern.compile("^[\\uE000-\\uF8FF](?=\\s|$)");

    private static final int GLYPHS = 500_000;
    private static final int STEP = 1_024;

    /// Ends the reading, through a library that goes on after most failures.
    static final class Stop extends RuntimeException {

        private final transient UnreadableDocumentException why;

        Stop(UnreadableDocumentException why) {
            super(why);
            this.why = why;
        }

        UnreadableDocumentException why() {
            return why;
        }
    }

    private record Chunk(float at, String text) {}

    private final String file;
    private final long deadline;
    private final PdfDoubles doubles = new PdfDoubles();
    private final List<PdfLine> lines = new ArrayList<>();
    private final List<Chunk> chunks = new ArrayList<>();
    private boolean fresh = true;
    private boolean ordered = true;
    private boolean separated;
    private float y;
    private float left;
    private float right;
    private float size;
    private float width;
    private float height;
    private float firstWord;
    private float widest;
    private float blank;
    private float inner;
    private boolean inFirstWord;
    private int word;
    private long length;
    private int glyphs;
    private int pages;
    private int operators;

    /// @param deadline when to give up, in the nanoseconds of this machine
    PdfLines(String file, long deadline) {
        this.file = file;
        this.deadline = deadline;
        setSortByPosition(false);
        setSuppressDuplicateOverlappingText(false);
    }

    List<PdfLine> of(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
        flush();
        return lines;
    }

    int pages() {
        return pages;
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        pages++;
        if (pages > Limits.PAGES) {
            throw new Stop(PdfReader.manyPages(file));
        }
        glyphs = 0;
        doubles.beginPage();
        super.processPage(page);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators % STEP == 0 && System.nanoTime() - deadline > 0) {
            throw new Stop(Refused.slow(file));
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        if (++glyphs > GLYPHS) {
            throw new Stop(Refused.lengthy(file));
        }
        if (!doubles.isAgain(glyph)) {
            super.processTextPosition(glyph);
        }
    }

    /// What is written from right to left comes in order as a whole only.
    @Override
    protected void writeString(String said, List<TextPosition> glyphs) {
        if (holdsRightToLeft(said) && !glyphs.isEmpty()) {
            take(glyphs.getFirst(), said);
            return;
        }
        for (TextPosition glyph : glyphs) {
            String unicode = glyph.getUnicode();
            take(glyph, unicode == null ? "" : unicode);
        }
    }

    private static boolean holdsRightToLeft(String said) {
        for (int i = 0; i < said.length(); i++) {
            if (said.charAt(i) >= 0x590 && isRightToLeft(said.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRightToLeft(int character) {
        byte direction = Character.getDirectionality(character);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private void take(TextPosition glyph, String said) {
        if (said.isEmpty()) {
            return;
        }
        float at = glyph.getXDirAdj();
        float base = glyph.getYDirAdj();
        float big = Math.max(1, glyph.getFontSizeInPt());
        boolean moved = Math.abs(base - y) > MOVES * Math.max(6, big);
        if (!fresh && moved && at < right) {
            flush();
        }
        if (fresh) {
            begin(glyph, at, base);
        } else if (separated) {
            separate(said, at - right, big);
        }
        separated = false;
        if (!said.isBlank()) {
            widest = Math.max(widest, at - right);
            right = Math.max(right, at + glyph.getWidthDirAdj());
        }
        size = Math.max(size, big);
        append(said, at);
        measureFirstWord(said);
    }

    private void begin(TextPosition glyph, float at, float base) {
        fresh = false;
        left = at;
        right = at;
        y = base;
        size = 1;
        width = glyph.getPageWidth();
        height = glyph.getPageHeight();
        firstWord = 0;
        widest = 0;
        blank = blank(glyph);
        inner = at;
        inFirstWord = true;
        word = 0;
    }

    /// Some fonts do not tell, or tell nonsense.
    private static float blank(TextPosition glyph) {
        float width = glyph.getWidthOfSpace();
        return width > 0 && width < glyph.getFontSizeInPt() ? width : 0;
    }

    /// Gaps between characters of scripts without blanks are there to fill the line.
    private void separate(String next, float gap, float big) {
        String said = chunks.getLast().text;
        int before = said.codePointBefore(said.length());
        boolean behind = PdfLine.isWide(before);
        boolean ahead = PdfLine.isWide(next.codePointAt(0));
        boolean wide = behind || ahead;
        boolean cell = behind && ahead && gap > CELL_GAP * big && gap > 4 * widest;
        boolean far = gap > WIDE_GAP * big || cell;
        if ((far || !wide) && before != ' ' && !next.startsWith(" ")) {
            append(" ", right);
            inFirstWord = false;
        }
    }

    private void append(String said, float at) {
        length += said.length();
        if (length > Limits.TEXT) {
            throw new Stop(Refused.lengthy(file));
        }
        ordered &= chunks.isEmpty() || chunks.getLast().at <= at;
        chunks.add(new Chunk(at, readable(said)));
    }

    private static String readable(String said) {
        for (int i = 0; i < said.length(); i++) {
            if (isOdd(said.charAt(i))) {
                return said.chars()
                        .mapToObj(unit -> readable((char) unit))
                        .collect(Collectors.joining());
            }
        }
        return said;
    }

    /// Fonts for Chinese draw a character and its radical alike, and files name either.
    private static boolean isOdd(char unit) {
        boolean radical = unit >= 0x2E80 && unit <= 0x2FDF;
        boolean ligature = unit >= 0xFB00 && unit <= 0xFB06;
        return radical || ligature;
    }

    private static String readable(char unit) {
        String one = Character.toString(unit);
        return isOdd(unit) ? Normalizer.normalize(one, Normalizer.Form.NFKC) : one;
    }

    /// The first word ends at a blank; in scripts without blanks it is a character, with the marks
    /// that may not be parted from it by the end of a line.
    private void measureFirstWord(String said) {
        int character = said.codePointAt(0);
        boolean wide = PdfLine.isWide(character);
        boolean closing = (wide || inFirstWord) && PdfLine.isClosing(character);
        if (!closing || !wide) {
            inner = right;
        }
        if (!inFirstWord) {
            return;
        }
        boolean begun = word != 0 && !PdfLine.isOpening(word);
        boolean ends = begun && !closing && (wide || PdfLine.isWide(word) || said.isBlank());
        if (ends) {
            inFirstWord = false;
        } else {
            firstWord = right - left;
            word = character;
        }
    }

    private static boolean isTall(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x3000) {
                return true;
            }
        }
        return false;
    }

    @Override
    protected void writeWordSeparator() {
        separated = true;
    }

    @Override
    protected void writeLineSeparator() {
        flush();
    }

    @Override
    protected void writePageEnd() {
        flush();
    }

    @Override
    protected void writeParagraphEnd() {
        flush();
    }

    /// Signs that the font of a line lacks are drawn after the rest of it, from another font.
    private void flush() {
        if (!ordered) {
            chunks.sort((one, other) -> Float.compare(one.at, other.at));
        }
        StringBuilder written = new StringBuilder();
        chunks.forEach(chunk -> written.append(chunk.text));
        String text = BULLET.matcher(written).replaceFirst("•");
        if (!text.isBlank()) {
            lines.add(
                    new PdfLine(
                            getCurrentPageNo(),
                            y,
                            left,
                            right,
                            inner,
                            size,
                            width,
                            height,
                            firstWord,
                            blank,
                            isTall(text),
                            text));
        }
        chunks.clear();
        ordered = true;
        fresh = true;
        separated = false;
    }
}
