package org.colligate.pseudonym;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colligate.model.AttributeId;
import org.colligate.model.Case;
import org.colligate.model.Change;
import org.colligate.model.Holding;
import org.colligate.model.Refusal;
import org.colligate.model.RefusedException;
import org.colligate.model.Speaker;
import org.colligate.model.Study;
import org.colligate.model.Transcript;
import org.colligate.model.TranscriptId;
import org.colligate.model.Turn;

/// The speakers and cases that follow when names in the labels of a text are replaced. Two speakers
/// who come to have one label were one person under two names, and become one speaker.
final class Following {

    private final Study study;
    private final Naming naming;
    private final Set<Place> replaced;
    private final Set<Trace.Where> traces;
    private final Map<TranscriptId, Map<String, String>> labels = new LinkedHashMap<>();

    Following(Study study, Findings findings, Set<Place> replaced, Set<Trace.Where> traces) {
        this.study = study;
        this.naming = new Naming(study.pseudonyms());
        this.replaced = replaced;
        this.traces = traces;
        for (Transcript transcript : study.transcripts().list()) {
            Map<String, String> next = next(transcript, findings);
            if (!next.isEmpty()) {
                labels.put(transcript.id(), next);
            }
        }
    }

    private Map<String, String> next(Transcript transcript, Findings findings) {
        Labels places = Labels.of(transcript, findings.places());
        Map<String, String> next = new HashMap<>();
        for (Speaker speaker : transcript.speakers()) {
            String after = naming.replaced(speaker.label());
            if (!after.equals(speaker.label())
                    && follows(transcript, speaker, places.of(speaker))) {
                next.put(speaker.label(), after);
            }
        }
        return next;
    }

    private boolean follows(Transcript transcript, Speaker speaker, List<Place> places) {
        return places.isEmpty()
                ? traces.contains(new Trace.Label(transcript.id(), speaker.label()))
                : replaced.containsAll(places);
    }

    /// Returns the changes of speakers, for before the texts are edited.
    List<Change> speakers() {
        List<Change> changes = new ArrayList<>();
        labels.forEach((id, next) -> changes.add(relabelled(study.transcripts().get(id), next)));
        return changes;
    }

    private static Change relabelled(Transcript transcript, Map<String, String> next) {
        Map<String, Integer> numbers = new HashMap<>();
        List<Speaker> speakers = new ArrayList<>();
        List<Integer> renumbered = new ArrayList<>();
        for (Speaker speaker : transcript.speakers()) {
            String label = next.getOrDefault(speaker.label(), speaker.label());
            Integer number = numbers.putIfAbsent(label, speakers.size());
            renumbered.add(number == null ? speakers.size() : number);
            if (number == null) {
                speakers.add(new Speaker(label, speaker.role()));
            }
        }
        List<Turn> turns =
                transcript.turns().stream()
                        .map(turn ->
                                new Turn(
                                        turn.start(),
                                        turn.speech(),
                                        turn.end(),
                                        renumbered.get(turn.speaker())))
                        .toList();
        return new Change.TurnsChanged(
                transcript.id(),
                new Change.Telling(transcript.speakers(), transcript.turns()),
                new Change.Telling(speakers, turns));
    }

    /// Returns the changes of cases: what they own by a label, and what is told of them.
    ///
    /// @throws RefusedException if two cases would own the turns of one speaker
    List<Change> owners() throws RefusedException {
        List<Change> changes = new ArrayList<>();
        Map<Holding, Case> owned = new HashMap<>();
        for (Case owner : study.cases().list()) {
            Case after = owner.withHoldings(holdings(owner));
            for (Holding holding : after.holdings()) {
                Case other = owned.putIfAbsent(holding, owner);
                if (other != null) {
                    throw new RefusedException(
                            Refusal.of(
                                    "pseudonym.owners",
                                    "In %s the cases %s and %s would both own the turns of \"%s\". Give one of their speakers another pseudonym.",
                                    study.transcripts().get(holding.transcript()).name(),
                                    other.name(),
                                    owner.name(),
                                    String.valueOf(holding.speaker())));
                }
            }
            after = told(after);
            if (!after.equals(owner)) {
                changes.add(new Change.OfCase(owner, after));
            }
        }
        return changes;
    }

    private List<Holding> holdings(Case owner) {
        return owner.holdings().stream()
                .map(holding -> {
                    Map<String, String> next = labels.getOrDefault(holding.transcript(), Map.of());
                    String speaker = holding.speaker();
                    return speaker == null
                            ? holding
                            : new Holding(
                                    holding.transcript(), next.getOrDefault(speaker, speaker));
                })
                .distinct()
                .toList();
    }

    private Case told(Case owner) {
        Case after =
                traces.contains(new Trace.CaseName(owner.id()))
                        ? owner.withName(naming.replaced(owner.name()))
                        : owner;
        Map<AttributeId, String> values = new HashMap<>(owner.values());
        values.replaceAll((attribute, value) ->
                traces.contains(new Trace.Value(owner.id(), attribute))
                        ? naming.replaced(value)
                        : value);
        return after.withValues(values);
    }
}
