package org.colligate.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colligate.analysis.Concordance;
import org.colligate.analysis.Filter;
import org.colligate.analysis.Quote;
import org.colligate.model.Passage;
import org.colligate.model.Study;
import org.colligate.similar.Suggestion;
import org.colligate.similar.Suggestions;

/// A suggested passage with where it comes from.
///
/// @param quote the passage, as if it were coded already
/// @param suggestion why it is suggested
public record SuggestedQuote(Quote quote, Suggestion suggestion) {

    /// Returns all that was suggested, in its order.
    ///
    /// @param study the study that it was worked out from
    public static List<SuggestedQuote> of(Study study, Suggestions suggestions) {
        String code = study.codebook().path(suggestions.code()).toString();
        List<Passage> passages = suggestions.list().stream().map(Suggestion::passage).toList();
        Map<Passage, Quote> quotes = new HashMap<>();
        for (Quote quote : Concordance.of(study, code, passages, Filter.ALL).hits()) {
            quotes.put(new Passage(quote.transcript().id(), quote.coding().span()), quote);
        }
        return suggestions.list().stream()
                .flatMap(one ->
                        Optional.ofNullable(quotes.get(one.passage())).stream()
                                .map(quote -> new SuggestedQuote(quote, one)))
                .toList();
    }
}
