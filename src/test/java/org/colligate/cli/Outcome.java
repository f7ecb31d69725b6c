package org.colligate.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.stream.Stream;

/// What became of a command: its exit status and what it printed, line ends as LF.
public record Outcome(int status, String out, String err) {

    /// Runs a command as a script would, in this process and with nobody watching.
    public static Outcome of(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console =
                new Console(new PrintWriter(out), new PrintWriter(err), false, Path.of(""));
        int status =
                CommandLineTool.run(
                        console, Stream.of(arguments).map(Object::toString).toArray(String[]::new));
        return new Outcome(status, lines(out), lines(err));
    }

    private static String lines(StringWriter written) {
        return written.toString().replace(System.lineSeparator(), "\n");
    }

    /// A success that says something to the user and has no result.
    public static Outcome said(String message) {
        return new Outcome(0, "", message + "\n");
    }

    /// A success that has a result and nothing to say.
    public static Outcome printed(String result) {
        return new Outcome(0, result, "");
    }

    /// A failure that is explained.
    public static Outcome refused(String message) {
        return new Outcome(1, "", message + "\n");
    }
}
