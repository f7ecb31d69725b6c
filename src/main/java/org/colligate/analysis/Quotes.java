package org.colligate.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.colligate.model.CodeId;
import org.colligate.model.Coding;
import org.colligate.model.CodingColumns;
import org.colligate.model.Study;

/// The quotes behind the figures.
public final class Quotes {

    private static final Comparator<Quote> DOCUMENT_ORDER =
            Comparator.comparing((Quote quote) -> quote.transcript().name())
                    .thenComparing(quote -> quote.coding().span());

    private Quotes() {}

    /// Returns the quotes behind all cells of the matrix that answers a question, transcript by
    /// transcript in document order. With sub-codes rolled up the rows' codings are those of the
    /// top row's subtree; with "this code only" they are those of the top row's code alone.
    public static List<Quote> of(Study study, MatrixSpec spec) {
        return gather(study, spec, layout(study, spec), -1);
    }

    /// Returns the quotes behind one cell of a matrix: the same codings that the cell counts.
    ///
    /// @param study the study that the matrix was computed from
    /// @param matrix the matrix
    /// @param row from 0
    /// @param group from 0; the number of groups stands for the row's total
    public static List<Quote> behind(Study study, ThemeMatrix matrix, int row, int group) {
        CodeId code = matrix.rows().get(row).code().id();
        MatrixSpec spec =
                new MatrixSpec(
                        matrix.spec().columns(),
                        code,
                        matrix.spec().thisCodeOnly(),
                        matrix.spec().filter());
        Layout layout = layout(study, spec);
        return gather(
                study,
                spec,
                layout,
                group == matrix.groups().size()
                        ? -1
                        : layout.groupNumber(matrix.groups().get(group).labels()));
    }

    private static Layout layout(Study study, MatrixSpec spec) {
        return new Layout(study, spec.columns(), spec.filter());
    }

    private static List<Quote> gather(Study study, MatrixSpec spec, Layout layout, int group) {
        int[] rows = Layout.rows(study, spec);
        boolean[] coders = Layout.coders(study, spec.filter());
        boolean topOnly = spec.under() != null && spec.thisCodeOnly();
        List<Quote> quotes = new ArrayList<>();
        for (int p = 0; p < layout.plots().size(); p++) {
            if (group < 0 || layout.groupOf(p) == group) {
                Plot plot = layout.plots().get(p);
                CodingColumns columns = study.codings().columns(plot.transcript().id());
                for (int i = 0; i < columns.size(); i++) {
                    int row = rows[columns.code(i)];
                    if ((topOnly ? row == 0 : row >= 0)
                            && coders[columns.coder(i)]
                            && plot.holds(columns.start(i))) {
                        quotes.add(quote(study, plot, columns, i));
                    }
                }
            }
        }
        quotes.sort(DOCUMENT_ORDER);
        return quotes;
    }

    private static Quote quote(Study study, Plot plot, CodingColumns columns, int i) {
        Coding coding = study.codings().coding(plot.transcript().id(), columns, i);
        return new Quote(
                coding,
                study.codebook().path(coding.code()),
                study.coders().get(coding.coder()),
                plot.transcript(),
                Optional.ofNullable(plot.owner()),
                plot.transcript().speakerAt(coding.span().start()));
    }
}
