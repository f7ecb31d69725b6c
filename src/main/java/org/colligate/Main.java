package org.colligate;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.colligate.cli.CommandLineTool;
import org.colligate.cli.Console;

/// Starts the program: the command line when there are arguments, the desktop when there are none.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        PrintWriter err = writer(new FileOutputStream(FileDescriptor.err));
        Path home = Path.of(System.getProperty("colligate.home", ""));
        String rehearsal = System.getProperty("colligate.rehearsal");
        if (rehearsal != null) {
            new App(home).rehearse(Path.of(rehearsal));
            return;
        }
        if (asksForDesktop(arguments)) {
            startDesktop(home, arguments, err);
            return;
        }
        Console console =
                new Console(
                        writer(new ReadOutput(new FileOutputStream(FileDescriptor.out))),
                        err,
                        Optional.ofNullable(System.console())
                                .map(java.io.Console::isTerminal)
                                .orElse(false),
                        home);
        System.exit(CommandLineTool.run(console, arguments));
    }

    private static boolean asksForDesktop(String[] arguments) {
        return arguments.length == 0
                || (arguments.length == 1 && arguments[0].endsWith(".colligate"));
    }

    private static void startDesktop(Path home, String[] arguments, PrintWriter err) {
        try {
            new App(home).start(arguments.length == 0 ? null : Path.of(arguments[0]));
        } catch (IllegalStateException noDisplay) {
            err.println(
                    "The desktop needs a display, and there is none. Everything but it works from the"
                            + " command line: see \"colligate --help\".");
            err.flush();
            System.exit(1);
        }
    }

    /// Results are files as often as not, so they are UTF-8 whatever the terminal says.
    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
    }
}
