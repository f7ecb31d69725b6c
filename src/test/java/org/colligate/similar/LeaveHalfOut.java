package org.colligate.similar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.colligate.model.Change;
import org.colligate.model.ChangeSet;
import org.colligate.model.Code;
import org.colligate.model.CodeId;
import org.colligate.model.CodePath;
import org.colligate.model.Coding;
import org.colligate.model.Deed;
import org.colligate.model.Passage;
import org.colligate.model.Study;
import org.colligate.search.FoldedTexts;
import org.colligate.task.CancelledException;
import org.colligate.task.Progress;

/// How well passages are suggested: half of the codings of a code are taken away, and it is seen
/// how far up the list the passages stand that they cover. Defined in `docs/methods.md`.
public final class LeaveHalfOut {

    private static final int FEWEST = 6;

    private final Study study;
    private final Reading reading;

    /// What came out for one code.
    ///
    /// @param code its path
    /// @param passages how many different passages are coded so
    /// @param precision mean average precision, from 0 to 1
    /// @param chance the share of the candidates that are relevant, from 0 to 1: what a list in any
    ///   order comes to
    public record Result(CodePath code, int passages, double precision, double chance) {}

    public LeaveHalfOut(Study study) throws CancelledException {
        this.study = study;
        reading =
                Reading.of(
                        study, Passages.usualRoles(study), new FoldedTexts(), Progress.UNWATCHED);
    }

    /// Returns a result for each code with at least six different passages, its sub-codes included.
    ///
    /// @param repetitions how often the codings of each code are halved, each time in another way
    public List<Result> run(int repetitions) throws CancelledException {
        List<Result> results = new ArrayList<>();
        for (Code code : study.codebook().codes()) {
            Set<CodeId> codes =
                    study.codebook().subtree(code.id()).stream()
                            .map(Code::id)
                            .collect(Collectors.toSet());
            List<Passage> passages = passages(codes);
            if (passages.size() >= FEWEST) {
                results.add(measured(code, codes, passages, repetitions));
            }
        }
        return results;
    }

    private List<Passage> passages(Set<CodeId> codes) {
        return study.transcripts().list().stream()
                .flatMap(transcript -> study.codings().of(transcript.id()).stream())
                .filter(coding -> codes.contains(coding.code()))
                .map(LeaveHalfOut::passage)
                .distinct()
                .toList();
    }

    private static Passage passage(Coding coding) {
        return new Passage(coding.transcript(), coding.span());
    }

    private Result measured(Code code, Set<CodeId> codes, List<Passage> passages, int repetitions)
            throws CancelledException {
        double precision = 0;
        double chance = 0;
        for (int seed = 0; seed < repetitions; seed++) {
            List<Passage> shuffled = new ArrayList<>(passages);
            Collections.shuffle(shuffled, new Random(seed));
            Set<Passage> out = new HashSet<>(shuffled.subList(0, shuffled.size() / 2));
            Suggestions suggested = suggestedWithout(code, codes, out);
            long relevant = relevant(suggested, passages, out);
            precision += averagePrecision(suggested.list(), out, relevant);
            chance += (double) relevant / suggested.candidates();
        }
        return new Result(
                study.codebook().path(code.id()),
                passages.size(),
                precision / repetitions,
                chance / repetitions);
    }

    private Suggestions suggestedWithout(Code code, Set<CodeId> codes, Set<Passage> out)
            throws CancelledException {
        List<Coding> gone =
                study.codings().withCode(codes).stream()
                        .filter(coding -> out.contains(passage(coding)))
                        .toList();
        ChangeSet removal =
                new ChangeSet(
                        Deed.of(Deed.Kind.REMOVED_CODINGS, gone.size()),
                        List.of(new Change.CodingsRemoved(gone)));
        return Similarity.of(
                reading, study.after(removal), code.id(), Integer.MAX_VALUE, Progress.UNWATCHED);
    }

    /// Counts the candidates that a coding left out touches, those among them that share no word
    /// with the examples too.
    private long relevant(Suggestions suggested, List<Passage> all, Set<Passage> out) {
        Set<Passage> kept = new HashSet<>(all);
        kept.removeAll(out);
        long relevant =
                reading.scripts().entrySet().stream()
                        .flatMap(script ->
                                script.getValue().passages().stream()
                                        .filter(span ->
                                                reading.weights(script.getValue(), span).size()
                                                        >= Similarity.FEWEST_TERMS)
                                        .map(span -> new Passage(script.getKey(), span)))
                        .filter(candidate -> touches(kept, candidate) == 0)
                        .filter(candidate -> touches(out, candidate) > 0)
                        .count();
        if (relevant > suggested.candidates()) {
            throw new IllegalStateException("more relevant passages than candidates");
        }
        return relevant;
    }

    private static long touches(Set<Passage> coded, Passage candidate) {
        return coded.stream()
                .filter(one -> one.transcript().equals(candidate.transcript()))
                .filter(one -> one.span().overlaps(candidate.span()))
                .count();
    }

    private static double averagePrecision(List<Suggestion> list, Set<Passage> out, long relevant) {
        double sum = 0;
        int found = 0;
        for (int i = 0; i < list.size(); i++) {
            if (touches(out, list.get(i).passage()) > 0) {
                sum += (double) ++found / (i + 1);
            }
        }
        return relevant == 0 ? 0 : sum / relevant;
    }

    /// Returns the mean over codes.
    public static double meanPrecision(List<Result> results) {
        return results.stream().mapToDouble(Result::precision).average().orElse(0);
    }

    /// Returns the mean over codes of what chance would come to.
    public static double meanChance(List<Result> results) {
        return results.stream().mapToDouble(Result::chance).average().orElse(0);
    }
}
