package org.colligate.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.colligate.model.Case;
import org.colligate.model.SourceText;
import org.colligate.model.TextSpan;
import org.colligate.model.Transcript;
import org.jspecify.annotations.Nullable;

/// The text of one transcript that has one owner: the whole of it, or some speakers' turns, or what
/// nobody owns.
public final class Plot {

    private static final int[] WHOLE = {};

    private final Transcript transcript;
    private final @Nullable Case owner;
    private final boolean whole;
    private final int[] starts;
    private final int[] ends;
    private final int[] before;

    private Plot(
            Transcript transcript,
            @Nullable Case owner,
            boolean whole,
            int[] starts,
            int[] ends,
            int[] before) {
        this.transcript = transcript;
        this.owner = owner;
        this.whole = whole;
        this.starts = starts;
        this.ends = ends;
        this.before = before;
    }

    /// Returns the whole text of a transcript.
    static Plot whole(Transcript transcript, @Nullable Case owner) {
        return new Plot(transcript, owner, true, WHOLE, WHOLE, WHOLE);
    }

    /// Returns some stretches of a transcript.
    ///
    /// @param spans in order, not overlapping
    static Plot of(Transcript transcript, @Nullable Case owner, List<TextSpan> spans) {
        int[] starts = spans.stream().mapToInt(TextSpan::start).toArray();
        int[] ends = spans.stream().mapToInt(TextSpan::end).toArray();
        int[] before = new int[spans.size() + 1];
        for (int i = 0; i < spans.size(); i++) {
            before[i + 1] = before[i] + transcript.text().codePoints(spans.get(i));
        }
        return new Plot(transcript, owner, false, starts, ends, before);
    }

    /// Returns several plots of one transcript as one that nobody owns.
    static Plot united(List<Plot> plots) {
        return of(
                plots.getFirst().transcript,
                null,
                plots.stream().flatMap(plot -> plot.spans().stream()).sorted().toList());
    }

    private List<TextSpan> spans() {
        return IntStream.range(0, starts.length)
                .mapToObj(i -> new TextSpan(starts[i], ends[i]))
                .toList();
    }

    /// Returns the transcript that it is part of.
    public Transcript transcript() {
        return transcript;
    }

    /// Returns whose it is; null for nobody.
    public @Nullable Case owner() {
        return owner;
    }

    /// Says whether a position, in UTF-16 units, belongs to this plot.
    public boolean holds(int position) {
        if (whole) {
            return true;
        }
        int span = lastStartingBy(position);
        return span >= 0 && position < ends[span];
    }

    /// Returns how many code points of the plot stand before a position. It never falls from one
    /// position to the next, so what spans of the text cover of the plot can be counted on it.
    int codePointsBefore(int position) {
        SourceText text = transcript.text();
        if (whole) {
            return text.codePointAt(position);
        }
        int span = lastStartingBy(position);
        if (span < 0 || position >= ends[span]) {
            return before[span + 1];
        }
        return before[span] + text.codePointAt(position) - text.codePointAt(starts[span]);
    }

    /// Returns how many code points the plot has.
    int codePoints() {
        return codePointsBefore(transcript.text().length());
    }

    private int lastStartingBy(int position) {
        int found = Arrays.binarySearch(starts, position);
        return found >= 0 ? found : -found - 2;
    }
}
