package org.colligate.model;

import java.util.UUID;

/// The identity of a [Memo], the same in every copy of a project.
public record MemoId(UUID value) implements Id {

    /// Returns an identity that nothing else has.
    public static MemoId random() {
        return new MemoId(UUID.randomUUID());
    }
}
