package org.colligate.ui.intake;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.colligate.model.RefusedException;
import org.colligate.task.CancelledException;
import org.colligate.task.Progress;
import org.colligate.transcript.Incoming;

/// A file on the list: how it was read last, whether it is wanted, and whose text it is. One whose
/// encoding is in doubt, or that would change a transcript, is not wanted until the researcher has
/// looked at it.
final class Entry {

    private final ObjectProperty<Candidate> candidate;
    private final BooleanProperty wanted;
    private final ObjectProperty<Incoming.Owners> owners =
            new SimpleObjectProperty<>(Incoming.Owners.NAMED);
    private Optional<Rival> rival = Optional.empty();
    private volatile Candidate newest;

    /// Another file of which only one of the two can come in.
    ///
    /// @param name of that file
    /// @param sameText whether the text is the same; if not, the name is
    record Rival(String name, boolean sameText) {}

    Entry(Candidate first) {
        newest = first;
        candidate = new SimpleObjectProperty<>(first);
        wanted =
                new SimpleBooleanProperty(
                        first.isFit() && !first.doubtful() && first.revision().isEmpty());
    }

    /// Reads the file anew, in the thread of the jobs: what the last job read may not be on the
    /// screen yet.
    Candidate read(Readings.Reading reading, Progress progress)
            throws RefusedException, CancelledException {
        Candidate next = reading.of(newest, progress);
        newest = next;
        return next;
    }

    ObjectProperty<Candidate> candidate() {
        return candidate;
    }

    BooleanProperty wanted() {
        return wanted;
    }

    ObjectProperty<Incoming.Owners> owners() {
        return owners;
    }

    Optional<Rival> rival() {
        return rival;
    }

    void setRival(Optional<Rival> found) {
        rival = found;
    }

    Candidate now() {
        return candidate.get();
    }

    /// Says whether it will be imported.
    boolean isGoing() {
        return wanted.get() && now().isFit();
    }
}
