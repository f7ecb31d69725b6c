package org.colligate.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.colligate.model.CodeId;
import org.colligate.model.CodingColumns;
import org.colligate.model.Study;

/// The quotes behind the figures.
public final class Quotes {

    private Quotes() {}

    /// Returns the quotes behind all cells of the matrix that answers a question, transcript by
    /// transcript in document order. The list makes each quote when it is asked for. With sub-codes
    /// rolled up the rows' codings are those of the top row's subtree; with "this code only" they
    /// are those of the top row's code alone.
    public static List<Quote> of(Study study, MatrixSpec spec) {
        return list(study, spec);
    }

    static QuoteList list(Study study, MatrixSpec spec) {
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

    private static QuoteList gather(Study study, MatrixSpec spec, Layout layout, int group) {
        int[] rows = Layout.rows(study, spec);
        boolean[] coders = Layout.coders(study, spec.filter());
        boolean topOnly = spec.under() != null && spec.thisCodeOnly();
        List<Plot> plots = layout.plots();
        QuoteList.Builder quotes = new QuoteList.Builder(study, plots);
        for (int p : byName(plots)) {
            if (group < 0 || layout.groupOf(p) == group) {
                CodingColumns columns = study.codings().columns(plots.get(p).transcript().id());
                for (int i = 0; i < columns.size(); i++) {
                    int row = rows[columns.code(i)];
                    if ((topOnly ? row == 0 : row >= 0)
                            && coders[columns.coder(i)]
                            && plots.get(p).holds(columns.start(i))) {
                        quotes.add(p, i);
                    }
                }
            }
        }
        return quotes.build();
    }

    /// Returns the numbers of some plots in the order of their transcripts' names.
    private static int[] byName(List<Plot> plots) {
        return IntStream.range(0, plots.size())
                .boxed()
                .sorted(Comparator.comparing(p -> plots.get(p).transcript().name()))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
