package org.colligate.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.colligate.analysis.Grouping;
import org.colligate.analysis.MatrixSpec;
import org.colligate.analysis.Quote;
import org.colligate.analysis.Quotes;
import org.colligate.analysis.RandomQuestion;
import org.colligate.model.Attribute;
import org.colligate.model.Case;
import org.colligate.model.Fieldwork;
import org.colligate.model.Law;
import org.colligate.model.RandomStudy;
import org.colligate.model.Speaker;
import org.colligate.model.Study;
import org.junit.jupiter.api.Test;

class QuoteCsvTest {

    @Test
    void quotesReadBackAreWhole() {
        Law.holds(
                300,
                random -> {
                    Study study = RandomStudy.of(random);
                    List<Quote> quotes = Quotes.of(study, RandomQuestion.of(random, study));
                    CsvProfile profile = random.nextBoolean() ? CsvProfile.EXCEL : CsvProfile.PLAIN;
                    List<List<String>> expected = new ArrayList<>();
                    List<String> header =
                            new ArrayList<>(
                                    List.of("document", "start", "end", "code", "coder", "case"));
                    study.attributes().list().forEach(one -> header.add(one.name()));
                    header.addAll(List.of("speaker", "before", "text", "after"));
                    expected.add(header);
                    quotes.forEach(quote -> expected.add(cells(study, quote)));
                    assertThat(
                                    CsvText.of(
                                            profile,
                                            out -> QuoteCsv.write(study, quotes, profile, out)))
                            .isEqualTo(expected);
                });
    }

    private static List<String> cells(Study study, Quote quote) {
        String text = quote.transcript().text().string();
        int start = text.codePointCount(0, quote.coding().span().start());
        int length = quote.text().codePointCount(0, quote.text().length());
        List<String> cells = new ArrayList<>();
        cells.add(quote.transcript().name());
        cells.add(Integer.toString(start));
        cells.add(Integer.toString(start + length));
        cells.add(quote.code().toString());
        cells.add(quote.coder().name());
        cells.add(quote.owner().map(Case::name).orElse(""));
        for (Attribute attribute : study.attributes().list()) {
            cells.add(quote.owner().flatMap(one -> one.value(attribute.id())).orElse(""));
        }
        cells.add(quote.speaker().map(Speaker::label).orElse(""));
        cells.addAll(List.of(quote.before(), quote.text(), quote.after()));
        return cells;
    }

    @Test
    void anAttributeNamedLikeAColumnDoesNotMakeTwoOfOneName() {
        Study study =
                new Fieldwork()
                        .transcript("T", "yes")
                        .person("T", Map.of("speaker", "second"), "T")
                        .coding("T", "yes", "Trust")
                        .study();
        List<Quote> quotes = Quotes.of(study, MatrixSpec.by(new Grouping.ByCase()));
        assertThat(
                        CsvText.of(
                                        CsvProfile.PLAIN,
                                        out -> QuoteCsv.write(study, quotes, CsvProfile.PLAIN, out))
                                .getFirst())
                .contains("speaker (attribute)")
                .doesNotHaveDuplicates();
    }
}
