package org.colligate.transcript;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.colligate.model.RefusedException;
import org.colligate.model.Speaker;
import org.colligate.model.Study;
import org.colligate.model.Transcript;

/// What a study knows of speakers, so that nobody says twice who asks the questions: a label that
/// stands in its transcripts has the same role in the next, and is a label there, too.
public final class Acquaintance {

    /// What stands for a label that has another role in every transcript.
    private static final Speaker UNCLEAR = new Speaker("?", Speaker.Role.OTHER);

    private Acquaintance() {}

    /// Returns a draft whose speakers have the roles that they have in the study, with those that
    /// were not found in it but are known there.
    public static Draft with(Study study, Draft draft) {
        Map<String, Speaker> known = known(study);
        if (known.isEmpty()) {
            return draft;
        }
        Map<String, String> labels = new LinkedHashMap<>();
        for (LineLabel line : Labels.of(draft.text().string()).lines()) {
            labels.putIfAbsent(line.key(), line.name());
        }
        Draft next = draft;
        for (Map.Entry<String, String> label : labels.entrySet()) {
            Speaker speaker = known.get(label.getKey());
            if (speaker != null && !speaker.equals(UNCLEAR)) {
                next = with(next, label.getValue(), speaker.role());
            }
        }
        return next;
    }

    private static Draft with(Draft draft, String label, Speaker.Role role) {
        try {
            boolean there =
                    draft.speakers().stream()
                            .anyMatch(one -> SpeakerLabels.same(one.label(), label));
            Draft next = there ? draft : SpeakerLabels.with(draft, label);
            for (Speaker speaker : next.speakers()) {
                if (SpeakerLabels.same(speaker.label(), label)) {
                    return SpeakerLabels.withRole(next, speaker.label(), role);
                }
            }
            return next;
        } catch (RefusedException noLabel) {
            return draft;
        }
    }

    private static Map<String, Speaker> known(Study study) {
        Map<String, Speaker> known = new HashMap<>();
        for (Transcript transcript : study.transcripts().list()) {
            for (Speaker speaker : transcript.speakers()) {
                known.merge(
                        LineLabel.key(speaker.label()),
                        speaker,
                        (one, other) -> one.role() == other.role() ? one : UNCLEAR);
            }
        }
        return known;
    }
}
