package org.colligate.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.colligate.model.RefusedException;
import org.colligate.model.Step;
import org.colligate.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "redo",
        mixinStandardHelpOptions = true,
        description = "Does again what was undone last.",
        footer = {"", "Example:", "  colligate redo study.colligate"})
final class RedoCommand implements Callable<Integer> {

    private final Console console;
    @Mixin private ProjectArgument project = new ProjectArgument();
    @Mixin private EditorOption editor = new EditorOption();

    RedoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws RefusedException {
        try (Project opened = Projects.open(console, project.file)) {
            Optional<Step> step = opened.redo(editor.name);
            console.say(step.map(Step::sentence).orElse("There is nothing to do again."));
        }
        return 0;
    }
}
