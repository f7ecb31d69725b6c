package org.colligate.cli;

import java.io.PrintWriter;
import java.nio.file.Path;

/// Where a command prints, and where the program lives.
///
/// @param out results
/// @param err progress and messages
/// @param interactive whether somebody watches `err`, so that progress is worth showing
/// @param home the folder with `sample-transcripts` and `codebooks`
public record Console(PrintWriter out, PrintWriter err, boolean interactive, Path home) {

    /// Prints a message for the user, in place of any progress.
    void say(String message) {
        progress("");
        err.println(message);
        err.flush();
    }

    /// Shows how far a long piece of work is, on one line that the next one replaces.
    void progress(int done, int all, String what) {
        progress(done == all ? "" : "%d of %d  %s".formatted(done, all, what));
    }

    /// Shows what a long piece of work is at, where nobody knows how long it will be.
    void progress(String what) {
        if (interactive) {
            err.print("\r\u001B[K" + what);
            err.flush();
        }
    }
}
