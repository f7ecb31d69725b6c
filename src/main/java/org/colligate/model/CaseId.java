package org.colligate.model;

import java.util.UUID;

/// The identity of a [Case], the same in every copy of a project.
public record CaseId(UUID value) implements Id {

    /// Returns an identity that nothing else has.
    public static CaseId random() {
        return new CaseId(UUID.randomUUID());
    }
}
