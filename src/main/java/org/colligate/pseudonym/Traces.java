package org.colligate.pseudonym;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colligate.model.Attribute;
import org.colligate.model.Case;
import org.colligate.model.Code;
import org.colligate.model.CodeId;
import org.colligate.model.Coder;
import org.colligate.model.Inquiry;
import org.colligate.model.Kept;
import org.colligate.model.Memo;
import org.colligate.model.Names;
import org.colligate.model.Speaker;
import org.colligate.model.Study;
import org.colligate.model.Transcript;
import org.jspecify.annotations.Nullable;

/// Looks for names in everything but the texts.
final class Traces {

    private final Study study;
    private final Naming naming;
    private final List<Place> places;
    private final List<Trace> found = new ArrayList<>();

    Traces(Study study, Naming naming, List<Place> places) {
        this.study = study;
        this.naming = naming;
        this.places = places;
    }

    List<Trace> all() {
        if (study.pseudonyms().isEmpty()) {
            return List.of();
        }
        inTranscripts();
        inCases();
        inCodes();
        for (Memo memo : study.memos().list()) {
            look(new Trace.OfMemo(memo.id()), memo.text());
        }
        study.kept().list().forEach(this::inKept);
        for (Coder coder : study.coders().list()) {
            String replaced = naming.replaced(coder.name());
            if (!replaced.equals(coder.name())) {
                Trace.Where where = new Trace.CoderName(coder.id());
                found.add(new Trace(where, coder.name(), replaced, false));
            }
        }
        return found;
    }

    private void look(Trace.Where where, String text) {
        String replaced = naming.replaced(text);
        if (!replaced.equals(text)) {
            found.add(new Trace(where, text, replaced, true));
        }
    }

    /// Looks at a name that nothing else of its kind may have.
    private void look(Trace.Where where, String name, Set<String> taken) {
        String replaced = naming.replaced(name);
        if (!replaced.equals(name)) {
            boolean fits = replaced.codePointCount(0, replaced.length()) <= Names.LONGEST;
            found.add(new Trace(where, name, replaced, fits && taken.add(replaced)));
        }
    }

    private static Set<String> names(Stream<String> names) {
        return names.collect(Collectors.toCollection(HashSet::new));
    }

    private void inTranscripts() {
        Set<String> taken = names(study.transcripts().list().stream().map(Transcript::name));
        for (Transcript transcript : study.transcripts().list()) {
            look(new Trace.TranscriptName(transcript.id()), transcript.name(), taken);
            Labels labels = Labels.of(transcript, places);
            for (Speaker speaker : transcript.speakers()) {
                if (labels.of(speaker).isEmpty()) {
                    look(new Trace.Label(transcript.id(), speaker.label()), speaker.label());
                }
            }
        }
    }

    private void inCases() {
        Set<String> taken = names(study.cases().list().stream().map(Case::name));
        Set<String> attributes = names(study.attributes().list().stream().map(Attribute::name));
        for (Attribute attribute : study.attributes().list()) {
            look(new Trace.AttributeName(attribute.id()), attribute.name(), attributes);
        }
        for (Case owner : study.cases().list()) {
            look(new Trace.CaseName(owner.id()), owner.name(), taken);
            for (Attribute attribute : study.attributes().list()) {
                owner.value(attribute.id())
                        .ifPresent(
                                value -> look(new Trace.Value(owner.id(), attribute.id()), value));
            }
        }
    }

    private void inCodes() {
        Map<@Nullable CodeId, Set<String>> taken = new HashMap<>();
        for (Code code : study.codebook().codes()) {
            taken.computeIfAbsent(code.parent(), _ -> new HashSet<>()).add(code.name());
        }
        for (Code code : study.codebook().codes()) {
            look(
                    new Trace.OfCode(code.id(), Trace.Part.NAME),
                    code.name(),
                    taken.computeIfAbsent(code.parent(), _ -> new HashSet<>()));
            Code.Guide guide = code.guide();
            look(new Trace.OfCode(code.id(), Trace.Part.DEFINITION), guide.definition());
            look(new Trace.OfCode(code.id(), Trace.Part.INCLUDE), guide.include());
            look(new Trace.OfCode(code.id(), Trace.Part.EXCLUDE), guide.exclude());
            look(new Trace.OfCode(code.id(), Trace.Part.EXAMPLE), guide.example());
        }
    }

    private void inKept(Kept kept) {
        switch (kept) {
            case Kept.SavedQuery query -> inQuery(query);
            case Kept.StopWords list ->
                    list.words().forEach(word -> look(new Trace.StopWord(list.id(), word), word));
            case Kept.Origin origin -> look(new Trace.FileName(origin.id()), origin.file());
            case Kept.Dismissal _, Kept.Pseudonym _ -> {}
        }
    }

    private void inQuery(Kept.SavedQuery query) {
        Kept.SavedQuery replaced = replaced(query, naming);
        if (!replaced.equals(query)) {
            boolean free =
                    replaced.name().equals(query.name())
                            || study.savedQueries().stream()
                                    .noneMatch(one -> one.name().equals(replaced.name()));
            found.add(
                    new Trace(
                            new Trace.Query(query.id()),
                            query.name() + ": " + query.inquiry().query(),
                            replaced.name() + ": " + replaced.inquiry().query(),
                            free));
        }
    }

    /// Returns a query with pseudonyms wherever it has names.
    static Kept.SavedQuery replaced(Kept.SavedQuery query, Naming naming) {
        Inquiry old = query.inquiry();
        Inquiry inquiry =
                new Inquiry(
                        naming.replaced(old.query()),
                        old.exact(),
                        old.scope(),
                        old.coded(),
                        old.coders(),
                        old.roles(),
                        replaced(old.speakers(), naming),
                        old.values().entrySet().stream()
                                .collect(
                                        Collectors.toMap(
                                                Map.Entry::getKey,
                                                entry -> replaced(entry.getValue(), naming))),
                        old.transcripts());
        return new Kept.SavedQuery(query.id(), naming.replaced(query.name()), inquiry);
    }

    private static Set<String> replaced(Set<String> all, Naming naming) {
        return all.stream().map(naming::replaced).collect(Collectors.toSet());
    }
}
