package org.colligate.transcript;

/// A draft, and how it is to be taken in.
///
/// @param draft what was read
/// @param comments whether the comments in it become memos on their passages
/// @param owners which cases it belongs to
public record Incoming(Draft draft, boolean comments, Owners owners) {

    /// Which cases a transcript belongs to from the beginning.
    public enum Owners {
        /// To none.
        NOBODY,
        /// To the case that is there already and whose name is in the name of the transcript.
        NAMED,
        /// What each respondent says to a case of its own: the one that is there already and named
        /// as the speaker, or else a new one.
        RESPONDENTS
    }

    /// Returns a draft that is taken in as most are.
    public static Incoming of(Draft draft) {
        return new Incoming(draft, true, Owners.NAMED);
    }

    /// Returns the same draft with other speakers, or as another.
    public Incoming with(Draft other) {
        return new Incoming(other, comments, owners);
    }
}
