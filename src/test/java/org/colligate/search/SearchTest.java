package org.colligate.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.colligate.model.Fieldwork;
import org.colligate.model.Inquiry.Coded;
import org.colligate.model.Inquiry.Scope;
import org.colligate.model.Passage;
import org.colligate.model.RefusedException;
import org.colligate.model.Speaker;
import org.colligate.model.Study;
import org.colligate.task.JobRunner;
import org.junit.jupiter.api.Test;

class SearchTest {

    private static final Study STUDY =
            new Fieldwork()
                    .transcript(
                            "Beijing",
                            """
                            Interview on tendering
                            Ana: Do you fear the audit?
                            Wu: We are afraid. The Audit comes, then 招投标 begins.
                            Ana: And trust?
                            Wu: 招標 is open tendering; the goverment tendered it.
                            """)
                    .transcript("Shanghai", "Li: No tender here.\nLi: Officials trust us.\n")
                    .coding("Beijing", "We are afraid. The Audit comes", "Fear")
                    .coding("Beijing", "The Audit comes, then 招投标 begins", "Tendering")
                    .coding("Beijing", "Ana: And trust", "Label")
                    .coding("Shanghai", "Officials trust us", "Trust")
                    .study();

    private static List<String> found(String query, Scope scope) throws Exception {
        return found(SearchSpec.of(QueryParser.parse(query, false), scope));
    }

    private static List<String> found(SearchSpec spec) throws Exception {
        return new Search(new FoldedTexts())
                .find(STUDY, spec, (_, _) -> {}).stream()
                        .map(passage ->
                                STUDY.transcripts()
                                        .get(passage.transcript())
                                        .text()
                                        .passage(passage.span()))
                        .toList();
    }

    @Test
    void aWordIsFoundWholeAndAChineseOneAnywhere() throws Exception {
        assertThat(found("tender", Scope.TURN)).containsExactly("tender");
        assertThat(found("tender*", Scope.TURN))
                .containsExactly("tendering", "tendering", "tendered", "tender");
        assertThat(found("招投标 OR 招标", Scope.TURN)).containsExactly("招投标", "招標");
        assertThat(found("标", Scope.TURN)).containsExactly("标", "標");
    }

    @Test
    void aSpeakersLabelIsNotSpeech() throws Exception {
        assertThat(found("Wu OR Ana OR Li", Scope.TURN)).isEmpty();
    }

    @Test
    void exactlyMeansAsItIsWritten() throws Exception {
        assertThat(found("audit", Scope.TURN)).containsExactly("audit", "Audit");
        assertThat(found("=audit", Scope.TURN)).containsExactly("audit");
        assertThat(found("=招标", Scope.TURN)).isEmpty();
        assertThat(found("=\"招標\"", Scope.TURN)).containsExactly("招標");
    }

    @Test
    void stemsAndMisspellingsAreFound() throws Exception {
        assertThat(found("stem:tenders", Scope.TURN))
                .containsExactly("tendering", "tendering", "tendered", "tender");
        assertThat(found("government~1", Scope.TURN)).containsExactly("goverment");
    }

    @Test
    void nearGivesThePassageThatHoldsBoth() throws Exception {
        assertThat(found("audit NEAR/1 afraid", Scope.TURN)).containsExactly("afraid. The Audit");
        assertThat(found("audit BEFORE/1 afraid", Scope.TURN)).isEmpty();
        assertThat(found("audit NEAR/0 afraid", Scope.TURN)).isEmpty();
        assertThat(found("audit NEAR/1t trust", Scope.TURN)).hasSize(1);
    }

    @Test
    void theScopeSaysWhereAllMustComeTogether() throws Exception {
        assertThat(found("招投标 trust", Scope.TURN)).isEmpty();
        assertThat(found("招投标 trust", Scope.TRANSCRIPT)).containsExactly("招投标", "trust");
        assertThat(found("tender* NOT open", Scope.TURN)).containsExactly("tendering", "tender");
    }

    @Test
    void whereOnlyAnAbsenceIsAskedForTheWholeIsFound() throws Exception {
        assertThat(found("NOT 招投标", Scope.TRANSCRIPT))
                .containsExactly("No tender here.\nLi: Officials trust us.\n");
        assertThat(found("NOT (tender* OR trust OR audit)", Scope.TURN)).isEmpty();
    }

    @Test
    void codesAreFoundLikeWords() throws Exception {
        assertThat(found("code:Fear OVERLAPS code:Tendering", Scope.TURN))
                .containsExactly("We are afraid. The Audit comes");
        assertThat(found("audit WITHIN code:Fear", Scope.TURN)).containsExactly("Audit");
        assertThat(found("code:Fear WITHIN code:Tendering", Scope.TURN)).isEmpty();
        assertThatThrownBy(() -> found("code:Nothing", Scope.TURN))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Nothing");
    }

    @Test
    void aCodingThatBeginsWithTheLabelBelongsToItsTurn() throws Exception {
        assertThat(found("code:Label AND trust", Scope.TURN))
                .containsExactly("Ana: And trust", "trust");
        assertThat(found("code:Label NOT fear", Scope.TURN)).containsExactly("Ana: And trust");
    }

    @Test
    void onlyCodedOrUncodedTextOrSomeSpeakersAreSearched() throws Exception {
        Query audit = QueryParser.parse("audit", false);
        assertThat(
                        found(
                                new SearchSpec(
                                        audit,
                                        Scope.TURN,
                                        Coded.CODED,
                                        Set.of(),
                                        Set.of(),
                                        Set.of(),
                                        Set.of())))
                .containsExactly("Audit");
        assertThat(
                        found(
                                new SearchSpec(
                                        audit,
                                        Scope.TURN,
                                        Coded.UNCODED,
                                        Set.of(),
                                        Set.of(),
                                        Set.of(),
                                        Set.of())))
                .containsExactly("audit");
        assertThat(
                        found(
                                new SearchSpec(
                                        audit,
                                        Scope.TURN,
                                        Coded.EITHER,
                                        Set.of(),
                                        Set.of(),
                                        Set.of("Ana"),
                                        Set.of())))
                .containsExactly("audit");
        assertThat(
                        found(
                                new SearchSpec(
                                        audit,
                                        Scope.TURN,
                                        Coded.EITHER,
                                        Set.of(),
                                        Set.of(Speaker.Role.INTERVIEWER),
                                        Set.of(),
                                        Set.of())))
                .isEmpty();
    }

    @Test
    void aRegularExpressionReadsTheTextAsItStands() throws Exception {
        assertThat(found("/(open|no)\\s+\\w+/", Scope.TURN))
                .containsExactly("open tendering", "No tender");
        assertThat(found("=/no\\s+\\w+/", Scope.TURN)).isEmpty();
    }

    @Test
    void anEndlessExpressionIsRefused() {
        Study study =
                new Fieldwork()
                        .transcript("T", "a".repeat(40) + "b " + "ab".repeat(20_000))
                        .study();
        for (String endless : List.of("/(a+)+\\1$/", "/(a|b)*x/")) {
            assertThatThrownBy(() ->
                            new Search(new FoldedTexts())
                                    .find(
                                            study,
                                            SearchSpec.of(
                                                    QueryParser.parse(endless, false), Scope.TURN),
                                            (_, _) -> {}))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("too many ways to match in T");
        }
    }

    @Test
    void aCancelledSearchStops() throws Exception {
        Query query = QueryParser.parse("/(a+)+\\1$/", false);
        Study study = new Fieldwork().transcript("T", "a".repeat(40) + "b").study();
        var end = new CompletableFuture<String>();
        try (JobRunner runner = new JobRunner(Runnable::run)) {
            runner.start(
                            progress ->
                                    new Search(new FoldedTexts())
                                            .find(
                                                    study,
                                                    SearchSpec.of(query, Scope.TURN),
                                                    progress),
                            new Ending(end))
                    .run();
            assertThat(end.get(10, TimeUnit.SECONDS)).isEqualTo("cancelled");
        }
    }

    private record Ending(CompletableFuture<String> end)
            implements JobRunner.Watcher<List<Passage>> {

        @Override
        public void progressed(int done, int of) {}

        @Override
        public void done(List<Passage> result) {
            end.complete("done");
        }

        @Override
        public void failed(Exception failure) {
            end.completeExceptionally(failure);
        }

        @Override
        public void cancelled() {
            end.complete("cancelled");
        }
    }
}
