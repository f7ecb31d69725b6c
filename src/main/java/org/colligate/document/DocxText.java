package org.colligate.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.colligate.document.Block.Flow;
import org.colligate.document.Block.Mark;
import org.colligate.document.Manuscript.Omission;

/// Goes through the text of a Word document, or through its notes or comments, and writes down what
/// is to be read.
final class DocxText {

    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final Manuscript out;
    private final Map<String, Flow> notes;
    private final Map<String, String> shown = new HashMap<>();

    private final Deque<String> names = new ArrayDeque<>();
    private final Deque<DocxParagraph> paragraphs = new ArrayDeque<>();
    private final Deque<Integer> columns = new ArrayDeque<>();
    private final Deque<Boolean> chosen = new ArrayDeque<>();
    private final StringBuilder said = new StringBuilder();
    private boolean preserves;

    /// The depth from which on nothing is read, until what is left out ends.
    private int skipFrom = Integer.MAX_VALUE;

    private Omission skipWhy = Omission.NONE;

    /// @param notes the notes that the text refers to, each by its kind and number
    DocxText(DocxStyles styles, DocxNumbering numbering, Manuscript out, Map<String, Flow> notes) {
        this.styles = styles;
        this.numbering = numbering;
        this.out = out;
        this.notes = notes;
    }

    /// Takes the next event.
    void take(XmlEvents xml) throws UnreadableDocumentException {
        switch (xml.kind()) {
            case START -> {
                if (xml.depth() < skipFrom) {
                    start(xml);
                }
                names.push(xml.name());
            }
            case TEXT -> characters(xml.text());
            case END -> {
                names.poll();
                if (xml.depth() + 1 < skipFrom) {
                    skipFrom = Integer.MAX_VALUE;
                    end(xml);
                }
            }
        }
    }

    private void skip(int from, Omission why) {
        skipFrom = from;
        skipWhy = why;
    }

    private String parent() {
        String parent = names.peek();
        return parent == null ? "" : parent;
    }

    private void characters(String text) throws UnreadableDocumentException {
        String within = parent();
        if (within.equals("instrText") && skipFrom == Integer.MAX_VALUE) {
            if (!paragraph().hides(styles)) {
                paragraph().code(text);
            }
            return;
        }
        if (!within.equals("t") && !within.equals("delText")) {
            return;
        }
        if (skipFrom < Integer.MAX_VALUE) {
            if (skipWhy != Omission.NONE && !text.isEmpty()) {
                out.omit(skipWhy);
            }
            return;
        }
        said.append(text.replace('\n', ' ').replace('\r', ' '));
    }

    /// Blanks at the two ends count only where the file says that they do.
    private void endText() throws UnreadableDocumentException {
        String text = said.toString();
        said.setLength(0);
        write(preserves ? text : trimmed(text));
    }

    /// Blanks are those of XML: an ideographic one counts always.
    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char unit) {
        return unit == ' ' || unit == '\t';
    }

    /// Writes what a run says, unless it is hidden or the code of a field.
    private void write(String text) throws UnreadableDocumentException {
        if (!paragraph().isWithinCode()) {
            writeRead(text);
        }
    }

    private void writeRead(String text) throws UnreadableDocumentException {
        DocxParagraph paragraph = paragraph();
        if (paragraph.hides(styles)) {
            out.omit(Omission.HIDDEN);
            return;
        }
        if (paragraph.takesBreak() && !out.isAtStart()) {
            out.text("\n");
        }
        out.text(text);
    }

    private DocxParagraph paragraph() {
        DocxParagraph open = paragraphs.peek();
        if (open == null) {
            open = new DocxParagraph(styles.standard());
            paragraphs.push(open);
        }
        return open;
    }

    private void start(XmlEvents xml) throws UnreadableDocumentException {
        switch (xml.name()) {
            case "p" -> paragraphs.push(new DocxParagraph(styles.standard()));
            case "r" -> paragraph().beginRun();
            case "txbxContent", "txBody" -> openBox();
            case "tc" -> {
                out.openCell();
                columns.push(1);
            }
            case "tr" -> out.openRow();
            case "footnoteReference", "endnoteReference" -> note(xml);
            case "commentRangeStart" -> out.mark(xml.attribute("id", ""), Mark.Kind.START);
            case "commentRangeEnd" -> out.mark(xml.attribute("id", ""), Mark.Kind.END);
            case "commentReference" -> out.mark(xml.attribute("id", ""), Mark.Kind.POINT);
            case "AlternateContent" -> chosen.push(false);
            case "Choice", "Fallback" -> choose(xml);
            case "del", "moveFrom", "cellDel", "hidden" -> leaveOut(xml);
            case "delText" -> skip(xml.depth() + 1, Omission.DELETED);
            case "delInstrText", "sdtPr", "sdtEndPr", "rt" -> skip(xml.depth() + 1, Omission.NONE);
            default -> {
                if (xml.name().endsWith("Change")) {
                    skip(xml.depth() + 1, Omission.NONE); // how it was before it was changed
                } else {
                    format(xml);
                }
            }
        }
    }

    private void openBox() throws UnreadableDocumentException {
        out.openAside();
        paragraphs.push(new DocxParagraph(styles.standard()));
    }

    /// Of the same content for newer and older programs, one is read.
    private void choose(XmlEvents xml) {
        boolean already = !chosen.isEmpty() && chosen.pop();
        chosen.push(true);
        if (already) {
            skip(xml.depth() + 1, Omission.NONE);
        }
    }

    /// What stands in `del` is deleted; where it stands in properties, what they belong to is.
    private void leaveOut(XmlEvents xml) {
        boolean marksOnly = xml.name().equals("hidden");
        switch (parent()) {
            case "rPr" -> {
                if (!marksOnly) {
                    paragraph().dropMark(isOfMark());
                }
            }
            case "trPr" -> skip(xml.depth() - 1, marksOnly ? Omission.HIDDEN : Omission.DELETED);
            case "tcPr" -> skip(xml.depth() - 1, Omission.DELETED);
            default -> {
                if (!marksOnly) {
                    skip(xml.depth() + 1, Omission.DELETED);
                }
            }
        }
    }

    /// Says whether the properties that are open are those of a paragraph's mark.
    private boolean isOfMark() {
        return names.stream().skip(1).findFirst().filter("pPr"::equals).isPresent();
    }

    private void note(XmlEvents xml) throws UnreadableDocumentException {
        String id = xml.name() + xml.attribute("id", "");
        Flow note = notes.get(id);
        if (note == null || paragraph().isWithinCode() || paragraph().hides(styles)) {
            return;
        }
        String mark = shown.get(id);
        if (mark == null) {
            shown.put(id, out.note(note));
        } else {
            out.text(mark);
        }
    }

    private void format(XmlEvents xml) throws UnreadableDocumentException {
        String value = xml.attribute("val");
        switch (parent()) {
            case "r" -> content(xml);
            case "pPr" -> paragraph().describe(xml.name(), value);
            case "numPr" -> paragraph().describe(xml.name(), value);
            case "tcPr" -> {
                if (xml.name().equals("gridSpan") && !columns.isEmpty()) {
                    columns.pop();
                    columns.push(xml.number("val", 1));
                }
            }
            case "rPr" -> paragraph().describeRun(xml.name(), value, isOfMark());
            default -> preserves |= xml.name().equals("t");
        }
    }

    private void content(XmlEvents xml) throws UnreadableDocumentException {
        switch (xml.name()) {
            case "tab", "ptab" -> write("\t");
            case "cr" -> write("\n");
            case "br" -> breakLine(xml.attribute("type", "textWrapping"));
            case "noBreakHyphen" -> write("\u2011");
            case "softHyphen" -> write("\u00AD");
            case "sym" -> sign(xml.attribute("char", ""));
            case "fldChar" -> field(xml.attribute("fldCharType", ""));
            case "t" -> preserves = xml.attribute("space", "").equals("preserve");
            default -> {}
        }
    }

    /// A new page or column is no line of its own, but what stands on the two sides of it is not
    /// one word.
    private void breakLine(String type) throws UnreadableDocumentException {
        if (type.equals("textWrapping")) {
            write("\n");
        } else {
            paragraph().breakBeforeNext();
        }
    }

    /// What the code shows is written as soon as it ends, be there a result or not.
    private void field(String step) throws UnreadableDocumentException {
        String shown = paragraph().field(step);
        if (!shown.isEmpty()) {
            writeRead(shown);
        }
    }

    private void sign(String code) throws UnreadableDocumentException {
        try {
            write(Bullets.sign(Integer.parseInt(code, 16) & 0xFFFF));
        } catch (NumberFormatException none) {
            write("\uFFFD");
        }
    }

    private void end(XmlEvents xml) throws UnreadableDocumentException {
        switch (xml.name()) {
            case "p" -> endParagraph();
            case "r" -> paragraph().endRun();
            case "t" -> endText();
            case "tc" -> out.closeCell(columns.isEmpty() ? 1 : columns.pop());
            case "tr" -> out.closeRow();
            case "txbxContent", "txBody" -> {
                paragraphs.poll();
                out.closeAside();
            }
            case "AlternateContent" -> chosen.poll();
            default -> {}
        }
    }

    private void endParagraph() throws UnreadableDocumentException {
        DocxParagraph done = paragraphs.poll();
        if (done == null || done.isMarkGone(styles)) {
            out.joinNext();
        } else {
            out.endParagraph(numbering.next(done.list(), done.level(), done.style()));
        }
    }
}
