package org.colligate.search;

import java.util.Set;
import org.colligate.model.CoderId;
import org.colligate.model.Inquiry;
import org.colligate.model.Inquiry.Coded;
import org.colligate.model.Inquiry.Scope;
import org.colligate.model.Speaker;
import org.colligate.model.Transcript;
import org.colligate.model.TranscriptId;

/// A question to the transcripts that is understood. An empty set asks for everything.
///
/// @param query what is looked for
/// @param scope what `AND` and `NOT` are about
/// @param coded whether the text that is searched is coded
/// @param coders whose codings count, for `code:` and for what is coded
/// @param roles whose turns are searched; lines that nobody says only where everybody's are
/// @param speakers the labels of those whose turns are searched
/// @param transcripts which transcripts are searched
public record SearchSpec(
        Query query,
        Scope scope,
        Coded coded,
        Set<CoderId> coders,
        Set<Speaker.Role> roles,
        Set<String> speakers,
        Set<TranscriptId> transcripts) {

    public SearchSpec {
        coders = Set.copyOf(coders);
        roles = Set.copyOf(roles);
        speakers = Set.copyOf(speakers);
        transcripts = Set.copyOf(transcripts);
    }

    /// Returns the question over all texts.
    public static SearchSpec of(Query query, Scope scope) {
        return new SearchSpec(query, scope, Coded.EITHER, Set.of(), Set.of(), Set.of(), Set.of());
    }

    /// Returns what a question means.
    ///
    /// @throws QueryException if its query means nothing
    public static SearchSpec of(Inquiry inquiry) throws QueryException {
        return new SearchSpec(
                QueryParser.parse(inquiry.query(), inquiry.exact()),
                inquiry.scope(),
                inquiry.coded(),
                inquiry.coders(),
                inquiry.roles(),
                inquiry.speakers(),
                inquiry.transcripts());
    }

    /// Returns the same question to some transcripts only.
    public SearchSpec in(Set<TranscriptId> some) {
        return new SearchSpec(query, scope, coded, coders, roles, speakers, some);
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
