package org.colligate.ui.cases;

import org.colligate.model.Transcript;

/// A line of the list of transcripts.
sealed interface TranscriptLine {

    /// What stands above the transcripts of a group.
    ///
    /// @param label the value that they share
    /// @param transcripts how many there are
    /// @param open whether they are listed below
    record Heading(String label, int transcripts, boolean open) implements TranscriptLine {}

    /// A transcript.
    ///
    /// @param transcript the transcript
    /// @param codings how many codings it has
    /// @param inGroup whether it stands under a heading
    record Entry(Transcript transcript, int codings, boolean inGroup) implements TranscriptLine {}
}
