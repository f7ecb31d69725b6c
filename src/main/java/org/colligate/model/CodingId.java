package org.colligate.model;

import java.util.UUID;

/// The identity of a [Coding], the same in every copy of a project.
public record CodingId(UUID value) implements Id {

    /// Returns an identity that nothing else has.
    public static CodingId random() {
        return new CodingId(UUID.randomUUID());
    }
}
