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
        if (arguments.length == 0) {
            err.println(
                    "The desktop is not part of this version yet. Start with \"colligate demo\", or see"
                            + " \"colligate --help\" for all commands.");
            err.flush();
            System.exit(1);
        }
        Console console =
                new Console(
                        writer(new ReadOutput(new FileOutputStream(FileDescriptor.out))),
                        err,
                        Optional.ofNullable(System.console())
                                .map(java.io.Console::isTerminal)
                                .orElse(false),
                        Path.of(System.getProperty("colligate.home", "")));
        System.exit(CommandLineTool.run(console, arguments));
    }

    /// Results are files as often as not, so they are UTF-8 whatever the terminal says.
    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
    }
}
