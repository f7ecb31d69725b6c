package org.colligate.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colligate.model.Change;
import org.colligate.model.ChangeSet;
import org.colligate.model.Deed;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import org.colligate.model.Transcript;

/// Many drafts taken in together: those that can be are, as one deed, and the others are told.
///
/// @param taken what became of each draft, in their order
/// @param changes what it takes; of no use where none is taken
public record Batch(List<Taken> taken, ChangeSet changes) {

    public Batch {
        taken = List.copyOf(taken);
    }

    /// What becomes of a draft.
    public sealed interface Taken {

        /// Returns what came.
        Incoming incoming();

        /// It becomes a transcript.
        record Imported(Incoming incoming) implements Taken {}

        /// The transcript of its name gets its text.
        record Updated(Incoming incoming, Transcript before, Revision revision) implements Taken {}

        /// It cannot come in.
        record Refused(Incoming incoming, RefusedException why) implements Taken {}
    }

    /// Takes drafts in, one after the other.
    ///
    /// @param updating whether the text of a transcript is brought up to a draft of its name
    public static Batch of(Study study, List<Incoming> drafts, boolean updating) {
        List<Taken> taken = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        List<ChangeSet> sets = new ArrayList<>();
        Map<String, Draft> named = new HashMap<>();
        Study now = study;
        for (Incoming one : drafts) {
            try {
                String name = one.draft().name().strip();
                Draft before = named.putIfAbsent(name, one.draft());
                if (before != null) {
                    throw Intake.twice(before, one.draft());
                }
                Optional<Transcript> there = study.transcript(name);
                ChangeSet set;
                if (updating && there.isPresent()) {
                    Revision revision = Revision.of(now, there.get().id(), one.draft());
                    set = revision.changes();
                    taken.add(new Taken.Updated(one, there.get(), revision));
                } else {
                    set = Intake.taking(now, List.of(one));
                    taken.add(new Taken.Imported(one));
                }
                now = now.after(set);
                changes.addAll(set.changes());
                sets.add(set);
            } catch (RefusedException why) {
                taken.add(new Taken.Refused(one, why));
            }
        }
        Deed deed =
                sets.size() == 1
                        ? sets.getFirst().deed()
                        : Deed.of(Deed.Kind.IMPORTED_TRANSCRIPTS, sets.size());
        return new Batch(taken, new ChangeSet(deed, changes));
    }

    /// Says whether nothing of it comes in.
    public boolean isEmpty() {
        return changes.changes().isEmpty();
    }

    /// Reads the files of what comes in, to be kept beside the study.
    ///
    /// @throws RefusedException if one cannot be read, or is no longer what became the draft
    public List<byte[]> originals() throws RefusedException {
        List<byte[]> originals = new ArrayList<>();
        for (Incoming one : accepted()) {
            Received file = one.draft().received();
            if (file != null) {
                originals.add(file.content());
            }
        }
        return originals;
    }

    /// Returns what comes in.
    public List<Incoming> accepted() {
        return taken.stream()
                .filter(one -> !(one instanceof Taken.Refused))
                .map(Taken::incoming)
                .toList();
    }
}
