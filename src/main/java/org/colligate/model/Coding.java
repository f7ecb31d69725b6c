package org.colligate.model;

/// One code applied to one span of one transcript by one coder. The same coder applies the same
/// code to the same span only once.
///
/// @param id its identity
/// @param transcript whose text is coded
/// @param span the passage
/// @param code the theme
/// @param coder who applied it
public record Coding(
        CodingId id, TranscriptId transcript, TextSpan span, CodeId code, CoderId coder) {

    public Coding withSpan(TextSpan newSpan) {
        return new Coding(id, transcript, newSpan, code, coder);
    }

    public Coding withCode(CodeId newCode) {
        return new Coding(id, transcript, span, newCode, coder);
    }

    public Coding withCoder(CoderId newCoder) {
        return new Coding(id, transcript, span, code, newCoder);
    }

    /// Says whether the two say the same, whatever their identities.
    public boolean sameAs(Coding other) {
        return transcript.equals(other.transcript)
                && span.equals(other.span)
                && code.equals(other.code)
                && coder.equals(other.coder);
    }
}
