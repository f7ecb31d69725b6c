package org.colligate.ui.matrix;

import java.util.List;
import java.util.function.Supplier;
import org.colligate.analysis.Measure;
import org.colligate.analysis.Quote;
import org.colligate.analysis.ThemeMatrix;
import org.colligate.exchange.picture.Drawing;
import org.colligate.model.Study;
import org.jspecify.annotations.Nullable;

/// What a page shows, for taking it elsewhere.
///
/// @param study that it was counted in
/// @param matrix the figures
/// @param measure which figure is shown
/// @param rows the rows shown, in order, as numbers in the matrix
/// @param groups the groups shown, in order; their number in the matrix stands for the total
/// @param quotes the quotes shown
/// @param searched the definition of the search whose hits are counted; null where codings are
/// @param caption what it is, in a few lines, the title first
/// @param drawing draws the whole of it with its caption, in the light theme
record Result(
        Study study,
        ThemeMatrix matrix,
        Measure measure,
        List<Integer> rows,
        List<Integer> groups,
        List<Quote> quotes,
        @Nullable String searched,
        List<String> caption,
        Supplier<Drawing> drawing) {

    Result {
        rows = List.copyOf(rows);
        groups = List.copyOf(groups);
        quotes = List.copyOf(quotes);
        caption = List.copyOf(caption);
    }

    /// Draws a caption at the head of a picture.
    ///
    /// @return where it ends
    static double caption(Drawing onto, List<String> lines, Metrics metrics, Ink ink) {
        double em = metrics.em();
        double y = em * 2.2;
        onto.words(em, y, lines.getFirst(), em * 1.35, true, Drawing.Anchor.START, ink.text());
        for (String line : lines.subList(1, lines.size())) {
            y += em * 1.5;
            onto.words(em, y, line, em, false, Drawing.Anchor.START, ink.muted());
        }
        return y + em * 1.2;
    }

    /// Returns how wide a caption is.
    static double width(List<String> lines, Metrics metrics) {
        double widest = metrics.width(lines.getFirst(), true) * 1.35;
        for (String line : lines.subList(1, lines.size())) {
            widest = Math.max(widest, metrics.width(line, false));
        }
        return widest + 2 * metrics.em();
    }

    /// Returns how high a caption is.
    static double height(List<String> lines, Metrics metrics) {
        return metrics.em() * (2.2 + 1.5 * (lines.size() - 1) + 1.2);
    }
}
