package org.colligate.search;

import java.util.Set;
import org.colligate.model.Speaker;
import org.colligate.model.Transcript;
import org.colligate.model.TranscriptId;

/// A question to the transcripts. An empty set asks for everything.
///
/// @param query what is looked for
/// @param scope what `AND` and `NOT` are about
/// @param coded whether the text that is searched is coded
/// @param roles whose turns are searched; lines that nobody says only where everybody's are
/// @param speakers the labels of those whose turns are searched
/// @param transcripts which transcripts are searched
public record SearchSpec(
        Query query,
        Scope scope,
        Coded coded,
        Set<Speaker.Role> roles,
        Set<String> speakers,
        Set<TranscriptId> transcripts) {

    public SearchSpec {
        roles = Set.copyOf(roles);
        speakers = Set.copyOf(speakers);
        transcripts = Set.copyOf(transcripts);
    }

    /// Returns the question over all texts.
    public static SearchSpec of(Query query, Scope scope) {
        return new SearchSpec(query, scope, Coded.EITHER, Set.of(), Set.of(), Set.of());
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

    Speech speech(Transcript transcript) {
        return Speech.of(
                transcript,
                speaker ->
                        (roles.isEmpty() || roles.contains(speaker.role()))
                                && (speakers.isEmpty() || speakers.contains(speaker.label())),
                roles.isEmpty() && speakers.isEmpty());
    }
}
