package org.colligate.model;

import java.util.Optional;

/// A stretch of a transcript spoken by one speaker: the label first, the speech behind it. The
/// label stays in the text, so that positions are those of the file as anyone else reads it.
///
/// @param start where the turn begins, with its label, in UTF-16 units
/// @param speech where the speech begins, from `start` to `end`
/// @param end behind the last character of the speech, greater than `start`
/// @param speaker which of the transcript's speakers speaks, counted from 0
public record Turn(int start, int speech, int end, int speaker) {

    public Turn {
        if (start < 0 || speech < start || end < speech || end == start || speaker < 0) {
            throw new IllegalArgumentException(
                    "not a turn: " + start + ", " + speech + ", " + end + ", " + speaker);
        }
    }

    /// Returns the whole turn, label included.
    public TextSpan span() {
        return new TextSpan(start, end);
    }

    /// Returns where the turn stands after an edit; empty if the edit swallows it. Text typed at
    /// the very end of a turn belongs to it, unlike with a coding.
    public Optional<Turn> after(TextEdit edit) {
        if (edit.removed().isEmpty() && edit.at() == end) {
            return Optional.of(new Turn(start, speech, end + edit.delta(), speaker));
        }
        return edit.map(span()).map(whole -> within(whole, edit));
    }

    private Turn within(TextSpan whole, TextEdit edit) {
        int labelEnd =
                speech == start
                        ? whole.start()
                        : edit.map(new TextSpan(start, speech))
                                .map(TextSpan::end)
                                .orElse(whole.start());
        return new Turn(
                whole.start(),
                Math.clamp(labelEnd, whole.start(), whole.end()),
                whole.end(),
                speaker);
    }

    /// Says whether [#after] can be taken back by the inverse edit.
    public boolean keeps(TextEdit edit) {
        return after(edit)
                .flatMap(turn -> turn.after(edit.inverse()))
                .filter(this::equals)
                .isPresent();
    }
}
