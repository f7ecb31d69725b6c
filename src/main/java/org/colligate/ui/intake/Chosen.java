package org.colligate.ui.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.colligate.document.Wanted;
import org.colligate.model.Study;
import org.colligate.task.CancelledException;
import org.colligate.task.Progress;
import org.colligate.transcript.IntakeReader;
import org.colligate.ui.kit.Desk;

/// The files and folders that were chosen, read one after the other beside the screen, which says
/// meanwhile which of them is being read.
final class Chosen {

    private final Desk desk;
    private final List<Path> chosen;
    private volatile List<Path> files = List.of();

    Chosen(Desk desk, List<Path> chosen) {
        this.desk = desk;
        this.chosen = chosen;
    }

    /// Reads them.
    List<Candidate> read(Study study, Progress progress) throws IOException, CancelledException {
        List<Path> all = all();
        files = List.copyOf(all);
        List<Candidate> found = new ArrayList<>();
        for (Path file : all) {
            // How far it is within a file is of no interest, only whether it is to stop there.
            Progress within = (_, _) -> progress.tell(found.size(), all.size());
            within.tell(0, 0);
            found.add(Candidate.read(study, file, Wanted.ALL, within));
        }
        return found;
    }

    private List<Path> all() throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path file : chosen) {
            if (Files.isDirectory(file)) {
                try (Stream<Path> inside = Files.list(file)) {
                    inside.filter(Chosen::isText).sorted().forEach(all::add);
                }
            } else {
                all.add(file);
            }
        }
        return all;
    }

    private static boolean isText(Path file) {
        return Files.isRegularFile(file) && IntakeReader.isLikely(file);
    }

    /// Says which file is being read.
    ///
    /// @param read how many are read
    String sentence(int read, int of) {
        List<Path> now = files;
        return read < now.size()
                ? desk.text("intake.reading.file", read + 1, of, now.get(read).getFileName())
                : "";
    }
}
