package org.colligate.document;

import java.util.ArrayList;
import java.util.List;

/// A piece of a document as it is written down: a paragraph or a row of a table.
sealed interface Block {

    /// A place in a paragraph where a comment begins, ends or stands.
    ///
    /// @param at how many units of the paragraph's text stand before it
    record Mark(int at, String comment, Kind kind) {
        enum Kind {
            START,
            END,
            POINT
        }
    }

    /// A paragraph.
    final class Paragraph implements Block {

        /// What its format puts before it: the number of a list, the mark of a note.
        String prefix = "";

        final StringBuilder text = new StringBuilder();
        final List<Mark> marks = new ArrayList<>();

        /// What comes after it: its notes and text boxes.
        final List<Flow> asides = new ArrayList<>();

        boolean isBare() {
            return text.isEmpty() && prefix.isEmpty() && asides.isEmpty();
        }
    }

    /// A row of a table.
    record Row(List<Flow> cells) implements Block {}

    /// Blocks one after the other: a body, a cell, a note, a text box.
    record Flow(List<Block> blocks) {

        Flow() {
            this(new ArrayList<>());
        }
    }
}
