package org.colligate.task;

/// A job was cancelled by the researcher, which is no failure.
public final class CancelledException extends Exception {

    CancelledException() {
        super("cancelled");
    }
}
