package org.colligate.similar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colligate.model.Code;
import org.colligate.model.CodeId;
import org.colligate.model.Coding;
import org.colligate.model.Kept.Dismissal;
import org.colligate.model.Passage;
import org.colligate.model.Study;
import org.colligate.model.TextSpan;
import org.colligate.model.Transcript;
import org.colligate.model.TranscriptId;
import org.colligate.similar.Reading.Script;
import org.colligate.task.CancelledException;
import org.colligate.task.Progress;

/// Ranks passages by how much their words are those of some examples: by the cosine to the centroid
/// of the examples' vectors (Rocchio's method without examples against).
public final class Similarity {

    /// How many terms a passage has at least: one of fewer says too little to be compared.
    static final int FEWEST_TERMS = 3;

    private static final int WORDS = 5;

    /// Terms that make less of a score than this much are not told.
    private static final double LEAST = 0.04;

    private final Reading reading;
    private final Progress progress;

    private record Scored(int transcript, Passage passage, Weights weights, double score) {}

    private Similarity(Reading reading, Progress progress) {
        this.reading = reading;
        this.progress = progress;
    }

    /// Suggests passages for a code: those that no coding of it or its sub-codes touches and that
    /// were not dismissed.
    ///
    /// @param reading of the same study
    /// @param most how many are wanted at most
    /// @param progress how many transcripts are compared
    public static Suggestions of(
            Reading reading, Study study, CodeId code, int most, Progress progress)
            throws CancelledException {
        Set<CodeId> codes =
                study.codebook().subtree(code).stream().map(Code::id).collect(Collectors.toSet());
        Map<TranscriptId, Set<TextSpan>> examples = new HashMap<>();
        for (Coding coding : study.codings().withCode(codes)) {
            examples.computeIfAbsent(coding.transcript(), _ -> new HashSet<>()).add(coding.span());
        }
        Map<TranscriptId, Set<String>> dismissed = new HashMap<>();
        for (Dismissal one : Dismissals.of(study, code)) {
            dismissed
                    .computeIfAbsent(one.transcript(), _ -> new HashSet<>())
                    .add(one.fingerprint());
        }
        return new Similarity(reading, progress).suggest(code, examples, dismissed, most);
    }

    private Suggestions suggest(
            CodeId code,
            Map<TranscriptId, Set<TextSpan>> examples,
            Map<TranscriptId, Set<String>> dismissed,
            int most)
            throws CancelledException {
        int count = examples.values().stream().mapToInt(Set::size).sum();
        double[] centroid = centroid(examples);
        List<Scored> scored = new ArrayList<>();
        int candidates = 0;
        int left = 0;
        int number = 0;
        for (var script : reading.scripts().entrySet()) {
            progress.tell(number, reading.scripts().size());
            Transcript transcript = reading.transcripts().get(script.getKey());
            Set<TextSpan> coded = examples.getOrDefault(transcript.id(), Set.of());
            Set<String> prints = dismissed.getOrDefault(transcript.id(), Set.of());
            for (TextSpan span : script.getValue().passages()) {
                Weights weights = reading.weights(script.getValue(), span);
                if (weights.size() < FEWEST_TERMS || coded.stream().anyMatch(span::overlaps)) {
                    continue;
                }
                if (!prints.isEmpty()
                        && prints.contains(
                                Dismissals.fingerprint(transcript.text().passage(span)))) {
                    left++;
                    continue;
                }
                candidates++;
                double score = weights.cosine(centroid);
                if (score > 0 && count >= Suggestions.FEWEST) {
                    scored.add(
                            new Scored(number, new Passage(transcript.id(), span), weights, score));
                }
            }
            number++;
        }
        scored.sort(
                Comparator.comparingDouble(Scored::score)
                        .reversed()
                        .thenComparingInt(Scored::transcript)
                        .thenComparing(one -> one.passage().span()));
        List<Suggestion> best =
                scored.stream()
                        .limit(most)
                        .map(one ->
                                new Suggestion(one.passage(), one.score(), words(one, centroid)))
                        .toList();
        return new Suggestions(code, count, candidates, left, best);
    }

    /// Adds the examples in the order of the study, so that the sum is the same each time.
    private double[] centroid(Map<TranscriptId, Set<TextSpan>> examples) {
        double[] sum = new double[reading.size()];
        for (var script : reading.scripts().entrySet()) {
            Script read = script.getValue();
            examples.getOrDefault(script.getKey(), Set.of()).stream()
                    .sorted()
                    .forEach(span -> reading.weights(read, span).addTo(sum));
        }
        return Weights.unit(sum);
    }

    private List<String> words(Scored one, double[] centroid) {
        Weights weights = one.weights();
        return IntStream.range(0, weights.size())
                .filter(i -> weights.share(i, centroid) > LEAST * one.score())
                .boxed()
                .sorted(
                        Comparator.comparingDouble((Integer i) -> -weights.share(i, centroid))
                                .thenComparing(i -> reading.term(weights.term(i))))
                .limit(WORDS)
                .map(i -> reading.term(weights.term(i)))
                .toList();
    }
}
