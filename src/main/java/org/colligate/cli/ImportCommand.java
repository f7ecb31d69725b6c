package org.colligate.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.colligate.exchange.RowImport;
import org.colligate.exchange.RowRoles;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import org.colligate.task.CancelledException;
import org.colligate.task.Progress;
import org.colligate.transcript.Draft;
import org.colligate.transcript.Intake;
import org.colligate.transcript.IntakeReader;
import org.colligate.transcript.RowDrafts;
import org.colligate.transcript.RowTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description =
                "Imports transcripts, each named after its file: plain text, Word (.docx, .doc), OpenDocument,"
                        + " rich text, web pages, PDF, subtitles (.vtt, .srt), oTranscribe (.otr) and ELAN"
                        + " (.eaf). All of them come in, or none. A table (.csv, .tsv, .xlsx) has a"
                        + " transcript in each row.",
        footer = {
            "",
            "Example:",
            "  colligate import study.colligate interviews --coder A",
            "  colligate import study.colligate interview.docx notes.txt",
            "  colligate import study.colligate survey.xlsx --text Q1 Q2 --case id --attribute city"
        })
final class ImportCommand implements Callable<Integer> {

    private final Console console;
    @Mixin private ProjectArgument project = new ProjectArgument();
    @Mixin private EditorOption editor = new EditorOption();
    @Mixin private RowOptions rows = new RowOptions();

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "FILE|FOLDER",
            description = "The transcripts; of a folder all files in it that may be transcripts.")
    private List<Path> files = List.of();

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description =
                    "The encoding of files in plain text, such as GB18030 or Big5. Default: recognised file by"
                            + " file.")
    private @Nullable String encoding;

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws RefusedException, CancelledException {
        Charset declared = charset(encoding);
        List<Path> all = Sources.of(files);
        if (rows.areFor(all)) {
            table(all.getFirst(), declared);
            return 0;
        }
        List<Draft> drafts = new ArrayList<>();
        for (Path file : all) {
            drafts.add(IntakeReader.read(file, declared, Progress.UNWATCHED));
            console.progress(drafts.size(), all.size(), String.valueOf(file.getFileName()));
        }
        Projects.edit(console, project.file, editor.name, study -> Intake.importing(study, drafts));
        for (Draft draft : drafts) {
            draft.warnings().forEach(warning -> console.say("Warning: " + warning.sentence()));
        }
        console.say(report(drafts));
        return 0;
    }

    private void table(Path file, @Nullable Charset declared)
            throws RefusedException, CancelledException {
        RowTable table = rows.read(file, declared);
        RowRoles roles = rows.roles();
        RowDrafts drafts = roles.drafts(table);
        Study after =
                Projects.edit(
                        console,
                        project.file,
                        editor.name,
                        study -> RowImport.of(study, table, roles));
        drafts.warnings().forEach(warning -> console.say("Warning: " + warning.sentence()));
        console.say(
                "Imported %s from %s. The project has %s."
                        .formatted(
                                Amount.of(drafts.rows().size(), "transcript"),
                                table.file(),
                                Amount.of(after.cases().list().size(), "case")));
    }

    static @Nullable Charset charset(@Nullable String name) throws RefusedException {
        try {
            return name == null ? null : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new WrongUsageException(
                    "There is no encoding \"%s\". Try UTF-8, GB18030, Big5, UTF-16 or windows-1252."
                            .formatted(name));
        }
    }

    private static String report(List<Draft> drafts) {
        if (drafts.size() > 1) {
            int turns = drafts.stream().mapToInt(draft -> draft.turns().size()).sum();
            return "Imported %d transcripts with %s."
                    .formatted(drafts.size(), Amount.of(turns, "turn"));
        }
        Draft only = drafts.getFirst();
        return "Imported %s: %s, %s of %s%s."
                .formatted(
                        only.name(),
                        Amount.of(only.text().codePoints(), "character"),
                        Amount.of(only.turns().size(), "turn"),
                        Amount.of(only.speakers().size(), "speaker"),
                        only.encoding().isEmpty() ? "" : ", " + only.encoding());
    }
}
