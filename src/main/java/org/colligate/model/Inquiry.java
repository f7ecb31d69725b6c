package org.colligate.model;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// A question to the transcripts as a researcher puts it. An empty set asks for everything.
///
/// @param query what is looked for, in the query language; it may not mean anything
/// @param exact whether case, script and width must be as written
/// @param scope what `AND` and `NOT` are about
/// @param coded whether the text that is searched is coded
/// @param coders whose codings count, for `code:` and for what is coded
/// @param roles whose turns are searched; lines that nobody says only where everybody's are
/// @param speakers the labels of those whose turns are searched
/// @param values for some attributes, the values of which a case must have one
/// @param transcripts which transcripts are searched
public record Inquiry(
        String query,
        boolean exact,
        Scope scope,
        Coded coded,
        Set<CoderId> coders,
        Set<Speaker.Role> roles,
        Set<String> speakers,
        Map<AttributeId, Set<String>> values,
        Set<TranscriptId> transcripts) {

    public Inquiry {
        coders = Set.copyOf(coders);
        roles = Set.copyOf(roles);
        speakers = Set.copyOf(speakers);
        values =
                values.entrySet().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
        transcripts = Set.copyOf(transcripts);
    }

    /// Returns the question over all texts, as most are put.
    public static Inquiry of(String query) {
        return new Inquiry(
                query,
                false,
                Scope.TURN,
                Coded.EITHER,
                Set.of(),
                Set.of(),
                Set.of(),
                Map.of(),
                Set.of());
    }

    /// Where all parts of a query must come together.
    public enum Scope {
        /// In one turn, or in one line that nobody says.
        TURN,
        /// In one transcript.
        TRANSCRIPT
    }

    /// Whether words count by what is coded already.
    public enum Coded {
        /// Everywhere.
        EITHER,
        /// Only words that some coding touches.
        CODED,
        /// Only words that no coding touches.
        UNCODED
    }
}
