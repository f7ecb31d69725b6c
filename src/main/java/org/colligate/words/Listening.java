package org.colligate.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.colligate.analysis.Layout;
import org.colligate.analysis.Plot;
import org.colligate.model.Case;
import org.colligate.search.FoldedTexts;
import org.colligate.task.Beside;
import org.colligate.task.CancelledException;
import org.colligate.task.Progress;

/// Reads the text of one case after the other, in two threads. The terms of one case are counted in
/// a small lexicon of their own, which stays in the nearest memory; only its distinct terms are
/// then looked up in the large one, by one thread at a time.
final class Listening {

    private static final int FEW = 1 << 12;
    private static final int BREATH = 1 << 16;

    private final Layout layout;
    private final WordSpec spec;
    private final FoldedTexts folded;
    private final Progress progress;
    private final List<List<Integer>> turns;
    private final Lexicon lexicon = new Lexicon(1 << 16);
    private final Voice[] voices;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();

    Listening(Layout layout, WordSpec spec, FoldedTexts folded, Progress progress) {
        this.layout = layout;
        this.spec = spec;
        this.folded = folded;
        this.progress = progress;
        this.turns = byOwner(layout);
        this.voices = new Voice[turns.size()];
    }

    /// Returns the numbers of the plots of each case, and each plot of nobody's by itself.
    private static List<List<Integer>> byOwner(Layout layout) {
        Map<Object, List<Integer>> plots = new LinkedHashMap<>();
        for (int i = 0; i < layout.plots().size(); i++) {
            Case owner = layout.plots().get(i).owner();
            plots.computeIfAbsent(owner == null ? i : owner.id(), _ -> new ArrayList<>()).add(i);
        }
        return List.copyOf(plots.values());
    }

    void listen() throws CancelledException {
        try (var other = Beside.start(CancelledException.class, this::work)) {
            work();
            other.result();
        }
    }

    Lexicon lexicon() {
        return lexicon;
    }

    List<Voice> voices() {
        return Stream.of(voices).toList();
    }

    private boolean work() throws CancelledException {
        for (int i = next.getAndIncrement(); i < voices.length; i = next.getAndIncrement()) {
            breathe();
            voices[i] = new Ear().hear(turns.get(i));
            done.incrementAndGet();
        }
        return true;
    }

    private void breathe() throws CancelledException {
        progress.tell(done.get(), voices.length);
    }

    /// Hears one voice.
    private final class Ear {

        private final Lexicon own = new Lexicon(FEW);
        private int[] counts = new int[FEW];
        private int heard;

        Voice hear(List<Integer> plots) throws CancelledException {
            for (int i : plots) {
                Plot plot = layout.plots().get(i);
                spec.unit()
                        .read(
                                folded,
                                plot.transcript(),
                                spec.roles(),
                                (text, from, to, at) -> {
                                    if (plot.holds(at)) {
                                        count(own.add(text, from, to));
                                    }
                                });
            }
            int first = plots.getFirst();
            return new Voice(
                    layout.groupOf(first),
                    layout.plots().get(first).owner() != null,
                    inAll(),
                    Arrays.copyOf(counts, own.size()));
        }

        private void count(int term) throws CancelledException {
            if (term == counts.length) {
                counts = Arrays.copyOf(counts, term * 2);
            }
            counts[term]++;
            if (++heard % BREATH == 0) {
                breathe();
            }
        }

        /// Returns the numbers that the terms have among those of all.
        private int[] inAll() {
            int[] numbers = new int[own.size()];
            synchronized (lexicon) {
                for (int i = 0; i < numbers.length; i++) {
                    numbers[i] = lexicon.add(own, i);
                }
            }
            return numbers;
        }
    }
}
