package org.colligate.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.colligate.model.Fieldwork;
import org.colligate.model.Passage;
import org.colligate.model.Study;
import org.junit.jupiter.api.Test;

class GrowthTest {

    private static final Study STUDY =
            new Fieldwork()
                    .transcript(
                            "Beijing",
                            """
                            Notes on tendering
                            Ana: Do you fear the audit? Say it.
                            Wu: 我们怕审计。The audit comes, then 招投标 begins! Always so.
                            """)
                    .study();

    private static List<String> grown(String query, Growth growth) throws Exception {
        List<Passage> found =
                new Search(new FoldedTexts())
                        .find(
                                STUDY,
                                SearchSpec.of(
                                        QueryParser.parse(query, false),
                                        org.colligate.model.Inquiry.Scope.TURN),
                                (_, _) -> {});
        return growth.of(STUDY, found).stream()
                .map(passage ->
                        STUDY.transcripts()
                                .get(passage.transcript())
                                .text()
                                .passage(passage.span()))
                .toList();
    }

    @Test
    void aHitGrowsToItsSentenceInChineseAndEnglish() throws Exception {
        assertThat(grown("audit OR 审计 OR 投标", new Growth.ToSentence()))
                .containsExactly(
                        "Do you fear the audit?", "我们怕审计。", "The audit comes, then 招投标 begins!");
    }

    @Test
    void aHitGrowsToItsTurnWithoutTheLabelAndOneNobodySaysToItsLine() throws Exception {
        assertThat(grown("audit OR tendering", new Growth.ToTurn()))
                .containsExactly(
                        "Notes on tendering",
                        "Do you fear the audit? Say it.",
                        "我们怕审计。The audit comes, then 招投标 begins! Always so.");
    }

    @Test
    void wordsAroundStayInTheTurnAndWhatOverlapsBecomesOne() throws Exception {
        assertThat(grown("怕 OR begins", new Growth.ByWords(2)))
                .containsExactly("我们怕审计", "投标 begins! Always so");
        assertThat(grown("fear OR audit", new Growth.ByWords(1)))
                .containsExactly("you fear the audit? Say", "The audit comes");
    }

    @Test
    void asFoundOverlappingHitsBecomeOne() throws Exception {
        assertThat(grown("招投标 OR 投标 OR \"投标 begins\"", new Growth.AsFound()))
                .containsExactly("招投标 begins");
    }
}
