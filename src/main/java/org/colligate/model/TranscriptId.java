package org.colligate.model;

import java.util.UUID;

/// The identity of a [Transcript], the same in every copy of a project.
public record TranscriptId(UUID value) implements Id {

    /// Returns an identity that nothing else has.
    public static TranscriptId random() {
        return new TranscriptId(UUID.randomUUID());
    }
}
