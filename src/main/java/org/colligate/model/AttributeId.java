package org.colligate.model;

import java.util.UUID;

/// The identity of a [Attribute], the same in every copy of a project.
public record AttributeId(UUID value) implements Id {

    /// Returns an identity that nothing else has.
    public static AttributeId random() {
        return new AttributeId(UUID.randomUUID());
    }
}
