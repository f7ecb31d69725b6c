package org.colligate.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.colligate.model.Case;
import org.colligate.model.SourceText;
import org.colligate.model.TextSpan;
import org.colligate.model.Transcript;
import org.jspecify.annotations.Nullable;

/// The text of one transcript that has one owner: the whole of it, or some speakers' turns, or what
/// nobody owns.
///
/// @param transcript the transcript
/// @param owner the case that owns it; null for nobody
/// @param spans where it stands, in order, not overlapping; null for the whole text
record Plot(Transcript transcript, @Nullable Case owner, @Nullable List<TextSpan> spans) {

    /// Returns several plots of one transcript as one that nobody owns.
    static Plot united(List<Plot> plots) {
        if (plots.size() == 1) {
            return plots.getFirst();
        }
        List<TextSpan> spans = new ArrayList<>();
        plots.forEach(plot -> spans.addAll(Objects.requireNonNull(plot.spans)));
        Collections.sort(spans);
        return new Plot(plots.getFirst().transcript, null, spans);
    }

    /// Says whether a position belongs to this plot.
    boolean holds(int position) {
        return spans == null || spanAt(position) >= 0;
    }

    private int spanAt(int position) {
        List<TextSpan> stretches = spans == null ? List.of() : spans;
        int low = 0;
        int high = stretches.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (stretches.get(middle).end() <= position) {
                low = middle + 1;
            } else if (stretches.get(middle).start() > position) {
                high = middle - 1;
            } else {
                return middle;
            }
        }
        return -1;
    }

    /// Returns how many code points of the plot stand from one position to another.
    long codePoints(int from, int to) {
        SourceText text = transcript.text();
        if (spans == null) {
            return (long) text.codePointAt(to) - text.codePointAt(from);
        }
        long sum = 0;
        for (TextSpan span : spans) {
            int start = Math.max(from, span.start());
            int end = Math.min(to, span.end());
            if (start < end) {
                sum += text.codePointAt(end) - text.codePointAt(start);
            }
        }
        return sum;
    }

    /// Returns how many code points the plot has.
    long codePoints() {
        return codePoints(0, transcript.text().length());
    }
}
