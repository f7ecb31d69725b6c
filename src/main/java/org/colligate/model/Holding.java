package org.colligate.model;

import org.jspecify.annotations.Nullable;

/// A part of a transcript that belongs to a case.
///
/// @param transcript the transcript
/// @param speaker the label of the speaker whose turns belong to the case; null for the whole text
public record Holding(TranscriptId transcript, @Nullable String speaker) {

    /// Says whether the two would give the same text to two owners.
    public boolean conflictsWith(Holding other) {
        return transcript.equals(other.transcript)
                && (speaker == null || other.speaker == null || speaker.equals(other.speaker));
    }
}
