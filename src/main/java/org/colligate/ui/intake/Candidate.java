package org.colligate.ui.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colligate.model.RefusedException;
import org.colligate.model.Speaker;
import org.colligate.model.Study;
import org.colligate.transcript.Draft;
import org.colligate.transcript.Intake;
import org.colligate.transcript.TranscriptReader;
import org.colligate.transcript.UnreadableTranscriptException;

/// A file that may become a transcript, as far as it could be read.
///
/// @param file where it is
/// @param draft what was read; empty if nothing could be
/// @param problem why it cannot be imported as it is; empty if it can
/// @param doubtful whether the file does not tell its encoding, and the draft is one way to read it
record Candidate(
        Path file, Optional<Draft> draft, Optional<RefusedException> problem, boolean doubtful) {

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
    static Candidate read(Study study, Path file) {
        try {
            return checked(study, file, TranscriptReader.read(file));
        } catch (UnreadableTranscriptException silent) {
            for (Charset encoding : ENCODINGS) {
                Candidate other = read(study, file, encoding);
                if (other.draft.isPresent()) {
                    return new Candidate(file, other.draft, other.problem, true);
                }
            }
            return new Candidate(file, Optional.empty(), Optional.of(silent), false);
        }
    }

    /// Reads a file in an encoding that the researcher chose.
    static Candidate read(Study study, Path file, Charset encoding) {
        try {
            return checked(study, file, TranscriptReader.read(file, encoding));
        } catch (UnreadableTranscriptException wrong) {
            return new Candidate(file, Optional.empty(), Optional.of(wrong), false);
        }
    }

    private static Candidate checked(Study study, Path file, Draft draft) {
        try {
            Intake.importing(study, List.of(draft));
            return new Candidate(file, Optional.of(draft), Optional.empty(), false);
        } catch (RefusedException refusal) {
            return new Candidate(file, Optional.of(draft), Optional.of(refusal), false);
        }
    }

    /// Says whether it can be imported.
    boolean isFit() {
        return draft.isPresent() && problem.isEmpty();
    }

    String name() {
        return String.valueOf(file.getFileName());
    }

    /// Returns it with another part for one of its speakers.
    Candidate withRole(String label, Speaker.Role role) {
        return new Candidate(file, draft.map(old -> withRole(old, label, role)), problem, doubtful);
    }

    private static Draft withRole(Draft old, String label, Speaker.Role role) {
        List<Speaker> speakers = new ArrayList<>();
        for (Speaker speaker : old.speakers()) {
            speakers.add(speaker.label().equals(label) ? new Speaker(label, role) : speaker);
        }
        return new Draft(
                old.name(), old.text(), speakers, old.turns(), old.encoding(), old.warnings());
    }
}
