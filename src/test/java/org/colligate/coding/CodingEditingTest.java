package org.colligate.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.colligate.model.Change;
import org.colligate.model.ChangeSet;
import org.colligate.model.CodeId;
import org.colligate.model.Coding;
import org.colligate.model.CodingId;
import org.colligate.model.Memo;
import org.colligate.model.NothingToDoException;
import org.colligate.model.RefusedException;
import org.colligate.model.SmallStudy;
import org.colligate.model.Study;
import org.colligate.model.TextSpan;
import org.junit.jupiter.api.Test;

class CodingEditingTest {

    private final SmallStudy small = new SmallStudy("🙂 three years, 三年");

    private static void requireReturn(Study study, ChangeSet set) {
        assertThat(study.after(set).after(set.inverse(set.deed()))).isEqualTo(study);
    }

    private ChangeSet apply(int start, int end, String coder) throws RefusedException {
        return CodingEditing.apply(
                small.study(), small.transcript(), new TextSpan(start, end), small.code(), coder);
    }

    @Test
    void aCodeIsAppliedToAPassageCountedInCodePoints() throws RefusedException {
        CodeId brief = small.code(small.code(), "Short-term");
        Study study = small.study();
        TextSpan span = new TextSpan(0, 8);
        ChangeSet set = CodingEditing.apply(study, small.transcript(), span, brief, " Ana ");
        Study after = study.after(set);
        List<Coding> codings = after.codings().of(small.transcript());
        CodingId id = codings.getFirst().id();
        assertThat(codings)
                .containsExactly(new Coding(id, small.transcript(), span, brief, small.coder()));
        assertThat(set.deed().clause()).isEqualTo("coded 7 characters of T as Trust > Short-term");
        requireReturn(study, set);
    }

    @Test
    void aNewCoderIsAddedInTheSameDeed() throws RefusedException {
        ChangeSet set = apply(3, 8, "Bo");
        Study after = small.study().after(set);
        assertThat(after.codings().by(after.coder("Bo").orElseThrow().id())).hasSize(1);
        requireReturn(small.study(), set);
    }

    @Test
    void twoCodersMayCodeTheSameAndOneCoderMayNot() throws RefusedException {
        small.coding(3, 8);
        assertThat(small.study().after(apply(3, 8, "Bo")).codings().size()).isEqualTo(2);
        assertThatThrownBy(() -> apply(3, 8, "Ana")).isInstanceOf(NothingToDoException.class);
    }

    @Test
    void passagesOutsideTheTextOrInsideACharacterAreRefused() {
        Coding coding = small.coding(3, 8);
        for (TextSpan span : List.of(new TextSpan(0, 1), new TextSpan(1, 3), new TextSpan(3, 99))) {
            assertThatThrownBy(() -> apply(span.start(), span.end(), "Ana"))
                    .isExactlyInstanceOf(RefusedException.class)
                    .hasMessageContaining("does not lie within T");
            assertThatThrownBy(() -> CodingEditing.move(small.study(), coding, span))
                    .isExactlyInstanceOf(RefusedException.class)
                    .hasMessageContaining("does not lie within T");
        }
    }

    @Test
    void aCoderNeedsAName() {
        assertThatThrownBy(() -> apply(3, 8, " ")).hasMessageContaining("name of a coder");
    }

    @Test
    void aMovedCodingKeepsItsIdentityAndMemos() throws RefusedException {
        Coding coding = small.coding(3, 8);
        Memo memo = small.memo(coding);
        Study study = small.study();
        TextSpan span = new TextSpan(0, 14);
        ChangeSet set = CodingEditing.move(study, coding, span);
        Study after = study.after(set);
        assertThat(after.codings().of(small.transcript())).containsExactly(coding.withSpan(span));
        assertThat(after.memos().list()).containsExactly(memo);
        assertThat(set.deed().clause())
                .isEqualTo("changed a passage of T coded as Trust from 5 to 13 characters");
        requireReturn(study, set);
    }

    @Test
    void aCodingDoesNotMoveOntoItsTwin() {
        Coding coding = small.coding(3, 8);
        small.coding(0, 8);
        for (int start : new int[] {0, 3}) {
            assertThatThrownBy(
                            () -> CodingEditing.move(small.study(), coding, new TextSpan(start, 8)))
                    .isInstanceOf(NothingToDoException.class);
        }
    }

    @Test
    void removedCodingsTakeTheirMemosAlong() throws RefusedException {
        Coding one = small.coding(0, 2);
        Coding two = small.coding(3, 8);
        Coding kept = small.coding(3, 14);
        Memo memo = small.memo(kept);
        small.memo(one);
        Study study = small.study();
        ChangeSet single = CodingEditing.remove(study, List.of(one));
        assertThat(single.deed().clause()).isEqualTo("removed Trust from 1 character of T");
        requireReturn(study, single);
        ChangeSet both = CodingEditing.remove(study, List.of(one, two));
        assertThat(both.deed().clause()).isEqualTo("removed 2 codings");
        assertThat(study.after(both).codings().of(small.transcript())).containsExactly(kept);
        assertThat(study.after(both).memos().list()).containsExactly(memo);
        requireReturn(study, both);
    }

    @Test
    void aCodingThatHasChangedSinceIsNotRemoved() {
        Coding coding = small.coding(0, 2);
        Coding stale = coding.withSpan(new TextSpan(3, 8));
        Study study = small.study();
        for (List<Coding> unfit : List.of(List.of(stale), List.of(coding, coding))) {
            ChangeSet set = CodingEditing.remove(study, unfit);
            assertThat(set.changes()).contains(new Change.CodingsRemoved(unfit));
            assertThatThrownBy(() -> study.after(set))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("no such coding");
        }
    }
}
