package org.colligate.search;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.colligate.model.CodeId;
import org.colligate.model.CodePath;
import org.colligate.model.CodingColumns;
import org.colligate.model.Study;
import org.colligate.model.Transcript;
import org.colligate.search.Query.Places;
import org.colligate.task.CancelledException;

/// One transcript, read for one question.
final class Reading {

    private final Study study;
    private final Transcript transcript;
    private final SearchSpec spec;
    private final FoldedTexts folded;
    private final Map<CodePath, Set<CodeId>> codes;
    private final Finders finders;
    private final Pulse pulse;
    private final Speech speech;
    private final Map<Places, Spans> found = new HashMap<>();

    Reading(
            Study study,
            Transcript transcript,
            SearchSpec spec,
            FoldedTexts folded,
            Map<CodePath, Set<CodeId>> codes,
            Finders finders,
            Pulse pulse) {
        this.study = study;
        this.transcript = transcript;
        this.spec = spec;
        this.folded = folded;
        this.codes = codes;
        this.finders = finders;
        this.pulse = pulse;
        this.speech = spec.speech(transcript);
    }

    /// Returns what answers the question.
    Spans answer() throws CancelledException, TirelessException {
        if (spec.query() instanceof Places places) {
            return all(places);
        }
        Spans answer = new Spans();
        if (spec.scope() == SearchSpec.Scope.TRANSCRIPT && speech.size() > 0) {
            addAnswer(0, speech.size() - 1, answer);
        } else {
            for (int i = 0; i < speech.size(); i++) {
                addAnswer(i, i, answer);
            }
        }
        return answer;
    }

    /// Adds what answers it in some stretches; where only the absence of something was asked for,
    /// that is all that is said in them. A coding may begin with the label of a speaker.
    private void addAnswer(int first, int last, Spans answer)
            throws CancelledException, TirelessException {
        int said = speech.said(first);
        int end = speech.end(last);
        Optional<Spans> places =
                said < end ? holding(spec.query(), speech.start(first), end) : Optional.empty();
        if (places.isPresent()) {
            answer.addAll(places.get());
            if (places.get().isEmpty()) {
                answer.add(said, end);
            }
        }
    }

    /// Returns the places that a query has where it holds; empty where it does not.
    private Optional<Spans> holding(Query query, int start, int end)
            throws CancelledException, TirelessException {
        return switch (query) {
            case Places places ->
                    Optional.of(all(places).starting(start, end)).filter(some -> !some.isEmpty());
            case Query.Not(Query unwanted) ->
                    holding(unwanted, start, end).isPresent()
                            ? Optional.empty()
                            : Optional.of(new Spans());
            case Query.All(var parts) -> {
                Spans together = new Spans();
                for (Query part : parts) {
                    Optional<Spans> there = holding(part, start, end);
                    if (there.isEmpty()) {
                        yield Optional.empty();
                    }
                    together = together.and(there.get());
                }
                yield Optional.of(together);
            }
            case Query.Any(var parts) -> {
                Spans together = new Spans();
                boolean holds = false;
                for (Query part : parts) {
                    Optional<Spans> there = holding(part, start, end);
                    holds |= there.isPresent();
                    together = together.and(there.orElseGet(Spans::new));
                }
                yield holds ? Optional.of(together) : Optional.empty();
            }
        };
    }

    /// Returns all places in the transcript.
    private Spans all(Places places) throws CancelledException, TirelessException {
        Spans known = found.get(places);
        if (known == null) {
            known = search(places);
            found.put(places, known);
        }
        return known;
    }

    private Spans search(Places places) throws CancelledException, TirelessException {
        return switch (places) {
            case Query.Phrase _, Query.Stem _, Query.Fuzzy _, Query.Regex _ -> words(places);
            case Query.Coded(CodePath code) -> codings(code);
            case Query.Either(var any) -> {
                Spans together = new Spans();
                for (Places one : any) {
                    together = together.and(all(one));
                }
                yield together;
            }
            case Query.Near near -> near(near);
            case Query.Within(var inner, var outer) -> Joined.within(all(inner), all(outer));
            case Query.Overlapping(var these, var those) ->
                    Joined.overlapping(all(these), all(those));
        };
    }

    private Spans near(Query.Near near) throws CancelledException, TirelessException {
        Spans first = all(near.first());
        Spans second = all(near.second());
        if (first.isEmpty() || second.isEmpty()) {
            return new Spans();
        }
        Speech everybody = Speech.of(transcript, _ -> true, true);
        return new Near(transcript.text().string(), everybody, near.distance())
                .bind(first, second, near.inOrder());
    }

    private Spans words(Places words) throws CancelledException, TirelessException {
        Finder finder = finders.of(words);
        Haystack haystack =
                finder.exact()
                        ? Haystack.exact(transcript.text().string())
                        : folded.of(transcript.text());
        Spans places = finder.find(haystack, speech, pulse);
        if (spec.coded() == SearchSpec.Coded.EITHER || places.isEmpty()) {
            return places;
        }
        Spans coded = Joined.overlapping(places, codings(_ -> true));
        return spec.coded() == SearchSpec.Coded.CODED ? coded : places.without(coded);
    }

    private Spans codings(CodePath path) {
        Set<CodeId> wanted = codes.getOrDefault(path, Set.of());
        return codings(wanted::contains);
    }

    private Spans codings(Predicate<CodeId> wanted) {
        CodingColumns columns = study.codings().columns(transcript.id());
        Spans codings = new Spans();
        for (int i = 0; i < columns.size(); i++) {
            if (wanted.test(study.codings().code(columns.code(i)))
                    && speech.covers(columns.start(i))) {
                codings.add(columns.start(i), columns.end(i));
            }
        }
        return codings;
    }
}
