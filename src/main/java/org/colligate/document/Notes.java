package org.colligate.document;

import java.util.ArrayList;
import java.util.List;
import org.colligate.document.Block.Flow;
import org.colligate.document.Block.Mark;
import org.colligate.document.Block.Paragraph;

/// The look of foot- and endnotes.
final class Notes {

    private Notes() {}

    /// Returns a note with its mark before it. The blank that programs put between their own mark
    /// and the note goes. A note that is referred to twice stands twice, so what is given stays as
    /// it is.
    static Flow marked(Flow note, String mark) {
        List<Block> blocks = new ArrayList<>(note.blocks());
        Paragraph first = new Paragraph();
        first.prefix = mark + " ";
        if (!blocks.isEmpty() && blocks.getFirst() instanceof Paragraph old) {
            int blanks = 0;
            while (blanks < old.text.length()
                    && " \t\u00A0".indexOf(old.text.charAt(blanks)) >= 0) {
                blanks++;
            }
            first.text.append(old.text, blanks, old.text.length());
            for (Mark one : old.marks) {
                first.marks.add(
                        new Mark(Math.max(0, one.at() - blanks), one.comment(), one.kind()));
            }
            first.asides.addAll(old.asides);
            blocks.set(0, first);
        } else {
            blocks.addFirst(first);
        }
        return new Flow(blocks);
    }
}
