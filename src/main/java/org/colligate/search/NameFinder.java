package org.colligate.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.colligate.model.TextSpan;
import org.colligate.model.Transcript;
import org.colligate.task.CancelledException;

/// Finds names as a search finds phrases, wherever they stand: in what is said, in the labels of
/// speakers, in any other text. A wildcard in a name is a character like any other. Of names that
/// overlap the longest counts; of two as long, the first. Not to be shared between threads.
public final class NameFinder {

    private static final Comparator<Hit> LONGEST_FIRST =
            Comparator.<Hit>comparingInt(hit -> -hit.span().length())
                    .thenComparing(Hit::span)
                    .thenComparingInt(Hit::name);

    private final List<PhraseFinder> finders;

    private NameFinder(List<PhraseFinder> finders) {
        this.finders = finders;
    }

    /// One place of a name.
    ///
    /// @param name which of the names, counted from 0
    /// @param span where it stands
    public record Hit(int name, TextSpan span) {}

    /// Makes a finder of names.
    ///
    /// @param names each with something in it that can be found
    public static NameFinder of(List<String> names) {
        return new NameFinder(
                names.stream()
                        .map(name ->
                                new PhraseFinder(
                                        Template.of(escaped(name), false).orElseThrow(), false))
                        .toList());
    }

    private static String escaped(String name) {
        return name.replaceAll("[\\\\*?]", "\\\\$0");
    }

    /// Says whether there is something in a name that can be found.
    public static boolean canFind(String name) {
        return Template.of(escaped(name), false).isPresent();
    }

    /// Returns what is the same for two names that are found in the same places.
    public static String key(String name) {
        return Terms.folded(name.strip()).replaceAll("[\\s\\p{Z}]+", " ");
    }

    /// Finds the names in a transcript, in the order of the text. None reaches from a label into
    /// what is said, or from a turn into another.
    public List<Hit> in(Transcript transcript, FoldedTexts folded) throws CancelledException {
        return in(folded.of(transcript.text()), Speech.everywhere(transcript));
    }

    /// Finds the names in any text, in its order.
    public List<Hit> in(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        try {
            return in(Haystack.folded(text), Speech.whole(text.length()));
        } catch (CancelledException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<Hit> in(Haystack haystack, Speech speech) throws CancelledException {
        List<Hit> all = new ArrayList<>();
        for (int name = 0; name < finders.size(); name++) {
            PhraseFinder finder = finders.get(name);
            Spans spans =
                    finder.mayFind(haystack)
                            ? finder.find(haystack, speech, () -> {})
                            : new Spans();
            for (int i = 0; i < spans.size(); i++) {
                all.add(new Hit(name, new TextSpan(spans.start(i), spans.end(i))));
            }
        }
        all.sort(LONGEST_FIRST);
        BitSet taken = new BitSet();
        List<Hit> kept = new ArrayList<>();
        for (Hit hit : all) {
            int next = taken.nextSetBit(hit.span().start());
            if (next < 0 || next >= hit.span().end()) {
                taken.set(hit.span().start(), hit.span().end());
                kept.add(hit);
            }
        }
        kept.sort(Comparator.comparing(Hit::span));
        return kept;
    }
}
