package org.colligate.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colligate.document.Block.Flow;
import org.colligate.document.Block.Mark;
import org.colligate.document.Block.Paragraph;
import org.colligate.document.Block.Row;
import org.jspecify.annotations.Nullable;

/// What a reader writes down while it goes through a file, whatever the format: paragraphs, rows,
/// notes, comments, and how often something was left out. [Rendering] makes the text of it.
final class Manuscript {

    /// Why something is left out.
    enum Omission {
        DELETED,
        HIDDEN,
        NONE
    }

    /// What is known of a comment beside its place.
    record Remark(String author, String text) {}

    private final String file;
    private final Wanted wanted;
    private final Deque<Writing> writing = new ArrayDeque<>();
    private final Flow body = new Flow();
    private final Map<String, Remark> remarks = new HashMap<>();
    private final Map<Omission, Integer> omissions = new EnumMap<>(Omission.class);
    private Omission last = Omission.NONE;
    private long length;
    private int pieces;
    private int notes;

    /// A flow that is being written, with its open paragraph and row.
    private static final class Writing {
        final Flow flow;
        @Nullable Paragraph open;
        boolean carried;
        final Deque<List<Flow>> rows = new ArrayDeque<>();

        Writing(Flow flow) {
            this.flow = flow;
        }
    }

    Manuscript(String file, Wanted wanted) {
        this.file = file;
        this.wanted = wanted;
        writing.push(new Writing(body));
    }

    private Writing now() {
        return writing.getFirst();
    }

    /// Returns the paragraph that is open, after opening one if none is.
    Paragraph paragraph() throws UnreadableDocumentException {
        Writing now = now();
        Paragraph open = now.open;
        if (open == null) {
            count();
            open = new Paragraph();
            now.open = open;
            now.carried = false;
            now.flow.blocks().add(open);
        }
        return open;
    }

    private void count() throws UnreadableDocumentException {
        if (++pieces > Limits.PIECES) {
            throw Refused.lengthy(file);
        }
    }

    boolean hasOpenParagraph() {
        return now().open != null;
    }

    /// Says whether the open paragraph has no text yet.
    boolean isAtStart() {
        Paragraph open = now().open;
        return open == null || open.text.isEmpty();
    }

    /// Writes characters. Controls that no text has are left out; every kind of line end is LF.
    void text(CharSequence characters) throws UnreadableDocumentException {
        if (characters.isEmpty()) {
            return;
        }
        last = Omission.NONE;
        lengthen(characters.length());
        StringBuilder text = paragraph().text;
        for (int i = 0; i < characters.length(); i++) {
            char unit = characters.charAt(i);
            if (unit >= ' ' || unit == '\t' || unit == '\n') {
                text.append(unit);
            } else if (unit == 0x0B || unit == '\r') {
                text.append('\n');
            }
        }
    }

    private void lengthen(int more) throws UnreadableDocumentException {
        length += more;
        if (length > Limits.TEXT) {
            throw Refused.lengthy(file);
        }
    }

    /// Ends the paragraph; opens and ends an empty one if none is open.
    void endParagraph(String prefix) throws UnreadableDocumentException {
        paragraph().prefix = prefix;
        lengthen(prefix.length());
        now().open = null;
    }

    /// Ends the paragraph if one is open.
    void breakParagraph() {
        now().open = null;
    }

    /// Lets what follows go on in this paragraph: the mark at its end was deleted or is hidden.
    void joinNext() throws UnreadableDocumentException {
        paragraph();
        now().carried = true;
    }

    /// Takes back what the open paragraph says.
    void clearParagraph() {
        Paragraph open = now().open;
        if (open != null) {
            open.text.setLength(0);
            open.marks.clear();
            open.asides.clear();
        }
    }

    void openRow() throws UnreadableDocumentException {
        endCarried();
        count();
        if (writing.size() > Limits.TABLES) {
            throw Refused.deep(file);
        }
        now().rows.push(new ArrayList<>());
    }

    void openCell() throws UnreadableDocumentException {
        count();
        Flow cell = new Flow();
        List<Flow> row = now().rows.peek();
        if (row == null) {
            openRow();
            row = now().rows.getFirst();
        }
        row.add(cell);
        writing.push(new Writing(cell));
    }

    /// Ends a cell that is so many columns wide.
    void closeCell(int columns) throws UnreadableDocumentException {
        closeFlow();
        List<Flow> row = now().rows.peek();
        for (int i = 1; i < Math.min(columns, Limits.COLUMNS) && row != null; i++) {
            count();
            row.add(new Flow());
        }
    }

    void closeRow() {
        List<Flow> row = now().rows.poll();
        if (row != null && !row.isEmpty()) {
            now().flow.blocks().add(new Row(row));
        }
    }

    /// Begins something that is kept for later: a note, the text of a comment.
    void openDetached() throws UnreadableDocumentException {
        count();
        writing.push(new Writing(new Flow()));
    }

    Flow closeDetached() {
        return closeFlow();
    }

    /// Begins a text box, which comes after the paragraph that it hangs on.
    void openAside() throws UnreadableDocumentException {
        Paragraph anchor = paragraph();
        openDetached();
        anchor.asides.add(now().flow);
    }

    void closeAside() {
        closeFlow();
    }

    private Flow closeFlow() {
        endCarried();
        while (!now().rows.isEmpty()) {
            closeRow();
        }
        Flow done = now().flow;
        if (writing.size() > 1) {
            writing.pop();
        }
        return done;
    }

    /// A paragraph that was to go on but is the last has gone if nothing is in it.
    private void endCarried() {
        Writing now = now();
        Paragraph open = now.open;
        if (open != null && now.carried && open.isBare()) {
            now.flow.blocks().removeLast();
        }
        now.open = null;
    }

    /// Puts the mark of a note here, and the note after this paragraph, if notes are wanted.
    ///
    /// @return the mark; empty if they are not
    String note(Flow note) throws UnreadableDocumentException {
        notes++;
        if (!wanted.notes()) {
            return "";
        }
        String mark = "[" + notes + "]";
        text(mark);
        paragraph().asides.add(Notes.marked(note, mark));
        return mark;
    }

    void mark(String comment, Mark.Kind kind) throws UnreadableDocumentException {
        count();
        Paragraph open = marked(kind);
        open.marks.add(new Mark(open.text.length(), comment, kind));
    }

    /// A mark between two paragraphs belongs to the one before it if something ends there, else to
    /// the one behind it.
    private Paragraph marked(Mark.Kind kind) throws UnreadableDocumentException {
        Writing now = now();
        List<Block> blocks = now.flow.blocks();
        if (now.open == null
                && kind == Mark.Kind.END
                && !blocks.isEmpty()
                && blocks.getLast() instanceof Paragraph before) {
            return before;
        }
        boolean opens = now.open == null;
        Paragraph open = paragraph();
        now.carried |= opens;
        return open;
    }

    void remark(String comment, Remark remark) throws UnreadableDocumentException {
        count();
        lengthen(remark.text.length());
        remarks.put(comment, remark);
    }

    /// Notes that something is left out. What lies side by side counts as one.
    void omit(Omission why) {
        if (why != last) {
            omissions.merge(why, 1, Integer::sum);
            last = why;
        }
    }

    int omitted(Omission why) {
        return omissions.getOrDefault(why, 0);
    }

    /// Returns how many foot- and endnotes there are.
    int notes() {
        return notes;
    }

    /// Says whether they are left out.
    boolean leavesOutNotes() {
        return notes > 0 && !wanted.notes();
    }

    Map<String, Remark> remarks() {
        return remarks;
    }

    /// Ends everything that is open.
    Flow finish() {
        while (writing.size() > 1) {
            closeFlow();
        }
        closeFlow();
        return body;
    }
}
