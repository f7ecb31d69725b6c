package org.colligate.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.colligate.model.ChangeSet;
import org.colligate.model.RefusedException;
import org.colligate.model.SmallStudy;
import org.colligate.model.SourceText;
import org.colligate.model.Speaker;
import org.colligate.model.Study;
import org.colligate.model.Transcript;
import org.colligate.model.Turn;
import org.junit.jupiter.api.Test;

class IntakeTest {

    private static Draft draft(String name, String text) {
        return new Draft(name, SourceText.of(text), List.of(), List.of(), "UTF-8", List.of());
    }

    @Test
    void aDraftBecomesATranscript() throws RefusedException {
        Draft draft =
                new Draft(
                        "BJ20180822",
                        SourceText.of("I: 𠮷?"),
                        List.of(new Speaker("I", Speaker.Role.INTERVIEWER)),
                        List.of(new Turn(0, 3, 6, 0)),
                        "GB18030",
                        List.of());
        ChangeSet set = Intake.importing(Study.EMPTY, List.of(draft));
        Transcript made = Study.EMPTY.after(set).transcript("BJ20180822").orElseThrow();
        assertThat(made)
                .isEqualTo(
                        new Transcript(
                                made.id(),
                                "BJ20180822",
                                draft.text(),
                                draft.speakers(),
                                draft.turns()));
        assertThat(set.deed().clause())
                .isEqualTo("imported the transcript BJ20180822 (5 characters)");
    }

    @Test
    void manyDraftsAreOneDeed() throws RefusedException {
        ChangeSet set =
                Intake.importing(Study.EMPTY, List.of(draft("a", "one"), draft("b", "two")));
        assertThat(Study.EMPTY.after(set).transcripts().list())
                .extracting(Transcript::name)
                .containsExactly("a", "b");
        assertThat(set.deed().clause()).isEqualTo("imported 2 transcripts");
    }

    @Test
    void oneUnfitDraftRefusesAll() {
        Study study = new SmallStudy("some text").study();
        requireRefused(study, "There is nothing to import");
        requireRefused(study, "named T in the study already", draft("a", "one"), draft("T", "two"));
        requireRefused(
                study,
                "a and a would both be named a",
                draft("a", "one"),
                draft("b", "two"),
                draft("a", "three"));
        requireRefused(study, "a has the same text as the transcript T", draft("a", "some text"));
        requireRefused(study, "a and b have the same text", draft("a", "one"), draft("b", "one"));
        requireRefused(study, "needs a name", draft(" ", "one"));
        requireRefused(study, "stands on one line", draft("a\nb", "one"));
    }

    private static void requireRefused(Study study, String reason, Draft... drafts) {
        assertThatThrownBy(() -> Intake.importing(study, List.of(drafts)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(reason);
    }
}
