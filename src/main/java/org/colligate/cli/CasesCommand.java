package org.colligate.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.colligate.cases.CaseImport;
import org.colligate.cases.CaseTable;
import org.colligate.exchange.csv.CaseCsv;
import org.colligate.model.RefusedException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "cases",
        mixinStandardHelpOptions = true,
        description =
                "Imports cases and their attributes from a CSV file: a key column with the names of the"
                        + " transcripts, then one column for each attribute. Cases that are there get the"
                        + " new values.",
        footer = {
            "",
            "Example:",
            "  colligate cases study.colligate respondents.csv --key respondent"
        })
final class CasesCommand implements Callable<Integer> {

    private final Console console;
    @Mixin private ProjectArgument project = new ProjectArgument();
    @Mixin private EditorOption editor = new EditorOption();

    @Parameters(index = "1", paramLabel = "FILE.csv", description = "The cases.")
    private Path file = Path.of("");

    @Option(
            names = "--key",
            paramLabel = "COLUMN",
            description = "The column with the names of the transcripts. Default: the first.")
    private @Nullable String key;

    CasesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws RefusedException {
        CaseTable table = CaseCsv.read(file, key);
        String name = String.valueOf(file.getFileName());
        Projects.edit(
                console, project.file, editor.name, study -> CaseImport.of(study, name, table));
        console.say(
                "Imported %s with %s."
                        .formatted(
                                Amount.of(table.rows().size(), "case"),
                                Amount.of(table.attributes().size(), "attribute")));
        return 0;
    }
}
