package org.colligate.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colligate.document.Block.Flow;
import org.colligate.document.Manuscript.Remark;
import org.colligate.task.CancelledException;
import org.colligate.task.Progress;

/// Reads Word documents (.docx), straight from their parts. Libraries for this put the marks of
/// notes into sentences, lose text boxes, refuse the strict format, and bring back what was
/// deleted.
final class DocxReader {

    /// How many elements lie between two looks at whether the reading is cancelled.
    private static final int STEP = 4_096;

    private final Progress progress;
    private final Manuscript out;
    private final DocxParts parts;
    private final DocxStyles styles;
    private final DocxNumbering numbering;

    private DocxReader(Source source, ZipArchive archive, Wanted wanted, Progress progress)
            throws UnreadableDocumentException {
        this.progress = progress;
        this.out = new Manuscript(source.name(), wanted);
        this.parts = new DocxParts(archive, source.name());
        this.styles = DocxStyles.of(parts);
        this.numbering = DocxNumbering.of(parts, styles);
    }

    static Document read(Source source, ZipArchive archive, Wanted wanted, Progress progress)
            throws UnreadableDocumentException, CancelledException {
        return new DocxReader(source, archive, wanted, progress).document();
    }

    private Document document() throws UnreadableDocumentException, CancelledException {
        Map<String, Flow> notes = new HashMap<>();
        notes.putAll(pieces("footnotes", "footnote", "footnoteReference"));
        notes.putAll(pieces("endnotes", "endnote", "endnoteReference"));
        comments();
        try (XmlEvents xml = parts.main()) {
            DocxText text = new DocxText(styles, numbering, out, notes);
            for (int i = 0; xml.next(); i++) {
                text.take(xml);
                if (i % STEP == 0) {
                    progress.tell(0, 0);
                }
            }
        }
        return Rendering.document(Format.DOCX, "", out, List.of());
    }

    /// Reads the notes of a part, each by its number behind a prefix. What they refer to is not
    /// followed: notes on notes could go round in circles.
    private Map<String, Flow> pieces(String part, String element, String prefix)
            throws UnreadableDocumentException {
        Map<String, Flow> pieces = new HashMap<>();
        Optional<XmlEvents> events = parts.related(part);
        if (events.isEmpty()) {
            return pieces;
        }
        try (XmlEvents xml = events.get()) {
            while (xml.next()) {
                if (xml.kind() == XmlEvents.Kind.START && xml.name().equals(element)) {
                    String id = prefix + xml.attribute("id", "");
                    pieces.put(id, piece(xml));
                }
            }
        }
        return pieces;
    }

    private Flow piece(XmlEvents xml) throws UnreadableDocumentException {
        out.openDetached();
        DocxText text = new DocxText(styles, numbering, out, Map.of());
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            text.take(xml);
        }
        return out.closeDetached();
    }

    private void comments() throws UnreadableDocumentException {
        Optional<XmlEvents> events = parts.related("comments");
        if (events.isEmpty()) {
            return;
        }
        try (XmlEvents xml = events.get()) {
            while (xml.next()) {
                if (xml.kind() == XmlEvents.Kind.START && xml.name().equals("comment")) {
                    String id = xml.attribute("id", "");
                    String author = xml.attribute("author", "");
                    out.remark(id, new Remark(author, Rendering.text(piece(xml)).strip()));
                }
            }
        }
    }
}
