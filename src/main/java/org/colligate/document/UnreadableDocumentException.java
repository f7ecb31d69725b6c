package org.colligate.document;

import org.colligate.model.Refusal;
import org.colligate.model.RefusedException;

/// A file cannot be read as a document. The message names the file, the reason and what to do.
public final class UnreadableDocumentException extends RefusedException {

    public UnreadableDocumentException(Refusal refusal) {
        super(refusal);
    }

    public UnreadableDocumentException(Refusal refusal, Throwable cause) {
        super(refusal, cause);
    }
}
