package org.colligate.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.colligate.document.Wanted;
import org.colligate.exchange.OutputFile;
import org.colligate.exchange.RowImport;
import org.colligate.exchange.RowRoles;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import org.colligate.project.Project;
import org.colligate.task.CancelledException;
import org.colligate.task.Progress;
import org.colligate.transcript.Acquaintance;
import org.colligate.transcript.Batch;
import org.colligate.transcript.Draft;
import org.colligate.transcript.Incoming;
import org.colligate.transcript.IntakeReader;
import org.colligate.transcript.RowDrafts;
import org.colligate.transcript.RowReader;
import org.colligate.transcript.RowTable;
import org.colligate.transcript.SpeakerLabels;
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
                        + " rich text, web pages, PDF, subtitles (.vtt, .srt), oTranscribe (.otr) and ELAN (.eaf)."
                        + " What can be imported is, in one step; what cannot is named. A table (.csv, .tsv, .xlsx)"
                        + " has a transcript in each row; all of its rows come in, or none.",
        footer = {
            "",
            "Example:",
            "  colligate import study.colligate interviews --coder A",
            "  colligate import study.colligate interview.docx notes.txt --report report.json",
            "  colligate import study.colligate focus-group.docx --cases respondents",
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

    @Option(
            names = "--speakers",
            paramLabel = "HOW",
            description =
                    "auto: find out who speaks; none: import plain text. Default: ${DEFAULT-VALUE}.")
    private Speakers speakers = Speakers.auto;

    @Option(
            names = "--interviewer",
            paramLabel = "LABEL",
            description =
                    "The label of someone who asks the questions, as it stands in the text. May be given more than once.")
    private List<String> interviewers = List.of();

    @Option(
            names = "--cases",
            paramLabel = "HOW",
            description =
                    "names: a transcript belongs to the case whose name is in its name; respondents: what each respondent says"
                            + " belongs to a case of its own; none. Default: ${DEFAULT-VALUE}.")
    private Cases cases = Cases.names;

    @Option(
            names = "--notes",
            paramLabel = "yes|no",
            description =
                    "Whether footnotes and endnotes come into the text, each after its paragraph. Default: ${DEFAULT-VALUE}.")
    private YesNo notes = YesNo.yes;

    @Option(
            names = "--comments",
            paramLabel = "yes|no",
            description =
                    "Whether comments in the files become memos on their passages. Default: ${DEFAULT-VALUE}.")
    private YesNo comments = YesNo.yes;

    @Option(
            names = "--keep-original",
            paramLabel = "yes|no",
            description =
                    "Whether the files themselves are kept in the project. Default: ${DEFAULT-VALUE}.")
    private YesNo keepOriginal = YesNo.yes;

    @Option(
            names = "--update",
            description =
                    "Where a transcript of a file's name is there already, bring its text up to the file and carry the codings over.")
    private boolean update;

    @Option(
            names = "--report",
            paramLabel = "FILE.json",
            description = "Write what became of each file to this file.")
    private @Nullable Path report;

    private enum Speakers {
        auto,
        none
    }

    private enum Cases {
        names,
        respondents,
        none
    }

    enum YesNo {
        yes,
        no
    }

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws RefusedException, CancelledException {
        Charset declared = charset(encoding);
        Sources sources = Sources.of(files);
        List<Path> all = sources.files();
        if (report != null) {
            sources.requireNone(report);
            OutputFile.requireWritable(report);
        }
        boolean table = rows.areFor(all);
        if (table && update) {
            throw new WrongUsageException(
                    "--update is for transcripts in files of their own; a table is imported anew.");
        }
        try (Project open = Projects.open(console, project.file)) {
            IntakeReport told = new IntakeReport(console, keepOriginal == YesNo.yes);
            if (table) {
                table(open, told, all.getFirst(), declared);
            } else {
                batch(open, told, all, declared);
                told.aside(sources.aside());
            }
            if (report != null) {
                told.write(report);
            }
            return told.refusals() == 0 ? 0 : 1;
        }
    }

    private void batch(Project open, IntakeReport told, List<Path> all, @Nullable Charset declared)
            throws RefusedException, CancelledException {
        List<Incoming> drafts = new ArrayList<>();
        for (Path file : all) {
            try {
                if (RowReader.isTable(file)) {
                    throw RowReader.alone(file);
                }
                Draft draft =
                        IntakeReader.read(
                                file, declared, new Wanted(notes == YesNo.yes), Progress.UNWATCHED);
                drafts.add(incoming(open.study(), draft));
            } catch (RefusedException refusal) {
                told.refused(file, refusal);
            }
            console.progress(
                    drafts.size() + told.refusals(),
                    all.size(),
                    String.valueOf(file.getFileName()));
        }
        Batch batch = Batch.of(open.study(), drafts, update);
        if (!batch.isEmpty()) {
            open.apply(
                    editor.name,
                    _ -> batch.changes(),
                    keepOriginal == YesNo.yes ? batch.originals() : List.of());
        }
        told.batch(open.study(), batch, cases == Cases.names);
        unknown(drafts)
                .forEach(label ->
                        console.say(
                                "Warning: nobody in these files is labelled \"%s\"."
                                        .formatted(label)));
    }

    /// Returns the labels of interviewers that stand in none of the files.
    private List<String> unknown(List<Incoming> drafts) {
        return interviewers.stream()
                .filter(label ->
                        drafts.stream()
                                .flatMap(one -> one.draft().speakers().stream())
                                .noneMatch(
                                        speaker -> speaker.label().equalsIgnoreCase(label.strip())))
                .toList();
    }

    private Incoming incoming(Study study, Draft read) throws RefusedException {
        Draft draft =
                speakers == Speakers.none
                        ? read.told(List.of(), List.of())
                        : Acquaintance.with(study, read);
        for (String label : interviewers) {
            draft = interviewed(draft, label);
        }
        return new Incoming(
                draft,
                comments == YesNo.yes,
                switch (cases) {
                    case names -> Incoming.Owners.NAMED;
                    case respondents -> Incoming.Owners.RESPONDENTS;
                    case none -> Incoming.Owners.NOBODY;
                });
    }

    /// Makes a speaker the interviewer, where it is one: a label need not stand in every file.
    private static Draft interviewed(Draft draft, String label) {
        try {
            return SpeakerLabels.interviewedBy(draft, label);
        } catch (RefusedException otherFile) {
            return draft;
        }
    }

    private void table(Project open, IntakeReport told, Path file, @Nullable Charset declared)
            throws RefusedException, CancelledException {
        RowTable table = rows.read(file, declared);
        RowRoles roles = rows.roles();
        RowDrafts drafts = roles.drafts(table);
        open.apply(
                editor.name,
                study -> RowImport.of(study, table, roles),
                keepOriginal == YesNo.yes ? List.of(table.received().content()) : List.of());
        told.rows(open.study(), drafts);
        console.say(
                "Imported %s from %s. The project has %s."
                        .formatted(
                                Amount.of(drafts.rows().size(), "transcript"),
                                table.file(),
                                Amount.of(open.study().cases().list().size(), "case")));
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
}
