package org.colligate.cli;

import picocli.CommandLine.Option;

/// Who does an edit.
final class EditorOption {

    @Option(
            names = "--coder",
            paramLabel = "NAME",
            description = "Who is doing this, for the history. Default: your user name.")
    String name = System.getProperty("user.name");
}
