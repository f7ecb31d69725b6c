package org.colligate.pseudonym;

import org.colligate.model.AttributeId;
import org.colligate.model.CaseId;
import org.colligate.model.CodeId;
import org.colligate.model.CoderId;
import org.colligate.model.KeptId;
import org.colligate.model.MemoId;
import org.colligate.model.TranscriptId;

/// Names in something other than the text of a transcript.
///
/// @param where what it is
/// @param text what it says
/// @param replaced what it would say with pseudonyms
/// @param free whether it can be changed with the texts; what cannot is a name that would be taken,
///   too long, or that of a coder
public record Trace(Where where, String text, String replaced, boolean free) {

    /// What may hold a name.
    public sealed interface Where {}

    /// The name of a transcript.
    public record TranscriptName(TranscriptId transcript) implements Where {}

    /// The label of a speaker whose name does not stand before any turn.
    public record Label(TranscriptId transcript, String label) implements Where {}

    /// The name of a case.
    public record CaseName(CaseId owner) implements Where {}

    /// What a case has for an attribute.
    public record Value(CaseId owner, AttributeId attribute) implements Where {}

    /// The name of an attribute.
    public record AttributeName(AttributeId attribute) implements Where {}

    /// A part of a code.
    public record OfCode(CodeId code, Part part) implements Where {}

    /// The parts of a code that say something.
    public enum Part {
        NAME,
        DEFINITION,
        INCLUDE,
        EXCLUDE,
        EXAMPLE
    }

    /// A note.
    public record OfMemo(MemoId memo) implements Where {}

    /// A saved query: its name, what it looks for, the speakers or values to which it is limited.
    public record Query(KeptId query) implements Where {}

    /// A word that lists of words leave out.
    public record StopWord(KeptId list, String word) implements Where {}

    /// The name of the file that a transcript was made of.
    public record FileName(KeptId origin) implements Where {}

    /// The name of a coder, who is nobody to be given a pseudonym: it is only told.
    public record CoderName(CoderId coder) implements Where {}
}
