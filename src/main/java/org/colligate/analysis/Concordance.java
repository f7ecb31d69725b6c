package org.colligate.analysis;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.colligate.model.Code;
import org.colligate.model.CodeColor;
import org.colligate.model.CodeId;
import org.colligate.model.Codebook;
import org.colligate.model.Coder;
import org.colligate.model.CoderId;
import org.colligate.model.Codings;
import org.colligate.model.Passage;
import org.colligate.model.Study;

/// What a search found, as if someone had coded it with a single code that has the query's name.
/// Quotes and matrices of the hits are those of the codings: the same owners, groups, N and rates.
public final class Concordance {

    private static final CodeId CODE = new CodeId(new UUID(0, 1));
    private static final CoderId CODER = new CoderId(new UUID(0, 2));

    private final Study coded;
    private final Filter filter;
    private final QuoteList hits;

    private Concordance(Study coded, Filter filter) {
        this.coded = coded;
        this.filter = filter;
        hits = Quotes.list(coded, spec(new Grouping.ByCase(), filter));
    }

    /// Takes what was found.
    ///
    /// @param study the study that was searched
    /// @param query what was looked for, as it is written
    /// @param passages what was found, each once
    /// @param filter the cases and transcripts that are looked at; its coders have nothing to say
    ///   here
    public static Concordance of(Study study, String query, List<Passage> passages, Filter filter) {
        Codings.Builder codings = new Codings.Builder();
        int code = codings.key(CODE);
        int coder = codings.key(CODER);
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            codings.add(passage.transcript(), passage.span(), code, coder, new UUID(0, i));
        }
        Study coded =
                new Study(
                        study.transcripts(),
                        study.cases(),
                        study.attributes(),
                        Study.EMPTY.coders().with(new Coder(CODER, query)),
                        study.memos(),
                        study.kept(),
                        Codebook.of(
                                List.of(
                                        new Code(
                                                CODE,
                                                null,
                                                0,
                                                query,
                                                Code.Guide.EMPTY,
                                                new CodeColor(0x2F6FDE)))),
                        codings.build());
        return new Concordance(coded, new Filter(Set.of(), filter.values(), filter.transcripts()));
    }

    /// Returns a study in which the hits are codings, all else being as it is but the codes.
    public Study coded() {
        return coded;
    }

    /// Returns the hits that the filter lets through, in document order.
    public List<Quote> hits() {
        return hits;
    }

    /// Returns where the hits are that the filter lets through, in document order.
    public List<Passage> passages() {
        return hits.passages();
    }

    /// Returns the hits behind a cell of [#matrix].
    public List<Quote> behind(ThemeMatrix matrix, int group) {
        return Quotes.behind(coded, matrix, 0, group);
    }

    /// Returns hits, cases and rates by groups: a matrix with one row.
    public ThemeMatrix matrix(Grouping columns) {
        return ThemeMatrix.of(coded, spec(columns, filter));
    }

    private static MatrixSpec spec(Grouping columns, Filter filter) {
        return new MatrixSpec(columns, CODE, true, filter);
    }
}
