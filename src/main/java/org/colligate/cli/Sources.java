package org.colligate.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.colligate.model.RefusedException;
import org.colligate.transcript.IntakeReader;

/// The files that are to become transcripts.
final class Sources {

    private Sources() {}

    /// Puts the files in place of folders, by name; those that are no transcripts by their names
    /// are left where they are.
    static List<Path> of(List<Path> given) throws RefusedException {
        List<Path> files = new ArrayList<>();
        for (Path one : given) {
            if (Files.isDirectory(one)) {
                files.addAll(inside(one));
            } else {
                files.add(one);
            }
        }
        return files;
    }

    private static List<Path> inside(Path folder) throws RefusedException {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> likely =
                    all.filter(Files::isRegularFile)
                            .filter(IntakeReader::isLikely)
                            .sorted()
                            .toList();
            if (likely.isEmpty()) {
                throw new RefusedException(
                        "There is no file in %s that may be a transcript.".formatted(folder));
            }
            return likely;
        } catch (IOException failure) {
            throw new RefusedException(
                    "The folder %s could not be read. Check that you may look into it."
                            .formatted(folder),
                    failure);
        }
    }
}
