package org.colligate.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Range;
import org.colligate.document.Block.Flow;
import org.colligate.document.Manuscript.Remark;

/// Reads Word documents of 1997 to 2003 (.doc). The library finds the pieces of the text and what
/// is said of each; which of them are to be read, it does not. A file made for it can bring the
/// library to use any amount of memory or time, so outside of tests it is called in a process of
/// its own.
final class DocReader {

    private final HWPFDocument document;
    private final Manuscript out;
    private final long deadline;
    private final String file;

    private DocReader(Source source, HWPFDocument document, Wanted wanted, long deadline) {
        this.file = source.name();
        this.document = document;
        this.out = new Manuscript(source.name(), wanted);
        this.deadline = deadline;
    }

    /// Reads a file.
    ///
    /// @param deadline when to give up, in the nanoseconds of this machine
    static Document read(Source source, Wanted wanted, long deadline)
            throws UnreadableDocumentException {
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(source.bytes()))) {
            return new DocReader(source, document, wanted, deadline).document();
        } catch (EncryptedDocumentException locked) {
            throw Refused.locked(source.name());
        } catch (OldFileFormatException old) {
            throw Refused.older(source.name());
        } catch (StackOverflowError deep) {
            throw Refused.deep(source.name());
        } catch (IOException | RuntimeException broken) {
            // The library was not written for files that break the rules in every way.
            throw Refused.damaged(source.name(), broken);
        }
    }

    private Document document() throws UnreadableDocumentException {
        List<Flow> footnotes = notes(document.getFootnoteRange(), true);
        List<Flow> endnotes = notes(document.getEndnoteRange(), false);
        int remarks = remarks();
        DocText text = new DocText(document, out, file, deadline);
        text.expect(footnotes, endnotes, remarks);
        text.read(document.getRange());
        text.read(document.getMainTextboxRange());
        return Rendering.document(Format.DOC, "", out, List.of());
    }

    private List<Flow> notes(Range all, boolean foot) throws UnreadableDocumentException {
        var notes = foot ? document.getFootnotes() : document.getEndnotes();
        List<Flow> flows = new ArrayList<>();
        for (int i = 0; i < notes.getNotesCount(); i++) {
            int from = all.getStartOffset() + notes.getNoteTextStartOffset(i);
            int to = all.getStartOffset() + notes.getNoteTextEndOffset(i);
            out.openDetached();
            if (to > from && to <= all.getEndOffset()) {
                new DocText(document, out, file, deadline).read(new Range(from, to, document));
            }
            flows.add(out.closeDetached());
        }
        return flows;
    }

    /// Reads the comments, which stand one after the other, each behind a mark of its own.
    private int remarks() throws UnreadableDocumentException {
        Range all = document.getCommentsRange();
        out.openDetached();
        new DocText(document, out, file, deadline).separateRemarks().read(all);
        String text = Rendering.text(out.closeDetached());
        int count = 0;
        for (int at = text.indexOf(DocText.REMARK); at >= 0; ) {
            int next = text.indexOf(DocText.REMARK, at + 1);
            String one = text.substring(at + 1, next < 0 ? text.length() : next).strip();
            out.remark(" " + count++, new Remark("", one));
            at = next;
        }
        return count;
    }
}
