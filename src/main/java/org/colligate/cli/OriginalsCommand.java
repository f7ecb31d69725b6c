package org.colligate.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.colligate.model.Kept;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import org.colligate.model.Transcript;
import org.colligate.project.Project;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "originals",
        mixinStandardHelpOptions = true,
        description = {
            "Lists the files that the transcripts were made of: transcript, file, bytes, whether the file is kept in the"
                    + " project, and SHA-256.",
            "With --extract, writes one of them out again as it was received; with --drop, lets all of them go."
        },
        footer = {
            "",
            "Example:",
            "  colligate originals study.colligate",
            "  colligate originals study.colligate --extract BJ20180822 --to received.docx"
        })
final class OriginalsCommand implements Callable<Integer> {

    private final Console console;
    @Mixin private ProjectArgument project = new ProjectArgument();

    @Option(
            names = "--extract",
            paramLabel = "TRANSCRIPT",
            description = "Write the file of this transcript.")
    private @Nullable String extract;

    @Option(names = "--to", paramLabel = "FILE", description = "Where to. Default: its own name.")
    private @Nullable Path target;

    @Option(
            names = "--drop",
            description =
                    "Let the kept files go for good; names, sizes and SHA-256 stay. This cannot be undone.")
    private boolean drop;

    OriginalsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws RefusedException {
        if (drop) {
            return drop();
        }
        try (Project open = Project.openToRead(project.file)) {
            return extract == null ? list(open) : extract(open, extract);
        }
    }

    private int list(Project open) throws RefusedException {
        Map<String, Long> kept = open.originals();
        TextTable table = new TextTable();
        Study study = open.study();
        for (Transcript transcript : study.transcripts().list()) {
            study.origin(transcript.id())
                    .ifPresent(origin ->
                            table.line(
                                    List.of(
                                            transcript.name(),
                                            origin.file(),
                                            Long.toString(origin.size()),
                                            kept.containsKey(origin.sha256()) ? "kept" : "not kept",
                                            origin.sha256())));
        }
        console.out().print(table);
        long bytes = kept.values().stream().mapToLong(Long::longValue).sum();
        console.say("%s kept, %,d bytes.".formatted(Amount.of(kept.size(), "file"), bytes));
        Set<String> used =
                study.transcripts().list().stream()
                        .flatMap(one -> study.origin(one.id()).stream())
                        .map(Kept.Origin::sha256)
                        .collect(Collectors.toSet());
        long loose = kept.keySet().stream().filter(hash -> !used.contains(hash)).count();
        if (loose > 0) {
            console.say(
                    "%s of them no transcript is made of now, but an undo or redo may bring one back."
                            .formatted(loose));
        }
        return 0;
    }

    private int extract(Project open, String name) throws RefusedException {
        Study study = open.study();
        Transcript transcript = Projects.transcript(study, name);
        Kept.Origin origin =
                study.origin(transcript.id())
                        .orElseThrow(() ->
                                new RefusedException(
                                        "The project does not know the file of %s."
                                                .formatted(name)));
        byte[] content =
                open.original(origin)
                        .orElseThrow(() ->
                                new RefusedException(
                                        "The file %s is not kept in the project. Its SHA-256 is %s."
                                                .formatted(origin.file(), origin.sha256())));
        Path to = target == null ? Path.of(origin.file()) : target;
        try {
            Files.write(to, content, StandardOpenOption.CREATE_NEW);
        } catch (IOException failure) {
            throw new RefusedException(
                    "%s could not be written: it is there already, or the folder cannot be written."
                            .formatted(to),
                    failure);
        }
        console.say("%s was written to %s.".formatted(origin.file(), to));
        return 0;
    }

    private int drop() throws RefusedException {
        try (Project open = Projects.open(console, project.file)) {
            Map<String, Long> kept = open.originals();
            open.dropOriginals(kept.keySet());
            console.say(
                    "%s let go. Backups made before still have them."
                            .formatted(Amount.of(kept.size(), "file")));
            return 0;
        }
    }
}
