package org.colligate.transcript;

import java.util.List;
import org.colligate.document.Comment;
import org.colligate.model.Refusal;
import org.colligate.model.SourceText;
import org.colligate.model.Speaker;
import org.colligate.model.Turn;
import org.jspecify.annotations.Nullable;

/// A file read into what could become a transcript. It touches nothing yet: the researcher looks at
/// it first.
///
/// @param name the file's name without extension
/// @param text the text as it stands in the file, but for the byte-order mark and line ends
/// @param speakers who seems to speak in it
/// @param turns what seems to be spoken by whom, in the order of the text
/// @param encoding the name of the encoding it was read in; empty where the format settles that
/// @param warnings what the researcher should know before accepting it
/// @param comments what somebody noted on passages of it
/// @param notes how many foot- and endnotes the file has, in the text or left out
/// @param received the file; null for a text that comes from none
public record Draft(
        String name,
        SourceText text,
        List<Speaker> speakers,
        List<Turn> turns,
        String encoding,
        List<Refusal> warnings,
        List<Comment> comments,
        int notes,
        @Nullable Received received) {

    public Draft {
        speakers = List.copyOf(speakers);
        turns = List.copyOf(turns);
        warnings = List.copyOf(warnings);
        comments = List.copyOf(comments);
    }

    /// A text that comes from no file.
    public Draft(
            String name,
            SourceText text,
            List<Speaker> speakers,
            List<Turn> turns,
            String encoding,
            List<Refusal> warnings) {
        this(name, text, speakers, turns, encoding, warnings, List.of(), 0, null);
    }

    /// Returns the same text with other speakers.
    public Draft told(List<Speaker> others, List<Turn> otherTurns) {
        return new Draft(
                name, text, others, otherTurns, encoding, warnings, comments, notes, received);
    }

    Draft from(Received file) {
        return new Draft(name, text, speakers, turns, encoding, warnings, comments, notes, file);
    }
}
