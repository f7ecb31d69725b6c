package org.colligate.ui.kit;

import org.colligate.analysis.Grouping;
import org.colligate.analysis.MatrixSpec;
import org.colligate.model.CodeId;
import org.colligate.model.Inquiry;
import org.colligate.model.TextSpan;
import org.colligate.model.TranscriptId;
import org.jspecify.annotations.Nullable;

/// Where the researcher can go. A page asks for a place; the shell knows the page that shows it.
public sealed interface Place {

    /// A transcript, at a passage of it if one is given.
    record InTranscript(TranscriptId transcript, @Nullable TextSpan passage) implements Place {}

    /// The theme matrix, answering a question if one is given.
    record Matrix(@Nullable MatrixSpec spec) implements Place {}

    /// Two to five groups side by side.
    record Compare() implements Place {}

    /// Words and keywords.
    record Words() implements Place {}

    /// The search, putting a question if one is given.
    record InSearch(@Nullable Inquiry inquiry) implements Place {}

    /// Passages that resemble those of a code, or of the one that is selected.
    record Similar(@Nullable CodeId code) implements Place {}

    /// The hits of a question as a theme matrix of one row.
    record HitMatrix(Inquiry inquiry, Grouping columns) implements Place {}

    /// Names and their pseudonyms.
    record Pseudonyms() implements Place {}

    /// The table of cases.
    record Cases() implements Place {}

    /// The codebook, at a code if one is given.
    record InCodebook(@Nullable CodeId code) implements Place {}

    /// The notes.
    record Memos() implements Place {}

    /// What was done, in sentences.
    record History() implements Place {}
}
