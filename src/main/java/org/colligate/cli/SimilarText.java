package org.colligate.cli;

import java.util.List;
import java.util.Locale;
import org.colligate.analysis.Quote;
import org.colligate.exchange.SuggestedQuote;
import org.colligate.model.CodePath;
import org.colligate.model.Study;
import org.colligate.similar.Suggestions;

/// Passages like those of a code, for reading in a terminal.
final class SimilarText {

    private SimilarText() {}

    static String of(
            Study study, CodePath code, Suggestions suggestions, List<SuggestedQuote> list) {
        StringBuilder text = new StringBuilder();
        for (SuggestedQuote one : list) {
            Quote quote = one.quote();
            text.append(
                    String.format(
                            Locale.ROOT,
                            "%.2f  %s%n      %s%n      (%s)%n%n",
                            one.suggestion().score(),
                            QuoteText.place(study, quote),
                            QuoteText.oneLine(quote.text()),
                            String.join(", ", one.suggestion().words())));
        }
        return text
                + "%s of %d not coded %s that resemble the %s that are; %d dismissed.%n"
                        .formatted(
                                Amount.of(list.size(), "passage"),
                                suggestions.candidates(),
                                code,
                                Amount.of(suggestions.examples(), "passage"),
                                suggestions.dismissed());
    }
}
