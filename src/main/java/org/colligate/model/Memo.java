package org.colligate.model;

import java.time.Instant;

/// A dated note.
///
/// @param id its identity
/// @param subject what it is about
/// @param author who wrote it
/// @param written when it was first written
/// @param text the note
public record Memo(MemoId id, Subject subject, CoderId author, Instant written, String text) {

    /// What a memo can be about.
    public sealed interface Subject {}

    /// The study as a whole.
    public record OnProject() implements Subject {}

    /// A transcript.
    public record OnTranscript(TranscriptId transcript) implements Subject {}

    /// A passage of a transcript, as a comment in its file was.
    public record OnPassage(Passage passage) implements Subject {}

    /// A case.
    public record OnCase(CaseId subject) implements Subject {}

    /// A code.
    public record OnCode(CodeId code) implements Subject {}

    /// A coding.
    ///
    /// @param transcript the transcript in which the coding stands
    /// @param coding the coding
    public record OnCoding(TranscriptId transcript, CodingId coding) implements Subject {}

    public Memo withText(String newText) {
        return new Memo(id, subject, author, written, newText);
    }

    public Memo withSubject(Subject newSubject) {
        return new Memo(id, newSubject, author, written, text);
    }

    public Memo withAuthor(CoderId newAuthor) {
        return new Memo(id, subject, newAuthor, written, text);
    }
}
