package org.colligate.cli;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.colligate.model.RefusedException;
import org.colligate.model.Step;
import org.colligate.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "history",
        mixinStandardHelpOptions = true,
        description =
                "Prints everything that was ever done in a project, one step a line, oldest first.",
        footer = {"", "Example:", "  colligate history study.colligate"})
final class HistoryCommand implements Callable<Integer> {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT)
                    .withZone(ZoneId.systemDefault());

    private final Console console;
    @Mixin private ProjectArgument project = new ProjectArgument();

    HistoryCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws RefusedException {
        try (Project opened = Project.openToRead(project.file)) {
            for (Step step : opened.history()) {
                console.out()
                        .printf(
                                "%5d  %s  %s%n",
                                step.number(), TIME.format(step.at()), step.sentence());
            }
        }
        return 0;
    }
}
