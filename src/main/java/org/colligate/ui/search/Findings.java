package org.colligate.ui.search;

import java.util.List;
import org.colligate.analysis.Concordance;
import org.colligate.analysis.Filter;
import org.colligate.analysis.Quote;
import org.colligate.model.Inquiry;
import org.colligate.model.Passage;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import org.colligate.search.FoldedTexts;
import org.colligate.search.Search;
import org.colligate.search.SearchSpec;
import org.colligate.task.CancelledException;
import org.colligate.task.Progress;

/// What answered a question.
///
/// @param study that was asked
/// @param inquiry the question
/// @param concordance what was found
/// @param hits the same, place by place
record Findings(Study study, Inquiry inquiry, Concordance concordance, List<Quote> hits) {

    /// Asks.
    ///
    /// @throws RefusedException if the query means nothing, or takes too long
    static Findings of(Study study, Inquiry inquiry, FoldedTexts folded, Progress progress)
            throws RefusedException, CancelledException {
        List<Passage> passages = new Search(folded).find(study, SearchSpec.of(inquiry), progress);
        Filter filter = new Filter(inquiry.coders(), inquiry.values(), inquiry.transcripts());
        Concordance concordance = Concordance.of(study, inquiry.query().strip(), passages, filter);
        return new Findings(study, inquiry, concordance, concordance.hits());
    }

    /// Returns some of the hits as answers to the same question.
    Findings only(List<Quote> some) {
        return new Findings(study, inquiry, concordance, some);
    }

    /// Returns where hit `i` stands.
    Passage passage(int i) {
        Quote hit = hits.get(i);
        return new Passage(hit.transcript().id(), hit.coding().span());
    }
}
