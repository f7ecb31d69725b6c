package org.colligate.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.colligate.model.RefusedException;
import org.colligate.task.CancelledException;
import org.colligate.task.Progress;
import org.colligate.transcript.Draft;
import org.colligate.transcript.Intake;
import org.colligate.transcript.IntakeReader;
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
                        + " rich text, web pages and PDF. All of them come in, or none.",
        footer = {
            "",
            "Example:",
            "  colligate import study.colligate interviews --coder A",
            "  colligate import study.colligate interview.docx notes.txt"
        })
final class ImportCommand implements Callable<Integer> {

    private final Console console;
    @Mixin private ProjectArgument project = new ProjectArgument();
    @Mixin private EditorOption editor = new EditorOption();

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
        List<Draft> drafts = new ArrayList<>();
        List<Path> all = Sources.of(files);
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
