package org.colligate.model;

import java.util.UUID;

/// The identity of something [Kept], the same in every copy of a project.
public record KeptId(UUID value) implements Id {

    /// Returns an identity that nothing else has.
    public static KeptId random() {
        return new KeptId(UUID.randomUUID());
    }
}
