package org.colligate.cli;

import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/// The project that a command works on.
final class ProjectArgument {

    @Parameters(index = "0", paramLabel = "PROJECT", description = "The project file.")
    Path file = Path.of("");
}
