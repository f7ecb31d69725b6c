package org.colligate.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.colligate.model.RefusedException;
import org.colligate.transcript.Draft;
import org.colligate.transcript.Intake;
import org.colligate.transcript.TranscriptReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description =
                "Imports transcripts: plain text files, each named after its file. All of them come in, or"
                        + " none.",
        footer = {"", "Example:", "  colligate import study.colligate interviews/*.txt --coder A"})
final class ImportCommand implements Callable<Integer> {

    private final Console console;
    @Mixin private ProjectArgument project = new ProjectArgument();
    @Mixin private EditorOption editor = new EditorOption();

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "FILE",
            description = "The transcripts.")
    private List<Path> files = List.of();

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description =
                    "The encoding of the files, such as GB18030 or Big5. Default: recognised file by"
                            + " file.")
    private @Nullable String encoding;

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws RefusedException {
        Optional<Charset> declared = charset(encoding);
        List<Draft> drafts = new ArrayList<>();
        for (Path file : files) {
            drafts.add(
                    declared.isPresent()
                            ? TranscriptReader.read(file, declared.get())
                            : TranscriptReader.read(file));
            console.progress(drafts.size(), files.size(), String.valueOf(file.getFileName()));
        }
        Projects.edit(console, project.file, editor.name, study -> Intake.importing(study, drafts));
        for (Draft draft : drafts) {
            draft.warnings().forEach(warning -> console.say("Warning: " + warning));
        }
        console.say(report(drafts));
        return 0;
    }

    private static Optional<Charset> charset(@Nullable String name) throws RefusedException {
        try {
            return name == null ? Optional.empty() : Optional.of(Charset.forName(name));
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
        return "Imported %s: %s, %s of %s, %s."
                .formatted(
                        only.name(),
                        Amount.of(only.text().codePoints(), "character"),
                        Amount.of(only.turns().size(), "turn"),
                        Amount.of(only.speakers().size(), "speaker"),
                        only.encoding());
    }
}
