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
/// @param stretches from which of the passages on, and up to which, those of a transcript stand
public record Found(
        Study study, String query, List<Passage> passages, Map<TranscriptId, Stretch> stretches) {

    /// Passages beside each other.
    ///
    /// @param from the number of the first
    /// @param to the number behind the last
    public record Stretch(int from, int to) {}

    /// Nothing was looked for.
    public static final Found NOTHING = of(Study.EMPTY, "", List.of());

    /// Returns what was found.
    public static Found of(Study study, String query, List<Passage> passages) {
        Map<TranscriptId, Stretch> stretches = new HashMap<>();
        for (int from = 0, to; from < passages.size(); from = to) {
            TranscriptId transcript = passages.get(from).transcript();
            to = from + 1;
            while (to < passages.size() && passages.get(to).transcript().equals(transcript)) {
                to++;
            }
            stretches.put(transcript, new Stretch(from, to));
        }
        return new Found(study, query, passages, stretches);
    }

    /// Returns what was found in a transcript; nothing if its text has changed since.
    public List<TextSpan> in(Transcript transcript) {
        boolean same =
                study.transcripts()
                        .find(transcript.id())
                        .filter(then -> then.text().equals(transcript.text()))
                        .isPresent();
        Stretch stretch = stretches.getOrDefault(transcript.id(), new Stretch(0, 0));
        return same
                ? passages.subList(stretch.from, stretch.to).stream().map(Passage::span).toList()
                : List.of();
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
