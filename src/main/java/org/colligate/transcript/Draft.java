package org.colligate.transcript;

import java.util.List;
import org.colligate.model.Refusal;
import org.colligate.model.SourceText;
import org.colligate.model.Speaker;
import org.colligate.model.Turn;

/// A file read into what could become a transcript. It touches nothing yet: the researcher looks at
/// it first.
///
/// @param name the file's name without extension
/// @param text the text as it stands in the file, but for the byte-order mark and line ends
/// @param speakers who seems to speak in it
/// @param turns what seems to be spoken by whom, in the order of the text
/// @param encoding the name of the encoding it was read in; empty where the format settles that
/// @param warnings what the researcher should know before accepting it
public record Draft(
        String name,
        SourceText text,
        List<Speaker> speakers,
        List<Turn> turns,
        String encoding,
        List<Refusal> warnings) {

    public Draft {
        speakers = List.copyOf(speakers);
        turns = List.copyOf(turns);
        warnings = List.copyOf(warnings);
    }
}
