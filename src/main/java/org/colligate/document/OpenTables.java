package org.colligate.document;

import java.util.ArrayDeque;
import java.util.Deque;

/// The tables around a paragraph, in formats that say where a cell and a row end, and not where
/// they begin.
final class OpenTables {

    private final Manuscript out;

    /// Whether a cell is open, for each row that is, innermost first.
    private final Deque<Boolean> rows = new ArrayDeque<>();

    OpenTables(Manuscript out) {
        this.out = out;
    }

    /// Opens and closes rows until what is written next stands in so many tables.
    void enter(int level) throws UnreadableDocumentException {
        while (rows.size() > level) {
            endRow(rows.size());
        }
        openCell();
        while (rows.size() < level) {
            out.breakParagraph();
            out.openRow();
            rows.push(false);
            openCell();
        }
    }

    private void openCell() throws UnreadableDocumentException {
        if (Boolean.FALSE.equals(rows.peek())) {
            rows.pop();
            rows.push(true);
            out.openCell();
        }
    }

    void endCell(int level) throws UnreadableDocumentException {
        enter(level);
        if (!rows.isEmpty()) {
            rows.pop();
            rows.push(false);
            out.closeCell(1);
        }
    }

    /// Ends a row, if one is open on that level.
    void endRow(int level) throws UnreadableDocumentException {
        while (rows.size() >= Math.max(1, level)) {
            if (rows.pop()) {
                out.closeCell(1);
            }
            out.closeRow();
        }
    }
}
