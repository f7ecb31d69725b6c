package org.colligate.cli;

/// Numbers of things in sentences.
final class Amount {

    private Amount() {}

    /// Returns a number with the name of what is counted, in the plural unless there is one.
    static String of(long number, String one) {
        return "%d %s%s".formatted(number, one, number == 1 ? "" : "s");
    }
}
