package org.colligate.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colligate.model.AttributeId;
import org.colligate.model.Case;
import org.colligate.model.CaseId;
import org.colligate.model.Holding;
import org.colligate.model.Study;
import org.colligate.model.TextSpan;
import org.colligate.model.Transcript;
import org.colligate.model.TranscriptId;
import org.colligate.model.Turn;

/// The ground on which a question is answered: the plots of text that it looks at, transcript by
/// transcript, and the group that each belongs to.
public final class Layout {

    private static final List<String> NO_CASE = List.of(Group.NO_CASE);

    private final Study study;
    private final Grouping grouping;
    private final List<Plot> plots = new ArrayList<>();
    private final List<Integer> groupOf = new ArrayList<>();
    private final Map<List<String>, Integer> numbers = new LinkedHashMap<>();

    /// Lays out a study.
    ///
    /// @param grouping what puts text into groups
    /// @param filter what part of the study is looked at; its coders play no part
    public Layout(Study study, Grouping grouping, Filter filter) {
        this.study = study;
        this.grouping = grouping;
        Map<TranscriptId, List<Case>> owners = owners();
        for (Transcript transcript : study.transcripts().list()) {
            if (filter.admits(transcript.id())) {
                for (Plot plot :
                        plots(transcript, owners.getOrDefault(transcript.id(), List.of()))) {
                    if (isLookedAt(plot, filter)) {
                        plots.add(plot);
                    }
                }
            }
        }
        List<List<String>> labels = new ArrayList<>(plots.size());
        for (Plot plot : plots) {
            labels.add(labels(plot));
        }
        numberGroups(new HashSet<>(labels));
        for (List<String> these : labels) {
            groupOf.add(number(these));
        }
    }

    private boolean isLookedAt(Plot plot, Filter filter) {
        Case owner = plot.owner();
        if (owner == null) {
            return filter.values().isEmpty() && !(grouping instanceof Grouping.ByValues);
        }
        return filter.admits(owner)
                && (!(grouping instanceof Grouping.ByValues(_, List<String> values))
                        || values.contains(labels(plot).getFirst()));
    }

    private Map<TranscriptId, List<Case>> owners() {
        Map<TranscriptId, List<Case>> owners = new HashMap<>();
        for (Case owner : study.cases().list()) {
            for (Holding holding : owner.holdings()) {
                List<Case> those =
                        owners.computeIfAbsent(holding.transcript(), _ -> new ArrayList<>());
                if (!those.contains(owner)) {
                    those.add(owner);
                }
            }
        }
        return owners;
    }

    /// Gives the groups their numbers in the order in which they are to be shown. One that has no
    /// text on this ground gets none, unless it was asked for by name.
    private void numberGroups(Set<List<String>> met) {
        boolean named = grouping instanceof Grouping.ByValues;
        inOrder().filter(labels -> named || met.contains(labels)).forEach(this::number);
    }

    private Stream<List<String>> inOrder() {
        Stream<Case> cases = study.cases().list().stream();
        return switch (grouping) {
            case Grouping.ByAttributes(List<AttributeId> attributes) -> {
                List<Map<String, Integer>> ranks = ranks(attributes);
                yield cases.map(owner -> labels(owner, attributes))
                        .distinct()
                        .sorted((one, other) -> compare(one, other, ranks));
            }
            case Grouping.ByValues(_, List<String> values) -> values.stream().map(List::of);
            case Grouping.ByCase() -> cases.map(owner -> List.of(owner.name()));
            case Grouping.ByTranscript() ->
                    study.transcripts().list().stream().map(one -> List.of(one.name()));
        };
    }

    private List<Map<String, Integer>> ranks(List<AttributeId> attributes) {
        List<Map<String, Integer>> ranks = new ArrayList<>();
        for (AttributeId attribute : attributes) {
            Map<String, Integer> rank = new HashMap<>();
            study.cases().list().stream()
                    .flatMap(owner -> owner.value(attribute).stream())
                    .forEach(value -> rank.putIfAbsent(value, rank.size()));
            rank.put(Group.NONE, Integer.MAX_VALUE);
            ranks.add(rank);
        }
        return ranks;
    }

    private static int compare(
            List<String> one, List<String> other, List<Map<String, Integer>> ranks) {
        for (int i = 0; i < ranks.size(); i++) {
            Map<String, Integer> rank = ranks.get(i);
            int order =
                    Integer.compare(
                            rank.getOrDefault(one.get(i), 0), rank.getOrDefault(other.get(i), 0));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static List<String> labels(Case owner, List<AttributeId> attributes) {
        List<String> labels = new ArrayList<>(attributes.size());
        for (AttributeId attribute : attributes) {
            labels.add(owner.value(attribute).orElse(Group.NONE));
        }
        return labels;
    }

    private int number(List<String> labels) {
        return numbers.computeIfAbsent(labels, _ -> numbers.size());
    }

    private static List<Plot> plots(Transcript transcript, List<Case> owners) {
        if (owners.isEmpty()) {
            return List.of(Plot.whole(transcript, null));
        }
        List<Plot> plots = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (Case owner : owners) {
            Set<Integer> speakers = new HashSet<>();
            for (Holding holding : owner.holdings()) {
                if (holding.transcript().equals(transcript.id())) {
                    if (holding.speaker() == null) {
                        return List.of(Plot.whole(transcript, owner));
                    }
                    speakers.add(transcript.speakerNumber(holding.speaker()));
                }
            }
            taken.addAll(speakers);
            plots.add(Plot.of(transcript, owner, turnsOf(transcript, speakers)));
        }
        List<TextSpan> rest = rest(transcript, taken);
        if (!rest.isEmpty()) {
            plots.add(Plot.of(transcript, null, rest));
        }
        return plots;
    }

    private static List<TextSpan> turnsOf(Transcript transcript, Set<Integer> speakers) {
        return transcript.turns().stream()
                .filter(turn -> speakers.contains(turn.speaker()))
                .map(Turn::span)
                .toList();
    }

    /// Returns what stands outside the turns of some speakers.
    private static List<TextSpan> rest(Transcript transcript, Set<Integer> speakers) {
        List<TextSpan> rest = new ArrayList<>();
        int from = 0;
        for (TextSpan turn : turnsOf(transcript, speakers)) {
            if (from < turn.start()) {
                rest.add(new TextSpan(from, turn.start()));
            }
            from = turn.end();
        }
        if (from < transcript.text().length()) {
            rest.add(new TextSpan(from, transcript.text().length()));
        }
        return rest;
    }

    private List<String> labels(Plot plot) {
        Case owner = plot.owner();
        return switch (grouping) {
            case Grouping.ByTranscript() -> List.of(plot.transcript().name());
            case Grouping.ByCase() -> owner == null ? NO_CASE : List.of(owner.name());
            case Grouping.ByAttributes(List<AttributeId> attributes) ->
                    owner == null ? NO_CASE : labels(owner, attributes);
            case Grouping.ByValues(AttributeId attribute, _) ->
                    owner == null ? NO_CASE : labels(owner, List.of(attribute));
        };
    }

    /// Returns the plots, transcript by transcript.
    public List<Plot> plots() {
        return plots;
    }

    /// The text of a transcript that belongs to one group, or all of it that is looked at.
    ///
    /// @param text the plots as one
    /// @param plots their numbers
    /// @param group the number of the group, or of the total
    /// @param alone whether no other group has text of the transcript, so that what is true of the
    ///   group is true of the total
    record Ground(Plot text, List<Integer> plots, int group, boolean alone) {}

    /// Returns, transcript by transcript, the text of each group in it, and behind them all of it
    /// for the total where there are several.
    List<Ground> grounds() {
        List<Ground> grounds = new ArrayList<>();
        for (int first = 0, next; first < plots.size(); first = next) {
            TranscriptId transcript = plots.get(first).transcript().id();
            Map<Integer, List<Integer>> byGroup = new LinkedHashMap<>();
            for (next = first;
                    next < plots.size() && plots.get(next).transcript().id().equals(transcript);
                    next++) {
                byGroup.computeIfAbsent(groupOf(next), _ -> new ArrayList<>()).add(next);
            }
            boolean alone = byGroup.size() == 1;
            byGroup.forEach((group, here) -> grounds.add(ground(here, group, alone)));
            if (!alone) {
                List<Integer> here = IntStream.range(first, next).boxed().toList();
                grounds.add(ground(here, groupCount(), false));
            }
        }
        return grounds;
    }

    private Ground ground(List<Integer> here, int group, boolean alone) {
        Plot text =
                here.size() == 1
                        ? plots.get(here.getFirst())
                        : Plot.united(here.stream().map(plots::get).toList());
        return new Ground(text, here, group, alone);
    }

    /// Returns the number of the group of plot `i`.
    public int groupOf(int i) {
        return groupOf.get(i);
    }

    /// Returns the number of the group with such labels, or -1.
    int groupNumber(List<String> labels) {
        return numbers.getOrDefault(labels, -1);
    }

    int groupCount() {
        return numbers.size();
    }

    /// Returns the groups, the last one standing for all of them together.
    public List<Group> groups() {
        int all = numbers.size();
        List<Set<CaseId>> cases = new ArrayList<>();
        List<Set<TranscriptId>> transcripts = new ArrayList<>();
        long[] characters = new long[all + 1];
        for (int g = 0; g <= all; g++) {
            cases.add(new HashSet<>());
            transcripts.add(new HashSet<>());
        }
        for (int i = 0; i < plots.size(); i++) {
            Plot plot = plots.get(i);
            long length = plot.codePoints();
            for (int g : new int[] {groupOf(i), all}) {
                if (plot.owner() != null) {
                    cases.get(g).add(plot.owner().id());
                }
                transcripts.get(g).add(plot.transcript().id());
                characters[g] += length;
            }
        }
        List<List<String>> labels = new ArrayList<>(numbers.keySet());
        labels.add(List.of("total"));
        List<Group> groups = new ArrayList<>();
        for (int g = 0; g <= all; g++) {
            groups.add(
                    new Group(
                            labels.get(g),
                            cases.get(g).size(),
                            transcripts.get(g).size(),
                            characters[g]));
        }
        return groups;
    }

    /// Returns, for each code key of the study's codings, the row of its code, or -1 if it has
    /// none.
    static int[] rows(Study study, MatrixSpec spec) {
        int first = spec.under() == null ? 0 : study.codebook().place(spec.under());
        int last = spec.under() == null ? study.codebook().size() : study.codebook().end(first);
        int[] rows = new int[study.codings().codeKeys()];
        Arrays.fill(rows, -1);
        for (int key = 0; key < rows.length; key++) {
            var code = study.codebook().find(study.codings().code(key));
            if (code.isPresent()) {
                int place = study.codebook().place(code.get().id());
                rows[key] = first <= place && place < last ? place - first : -1;
            }
        }
        return rows;
    }

    /// Returns, for each coder key of the study's codings, whether the coder's codings count.
    static boolean[] coders(Study study, Filter filter) {
        boolean[] admitted = new boolean[study.codings().coderKeys()];
        for (int key = 0; key < admitted.length; key++) {
            admitted[key] = filter.admits(study.codings().coder(key));
        }
        return admitted;
    }
}
