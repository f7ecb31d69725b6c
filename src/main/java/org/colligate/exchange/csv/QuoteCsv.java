package org.colligate.exchange.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.colligate.analysis.Quote;
import org.colligate.model.Attribute;
import org.colligate.model.Case;
import org.colligate.model.SourceText;
import org.colligate.model.Speaker;
import org.colligate.model.Study;

/// Quotes with where they come from: `document, start, end, code, coder, case`, the attributes,
/// `speaker, before, text, after`.
public final class QuoteCsv {

    private static final List<String> COLUMNS =
            List.of(
                    "document",
                    "start",
                    "end",
                    "code",
                    "coder",
                    "case",
                    "speaker",
                    "before",
                    "text",
                    "after");
    private static final int BEFORE_SPEAKER = COLUMNS.indexOf("speaker");

    private QuoteCsv() {}

    /// Writes quotes in the order given.
    public static void write(Study study, List<Quote> quotes, CsvProfile profile, Writer out)
            throws IOException {
        CsvFile.Records records = CsvFile.to(out, profile);
        List<Attribute> attributes = study.attributes().list();
        List<String> header = new ArrayList<>(COLUMNS);
        header.addAll(
                BEFORE_SPEAKER,
                attributes.stream()
                        .map(attribute -> CsvFile.attributeColumn(attribute.name(), COLUMNS))
                        .toList());
        records.line(header);
        for (Quote quote : quotes) {
            records.line(line(quote, attributes));
        }
        records.flush();
    }

    private static List<String> line(Quote quote, List<Attribute> attributes) {
        SourceText text = quote.transcript().text();
        List<String> line = new ArrayList<>();
        line.add(quote.transcript().name());
        line.add(Integer.toString(text.codePointAt(quote.coding().span().start())));
        line.add(Integer.toString(text.codePointAt(quote.coding().span().end())));
        line.add(quote.code().toString());
        line.add(quote.coder().name());
        line.add(quote.owner().map(Case::name).orElse(""));
        for (Attribute attribute : attributes) {
            line.add(quote.owner().flatMap(owner -> owner.value(attribute.id())).orElse(""));
        }
        line.add(quote.speaker().map(Speaker::label).orElse(""));
        line.add(quote.before());
        line.add(quote.text());
        line.add(quote.after());
        return line;
    }
}
