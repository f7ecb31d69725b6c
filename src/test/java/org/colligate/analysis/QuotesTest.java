package org.colligate.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.colligate.model.Case;
import org.colligate.model.CodePath;
import org.colligate.model.Coding;
import org.colligate.model.Fieldwork;
import org.colligate.model.Law;
import org.colligate.model.RandomStudy;
import org.colligate.model.Speaker;
import org.colligate.model.Study;
import org.colligate.model.Transcript;
import org.junit.jupiter.api.Test;

class QuotesTest {

    @Test
    void behindEveryCellStandTheCodingsThatOneFindsByHand() {
        Law.holds(
                200,
                random -> {
                    Study study = RandomStudy.of(random);
                    MatrixSpec spec = RandomQuestion.of(random, study);
                    ThemeMatrix matrix = ThemeMatrix.of(study, spec);
                    CountedByHand byHand = new CountedByHand(study, spec);
                    for (int row = 0; row < matrix.rows().size(); row++) {
                        for (int group = 0; group <= matrix.groups().size(); group++) {
                            List<Quote> quotes = Quotes.behind(study, matrix, row, group);
                            assertThat(quotes).hasSize(matrix.cell(row, group).codings());
                            assertThat(quotes)
                                    .extracting(Quote::coding)
                                    .as("row %d, group %d", row, group)
                                    .isEqualTo(byHand.codings(matrix, row, group));
                        }
                    }
                });
    }

    @Test
    void theQuotesOfAQuestionAreThoseOfItsTopmostRows() {
        Law.holds(
                200,
                random -> {
                    Study study = RandomStudy.of(random);
                    MatrixSpec spec = RandomQuestion.of(random, study);
                    ThemeMatrix matrix = ThemeMatrix.of(study, spec);
                    List<Coding> expected = new ArrayList<>();
                    for (int row = 0; row < matrix.rows().size(); row++) {
                        boolean counts =
                                (spec.under() == null && spec.thisCodeOnly())
                                        || matrix.rows().get(row).depth() == 0;
                        if (counts) {
                            Quotes.behind(study, matrix, row, matrix.groups().size())
                                    .forEach(quote -> expected.add(quote.coding()));
                        }
                    }
                    List<Quote> quotes = Quotes.of(study, spec);
                    assertThat(quotes)
                            .extracting(Quote::coding)
                            .containsExactlyInAnyOrderElementsOf(expected);
                    assertThat(quotes)
                            .isSortedAccordingTo(
                                    Comparator.comparing((Quote one) -> one.transcript().name())
                                            .thenComparing(one -> one.coding().span()));
                });
    }

    @Test
    void aQuoteIsItsPassageWithWhatStandsAround() {
        Law.holds(
                200,
                random -> {
                    Study study = RandomStudy.of(random);
                    for (Quote quote : Quotes.of(study, RandomQuestion.of(random, study))) {
                        Coding coding = quote.coding();
                        Transcript transcript = study.transcripts().get(coding.transcript());
                        String text = transcript.text().string();
                        assertThat(quote.text())
                                .isEqualTo(
                                        text.substring(coding.span().start(), coding.span().end()));
                        assertThat(quote.before())
                                .isEqualTo(end(text.substring(0, coding.span().start())));
                        assertThat(quote.after())
                                .isEqualTo(start(text.substring(coding.span().end())));
                        assertThat(quote)
                                .isEqualTo(
                                        new Quote(
                                                coding,
                                                study.codebook().path(coding.code()),
                                                study.coders().get(coding.coder()),
                                                transcript,
                                                CountedByHand.owner(
                                                        study, transcript, coding.span().start()),
                                                transcript.speakerAt(coding.span().start())));
                    }
                });
    }

    private static String end(String text) {
        int length = text.codePointCount(0, text.length());
        return text.substring(text.offsetByCodePoints(0, Math.max(0, length - Quote.CONTEXT)));
    }

    private static String start(String text) {
        int length = text.codePointCount(0, text.length());
        return text.substring(0, text.offsetByCodePoints(0, Math.min(length, Quote.CONTEXT)));
    }

    @Test
    void aQuoteIsOfWhoSpeaksWhereItStarts() {
        Fieldwork fieldwork =
                new Fieldwork()
                        .transcript("F", "Q: why?\nLi: 🙂 money\nMei: time\n")
                        .person("C7", Map.of("city", "Beijing"), "F/Li")
                        .person("C8", Map.of("city", "Guangzhou"), "F/Mei")
                        .coding("F", "money\nMei: time", "Reasons > Financial")
                        .coding("F", "why?\nLi", "Reasons");
        Study study = fieldwork.study();
        List<Quote> quotes = Quotes.of(study, MatrixSpec.by(new Grouping.ByCase()));
        assertThat(quotes)
                .extracting(
                        Quote::code,
                        quote -> quote.owner().map(Case::name).orElse(""),
                        quote -> quote.speaker().map(Speaker::label).orElse(""),
                        Quote::before,
                        Quote::text,
                        Quote::after)
                .containsExactly(
                        tuple(
                                CodePath.parse("Reasons"),
                                "",
                                "Q",
                                "Q: ",
                                "why?\nLi",
                                ": 🙂 money\nMei: time\n"),
                        tuple(
                                CodePath.parse("Reasons > Financial"),
                                "C7",
                                "Li",
                                "Q: why?\nLi: 🙂 ",
                                "money\nMei: time",
                                "\n"));
    }

    @Test
    void contextCountsCharactersAndCutsNone() {
        Study study =
                new Fieldwork()
                        .transcript("F", "𠮷".repeat(70) + "yes" + "🙂".repeat(70))
                        .coding("F", "yes", "Trust")
                        .study();
        Quote quote = Quotes.of(study, MatrixSpec.by(new Grouping.ByCase())).getFirst();
        assertThat(quote.before()).isEqualTo("𠮷".repeat(60));
        assertThat(quote.after()).isEqualTo("🙂".repeat(60));
    }
}
