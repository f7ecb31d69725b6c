package org.colligate.ui.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.colligate.document.Wanted;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import org.colligate.task.CancelledException;
import org.colligate.task.Progress;
import org.colligate.transcript.Acquaintance;
import org.colligate.transcript.Batch;
import org.colligate.transcript.Draft;
import org.colligate.transcript.Incoming;
import org.colligate.transcript.IntakeReader;
import org.colligate.transcript.Revision;
import org.colligate.transcript.RowReader;
import org.colligate.transcript.SpeakerLabels;
import org.colligate.transcript.UnreadableTranscriptException;

/// A file that may become a transcript, as far as it could be read.
///
/// @param file where it is
/// @param draft what was read; empty if nothing could be
/// @param problem why it cannot be imported as it is; empty if it can
/// @param doubtful whether the file does not tell its encoding, and the draft is one way to read it
/// @param revision how the transcript of its name, which is there already, becomes it; empty if
///   there is none
/// @param beginnings what stands at the beginning of its lines and could name a speaker
record Candidate(
        Path file,
        Optional<Draft> draft,
        Optional<RefusedException> problem,
        boolean doubtful,
        Optional<Revision> revision,
        List<SpeakerLabels.Beginning> beginnings) {

    private static final int MOST_BEGINNINGS = 60;

    /// The encodings that are offered, the likelier ones first.
    static final List<Charset> ENCODINGS =
            List.of(
                    StandardCharsets.UTF_8,
                    Charset.forName("GB18030"),
                    Charset.forName("Big5-HKSCS"),
                    StandardCharsets.UTF_16LE,
                    StandardCharsets.UTF_16BE,
                    Charset.forName("windows-1252"));

    /// Reads a file in the encoding that it tells, or, if it does not tell, in the first in which
    /// it makes sense.
    ///
    /// @param wanted what of it is to come into the text
    static Candidate read(Study study, Path file, Wanted wanted, Progress progress)
            throws CancelledException {
        if (RowReader.isTable(file)) {
            return unread(file, RowReader.alone(file));
        }
        try {
            return checked(study, file, IntakeReader.read(file, null, wanted, progress));
        } catch (UnreadableTranscriptException silent) {
            for (Charset encoding : ENCODINGS) {
                Candidate other = read(study, file, encoding, wanted, progress);
                if (other.draft.isPresent()) {
                    return new Candidate(
                            file,
                            other.draft,
                            other.problem,
                            true,
                            other.revision,
                            other.beginnings);
                }
            }
            return unread(file, silent);
        } catch (RefusedException unreadable) {
            return unread(file, unreadable);
        }
    }

    /// Reads a file in an encoding that the researcher chose.
    static Candidate read(
            Study study, Path file, Charset encoding, Wanted wanted, Progress progress)
            throws CancelledException {
        try {
            return checked(study, file, IntakeReader.read(file, encoding, wanted, progress));
        } catch (RefusedException wrong) {
            return unread(file, wrong);
        }
    }

    private static Candidate unread(Path file, RefusedException why) {
        return new Candidate(
                file, Optional.empty(), Optional.of(why), false, Optional.empty(), List.of());
    }

    private static Candidate checked(Study study, Path file, Draft read) {
        Draft draft = Acquaintance.with(study, read);
        Batch.Taken taken = Batch.of(study, List.of(Incoming.of(draft)), true).taken().getFirst();
        return new Candidate(
                file,
                Optional.of(draft),
                taken instanceof Batch.Taken.Refused(_, var why)
                        ? Optional.of(why)
                        : Optional.empty(),
                false,
                taken instanceof Batch.Taken.Updated updated
                        ? Optional.of(updated.revision())
                        : Optional.empty(),
                SpeakerLabels.beginnings(draft, MOST_BEGINNINGS));
    }

    /// Says whether it can be imported.
    boolean isFit() {
        return draft.isPresent() && problem.isEmpty();
    }

    String name() {
        return String.valueOf(file.getFileName());
    }

    /// A way to set right who speaks in a draft.
    @FunctionalInterface
    interface Correction {

        Draft of(Draft draft) throws RefusedException;
    }

    /// Returns it with other speakers.
    Candidate corrected(Correction correction) throws RefusedException {
        return draft.isEmpty()
                ? this
                : new Candidate(
                        file,
                        Optional.of(correction.of(draft.get())),
                        problem,
                        doubtful,
                        revision,
                        beginnings);
    }
}
