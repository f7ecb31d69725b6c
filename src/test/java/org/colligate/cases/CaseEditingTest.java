package org.colligate.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.colligate.model.Attribute;
import org.colligate.model.AttributeId;
import org.colligate.model.Case;
import org.colligate.model.CaseId;
import org.colligate.model.ChangeSet;
import org.colligate.model.Holding;
import org.colligate.model.Memo;
import org.colligate.model.NothingToDoException;
import org.colligate.model.RefusedException;
import org.colligate.model.SmallStudy;
import org.colligate.model.Study;
import org.colligate.model.TranscriptId;
import org.junit.jupiter.api.Test;

class CaseEditingTest {

    private final SmallStudy small = new SmallStudy("text");
    private final TranscriptId group = small.transcript("Group", "Li: yes\nWu: no", "Li", "Wu");
    private final Holding lisTurns = new Holding(group, "Li");
    private final CaseId li = small.owner("Li");
    private final CaseId wu = small.owner("Wu", new Holding(small.transcript(), null));

    private interface Editing {
        ChangeSet of(Study study) throws RefusedException;
    }

    /// Does it, and shows that it can be taken back.
    private static Study after(Study study, String told, Editing editing) throws RefusedException {
        ChangeSet set = editing.of(study);
        assertThat(set.deed().clause()).isEqualTo(told);
        Study after = study.after(set);
        assertThat(after.after(set.inverse(set.deed()))).isEqualTo(study);
        return after;
    }

    private void requireRefused(String reason, Study study, Editing editing) {
        assertThatThrownBy(() -> editing.of(study))
                .isExactlyInstanceOf(RefusedException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void aCaseIsCreatedBehindTheOthersRenamedAndDeletedWithItsMemos() throws RefusedException {
        Memo kept = small.memo(new Memo.OnCase(li), small.coder());
        small.memo(new Memo.OnCase(wu), small.coder());
        Study study = small.study();
        Study created =
                after(study, "created the case Sun", one -> CaseEditing.create(one, " Sun "));
        assertThat(created.cases().list())
                .extracting(Case::name)
                .containsExactly("Li", "Wu", "Sun");
        Study renamed =
                after(study, "renamed the case Wu to 吴", one -> CaseEditing.rename(one, wu, "吴"));
        assertThat(renamed.cases().get(wu)).isEqualTo(study.cases().get(wu).withName("吴"));
        Study deleted = after(study, "deleted the case Wu", one -> CaseEditing.delete(one, wu));
        assertThat(deleted.cases().list()).containsExactly(study.cases().get(li));
        assertThat(deleted.memos().list()).containsExactly(kept);
        assertThat(deleted.transcripts()).isEqualTo(study.transcripts());
    }

    @Test
    void twoCasesShareATranscriptSpeakerBySpeaker() throws RefusedException {
        Study one =
                after(
                        small.study(),
                        "gave the turns of Li in Group to the case Li",
                        study -> CaseEditing.give(study, li, lisTurns));
        Study both =
                after(
                        one,
                        "gave the turns of Wu in Group to the case Wu",
                        study -> CaseEditing.give(study, wu, new Holding(group, "Wu")));
        assertThat(both.cases().list())
                .extracting(Case::holdings)
                .containsExactly(
                        List.of(lisTurns),
                        List.of(new Holding(small.transcript(), null), new Holding(group, "Wu")));
        Study taken =
                after(
                        both,
                        "took the turns of Li in Group from the case Li",
                        study -> CaseEditing.take(study, li, lisTurns));
        assertThat(taken.cases().get(li).holdings()).isEmpty();
    }

    @Test
    void noTextHasTwoOwners() throws RefusedException {
        Study study = small.study().after(CaseEditing.give(small.study(), li, lisTurns));
        requireRefused(
                "the turns of Li in Group belongs to the case Li already",
                study,
                one -> CaseEditing.give(one, wu, lisTurns));
        requireRefused(
                "Group belongs to the case Li already, in whole or in part",
                study,
                one -> CaseEditing.give(one, wu, new Holding(group, null)));
        requireRefused(
                "T belongs to the case Wu already",
                study,
                one -> CaseEditing.give(one, li, new Holding(small.transcript(), null)));
        requireRefused(
                "Nobody named Sun speaks in Group",
                study,
                one -> CaseEditing.give(one, li, new Holding(group, "Sun")));
        assertThatThrownBy(() -> CaseEditing.take(study, wu, lisTurns))
                .isInstanceOf(NothingToDoException.class);
    }

    @Test
    void aValueIsSetChangedAndCleared() throws RefusedException {
        Study study = small.study().after(CaseEditing.createAttribute(small.study(), "City"));
        AttributeId city = study.attribute("City").orElseThrow().id();
        Study set =
                after(
                        study,
                        "set City of Li to \"Beijing\"",
                        one -> CaseEditing.setValue(one, li, city, " Beijing "));
        assertThat(set.cases().get(li).values()).isEqualTo(Map.of(city, "Beijing"));
        Study cleared =
                after(set, "cleared City of Li", one -> CaseEditing.setValue(one, li, city, " "));
        assertThat(cleared).isEqualTo(study);
        assertThatThrownBy(() -> CaseEditing.setValue(set, li, city, "Beijing"))
                .isInstanceOf(NothingToDoException.class);
        requireRefused(
                "half a character", study, one -> CaseEditing.setValue(one, li, city, "\uD83D"));
        assertThatThrownBy(() -> CaseEditing.setValue(study, li, city, ""))
                .isInstanceOf(NothingToDoException.class);
    }

    @Test
    void aDeletedAttributeTakesItsValuesAlong() throws RefusedException {
        Study study = small.study().after(CaseEditing.createAttribute(small.study(), "City"));
        study = study.after(CaseEditing.createAttribute(study, "Sector"));
        AttributeId city = study.attribute("City").orElseThrow().id();
        AttributeId sector = study.attribute("Sector").orElseThrow().id();
        study = study.after(CaseEditing.setValue(study, li, city, "Beijing"));
        study = study.after(CaseEditing.setValue(study, li, sector, "Family"));
        Study after =
                after(
                        study,
                        "deleted the attribute City",
                        one -> CaseEditing.deleteAttribute(one, city));
        assertThat(after.attributes().list()).extracting(Attribute::name).containsExactly("Sector");
        assertThat(after.cases().get(li).values()).isEqualTo(Map.of(sector, "Family"));
    }

    @Test
    void takenAndUnfitNamesAreRefused() throws RefusedException {
        Study study = small.study().after(CaseEditing.createAttribute(small.study(), "City"));
        AttributeId city = study.attribute("City").orElseThrow().id();
        requireRefused("a case Wu already", study, one -> CaseEditing.create(one, " Wu"));
        requireRefused("a case Wu already", study, one -> CaseEditing.rename(one, li, "Wu"));
        requireRefused(
                "an attribute City already",
                study,
                one -> CaseEditing.createAttribute(one, "City"));
        for (String name : List.of("", " \n", "a\tb")) {
            requireRefused("name of a case", study, one -> CaseEditing.create(one, name));
            requireRefused("name of a case", study, one -> CaseEditing.rename(one, li, name));
            requireRefused(
                    "name of an attribute",
                    study,
                    one -> CaseEditing.renameAttribute(one, city, name));
        }
    }

    @Test
    void anAttributeKeepsItsPlaceUnderAnotherName() throws RefusedException {
        Study study = small.study().after(CaseEditing.createAttribute(small.study(), "City"));
        study = study.after(CaseEditing.createAttribute(study, "Sector"));
        AttributeId city = study.attribute("City").orElseThrow().id();
        Study after =
                after(
                        study,
                        "renamed the attribute City to 城市",
                        one -> CaseEditing.renameAttribute(one, city, "城市"));
        assertThat(after.attributes().list())
                .extracting(Attribute::name)
                .containsExactly("城市", "Sector");
    }
}
