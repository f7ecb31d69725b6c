package org.colligate.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import org.colligate.model.Change;
import org.colligate.model.ChangeSet;
import org.colligate.model.Deed;
import org.colligate.model.Inquiry.Scope;
import org.colligate.model.Law;
import org.colligate.model.Passage;
import org.colligate.model.RandomText;
import org.colligate.model.SourceText;
import org.colligate.model.Speaker;
import org.colligate.model.Study;
import org.colligate.model.TextSpan;
import org.colligate.model.Transcript;
import org.colligate.model.TranscriptId;
import org.junit.jupiter.api.Test;

/// Every search finds all and only what trying everything finds, each at the same place.
class SearchLawTest {

    private static final int QUERIES = 2_000;

    private final Search search = new Search(new FoldedTexts());

    @Test
    void wordsAreFoundAsByBruteForce() {
        holds(RandomQuery::literal);
    }

    @Test
    void phrasesAreFoundAsByBruteForce() {
        holds(RandomQuery::phrase);
    }

    @Test
    void whatIsNearIsFoundAsByBruteForce() {
        holds(RandomQuery::near);
    }

    @Test
    void combinationsAreFoundAsByBruteForce() {
        holds(random -> RandomQuery.bool(random, 3));
    }

    @Test
    void aQueryThatIsWrittenIsReadAgain() {
        Law.holds(
                QUERIES,
                random -> {
                    Query query = RandomQuery.bool(random, 3);
                    Query again = QueryParser.parse(query.toString(), false);
                    assertThat(again.toString()).isEqualTo(query.toString());
                    Transcript transcript = transcript(random);
                    Study study = study(transcript);
                    for (var scope : Scope.values()) {
                        assertThat(found(study, again, scope))
                                .isEqualTo(found(study, query, scope));
                    }
                });
    }

    private void holds(Function<Random, Query> queries) {
        Law.holds(
                QUERIES,
                random -> {
                    Transcript transcript = transcript(random);
                    Study study = study(transcript);
                    Query query = queries.apply(random);
                    for (var scope : Scope.values()) {
                        assertThat(found(study, query, scope))
                                .as(
                                        "%s in a %s of \"%s\"",
                                        query, scope, transcript.text().string())
                                .isEqualTo(
                                        List.copyOf(
                                                new BruteForce(transcript).answer(query, scope)));
                    }
                });
    }

    private List<TextSpan> found(Study study, Query query, Scope scope) throws Exception {
        List<TextSpan> spans =
                search.find(study, SearchSpec.of(query, scope), (_, _) -> {}).stream()
                        .map(Passage::span)
                        .toList();
        assertThat(spans).isEqualTo(List.copyOf(new TreeSet<>(spans)));
        return spans;
    }

    static Transcript transcript(Random random) {
        SourceText text = SourceText.of(RandomQuery.text(random, 25));
        return new Transcript(
                TranscriptId.random(),
                "T",
                text,
                List.of(
                        new Speaker("A", Speaker.Role.INTERVIEWER),
                        new Speaker("B", Speaker.Role.RESPONDENT)),
                random.nextBoolean() ? List.of() : RandomText.turns(random, text, 2));
    }

    static Study study(Transcript transcript) {
        return Study.EMPTY.after(
                ChangeSet.of(
                        Deed.of(Deed.Kind.IMPORTED_TRANSCRIPTS, 1),
                        new Change.TranscriptAdded(transcript)));
    }
}
