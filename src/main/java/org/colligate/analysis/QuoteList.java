package org.colligate.analysis;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import org.colligate.model.Coding;
import org.colligate.model.CodingColumns;
import org.colligate.model.Passage;
import org.colligate.model.Study;
import org.colligate.model.TextSpan;
import org.colligate.model.TranscriptId;

/// Quotes in document order, each made when it is asked for: hundreds of thousands take eight bytes
/// each and no time, and of most of them nobody reads more than how many there are.
final class QuoteList extends AbstractList<Quote> implements RandomAccess {

    private final Study study;
    private final List<Plot> plots;
    private final int[] plot;
    private final int[] coding;

    private QuoteList(Study study, List<Plot> plots, int[] plot, int[] coding) {
        this.study = study;
        this.plots = plots;
        this.plot = plot;
        this.coding = coding;
    }

    @Override
    public int size() {
        return plot.length;
    }

    @Override
    public Quote get(int i) {
        Plot here = plots.get(plot[i]);
        CodingColumns columns = study.codings().columns(here.transcript().id());
        Coding made = study.codings().coding(here.transcript().id(), columns, coding[i]);
        return new Quote(
                made,
                study.codebook().path(made.code()),
                study.coders().get(made.coder()),
                here.transcript(),
                Optional.ofNullable(here.owner()),
                here.transcript().speakerAt(made.span().start()));
    }

    /// Returns where the quotes stand, each made when it is asked for.
    List<Passage> passages() {
        return new Places(this);
    }

    /// Where some quotes stand.
    private static final class Places extends AbstractList<Passage> implements RandomAccess {

        private final QuoteList quotes;

        Places(QuoteList quotes) {
            this.quotes = quotes;
        }

        @Override
        public Passage get(int i) {
            TranscriptId transcript = quotes.plots.get(quotes.plot[i]).transcript().id();
            CodingColumns columns = quotes.study.codings().columns(transcript);
            int coding = quotes.coding[i];
            return new Passage(
                    transcript, new TextSpan(columns.start(coding), columns.end(coding)));
        }

        @Override
        public int size() {
            return quotes.size();
        }
    }

    /// Gathers quotes, plot by plot, those of one transcript behind each other.
    static final class Builder {

        private final Study study;
        private final List<Plot> plots;
        private int[] plot = new int[64];
        private int[] coding = new int[64];
        private int size;

        Builder(Study study, List<Plot> plots) {
            this.study = study;
            this.plots = plots;
        }

        /// Adds coding `i` of the transcript of a plot.
        void add(int inPlot, int i) {
            if (size == plot.length) {
                plot = Arrays.copyOf(plot, size * 2);
                coding = Arrays.copyOf(coding, size * 2);
            }
            plot[size] = inPlot;
            coding[size++] = i;
        }

        QuoteList build() {
            for (int from = 0, to; from < size; from = to) {
                to = from + 1;
                while (to < size && isSameTranscript(from, to)) {
                    to++;
                }
                if (plot[from] != plot[to - 1]) {
                    sort(from, to);
                }
            }
            return new QuoteList(
                    study, plots, Arrays.copyOf(plot, size), Arrays.copyOf(coding, size));
        }

        private boolean isSameTranscript(int one, int other) {
            return plot[one] == plot[other]
                    || plots.get(plot[one])
                            .transcript()
                            .id()
                            .equals(plots.get(plot[other]).transcript().id());
        }

        /// The columns of a transcript stand in document order, its plots do not.
        private void sort(int from, int to) {
            long[] both = new long[to - from];
            for (int i = from; i < to; i++) {
                both[i - from] = (long) coding[i] << Integer.SIZE | plot[i];
            }
            Arrays.sort(both);
            for (int i = from; i < to; i++) {
                coding[i] = (int) (both[i - from] >> Integer.SIZE);
                plot[i] = (int) both[i - from];
            }
        }
    }
}
