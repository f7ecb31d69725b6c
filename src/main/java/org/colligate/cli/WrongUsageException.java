package org.colligate.cli;

import org.colligate.model.RefusedException;

/// A command was not written as its help says, in a way that only the command itself can tell.
final class WrongUsageException extends RefusedException {

    WrongUsageException(String sentence) {
        super(sentence);
    }
}
