package org.colligate.cli;

import java.util.concurrent.Callable;
import org.colligate.model.RefusedException;
import org.colligate.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description = "Makes an empty project.",
        footer = {"", "Example:", "  colligate new study.colligate"})
final class NewCommand implements Callable<Integer> {

    private final Console console;
    @Mixin private ProjectArgument project = new ProjectArgument();

    NewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws RefusedException {
        Project.create(project.file);
        console.say("Made " + project.file + ".");
        return 0;
    }
}
