package org.colligate.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.colligate.document.Source;
import org.colligate.model.RefusedException;
import org.colligate.transcript.IntakeReader;

/// The files that are to become transcripts.
///
/// @param files those that were named, and those in folders that may be transcripts by their names
/// @param aside what else is in the folders, but for what programs leave there without being seen
record Sources(List<Path> files, List<Path> aside) {

    Sources {
        files = List.copyOf(files);
        aside = List.copyOf(aside);
    }

    /// Puts the files in place of folders, by name.
    static Sources of(List<Path> given) throws RefusedException {
        List<Path> files = new ArrayList<>();
        List<Path> aside = new ArrayList<>();
        for (Path one : given) {
            if (Files.isDirectory(one)) {
                List<Path> inside = inside(one);
                inside.stream().filter(Sources::isWanted).forEach(files::add);
                inside.stream()
                        .filter(other -> !isWanted(other) && !IntakeReader.isJunk(other))
                        .forEach(aside::add);
            } else {
                files.add(one);
            }
        }
        if (files.isEmpty()) {
            throw new RefusedException(
                    "There is no file in %s that may be a transcript. Folders inside it and tables are not looked into; name them."
                            .formatted(given.getFirst()));
        }
        return new Sources(files, aside);
    }

    private static boolean isWanted(Path file) {
        return Files.isRegularFile(file) && IntakeReader.isLikely(file);
    }

    private static List<Path> inside(Path folder) throws RefusedException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        } catch (IOException failure) {
            throw new RefusedException(
                    "The folder %s could not be read. Check that you may look into it."
                            .formatted(folder),
                    failure);
        }
    }

    /// Says that the file of a report would take the place of one that is to come in.
    void requireNone(Path report) throws RefusedException {
        for (Path file : files) {
            try {
                if (Files.exists(report) && Files.isSameFile(file, report)) {
                    throw new WrongUsageException(
                            "The report would take the place of %s, which is to be imported. Give it another name."
                                    .formatted(Source.name(file)));
                }
            } catch (IOException missing) {
                // whoever reads the file says so
            }
        }
    }
}
