package org.colligate.ui.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.colligate.model.AttributeId;
import org.colligate.model.Case;
import org.colligate.model.Holding;
import org.colligate.model.Study;
import org.colligate.model.Transcript;
import org.colligate.model.TranscriptId;
import org.jspecify.annotations.Nullable;

/// The transcripts of a study in groups. A group is a value of an attribute, in the order in which
/// values first appear among the cases; a transcript of several cases stands in the group of each.
final class TranscriptGroups {

    private final Study study;
    private final String none;
    private final @Nullable AttributeId by;
    private final Map<TranscriptId, List<Case>> owners = new HashMap<>();
    private final Map<String, List<Transcript>> groups = new LinkedHashMap<>();

    /// Groups them.
    ///
    /// @param by by which attribute; null for no groups
    /// @param none what the group without a value is called; it comes last
    TranscriptGroups(Study study, @Nullable AttributeId by, String none) {
        this.study = study;
        this.by = by;
        this.none = none;
        for (Case owner : study.cases().list()) {
            owner.holdings().stream()
                    .map(Holding::transcript)
                    .distinct()
                    .forEach(id -> owners.computeIfAbsent(id, _ -> new ArrayList<>()).add(owner));
        }
        if (by != null) {
            gather(by);
        }
    }

    private void gather(AttributeId attribute) {
        for (Case owner : study.cases().list()) {
            owner.value(attribute)
                    .ifPresent(value -> groups.computeIfAbsent(value, _ -> new ArrayList<>()));
        }
        List<Transcript> rest = new ArrayList<>();
        for (Transcript transcript : study.transcripts().list()) {
            List<String> values =
                    owners(transcript)
                            .flatMap(owner -> owner.value(attribute).stream())
                            .distinct()
                            .toList();
            values.forEach(value -> groups.getOrDefault(value, rest).add(transcript));
            if (values.isEmpty()) {
                rest.add(transcript);
            }
        }
        groups.values().removeIf(List::isEmpty);
        if (!rest.isEmpty()) {
            groups.computeIfAbsent(none, _ -> new ArrayList<>()).addAll(rest);
        }
    }

    private Stream<Case> owners(Transcript transcript) {
        return owners.getOrDefault(transcript.id(), List.of()).stream();
    }

    /// Returns the lines to be shown.
    ///
    /// @param closed the labels of groups of which only the heading is shown
    /// @param filter what is asked of a transcript's name, cases and values; null for nothing, and
    ///   then groups may be closed
    List<TranscriptLine> lines(Set<String> closed, @Nullable Predicate<String> filter) {
        List<TranscriptLine> lines = new ArrayList<>();
        if (by == null) {
            study.transcripts().list().stream()
                    .filter(one -> filter == null || filter.test(described(one)))
                    .forEach(one -> lines.add(entry(one)));
        }
        groups.forEach((label, transcripts) -> {
            List<Transcript> admitted =
                    transcripts.stream()
                            .filter(one -> filter == null || filter.test(described(one)))
                            .toList();
            boolean open = filter != null || !closed.contains(label);
            if (!admitted.isEmpty()) {
                lines.add(new TranscriptLine.Heading(label, admitted.size(), open));
            }
            if (open) {
                admitted.forEach(one -> lines.add(entry(one)));
            }
        });
        return lines;
    }

    private TranscriptLine.Entry entry(Transcript transcript) {
        int codings = study.codings().columns(transcript.id()).size();
        return new TranscriptLine.Entry(transcript, codings, by != null);
    }

    private String described(Transcript transcript) {
        StringBuilder words = new StringBuilder(transcript.name());
        owners(transcript)
                .forEach(owner -> {
                    words.append(' ').append(owner.name());
                    owner.values().values().forEach(value -> words.append(' ').append(value));
                });
        return words.toString();
    }
}
