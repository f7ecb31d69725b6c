package org.colligate.model;

import java.util.UUID;

/// The identity of something in a study. One type for each kind of thing, so that the compiler
/// refuses a code where a case is meant.
public sealed interface Id
        permits AttributeId, CaseId, CodeId, CoderId, CodingId, KeptId, MemoId, TranscriptId {

    /// Returns the 128 bits that stand for this identity in files.
    UUID value();
}
