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

    /// Prints a message for the user.
    void say(String message) {
        err.println(message);
        err.flush();
    }

    /// Shows how far a long piece of work is, on one line that the next one replaces.
    void progress(int done, int all, String what) {
        if (interactive) {
            err.printf(
                    "\r\u001B[K%d of %d  %s%s", done, all, what, done == all ? "\r\u001B[K" : "");
            err.flush();
        }
    }
}
