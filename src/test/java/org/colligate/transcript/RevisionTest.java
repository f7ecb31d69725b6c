package org.colligate.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.colligate.model.Change;
import org.colligate.model.Coding;
import org.colligate.model.Deed;
import org.colligate.model.Law;
import org.colligate.model.RandomStudy;
import org.colligate.model.RandomText;
import org.colligate.model.RefusedException;
import org.colligate.model.SmallStudy;
import org.colligate.model.SourceText;
import org.colligate.model.Study;
import org.colligate.model.TextEdit;
import org.colligate.model.Transcript;
import org.junit.jupiter.api.Test;

class RevisionTest {

    private static final Deed UNDO = Deed.of(Deed.Kind.UNDID, "an update");

    private static Draft draft(String text) {
        Change.Telling told = SpeakerFinder.find(text);
        return new Draft(
                "T", SourceText.of(text), told.speakers(), told.turns(), "UTF-8", List.of());
    }

    private static SourceText edited(Random random, SourceText text) {
        SourceText now = text;
        for (int i = random.nextInt(1, 6); i > 0; i--) {
            SourceText next = now.after(RandomText.edit(random, now));
            now = next.string().isBlank() ? now : next;
        }
        return now;
    }

    @Test
    void theDifferencesLeadFromOneTextToTheOther() {
        Law.holds(
                5_000,
                random -> {
                    SourceText before = SourceText.of(RandomText.of(random, 400) + "\n x");
                    SourceText after = edited(random, before);
                    SourceText now = before;
                    for (TextEdit edit :
                            TextDiff.edits(before.string(), after.string()).reversed()) {
                        assertThat(now.string().startsWith(edit.removed(), edit.at())).isTrue();
                        assertThat(edit.removed()).isNotEqualTo(edit.inserted());
                        now = now.after(edit);
                    }
                    assertThat(now).isEqualTo(after);
                });
    }

    @Test
    void textsThatHaveNothingInCommonAreReplaced() {
        String one = "a ".repeat(4_000);
        String other = "b\n".repeat(4_000);
        assertThat(TextDiff.edits(one, other)).containsExactly(new TextEdit(0, one, other));
        assertThat(TextDiff.edits(one, one)).isEmpty();
    }

    @Test
    void onlyTheWordsThatDifferAreEdited() {
        assertThat(
                        TextDiff.edits(
                                "I: How long?\nR: 合同是一年的。\nR: Yes.\n",
                                "I: How long?\nR: 合同是三年的。\nI: Really?\nR: Yes.\n"))
                .containsExactly(new TextEdit(19, "一", "三"), new TextEdit(23, "", "\nI: Really?"));
    }

    @Test
    void aTranscriptBecomesTheDraftAndCanBeTakenBack() {
        Law.holds(
                1_000,
                random -> {
                    Study study = RandomStudy.of(random);
                    List<Transcript> all = study.transcripts().list();
                    Transcript before = all.get(random.nextInt(all.size()));
                    SourceText text = edited(random, before.text());
                    if (text.equals(before.text()) || text.string().isBlank()) {
                        return;
                    }
                    Revision revision = Revision.of(study, before.id(), draft(text.string()));
                    Study after = study.after(revision.changes());
                    assertThat(after.transcripts().get(before.id()).text()).isEqualTo(text);
                    assertThat(
                                    revision.carried()
                                            + revision.altered().size()
                                            + revision.lost().size())
                            .isEqualTo(study.codings().of(before.id()).size());
                    assertThat(after.after(revision.changes().inverse(UNDO))).isEqualTo(study);
                });
    }

    @Test
    void codingsAreCarriedOverAlteredOrLost() throws RefusedException {
        SmallStudy small = new SmallStudy("I: How long?\nR: One year, no more.\nR: 招标。\n");
        Coding carried = small.coding(16, 24);
        Coding altered = small.coding(16, 33);
        Coding lost = small.coding(38, 40);
        Study study = small.study();
        Revision revision =
                Revision.of(
                        study,
                        small.transcript(),
                        draft("Composed.\nI: How long?\nR: One year, and no more.\n"));
        assertThat(revision.carried()).isEqualTo(1);
        assertThat(revision.altered()).containsExactly(altered);
        assertThat(revision.lost()).containsExactly(lost);
        Study after = study.after(revision.changes());
        assertThat(
                        after.transcripts()
                                .get(small.transcript())
                                .text()
                                .passage(
                                        after.codings()
                                                .find(small.transcript(), carried.id())
                                                .orElseThrow()
                                                .span()))
                .isEqualTo("One year");
        assertThat(revision.changes().deed().clause())
                .isEqualTo("updated T from its file: 1 coding carried over, 1 altered, 1 removed");
    }

    @Test
    void theSameTextIsNoUpdate() {
        SmallStudy small = new SmallStudy("Nothing new.");
        assertThatThrownBy(
                        () -> Revision.of(small.study(), small.transcript(), draft("Nothing new.")))
                .hasMessageContaining("has the same text as the transcript T");
    }
}
