package org.colligate.model;

import java.util.List;
import java.util.Optional;

/// One imported document.
///
/// @param id its identity
/// @param name its file name without extension, unique in the study; files name it by this
/// @param text what was said, immutable but for deliberate edits
/// @param speakers who speaks in it; labels are distinct
/// @param turns the turns in the order of the text, not overlapping; text before the first and
///   between two belongs to nobody
public record Transcript(
        TranscriptId id, String name, SourceText text, List<Speaker> speakers, List<Turn> turns) {

    public Transcript {
        speakers = List.copyOf(speakers);
        turns = List.copyOf(turns);
        int from = 0;
        for (Turn turn : turns) {
            if (turn.start() < from || turn.speaker() >= speakers.size()) {
                throw new IllegalArgumentException("turn out of order or of no speaker: " + turn);
            }
            from = turn.end();
        }
        if (from > text.length()) {
            throw new IllegalArgumentException("a turn ends behind the text: " + from);
        }
    }

    /// Returns the turn that covers a position, in UTF-16 units; empty where nobody speaks.
    public Optional<Turn> turnAt(int position) {
        int low = 0;
        int high = turns.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (turns.get(middle).end() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < turns.size() && turns.get(low).start() <= position
                ? Optional.of(turns.get(low))
                : Optional.empty();
    }

    /// Returns who speaks at a position, in UTF-16 units; empty where nobody does.
    public Optional<Speaker> speakerAt(int position) {
        return turnAt(position).map(turn -> speakers.get(turn.speaker()));
    }

    /// Returns the number of the speaker with a label, counted from 0, or -1.
    public int speakerNumber(String label) {
        for (int i = 0; i < speakers.size(); i++) {
            if (speakers.get(i).label().equals(label)) {
                return i;
            }
        }
        return -1;
    }

    Transcript named(String newName) {
        return new Transcript(id, newName, text, speakers, turns);
    }

    Transcript told(List<Speaker> newSpeakers, List<Turn> newTurns) {
        return new Transcript(id, name, text, newSpeakers, newTurns);
    }

    /// Returns the transcript after an edit that every turn survives whole.
    Transcript after(TextEdit edit) {
        List<Turn> moved = turns.stream().map(turn -> turn.after(edit).orElseThrow()).toList();
        return new Transcript(id, name, text.after(edit), speakers, moved);
    }
}
