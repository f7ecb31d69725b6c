package org.colligate.ui.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colligate.model.TextSpan;

/// Where a wanted text stands in a transcript.
///
/// @param spans the places in order, not overlapping
/// @param present the number of the one looked at; -1 for none
record Hits(List<TextSpan> spans, int present) {

    static final Hits NONE = new Hits(List.of(), -1);

    private static final int MOST = 10_000;

    Hits {
        spans = List.copyOf(spans);
    }

    /// Finds a text whatever its case, and looks at the first place at or behind a position.
    static Hits of(String text, String wanted, int from) {
        if (wanted.isBlank()) {
            return NONE;
        }
        int flags = Pattern.LITERAL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        Matcher matcher = Pattern.compile(wanted, flags).matcher(text);
        List<TextSpan> spans = new ArrayList<>();
        while (spans.size() < MOST && matcher.find()) {
            spans.add(new TextSpan(matcher.start(), matcher.end()));
        }
        Hits hits = new Hits(spans, -1);
        int at = hits.firstEndingBehind(from);
        return new Hits(spans, spans.isEmpty() ? -1 : at % spans.size());
    }

    /// Looks at the next place, or the one before.
    Hits turned(int step) {
        return spans.isEmpty()
                ? this
                : new Hits(spans, Math.floorMod(present + step, spans.size()));
    }

    /// Returns the number of the first place that ends behind a position.
    int firstEndingBehind(int position) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
