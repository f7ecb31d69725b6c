package org.colligate.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.colligate.exchange.Definition;
import org.colligate.model.Kept.SavedQuery;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "queries",
        mixinStandardHelpOptions = true,
        description = "Lists the saved queries, each with what it looks for.",
        footer = {
            "",
            "Example:",
            "  colligate queries study.colligate",
            "  colligate search study.colligate --saved Audits"
        })
final class QueriesCommand implements Callable<Integer> {

    private final Console console;
    @Mixin private ProjectArgument project = new ProjectArgument();

    QueriesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws RefusedException {
        Study study = Projects.read(project.file);
        if (study.savedQueries().isEmpty()) {
            console.say("No query is saved in this project.");
            return 0;
        }
        TextTable table = new TextTable();
        for (SavedQuery query : study.savedQueries()) {
            table.line(List.of(query.name(), Definition.of(study, query.inquiry())));
        }
        console.out().print(table);
        return 0;
    }
}
