package org.colligate.transcript;

import org.colligate.model.RefusedException;

/// A file cannot become a transcript. The message names the file, the reason and what to do.
public final class UnreadableTranscriptException extends RefusedException {

    public UnreadableTranscriptException(String message) {
        super(message);
    }

    public UnreadableTranscriptException(String message, Throwable cause) {
        super(message, cause);
    }
}
