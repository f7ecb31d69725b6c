package org.colligate.cli;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.colligate.document.Wanted;
import org.colligate.exchange.RowImport;
import org.colligate.exchange.RowRoles;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import org.colligate.model.TextSpan;
import org.colligate.model.Turn;
import org.colligate.task.CancelledException;
import org.colligate.task.Progress;
import org.colligate.transcript.Draft;
import org.colligate.transcript.IntakeReader;
import org.colligate.transcript.RowDrafts;
import org.colligate.transcript.RowTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "text",
        mixinStandardHelpOptions = true,
        description =
                "Prints what would be imported from a file, each turn as \"[n] speaker: text\", and changes"
                        + " nothing.",
        footer = {
            "",
            "Example:",
            "  colligate text interview.docx",
            "  colligate text survey.xlsx --text Q1 Q2 --name id"
        })
final class TextCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "FILE", description = "The file.")
    private Path file = Path.of("");

    @Mixin private RowOptions rows = new RowOptions();

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "The encoding of a file in plain text. Default: recognised.")
    private @Nullable String encoding;

    @Option(
            names = "--notes",
            paramLabel = "yes|no",
            description =
                    "Whether footnotes and endnotes come into the text, each after its paragraph. Default: ${DEFAULT-VALUE}.")
    private ImportCommand.YesNo notes = ImportCommand.YesNo.yes;

    TextCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws RefusedException, CancelledException {
        Charset declared = ImportCommand.charset(encoding);
        if (rows.areFor(List.of(file))) {
            RowTable table = rows.read(file, declared);
            RowRoles roles = rows.roles();
            RowDrafts drafts = roles.drafts(table);
            // What no import would take is refused here, too.
            RowImport.of(Study.EMPTY, table, roles);
            drafts.warnings().forEach(warning -> console.say("Warning: " + warning.sentence()));
            for (RowDrafts.RowDraft row : drafts.rows()) {
                console.out().println("== " + row.draft().name());
                print(row.draft(), console.out());
            }
            return 0;
        }
        Draft draft =
                IntakeReader.read(
                        file,
                        declared,
                        new Wanted(notes == ImportCommand.YesNo.yes),
                        Progress.UNWATCHED);
        draft.warnings().forEach(warning -> console.say("Warning: " + warning.sentence()));
        if (!draft.comments().isEmpty()) {
            console.say(
                    "%s in the file; an import makes memos of them."
                            .formatted(Amount.of(draft.comments().size(), "comment")));
        }
        print(draft, console.out());
        return 0;
    }

    /// Text that nobody speaks stands between the turns as it is.
    private static void print(Draft draft, PrintWriter out) {
        int from = 0;
        int number = 0;
        for (Turn turn : draft.turns()) {
            plain(draft, from, turn.start(), out);
            number++;
            out.println(
                    "[%d] %s: %s"
                            .formatted(
                                    number,
                                    draft.speakers().get(turn.speaker()).label(),
                                    draft.text().string().substring(turn.speech(), turn.end())));
            from = turn.end();
        }
        plain(draft, from, draft.text().length(), out);
    }

    private static void plain(Draft draft, int from, int to, PrintWriter out) {
        String text = from < to ? draft.text().passage(new TextSpan(from, to)).strip() : "";
        if (!text.isEmpty()) {
            out.println(text);
        }
    }
}
