package org.colligate.cli;

import java.nio.file.Path;
import org.colligate.coding.CodingImport;
import org.colligate.exchange.OutputFile;
import org.colligate.exchange.csv.CodingCsv;
import org.colligate.model.ChangeSet;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "codings",
        mixinStandardHelpOptions = true,
        description =
                "Imports or exports codings as CSV: document, start, end, code, coder, text; positions count"
                        + " code points.",
        footer = {
            "",
            "Example:",
            "  colligate codings import study.colligate codings.csv",
            "  colligate codings export study.colligate codings.csv"
        })
final class CodingsCommand implements Runnable {

    /// After how many lines progress is shown again.
    private static final int LINES_SHOWN = 10_000;

    private final Console console;
    @Spec private CommandSpec spec = CommandSpec.create();

    CodingsCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Import or export?");
    }

    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description =
                    "Adds the codings of a file; all of them come in, or none. Those that are there already"
                            + " are passed over.",
            footer = {"", "Example:", "  colligate codings import study.colligate codings.csv"})
    int importFile(
            @Mixin ProjectArgument project,
            @Mixin EditorOption editor,
            @Parameters(index = "1", paramLabel = "FILE.csv", description = "The codings.")
                    Path file)
            throws RefusedException {
        String name = String.valueOf(file.getFileName());
        Study after =
                Projects.edit(
                        console,
                        project.file,
                        editor.name,
                        study -> {
                            ChangeSet set =
                                    CodingImport.of(study, name, taker -> read(file, name, taker));
                            console.progress("writing " + name + " into the project");
                            return set;
                        });
        console.say(
                "The project has %s now.".formatted(Amount.of(after.codings().size(), "coding")));
        return 0;
    }

    private void read(Path file, String name, CodingImport.Rows.Taker taker)
            throws RefusedException {
        CodingCsv.read(
                file,
                row -> {
                    taker.take(row);
                    if (row.line() % LINES_SHOWN == 0) {
                        console.progress("%d lines  %s".formatted(row.line(), name));
                    }
                });
    }

    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description = "Writes all codings to a file.",
            footer = {"", "Example:", "  colligate codings export study.colligate codings.csv"})
    int exportFile(
            @Mixin ProjectArgument project,
            @Parameters(index = "1", paramLabel = "FILE.csv", description = "Where to.") Path file)
            throws RefusedException {
        Study study = Projects.read(project.file);
        OutputFile.write(file, out -> CodingCsv.write(study, out));
        console.say("Wrote %s to %s.".formatted(Amount.of(study.codings().size(), "coding"), file));
        return 0;
    }
}
