package org.colligate.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.converter.AbstractWordUtils;
import org.apache.poi.hwpf.converter.AbstractWordUtils.NumberingState;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.colligate.document.Block.Flow;
import org.colligate.document.Block.Mark;
import org.colligate.document.Manuscript.Omission;

/// Goes through a part of an old Word document and writes down what is to be read. Signs below the
/// blank say what stands there: the end of a cell, the code of a field, a note.
final class DocText {

    /// Separates comments. A character that no text has.
    static final char REMARK = '\uFFFF';

    /// A field that is open; its result is not read where its code shows all there is.
    private static final class Field {
        final StringBuilder code = new StringBuilder();
        boolean reads;
    }

    private final HWPFDocument document;
    private final Manuscript out;
    private final String file;
    private final long deadline;
    private final OpenTables tables;
    private final NumberingState numbering = new NumberingState();
    private final Deque<Field> fields = new ArrayDeque<>();
    private List<Flow> footnotes = List.of();
    private List<Flow> endnotes = List.of();
    private int remarks;
    private int remarked;
    private boolean separates;
    private boolean breaks;

    DocText(HWPFDocument document, Manuscript out, String file, long deadline) {
        this.document = document;
        this.out = out;
        this.file = file;
        this.deadline = deadline;
        this.tables = new OpenTables(out);
    }

    /// Sets what the text refers to.
    void expect(List<Flow> foot, List<Flow> end, int comments) {
        footnotes = foot;
        endnotes = end;
        remarks = comments;
    }

    /// Lets a sign stand between comments.
    DocText separateRemarks() {
        separates = true;
        return this;
    }

    void read(Range range) throws UnreadableDocumentException {
        for (int i = 0; i < range.numParagraphs(); i++) {
            if (System.nanoTime() - deadline > 0) {
                throw Refused.slow(file);
            }
            paragraph(range.getParagraph(i));
        }
        out.breakParagraph();
        tables.endRow(1);
    }

    private void paragraph(Paragraph paragraph) throws UnreadableDocumentException {
        int level =
                paragraph.isInTable() ? Math.clamp(paragraph.getTableLevel(), 1, Limits.TABLES) : 0;
        if (paragraph.isTableRowEnd() || paragraph.getProps().getFTtpEmbedded()) {
            tables.endRow(level);
            return;
        }
        tables.enter(level);
        boolean markGone = false;
        boolean cellEnds = level > 1 && paragraph.isEmbeddedCellMark();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            String text = run.text();
            cellEnds |= text.indexOf('\u0007') >= 0;
            markGone = run.isMarkedDeleted() || run.isVanished();
            run(run, text);
        }
        end(paragraph, level, cellEnds, markGone && !cellEnds);
    }

    private void end(Paragraph paragraph, int level, boolean cellEnds, boolean markGone)
            throws UnreadableDocumentException {
        fields.clear();
        breaks = false;
        if (markGone) {
            out.joinNext();
        } else if (!cellEnds || out.hasOpenParagraph()) {
            out.endParagraph(prefix(paragraph));
        }
        if (cellEnds && level > 0) {
            tables.endCell(level);
        }
    }

    private String prefix(Paragraph paragraph) {
        if (!paragraph.isInList()) {
            return "";
        }
        int level = Math.clamp(paragraph.getIlvl(), 0, 8);
        String mark =
                AbstractWordUtils.getBulletText(numbering, paragraph.getList(), (char) level)
                        .strip();
        String readable = mark.length() == 1 ? Bullets.readable(mark) : mark;
        return readable.isEmpty() ? "" : readable + " ";
    }

    private static boolean hasWords(String text) {
        return text.codePoints().anyMatch(character -> character > ' ');
    }

    private void run(CharacterRun run, String text) throws UnreadableDocumentException {
        boolean gone = run.isMarkedDeleted() || run.isVanished();
        if (gone && hasWords(text)) {
            out.omit(run.isMarkedDeleted() ? Omission.DELETED : Omission.HIDDEN);
        }
        StringBuilder said = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit >= ' ') {
                said.append(run.isSymbol() ? Bullets.sign(run.getSymbolCharacter()) : unit);
            } else {
                say(said, gone);
                sign(unit, run.getStartOffset() + i, gone);
            }
        }
        say(said, gone);
    }

    private void say(StringBuilder said, boolean gone) throws UnreadableDocumentException {
        Field field = fields.peek();
        if (field != null && !field.reads && !gone) {
            field.code.append(said);
        } else if (!said.isEmpty() && !gone && isRead()) {
            out.text(breaks && !out.isAtStart() ? "\n" + said : said.toString());
            breaks = false;
        }
        said.setLength(0);
    }

    private boolean isRead() {
        return fields.stream().allMatch(field -> field.reads);
    }

    private void endCode(boolean gone) throws UnreadableDocumentException {
        Field field = fields.poll();
        if (field == null) {
            return;
        }
        String shown = FieldCode.shown(field.code.toString());
        field.code.setLength(0);
        say(new StringBuilder(shown), gone);
        field.reads = shown.isEmpty();
        fields.push(field);
    }

    private void sign(char unit, int at, boolean gone) throws UnreadableDocumentException {
        switch (unit) {
            case '\t' -> say(new StringBuilder("\t"), gone);
            case 0x0B -> say(new StringBuilder("\n"), gone);
            case 0x0C -> breaks = true;
            case 0x1E -> say(new StringBuilder("\u2011"), gone);
            case 0x1F -> say(new StringBuilder("\u00AD"), gone);
            case 0x13 -> fields.push(new Field());
            case 0x14 -> endCode(gone);
            case 0x15 -> {
                Field field = fields.peek();
                if (field != null && !field.reads) {
                    endCode(gone);
                }
                fields.poll();
            }
            case 0x02 -> note(at, gone);
            case 0x05 -> remark();
            default -> {}
        }
    }

    private void note(int at, boolean gone) throws UnreadableDocumentException {
        if (gone) {
            return;
        }
        int foot = document.getFootnotes().getNoteIndexByAnchorPosition(at);
        int end = document.getEndnotes().getNoteIndexByAnchorPosition(at);
        if (foot >= 0 && foot < footnotes.size()) {
            out.note(footnotes.get(foot));
        } else if (end >= 0 && end < endnotes.size()) {
            out.note(endnotes.get(end));
        }
    }

    private void remark() throws UnreadableDocumentException {
        if (separates) {
            out.text(Character.toString(REMARK));
        } else if (remarked < remarks) {
            out.mark(" " + remarked++, Mark.Kind.POINT);
        }
    }
}
