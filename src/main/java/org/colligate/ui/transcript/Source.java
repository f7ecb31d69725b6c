package org.colligate.ui.transcript;

import java.util.Set;
import org.colligate.model.CoderId;
import org.colligate.model.Study;
import org.colligate.model.TranscriptId;

/// What the stripes of a transcript are drawn from. A study shares with the one before whatever did
/// not change, so after a deed elsewhere these are the same objects, and nothing need be drawn.
record Source(Object codings, Object codebook, Object coders, Object memos, Set<CoderId> hidden) {

    static Source of(Study study, TranscriptId id, Set<CoderId> hidden) {
        return new Source(
                study.codings().columns(id),
                study.codebook(),
                study.coders(),
                study.memos(),
                hidden);
    }

    @SuppressWarnings(
            "ReferenceEquality") // to compare what they hold would cost what is to be saved
    boolean isSame(Source other) {
        return codings == other.codings
                && codebook == other.codebook
                && coders == other.coders
                && memos == other.memos
                && hidden.equals(other.hidden);
    }
}
