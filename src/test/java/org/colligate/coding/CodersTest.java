package org.colligate.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.colligate.model.ChangeSet;
import org.colligate.model.Coder;
import org.colligate.model.CoderId;
import org.colligate.model.Coding;
import org.colligate.model.Memo;
import org.colligate.model.RefusedException;
import org.colligate.model.SmallStudy;
import org.colligate.model.Study;
import org.junit.jupiter.api.Test;

class CodersTest {

    private final SmallStudy small = new SmallStudy("three years");

    @Test
    void twoSpellingsOfOnePersonBecomeOneWithAllTheirWork() throws RefusedException {
        CoderId anna = small.coder("Anna");
        Coding twin = small.coding(0, 5, small.code(), anna);
        Coding other = small.coding(6, 11, small.code(), anna);
        Coding stays = small.coding(0, 5);
        Memo.Subject onTwin = new Memo.OnCoding(small.transcript(), twin.id());
        Memo.Subject onStays = new Memo.OnCoding(small.transcript(), stays.id());
        Memo byAnnaOnTwin = small.memo(onTwin, anna);
        Memo byAnaOnTwin = small.memo(onTwin, small.coder());
        Memo byAnnaOnOther = small.memo(new Memo.OnProject(), anna);
        Study study = small.study();
        ChangeSet set = Coders.merge(study, anna, small.coder());
        Study after = study.after(set);
        assertThat(after.coders().list()).containsExactly(new Coder(small.coder(), "Ana"));
        assertThat(after.codings().of(small.transcript()))
                .containsExactly(stays, other.withCoder(small.coder()));
        assertThat(after.memos().list())
                .containsExactlyInAnyOrder(
                        byAnnaOnTwin.withSubject(onStays).withAuthor(small.coder()),
                        byAnaOnTwin.withSubject(onStays),
                        byAnnaOnOther.withAuthor(small.coder()));
        assertThat(set.deed().clause()).isEqualTo("merged the coder Anna into Ana (2 codings)");
        assertThat(after.after(set.inverse(set.deed()))).isEqualTo(study);
    }

    @Test
    void codersAreAddedAndRenamed() throws RefusedException {
        Study study = small.study();
        ChangeSet added = Coders.create(study, " Bo ");
        assertThat(study.after(added).coder("Bo")).isPresent();
        assertThat(added.deed().clause()).isEqualTo("added the coder Bo");
        ChangeSet renamed = Coders.rename(study, small.coder(), "梁");
        assertThat(study.after(renamed).coders().list())
                .containsExactly(new Coder(small.coder(), "梁"));
        assertThat(renamed.deed().clause()).isEqualTo("renamed the coder Ana to 梁");
    }

    @Test
    void takenAndUnfitNamesAndAMergeWithoutASecondAreRefused() {
        small.coder("Bo");
        Study study = small.study();
        assertThatThrownBy(() -> Coders.create(study, "Bo"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("There is a coder Bo already");
        assertThatThrownBy(() -> Coders.rename(study, small.coder(), "Bo"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("There is a coder Bo already");
        assertThatThrownBy(() -> Coders.create(study, " ")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> Coders.merge(study, small.coder(), small.coder()))
                .isInstanceOf(RefusedException.class);
    }
}
