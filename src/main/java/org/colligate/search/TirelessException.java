package org.colligate.search;

/// A pattern has so many ways to match that nobody would wait for the last of them.
final class TirelessException extends Exception {

    TirelessException() {
        super("too many steps");
    }
}
