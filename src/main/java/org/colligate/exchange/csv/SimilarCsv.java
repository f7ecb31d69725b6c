package org.colligate.exchange.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.colligate.analysis.Quote;
import org.colligate.exchange.SuggestedQuote;
import org.colligate.model.Case;
import org.colligate.model.CodePath;
import org.colligate.model.SourceText;
import org.colligate.model.Speaker;

/// Passages like those of a code: `code, rank, score, document, start, end, case, speaker, text,
/// words`; positions count code points, words are parted by blanks.
public final class SimilarCsv {

    private SimilarCsv() {}

    /// Writes suggestions in the order given.
    ///
    /// @param code for which they are
    public static void write(
            CodePath code, List<SuggestedQuote> list, CsvProfile profile, Writer out)
            throws IOException {
        CsvFile.Records records = CsvFile.to(out, profile);
        records.line(
                "code",
                "rank",
                "score",
                "document",
                "start",
                "end",
                "case",
                "speaker",
                "text",
                "words");
        for (int i = 0; i < list.size(); i++) {
            SuggestedQuote one = list.get(i);
            Quote quote = one.quote();
            SourceText text = quote.transcript().text();
            records.line(
                    code.toString(),
                    Integer.toString(i + 1),
                    Double.toString(one.suggestion().score()),
                    quote.transcript().name(),
                    Integer.toString(text.codePointAt(quote.coding().span().start())),
                    Integer.toString(text.codePointAt(quote.coding().span().end())),
                    quote.owner().map(Case::name).orElse(""),
                    quote.speaker().map(Speaker::label).orElse(""),
                    quote.text(),
                    String.join(" ", one.suggestion().words()));
        }
        records.flush();
    }
}
