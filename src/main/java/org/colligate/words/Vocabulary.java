package org.colligate.words;

import java.util.List;
import java.util.stream.IntStream;
import org.colligate.analysis.Group;
import org.colligate.analysis.Grouping;
import org.colligate.analysis.Layout;
import org.colligate.model.Study;
import org.colligate.search.FoldedTexts;
import org.colligate.task.CancelledException;
import org.colligate.task.Progress;

/// All terms that a study has of a kind, and how often each case uses each. What is asked of it
/// needs no second reading of the texts.
public final class Vocabulary {

    private final WordSpec spec;
    private final List<Corpus> groups;
    private final Corpus all;
    private final Lexicon lexicon;
    private final List<Voice> voices;

    private Vocabulary(WordSpec spec, Layout layout, Listening heard) {
        this.spec = spec;
        this.lexicon = heard.lexicon();
        this.voices = heard.voices();
        List<Group> laid = layout.groups();
        long[] units = new long[laid.size()];
        for (Voice voice : voices) {
            units[voice.group()] += voice.units();
            units[units.length - 1] += voice.units();
        }
        List<Corpus> corpora =
                IntStream.range(0, units.length)
                        .mapToObj(g ->
                                new Corpus(laid.get(g).labels(), laid.get(g).cases(), units[g]))
                        .toList();
        this.groups = corpora.subList(0, corpora.size() - 1);
        this.all = corpora.getLast();
    }

    /// Reads a study.
    ///
    /// @param folded keeps folded copies of what is read
    /// @param progress how many cases are read; told from two threads
    public static Vocabulary of(Study study, WordSpec spec, FoldedTexts folded, Progress progress)
            throws CancelledException {
        Layout layout = new Layout(study, new Grouping.ByAttributes(spec.by()), spec.filter());
        Listening heard = new Listening(layout, spec, folded, progress);
        heard.listen();
        return new Vocabulary(spec, layout, heard);
    }

    public WordSpec spec() {
        return spec;
    }

    /// Returns the groups in the order in which a theme matrix shows them.
    public List<Corpus> groups() {
        return groups;
    }

    /// Returns all text that was read.
    public Corpus all() {
        return all;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    List<Voice> voices() {
        return voices;
    }
}
