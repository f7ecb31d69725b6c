package org.colligate.cli;

import java.util.concurrent.Callable;
import org.colligate.model.RefusedException;
import org.colligate.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description =
                "Makes a backup beside the project and prints where it is. Ten are kept; a backup is a"
                        + " project like any other.",
        footer = {"", "Example:", "  colligate backup study.colligate"})
final class BackupCommand implements Callable<Integer> {

    private final Console console;
    @Mixin private ProjectArgument project = new ProjectArgument();

    BackupCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws RefusedException {
        try (Project opened = Project.openToRead(project.file)) {
            console.out().println(opened.backUp());
        }
        return 0;
    }
}
