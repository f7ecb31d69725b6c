package org.colligate.transcript;

import org.colligate.model.Refusal;
import org.colligate.model.RefusedException;

/// A file cannot become a transcript. The message names the file, the reason and what to do.
public final class UnreadableTranscriptException extends RefusedException {

    public UnreadableTranscriptException(Refusal refusal) {
        super(refusal);
    }

    public UnreadableTranscriptException(Refusal refusal, Throwable cause) {
        super(refusal, cause);
    }
}
