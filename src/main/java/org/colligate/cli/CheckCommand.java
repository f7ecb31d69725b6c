package org.colligate.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.colligate.model.RefusedException;
import org.colligate.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "Verifies a project: the file itself, every reference in it, and its journal, which replayed"
                        + " from nothing must give the present state.",
        footer = {"", "Example:", "  colligate check study.colligate"})
final class CheckCommand implements Callable<Integer> {

    private final Console console;
    @Mixin private ProjectArgument project = new ProjectArgument();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws RefusedException {
        try (Project opened = Project.openToRead(project.file)) {
            List<String> problems = opened.check();
            problems.forEach(console::say);
            if (problems.isEmpty()) {
                console.out()
                        .printf(
                                "%s is sound: %s, %s, %s, %s.%n",
                                project.file,
                                Amount.of(opened.study().transcripts().size(), "transcript"),
                                Amount.of(opened.study().codebook().size(), "code"),
                                Amount.of(opened.study().codings().size(), "coding"),
                                Amount.of(opened.history().size(), "step"));
            }
            return problems.isEmpty() ? 0 : 1;
        }
    }
}
