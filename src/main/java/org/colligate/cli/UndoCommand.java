package org.colligate.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.colligate.model.RefusedException;
import org.colligate.model.Step;
import org.colligate.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "undo",
        mixinStandardHelpOptions = true,
        description = "Takes back the newest step that is not taken back yet.",
        footer = {"", "Example:", "  colligate undo study.colligate"})
final class UndoCommand implements Callable<Integer> {

    private final Console console;
    @Mixin private ProjectArgument project = new ProjectArgument();
    @Mixin private EditorOption editor = new EditorOption();

    UndoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws RefusedException {
        try (Project opened = Projects.open(console, project.file)) {
            Optional<Step> step = opened.undo(editor.name);
            console.say(step.map(Step::sentence).orElse("There is nothing to undo."));
        }
        return 0;
    }
}
