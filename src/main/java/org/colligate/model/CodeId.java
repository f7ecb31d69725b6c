package org.colligate.model;

import java.util.UUID;

/// The identity of a [Code], the same in every copy of a project.
public record CodeId(UUID value) implements Id {

    /// Returns an identity that nothing else has.
    public static CodeId random() {
        return new CodeId(UUID.randomUUID());
    }
}
