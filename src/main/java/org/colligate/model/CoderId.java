package org.colligate.model;

import java.util.UUID;

/// The identity of a [Coder], the same in every copy of a project.
public record CoderId(UUID value) implements Id {

    /// Returns an identity that nothing else has.
    public static CoderId random() {
        return new CoderId(UUID.randomUUID());
    }
}
