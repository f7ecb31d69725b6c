package org.colligate.analysis;

import java.util.Map;
import java.util.Set;
import org.colligate.model.AttributeId;
import org.colligate.model.Case;
import org.colligate.model.CoderId;
import org.colligate.model.TranscriptId;

/// What part of a study is looked at. An empty set asks for everything.
///
/// @param coders whose codings count
/// @param values for some attributes, the values of which a case must have one; [Group#NONE] stands
///   for a missing value
/// @param transcripts which transcripts count
public record Filter(
        Set<CoderId> coders, Map<AttributeId, Set<String>> values, Set<TranscriptId> transcripts) {

    /// The whole study.
    public static final Filter ALL = new Filter(Set.of(), Map.of(), Set.of());

    public Filter {
        coders = Set.copyOf(coders);
        values = Map.copyOf(values);
        transcripts = Set.copyOf(transcripts);
    }

    boolean admits(CoderId coder) {
        return coders.isEmpty() || coders.contains(coder);
    }

    boolean admits(TranscriptId transcript) {
        return transcripts.isEmpty() || transcripts.contains(transcript);
    }

    boolean admits(Case owner) {
        return values.entrySet().stream()
                .allMatch(wanted ->
                        wanted.getValue()
                                .contains(owner.value(wanted.getKey()).orElse(Group.NONE)));
    }
}
