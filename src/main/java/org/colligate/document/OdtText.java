package org.colligate.document;

import java.util.ArrayDeque;
import java.util.Deque;
import org.colligate.document.Block.Flow;
import org.colligate.document.Block.Mark;
import org.colligate.document.Manuscript.Omission;
import org.colligate.document.Manuscript.Remark;

/// Goes through the text of an OpenDocument text and writes down what is to be read.
final class OdtText {

    private static final int MOST_BLANKS = 1_000;

    private final OdtStyles styles;
    private final OdtLists lists;
    private final Manuscript out;

    private final Deque<OdtParagraph> paragraphs = new ArrayDeque<>();
    private final Deque<OdtRemark> remarks = new ArrayDeque<>();
    private final Deque<Integer> columns = new ArrayDeque<>();
    private boolean inAuthor;
    private int remarked;

    /// The depth from which on nothing is read, until what is left out ends.
    private int skipFrom = Integer.MAX_VALUE;

    private Omission skipWhy = Omission.NONE;

    OdtText(OdtStyles styles, Manuscript out) {
        this.styles = styles;
        this.lists = new OdtLists(styles);
        this.out = out;
    }

    /// Takes the next event.
    void take(XmlEvents xml) throws UnreadableDocumentException {
        switch (xml.kind()) {
            case START -> {
                if (xml.depth() < skipFrom) {
                    start(xml);
                }
            }
            case TEXT -> characters(xml.text());
            case END -> {
                if (xml.depth() + 1 < skipFrom) {
                    skipFrom = Integer.MAX_VALUE;
                    end(xml);
                }
            }
        }
    }

    private void skip(XmlEvents xml, Omission why) {
        skipFrom = xml.depth() + 1;
        skipWhy = why;
    }

    private void characters(String text) throws UnreadableDocumentException {
        if (skipFrom < Integer.MAX_VALUE) {
            if (skipWhy != Omission.NONE && !text.isBlank()) {
                out.omit(skipWhy);
            }
        } else if (inAuthor) {
            OdtRemark remark = remarks.peek();
            if (remark != null) {
                remark.author.append(text);
            }
        } else {
            OdtParagraph paragraph = paragraphs.peek();
            if (paragraph != null) {
                out.text(paragraph.collapsed(text));
            }
        }
    }

    private void start(XmlEvents xml) throws UnreadableDocumentException {
        switch (xml.name()) {
            case "p", "h" -> startParagraph(xml);
            case "span" -> hideIf(xml, styles.hides("text", xml.attribute("style-name", "")));
            case "s" -> verbatim(" ".repeat(Math.clamp(xml.number("c", 1), 0, MOST_BLANKS)));
            case "tab" -> verbatim("\t");
            case "line-break" -> verbatim("\n");
            case "list" -> {
                boolean continues =
                        xml.attribute("continue-numbering", "").equals("true")
                                || xml.attribute("continue-list") != null;
                lists.begin(xml.attribute("style-name", ""), continues);
            }
            case "list-item" -> {
                int start = xml.number("start-value", -1);
                lists.item(start < 0 ? null : start);
            }
            case "section" -> hideIf(xml, isHidden(xml));
            case "hidden-text" -> hideIf(xml, isHidden(xml));
            case "hidden-paragraph" -> hideParagraph(xml);
            default -> startOther(xml);
        }
    }

    private void startOther(XmlEvents xml) throws UnreadableDocumentException {
        switch (xml.name()) {
            case "table-row" -> {
                hideIf(xml, xml.attribute("visibility", "").equals("collapse"));
                out.openRow();
            }
            case "table-cell", "covered-table-cell" -> {
                out.openCell();
                columns.push(xml.number("number-columns-repeated", 1));
            }
            case "note" -> {
                out.openDetached();
                paragraphs.push(OdtParagraph.nowhere());
            }
            case "text-box", "custom-shape", "rect", "ellipse", "circle", "polygon", "caption" -> {
                out.openAside();
                paragraphs.push(OdtParagraph.nowhere());
            }
            case "annotation" -> startRemark(xml);
            case "annotation-end" -> out.mark(xml.attribute("name", ""), Mark.Kind.END);
            case "creator" -> inAuthor = !remarks.isEmpty();
            case "deletion" -> {
                out.omit(Omission.NONE);
                skip(xml, Omission.DELETED);
            }
            case "title", "desc", "date", "date-string", "sender-initials", "creator-initials" -> {
                if (!xml.vocabulary().endsWith(":text:1.0")) {
                    skip(xml, Omission.NONE);
                }
            }
            case "note-citation", "ruby-text", "binary-data", "script", "math", "forms" ->
                    skip(xml, Omission.NONE);
            default -> {}
        }
    }

    private static boolean isHidden(XmlEvents xml) {
        return xml.attribute("display", "").equals("none")
                || xml.attribute("is-hidden", "").equals("true");
    }

    private void hideIf(XmlEvents xml, boolean hidden) {
        if (hidden) {
            skip(xml, Omission.HIDDEN);
        }
    }

    private void hideParagraph(XmlEvents xml) throws UnreadableDocumentException {
        OdtParagraph open = paragraphs.peek();
        if (isHidden(xml) && open != null) {
            out.omit(Omission.NONE);
            out.omit(Omission.HIDDEN);
            out.clearParagraph();
            open.drop();
        }
    }

    private void startParagraph(XmlEvents xml) {
        String style = xml.attribute("style-name", "");
        String prefix = lists.mark(style);
        if (xml.name().equals("h") && prefix.isEmpty() && !lists.isWithin()) {
            prefix = lists.heading(xml.number("outline-level", 1));
        }
        boolean hidden = styles.hides("paragraph", style);
        paragraphs.push(new OdtParagraph(prefix, hidden));
        hideIf(xml, hidden);
    }

    private void verbatim(String text) throws UnreadableDocumentException {
        OdtParagraph paragraph = paragraphs.peek();
        if (paragraph != null && paragraph.reads()) {
            paragraph.keepNextBlank();
            out.text(text);
        }
    }

    private void startRemark(XmlEvents xml) throws UnreadableDocumentException {
        String name = xml.attribute("name");
        OdtRemark remark = new OdtRemark(name == null ? " " + remarked++ : name);
        out.mark(remark.id, name == null ? Mark.Kind.POINT : Mark.Kind.START);
        remarks.push(remark);
        paragraphs.push(OdtParagraph.nowhere());
        out.openDetached();
    }

    private void end(XmlEvents xml) throws UnreadableDocumentException {
        switch (xml.name()) {
            case "p", "h" -> endParagraph();
            case "list" -> lists.end();
            case "list-item" -> lists.endItem();
            case "table-row" -> out.closeRow();
            case "table-cell", "covered-table-cell" ->
                    out.closeCell(columns.isEmpty() ? 1 : columns.pop());
            case "note" -> {
                paragraphs.poll();
                Flow note = out.closeDetached();
                verbatimNote(note);
            }
            case "text-box", "custom-shape", "rect", "ellipse", "circle", "polygon", "caption" -> {
                paragraphs.poll();
                out.closeAside();
            }
            case "annotation" -> endRemark();
            case "creator" -> inAuthor = false;
            default -> {}
        }
    }

    private void verbatimNote(Flow note) throws UnreadableDocumentException {
        OdtParagraph paragraph = paragraphs.peek();
        if (paragraph != null) {
            paragraph.keepNextBlank();
        }
        out.note(note);
    }

    private void endParagraph() throws UnreadableDocumentException {
        OdtParagraph done = paragraphs.poll();
        if (done != null && done.isDropped()) {
            out.joinNext();
        } else {
            out.endParagraph(done == null ? "" : done.prefix());
        }
    }

    private void endRemark() throws UnreadableDocumentException {
        paragraphs.poll();
        String text = Rendering.text(out.closeDetached()).strip();
        OdtRemark remark = remarks.poll();
        if (remark != null) {
            out.remark(remark.id, new Remark(remark.author.toString().strip(), text));
        }
    }

    /// A comment that is being read.
    private static final class OdtRemark {
        final String id;
        final StringBuilder author = new StringBuilder();

        OdtRemark(String id) {
            this.id = id;
        }
    }
}
