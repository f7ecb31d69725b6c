package org.colligate.search;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.colligate.model.CodeId;
import org.colligate.model.CodePath;
import org.colligate.model.CodingColumns;
import org.colligate.model.Inquiry.Coded;
import org.colligate.model.Inquiry.Scope;
import org.colligate.model.Study;
import org.colligate.model.Transcript;
import org.colligate.search.Query.Places;
import org.colligate.task.CancelledException;
import org.jspecify.annotations.Nullable;

/// One transcript, read for one question.
final class Reading {

    private final Study study;
    private final Transcript transcript;
    private final SearchSpec spec;
    private final FoldedTexts folded;
    private final Map<CodePath, Set<CodeId>> codes;
    private final Finders finders;
    private final Pulse pulse;
    private final Map<Places, Spans> found = new HashMap<>();
    private @Nullable Speech speech;
    private @Nullable Speech units;

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
    }

    /// Returns where may be found anything. It is made when it is first asked for: in most
    /// transcripts there is nothing to be found.
    private Speech speech() {
        Speech made = speech;
        if (made == null) {
            made = spec.speech(transcript);
            speech = made;
        }
        return made;
    }

    /// Returns what `AND` and `NOT` are about.
    private Speech units() {
        Speech made = units;
        if (made == null) {
            made = spec.scope() == Scope.TURN ? speech() : speech().asOne();
            units = made;
        }
        return made;
    }

    /// Returns what answers the question: the places that were asked for where the query holds, and
    /// all that is said where it holds without any, as where only the absence of something was
    /// asked for.
    Spans answer() throws CancelledException, TirelessException {
        if (spec.query() instanceof Places places) {
            return all(places);
        }
        BitSet holding = holding(spec.query());
        Spans places = places(spec.query(), holding);
        holding.andNot(unitsOf(places));
        Spans whole = new Spans();
        for (int i = holding.nextSetBit(0); i >= 0; i = holding.nextSetBit(i + 1)) {
            if (units().said(i) < units().end(i)) {
                whole.add(units().said(i), units().end(i));
            }
        }
        return places.and(whole);
    }

    /// Returns in which units a query holds.
    private BitSet holding(Query query) throws CancelledException, TirelessException {
        BitSet holding = new BitSet();
        switch (query) {
            case Places places -> holding.or(unitsOf(all(places)));
            case Query.Not(Query unwanted) -> {
                holding.set(0, units().size());
                holding.andNot(holding(unwanted));
            }
            case Query.All(var parts) -> {
                if (!lacksOne(parts)) {
                    holding.set(0, units().size());
                    for (Query part : parts) {
                        if (!holding.isEmpty()) {
                            holding.and(holding(part));
                        }
                    }
                }
            }
            case Query.Any(var parts) -> {
                for (Query part : parts) {
                    holding.or(holding(part));
                }
            }
        }
        return holding;
    }

    /// Says, without reading the transcript, whether one of several things does not stand in it at
    /// all.
    private boolean lacksOne(List<Query> parts) {
        return parts.stream()
                .anyMatch(part ->
                        part instanceof Query.Phrase phrase && !mayFind(finders.of(phrase)));
    }

    private boolean mayFind(Finder finder) {
        return finder.mayFind(haystack(finder));
    }

    private Haystack haystack(Finder finder) {
        return finder.exact()
                ? Haystack.exact(transcript.text().string())
                : folded.of(transcript.text());
    }

    /// Returns the places that a query has in some units.
    private Spans places(Query query, BitSet where) throws CancelledException, TirelessException {
        return switch (query) {
            case Places places -> in(where, all(places));
            case Query.Not _ -> new Spans();
            case Query.All(var parts) -> {
                Spans together = new Spans();
                for (Query part : parts) {
                    together = together.and(places(part, where));
                }
                yield together;
            }
            case Query.Any(var parts) -> {
                Spans together = new Spans();
                for (Query part : parts) {
                    BitSet here = holding(part);
                    here.and(where);
                    together = together.and(places(part, here));
                }
                yield together;
            }
        };
    }

    /// Returns the units in which places begin. A coding may begin with the label of a speaker.
    private BitSet unitsOf(Spans places) {
        BitSet found = new BitSet();
        int unit = 0;
        for (int i = 0; i < places.size(); i++) {
            unit = units().from(places.start(i), unit);
            if (units().contains(unit, places.start(i))) {
                found.set(unit);
            }
        }
        return found;
    }

    private Spans in(BitSet where, Spans places) {
        Spans kept = new Spans();
        int unit = 0;
        for (int i = 0; i < places.size() && !where.isEmpty(); i++) {
            unit = units().from(places.start(i), unit);
            if (where.get(unit) && units().contains(unit, places.start(i))) {
                kept.add(places.start(i), places.end(i));
            }
        }
        return kept;
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
        Haystack haystack = haystack(finder);
        if (!finder.mayFind(haystack)) {
            return new Spans();
        }
        Spans places = finder.find(haystack, speech(), pulse);
        if (spec.coded() == Coded.EITHER || places.isEmpty()) {
            return places;
        }
        Spans coded = Joined.overlapping(places, codings(_ -> true));
        return spec.coded() == Coded.CODED ? coded : places.without(coded);
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
                    && (spec.coders().isEmpty()
                            || spec.coders().contains(study.codings().coder(columns.coder(i))))
                    && speech().covers(columns.start(i))) {
                codings.add(columns.start(i), columns.end(i));
            }
        }
        return codings;
    }
}
