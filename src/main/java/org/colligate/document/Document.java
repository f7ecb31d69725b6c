package org.colligate.document;

import java.util.List;
import org.colligate.model.Refusal;

/// What was read from a file.
///
/// @param format what the file is
/// @param text paragraphs, each ended by LF but for the last; the cells of a row stand on one line,
///   between tabs
/// @param encoding the encoding of the characters; empty where the format settles it
/// @param comments what somebody noted on passages of the text, in the order of the text
/// @param utterances who says what, in the order of the text and without overlap, where the file
///   itself tells; empty if it does not
/// @param notes how many foot- and endnotes the file has, in the text or left out
/// @param warnings what a researcher should know: what was left out, what was repaired
public record Document(
        Format format,
        String text,
        String encoding,
        List<Comment> comments,
        List<Utterance> utterances,
        int notes,
        List<Refusal> warnings) {

    public Document {
        comments = List.copyOf(comments);
        utterances = List.copyOf(utterances);
        warnings = List.copyOf(warnings);
    }

    /// Makes a document that has no notes and whose file does not tell who speaks.
    Document(
            Format format,
            String text,
            String encoding,
            List<Comment> comments,
            List<Refusal> warnings) {
        this(format, text, encoding, comments, List.of(), 0, warnings);
    }

    /// Says how long it is and nothing of what it says.
    @Override
    public String toString() {
        return "Document[%s, %d units, %d comments, %d warnings]"
                .formatted(format, text.length(), comments.size(), warnings.size());
    }
}
