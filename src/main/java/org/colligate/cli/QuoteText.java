package org.colligate.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.colligate.analysis.Quote;
import org.colligate.model.Attribute;
import org.colligate.model.Case;
import org.colligate.model.SourceText;
import org.colligate.model.Speaker;
import org.colligate.model.Study;

/// Quotes for reading in a terminal.
final class QuoteText {

    private QuoteText() {}

    static String of(Study study, List<Quote> quotes) {
        StringBuilder text = new StringBuilder();
        for (Quote quote : quotes) {
            text.append(source(study, quote)).append('\n');
            text.append("    ")
                    .append(oneLine(quote.before()))
                    .append('[')
                    .append(oneLine(quote.text()))
                    .append(']')
                    .append(oneLine(quote.after()))
                    .append("\n\n");
        }
        long cases =
                quotes.stream()
                        .flatMap(quote -> quote.owner().stream())
                        .map(Case::id)
                        .distinct()
                        .count();
        return text
                + "%s from %s.%s%n"
                        .formatted(
                                Amount.of(quotes.size(), "quote"),
                                Amount.of(cases, "case"),
                                byCoder(quotes));
    }

    private static String source(Study study, Quote quote) {
        return "%s  %s (%s)".formatted(place(study, quote), quote.code(), quote.coder().name());
    }

    /// Returns where a quote stands and who says it.
    static String place(Study study, Quote quote) {
        SourceText text = quote.transcript().text();
        String attributes =
                quote.owner().stream()
                        .flatMap(owner ->
                                study.attributes().list().stream()
                                        .map(Attribute::id)
                                        .flatMap(id -> owner.value(id).stream()))
                        .map(value -> " · " + value)
                        .collect(Collectors.joining());
        return "%s [%d, %d)%s%s"
                .formatted(
                        quote.transcript().name(),
                        text.codePointAt(quote.coding().span().start()),
                        text.codePointAt(quote.coding().span().end()),
                        attributes,
                        quote.speaker().map(Speaker::label).map(label -> " · " + label).orElse(""));
    }

    /// Returns a passage with its line ends written as `/`.
    static String oneLine(String passage) {
        return passage.replaceAll("\\s*\\n\\s*", " / ");
    }

    private static String byCoder(List<Quote> quotes) {
        Map<String, Long> counts =
                quotes.stream()
                        .collect(
                                Collectors.groupingBy(
                                        quote -> quote.coder().name(),
                                        TreeMap::new,
                                        Collectors.counting()));
        return counts.size() < 2
                ? ""
                : counts.entrySet().stream()
                        .map(count -> count.getKey() + ": " + count.getValue())
                        .collect(Collectors.joining(", ", " By coder: ", "."));
    }
}
