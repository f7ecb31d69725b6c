package org.colligate.model;

/// Something the user asked for cannot be done, and nothing was changed. The message is for the
/// user: one or two sentences that say what is wrong and what can be done about it.
public class RefusedException extends Exception {

    public RefusedException(String message) {
        super(message);
    }

    public RefusedException(String message, Throwable cause) {
        super(message, cause);
    }
}
