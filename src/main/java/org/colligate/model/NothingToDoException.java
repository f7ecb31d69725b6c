package org.colligate.model;

/// What was asked for is so already. Nothing was changed, and nothing is wrong.
public final class NothingToDoException extends RefusedException {

    public NothingToDoException(String message) {
        super(message);
    }

    /// Makes one that a screen can say in its own language.
    public NothingToDoException(Refusal refusal) {
        super(refusal);
    }
}
