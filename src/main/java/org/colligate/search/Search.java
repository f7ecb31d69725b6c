package org.colligate.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.colligate.model.Code;
import org.colligate.model.CodeId;
import org.colligate.model.CodePath;
import org.colligate.model.Passage;
import org.colligate.model.Refusal;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import org.colligate.model.Transcript;
import org.colligate.task.Beside;
import org.colligate.task.CancelledException;
import org.colligate.task.Progress;
import org.jspecify.annotations.Nullable;

/// Answers questions to the transcripts.
public final class Search {

    private final FoldedTexts folded;

    /// Makes a search that keeps folded copies of what it reads.
    public Search(FoldedTexts folded) {
        this.folded = folded;
    }

    /// Returns all passages that answer a question, transcript by transcript in document order,
    /// each once. Two may overlap: 哈哈 stands twice in 哈哈哈.
    ///
    /// @param progress how many transcripts are read; told from two threads
    /// @throws RefusedException if the query names a code that there is not, or has an expression
    ///   that nobody could wait for
    public List<Passage> find(Study study, SearchSpec spec, Progress progress)
            throws RefusedException, CancelledException {
        Map<CodePath, Set<CodeId>> codes = new HashMap<>();
        gatherCodes(study, spec.query(), codes);
        List<Transcript> transcripts =
                study.transcripts().list().stream()
                        .filter(one ->
                                spec.transcripts().isEmpty()
                                        || spec.transcripts().contains(one.id()))
                        .toList();
        Run run = new Run(study, spec, codes, transcripts, progress);
        run.both();
        return run.passages();
    }

    private static void gatherCodes(Study study, Query query, Map<CodePath, Set<CodeId>> codes)
            throws RefusedException {
        switch (query) {
            case Query.Coded(CodePath path) -> codes.put(path, subtree(study, path));
            case Query.Phrase _, Query.Stem _, Query.Fuzzy _, Query.Regex _ -> {}
            case Query.Not(Query part) -> gatherCodes(study, part, codes);
            case Query.Near(Query one, Query other, _, _) ->
                    gatherCodes(study, List.of(one, other), codes);
            case Query.Within(Query one, Query other) ->
                    gatherCodes(study, List.of(one, other), codes);
            case Query.Overlapping(Query one, Query other) ->
                    gatherCodes(study, List.of(one, other), codes);
            case Query.Either(var parts) -> gatherCodes(study, parts, codes);
            case Query.All(var parts) -> gatherCodes(study, parts, codes);
            case Query.Any(var parts) -> gatherCodes(study, parts, codes);
        }
    }

    private static void gatherCodes(
            Study study, List<? extends Query> parts, Map<CodePath, Set<CodeId>> codes)
            throws RefusedException {
        for (Query part : parts) {
            gatherCodes(study, part, codes);
        }
    }

    /// Finds a code by its name alone, where no other is called so.
    private static Optional<Code> called(Study study, CodePath path) {
        List<Code> all =
                study.codebook().codes().stream()
                        .filter(code -> path.toString().equalsIgnoreCase(code.name()))
                        .toList();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    private static Set<CodeId> subtree(Study study, CodePath path) throws RefusedException {
        Code top =
                study.codebook()
                        .find(path)
                        .or(() -> called(study, path))
                        .orElseThrow(() ->
                                new RefusedException(
                                        Refusal.of(
                                                "search.code.none",
                                                "There is no code \"%s\". Write its whole path, such as"
                                                        + " code:\"Duration > Short-term\".",
                                                path)));
        Set<CodeId> ids = new HashSet<>();
        study.codebook().subtree(top.id()).forEach(code -> ids.add(code.id()));
        return ids;
    }

    /// One search, in two threads that take transcript after transcript.
    private final class Run {

        private final Study study;
        private final SearchSpec spec;
        private final Map<CodePath, Set<CodeId>> codes;
        private final List<Transcript> transcripts;
        private final Progress progress;
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicInteger done = new AtomicInteger();
        private final Spans[] found;
        private volatile @Nullable Transcript tireless;

        Run(
                Study study,
                SearchSpec spec,
                Map<CodePath, Set<CodeId>> codes,
                List<Transcript> transcripts,
                Progress progress) {
            this.study = study;
            this.spec = spec;
            this.codes = codes;
            this.transcripts = transcripts;
            this.progress = progress;
            this.found = new Spans[transcripts.size()];
        }

        void both() throws RefusedException, CancelledException {
            try (var other = Beside.start(CancelledException.class, this::work)) {
                work();
                other.result();
            }
            Transcript endless = tireless;
            if (endless != null) {
                throw new RefusedException(
                        Refusal.of(
                                "search.tireless",
                                "The regular expression has too many ways to match in %s. Make it"
                                        + " simpler: avoid a repetition inside a repetition, such as"
                                        + " (a+)+.",
                                endless.name()));
            }
        }

        private boolean work() throws CancelledException {
            Finders finders = new Finders();
            for (int i = next.getAndIncrement(); i < found.length; i = next.getAndIncrement()) {
                beat();
                Transcript transcript = transcripts.get(i);
                try {
                    found[i] =
                            new Reading(study, transcript, spec, folded, codes, finders, this::beat)
                                    .answer();
                } catch (TirelessException tooMuch) {
                    tireless = transcript;
                    next.set(found.length);
                }
                done.incrementAndGet();
            }
            return true;
        }

        private void beat() throws CancelledException {
            progress.tell(done.get(), found.length);
        }

        List<Passage> passages() {
            return new Passages(transcripts, found);
        }
    }
}
