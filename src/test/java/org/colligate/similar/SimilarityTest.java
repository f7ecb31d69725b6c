package org.colligate.similar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.colligate.exchange.SampleStudy;
import org.colligate.model.Code;
import org.colligate.model.CodeId;
import org.colligate.model.NothingToDoException;
import org.colligate.model.Passage;
import org.colligate.model.Speaker;
import org.colligate.model.Study;
import org.colligate.project.Project;
import org.colligate.search.FoldedTexts;
import org.colligate.task.Progress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimilarityTest {

    @TempDir static Path folder;
    private static Study study = Study.EMPTY;

    @BeforeAll
    static void readTheSample() throws Exception {
        Path file = folder.resolve("sample.colligate");
        SampleStudy.build(Path.of(""), file);
        try (Project project = Project.openToRead(file)) {
            study = project.study();
        }
    }

    private static Suggestions suggest(Study where, CodeId code) throws Exception {
        Set<Speaker.Role> roles = Passages.usualRoles(where);
        Reading reading = Reading.of(where, roles, new FoldedTexts(), Progress.UNWATCHED);
        return Similarity.of(reading, where, code, 50, Progress.UNWATCHED);
    }

    @Test
    void halfOfTheCodingsFindTheOtherHalfMuchBetterThanChance() throws Exception {
        List<LeaveHalfOut.Result> results = new LeaveHalfOut(study).run(2);
        assertThat(results).hasSizeGreaterThan(5);
        assertThat(LeaveHalfOut.meanPrecision(results))
                .isGreaterThan(3 * LeaveHalfOut.meanChance(results));
        assertThat(results)
                .filteredOn(result -> result.precision() > result.chance())
                .hasSizeGreaterThan(results.size() * 9 / 10);
    }

    @Test
    void nothingIsSuggestedThatIsCodedOrThatAnInterviewerSays() throws Exception {
        Code code = study.codebook().codes().getFirst();
        Suggestions suggestions = suggest(study, code.id());
        assertThat(suggestions.list()).isNotEmpty();
        Set<CodeId> codes =
                Set.copyOf(study.codebook().subtree(code.id()).stream().map(Code::id).toList());
        for (Suggestion one : suggestions.list()) {
            Passage passage = one.passage();
            assertThat(study.codings().of(passage.transcript()))
                    .noneMatch(coding ->
                            codes.contains(coding.code())
                                    && coding.span().overlaps(passage.span()));
            assertThat(
                            study.transcripts()
                                    .get(passage.transcript())
                                    .speakerAt(passage.span().start())
                                    .map(Speaker::role))
                    .contains(Speaker.Role.RESPONDENT);
            assertThat(one.words()).hasSizeBetween(1, 6);
            assertThat(one.score()).isBetween(0.0, 1.0);
        }
        assertThat(suggestions.list())
                .isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()))
                .isEqualTo(suggest(study, code.id()).list());
    }

    @Test
    void whatIsDismissedIsNotSuggestedAgainUntilItIsBroughtBack() throws Exception {
        CodeId code = study.codebook().codes().getFirst().id();
        Suggestions before = suggest(study, code);
        Passage first = before.list().getFirst().passage();
        Study dismissed = study.after(Dismissals.dismiss(study, code, first));
        Suggestions after = suggest(dismissed, code);
        assertThat(after.list()).noneMatch(one -> one.passage().equals(first));
        assertThat(after.dismissed()).isEqualTo(1);
        assertThat(after.candidates()).isEqualTo(before.candidates() - 1);
        assertThatThrownBy(() -> Dismissals.dismiss(dismissed, code, first))
                .isInstanceOf(NothingToDoException.class);
        Study back = dismissed.after(Dismissals.forget(dismissed, code));
        assertThat(suggest(back, code)).isEqualTo(before);
        assertThatThrownBy(() -> Dismissals.forget(back, code))
                .isInstanceOf(NothingToDoException.class);
    }

    @Test
    void aFingerprintIsThatOfTheFoldedText() {
        assertThat(Dismissals.fingerprint("Ｔrust, 信任"))
                .isEqualTo(Dismissals.fingerprint("trust, 信任"))
                .matches("[0-9a-f]{32}");
    }
}
