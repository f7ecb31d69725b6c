package org.colligate.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.colligate.codebook.CodebookDraft;
import org.colligate.codebook.CodebookImport;
import org.colligate.codebook.CodebookJson;
import org.colligate.exchange.OutputFile;
import org.colligate.exchange.csv.CodebookCsv;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "codebook",
        mixinStandardHelpOptions = true,
        description = "Imports or exports the codebook, as JSON or CSV by the file's extension.",
        footer = {
            "",
            "Example:",
            "  colligate codebook import study.colligate themes.json",
            "  colligate codebook export study.colligate themes.csv"
        })
final class CodebookCommand implements Runnable {

    private final Console console;
    @Spec private CommandSpec spec = CommandSpec.create();

    CodebookCommand(Console console) {
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
                    "Creates the codes of a file, and defines anew those that are there. None is deleted.",
            footer = {"", "Example:", "  colligate codebook import study.colligate themes.json"})
    int importFile(
            @Mixin ProjectArgument project,
            @Mixin EditorOption editor,
            @Parameters(index = "1", paramLabel = "FILE", description = "A .json or .csv file.")
                    Path file)
            throws RefusedException {
        CodebookDraft draft = isCsv(file) ? CodebookCsv.read(file) : CodebookJson.read(file);
        String name = String.valueOf(file.getFileName());
        Study after =
                Projects.edit(
                        console,
                        project.file,
                        editor.name,
                        study -> CodebookImport.of(study, name, draft));
        console.say(
                "The codebook has %s now.".formatted(Amount.of(after.codebook().size(), "code")));
        return 0;
    }

    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description = "Writes the codebook to a file.",
            footer = {"", "Example:", "  colligate codebook export study.colligate themes.csv"})
    int exportFile(
            @Mixin ProjectArgument project,
            @Parameters(index = "1", paramLabel = "FILE", description = "A .json or .csv file.")
                    Path file)
            throws RefusedException {
        Study study = Projects.read(project.file);
        OutputFile.write(
                file,
                out -> {
                    if (isCsv(file)) {
                        CodebookCsv.write(study.codebook(), out);
                    } else {
                        CodebookJson.write(stem(project.file), study.codebook(), out);
                    }
                });
        console.say("Wrote %s to %s.".formatted(Amount.of(study.codebook().size(), "code"), file));
        return 0;
    }

    private static boolean isCsv(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    private static String stem(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
    }
}
