package org.colligate.cli;

import org.colligate.model.NothingToDoException;
import org.colligate.model.RefusedException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/// The command line as a whole: its commands, and what becomes of their failures.
@Command(
        name = "colligate",
        mixinStandardHelpOptions = true,
        version = "Colligate 0.1.0",
        header = "Colligate codes qualitative interviews and compares groups of them.",
        description = {
            "",
            "A project is one file, STUDY.colligate. Results go to standard output, messages to standard"
                    + " error; the exit status is 0 for success, 1 for a failure explained there, 2 for"
                    + " wrong usage."
        },
        footer = {"", "Example:", "  colligate demo", "  colligate COMMAND --help"})
public final class CommandLineTool implements Runnable {

    @Spec private CommandSpec spec;

    private CommandLineTool() {
        this.spec = CommandSpec.create();
    }

    /// Runs one command and returns its exit status.
    public static int run(Console console, String... arguments) {
        CommandLine line = new CommandLine(new CommandLineTool());
        line.addSubcommand(new DemoCommand(console));
        line.addSubcommand(new NewCommand(console));
        line.addSubcommand(new ImportCommand(console));
        line.addSubcommand(new TextCommand(console));
        line.addSubcommand(new CasesCommand(console));
        line.addSubcommand(new CommandLine(new CodebookCommand(console)));
        line.addSubcommand(new CommandLine(new CodingsCommand(console)));
        line.addSubcommand(new MatrixCommand(console));
        line.addSubcommand(new CompareCommand(console));
        line.addSubcommand(new QuotesCommand(console));
        line.addSubcommand(new SearchCommand(console));
        line.addSubcommand(new QueriesCommand(console));
        line.addSubcommand(new OriginalsCommand(console));
        line.addSubcommand(new WordsCommand(console));
        line.addSubcommand(new SimilarCommand(console));
        line.addSubcommand(new PseudonymsCommand(console));
        line.addSubcommand(new HistoryCommand(console));
        line.addSubcommand(new UndoCommand(console));
        line.addSubcommand(new RedoCommand(console));
        line.addSubcommand(new CheckCommand(console));
        line.addSubcommand(new BackupCommand(console));
        line.getSubcommands().values().forEach(command -> inheritVersion(line, command));
        line.setOut(console.out());
        line.setErr(console.err());
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        line.setUsageHelpWidth(100);
        line.setParameterExceptionHandler(
                (wrong, _) -> correct(console, wrong, wrong.getCommandLine()));
        line.setExecutionExceptionHandler(
                (failure, command, _) -> explain(console, failure, command));
        int status = line.execute(arguments);
        console.err().flush();
        if (console.out().checkError()) {
            console.say("The result could not be written to standard output as a whole.");
            return 1;
        }
        return status;
    }

    /// Every command offers `--version`; without this, only the first would have an answer.
    private static void inheritVersion(CommandLine from, CommandLine to) {
        to.getCommandSpec().version(from.getCommandSpec().version());
        to.getSubcommands().values().forEach(command -> inheritVersion(to, command));
    }

    private static int explain(Console console, Exception failure, CommandLine command) {
        return switch (failure) {
            case NothingToDoException nothing -> {
                console.say(nothing.getMessage());
                yield 0;
            }
            case WrongUsageException wrong -> correct(console, wrong, command);
            case RefusedException refused -> {
                console.say(refused.getMessage());
                yield 1;
            }
            default -> {
                console.say(
                        "Something went wrong inside Colligate (%s: %s). The project is as it was."
                                .formatted(
                                        failure.getClass().getSimpleName(), failure.getMessage()));
                if (System.getenv("COLLIGATE_TRACE") != null) {
                    failure.printStackTrace(console.err());
                }
                yield 1;
            }
        };
    }

    private static int correct(Console console, Exception wrong, CommandLine command) {
        console.say(String.valueOf(wrong.getMessage()));
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            UnmatchedArgumentException.printSuggestions(unmatched, console.err());
        }
        console.say("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        return CommandLine.ExitCode.USAGE;
    }

    /// Without a command there is nothing to do.
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command?");
    }
}
