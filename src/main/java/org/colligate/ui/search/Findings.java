package org.colligate.ui.search;

import java.util.List;
import org.colligate.analysis.Cell;
import org.colligate.analysis.Concordance;
import org.colligate.analysis.Filter;
import org.colligate.analysis.Grouping;
import org.colligate.analysis.Quote;
import org.colligate.analysis.ThemeMatrix;
import org.colligate.model.Inquiry;
import org.colligate.model.Passage;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import org.colligate.search.FoldedTexts;
import org.colligate.search.Search;
import org.colligate.search.SearchSpec;
import org.colligate.task.CancelledException;
import org.colligate.task.Progress;
import org.colligate.ui.kit.Found;
import org.jspecify.annotations.Nullable;

/// What answered a question, or some of it.
///
/// @param study that was asked
/// @param inquiry the question
/// @param concordance all that was found
/// @param hits what is looked at of it, place by place
/// @param passages where these stand
/// @param size how much that is
/// @param group the name of the group that is looked at; null for all
/// @param matrix how much was found by groups
/// @param found all that was found, to be marked in the transcripts
record Findings(
        Study study,
        Inquiry inquiry,
        Concordance concordance,
        List<Quote> hits,
        List<Passage> passages,
        Cell size,
        @Nullable String group,
        ThemeMatrix matrix,
        Found found) {

    /// Asks. All that takes long with many hits is done here, beside the screen.
    ///
    /// @param by the groups in which hits are counted first
    /// @throws RefusedException if the query means nothing, or takes too long
    static Findings of(
            Study study, Inquiry inquiry, Grouping by, FoldedTexts folded, Progress progress)
            throws RefusedException, CancelledException {
        List<Passage> places = new Search(folded).find(study, SearchSpec.of(inquiry), progress);
        Filter filter = new Filter(inquiry.coders(), inquiry.values(), inquiry.transcripts());
        String query = inquiry.query().strip();
        Concordance concordance = Concordance.of(study, query, places, filter);
        return all(
                study,
                inquiry,
                concordance,
                concordance.matrix(by),
                Found.of(study, query, concordance.passages()));
    }

    /// Returns all that was found, counted by other groups.
    Findings by(Grouping groups) {
        return all(study, inquiry, concordance, concordance.matrix(groups), found);
    }

    private static Findings all(
            Study study,
            Inquiry inquiry,
            Concordance concordance,
            ThemeMatrix matrix,
            Found found) {
        return new Findings(
                study,
                inquiry,
                concordance,
                concordance.hits(),
                concordance.passages(),
                matrix.cell(0, matrix.groups().size()),
                null,
                matrix,
                found);
    }

    /// Returns the hits of one group of a matrix of what was found.
    ///
    /// @param name what the group is called on the screen
    Findings only(ThemeMatrix by, int number, String name) {
        List<Quote> some = concordance.behind(by, number);
        List<Passage> there =
                some.stream()
                        .map(hit -> new Passage(hit.transcript().id(), hit.coding().span()))
                        .toList();
        return new Findings(
                study, inquiry, concordance, some, there, by.cell(0, number), name, matrix, found);
    }
}
