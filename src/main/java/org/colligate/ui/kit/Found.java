package org.colligate.ui.kit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colligate.model.Passage;
import org.colligate.model.Study;
import org.colligate.model.TextSpan;
import org.colligate.model.Transcript;
import org.colligate.model.TranscriptId;

/// What a search found, to be marked in the transcripts and gone through.
///
/// @param study in which it was found: elsewhere it may stand no more
/// @param query what was looked for; empty for nothing
/// @param passages where, in order of transcripts and text
/// @param byTranscript the same by transcript
public record Found(
        Study study,
        String query,
        List<Passage> passages,
        Map<TranscriptId, List<TextSpan>> byTranscript) {

    /// Nothing was looked for.
    public static final Found NOTHING = of(Study.EMPTY, "", List.of());

    /// Returns what was found.
    public static Found of(Study study, String query, List<Passage> passages) {
        Map<TranscriptId, List<TextSpan>> byTranscript = new HashMap<>();
        passages.forEach(passage ->
                byTranscript
                        .computeIfAbsent(passage.transcript(), _ -> new java.util.ArrayList<>())
                        .add(passage.span()));
        return new Found(study, query, passages, byTranscript);
    }

    /// Returns what was found in a transcript; nothing if its text has changed since.
    public List<TextSpan> in(Transcript transcript) {
        boolean same =
                study.transcripts()
                        .find(transcript.id())
                        .filter(then -> then.text().equals(transcript.text()))
                        .isPresent();
        return same ? byTranscript.getOrDefault(transcript.id(), List.of()) : List.of();
    }

    /// Returns how many places stand up to a passage, itself with them.
    public int number(Passage passage) {
        return passages.indexOf(passage) + 1;
    }

    /// Returns the next place behind a passage, or the one before, over all transcripts; behind the
    /// last comes the first.
    ///
    /// @param present where the researcher is; empty for before the first
    public Optional<Passage> beside(Optional<Passage> present, int step) {
        if (passages.isEmpty()) {
            return Optional.empty();
        }
        int at = present.map(passages::indexOf).orElse(-1);
        int next = at < 0 ? (step > 0 ? 0 : passages.size() - 1) : at + step;
        return Optional.of(passages.get(Math.floorMod(next, passages.size())));
    }
}
