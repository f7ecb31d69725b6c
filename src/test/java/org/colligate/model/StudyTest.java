package org.colligate.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StudyTest {

    private final SmallStudy small = new SmallStudy("🙂 three years");

    private void requireUnfit(Change... changes) {
        Study study = small.study();
        ChangeSet set = ChangeSet.of(Deed.of(Deed.Kind.CREATED_CODER, "x"), changes);
        assertThatThrownBy(() -> study.after(set))
                .as(set.toString())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aChangeFitsOnlyWhereItsBeforeHolds() {
        Study study = small.study();
        Coder ana = study.coders().get(small.coder());
        Coder other = new Coder(ana.id(), "Bo");
        Code trust = study.codebook().get(small.code());
        Transcript transcript = study.transcripts().get(small.transcript());
        Change.Telling silence = new Change.Telling(List.of(), List.of());
        Change.Telling anybody =
                new Change.Telling(List.of(new Speaker("I", Speaker.Role.OTHER)), List.of());
        requireUnfit(new Change.OfCoder(other, ana));
        requireUnfit(new Change.OfCoder(null, ana));
        requireUnfit(new Change.OfCoder(null, null));
        requireUnfit(new Change.OfCode(trust.withName("x"), trust));
        requireUnfit(new Change.OfCode(null, trust));
        requireUnfit(new Change.TranscriptAdded(transcript));
        requireUnfit(new Change.TranscriptRemoved(transcript.named("x")));
        requireUnfit(new Change.TranscriptRenamed(transcript.id(), "x", "y"));
        requireUnfit(new Change.TurnsChanged(transcript.id(), anybody, silence));
        requireUnfit(new Change.TextEdited(transcript.id(), new TextEdit(0, "x", "")));
        requireUnfit(new Change.TextEdited(transcript.id(), new TextEdit(1, "", "x")));
    }

    @Test
    void noTwoThingsOfAKindHaveTheSameName() {
        small.owner("Li");
        Case li = new Case(CaseId.random(), "Li", 1, Map.of(), List.of());
        Code trust = small.study().codebook().get(small.code());
        Code twin = new Code(CodeId.random(), null, 0, "Trust", trust.guide(), trust.color());
        Transcript transcript = small.study().transcripts().get(small.transcript());
        Attribute city = new Attribute(AttributeId.random(), "City", 0);
        requireUnfit(new Change.OfCoder(null, new Coder(CoderId.random(), "Ana")));
        requireUnfit(new Change.OfCode(null, twin));
        requireUnfit(new Change.OfCase(null, li));
        requireUnfit(
                new Change.OfAttribute(null, city),
                new Change.OfAttribute(null, new Attribute(AttributeId.random(), "City", 1)));
        requireUnfit(new Change.TranscriptRenamed(transcript.id(), "T", "U"));
    }

    @Test
    void noTextHasTwoOwners() {
        Holding whole = new Holding(small.transcript(), null);
        Holding part = new Holding(small.transcript(), "I");
        small.owner("Li", part);
        for (Holding holding : List.of(whole, part)) {
            requireUnfit(
                    new Change.OfCase(
                            null, new Case(CaseId.random(), "Wu", 1, Map.of(), List.of(holding))));
        }
    }

    @Test
    void nothingGoesWhileSomethingRefersToIt() {
        Coding coding = small.coding(0, 2);
        small.memo(coding);
        CaseId li = small.owner("Li", new Holding(small.transcript(), null));
        small.memo(new Memo.OnCase(li), small.coder());
        CodeId parent = small.code(null, "Parent");
        small.code(parent, "Child");
        CodeId noted = small.code(null, "Noted");
        small.memo(new Memo.OnCode(noted), small.coder());
        CoderId author = small.coder("Author");
        small.memo(new Memo.OnProject(), author);
        Study study = small.study();
        Transcript transcript = study.transcripts().get(small.transcript());
        requireUnfit(new Change.CodingsRemoved(List.of(coding)));
        requireUnfit(new Change.OfCode(study.codebook().get(small.code()), null));
        requireUnfit(new Change.OfCode(study.codebook().get(parent), null));
        requireUnfit(new Change.OfCode(study.codebook().get(noted), null));
        requireUnfit(new Change.OfCoder(study.coders().get(small.coder()), null));
        requireUnfit(new Change.OfCoder(study.coders().get(author), null));
        requireUnfit(new Change.OfCase(study.cases().get(li), null));
        requireUnfit(new Change.TranscriptRemoved(transcript));
    }

    @Test
    void nothingNewRefersToWhatIsNotThere() {
        Coding coding = small.coding(0, 2);
        Holding missing = new Holding(TranscriptId.random(), null);
        Map<AttributeId, String> values = Map.of(AttributeId.random(), "x");
        Memo memo = small.memo(coding);
        Coding other = coding.withSpan(new TextSpan(3, 5));
        Coding fresh =
                new Coding(
                        CodingId.random(),
                        other.transcript(),
                        other.span(),
                        other.code(),
                        other.coder());
        requireUnfit(new Change.CodingsAdded(List.of(fresh.withCode(CodeId.random()))));
        requireUnfit(new Change.CodingsAdded(List.of(fresh.withCoder(CoderId.random()))));
        requireUnfit(new Change.CodingsAdded(List.of(fresh.withSpan(new TextSpan(1, 5)))));
        requireUnfit(new Change.CodingsAdded(List.of(fresh.withSpan(new TextSpan(3, 99)))));
        requireUnfit(
                new Change.OfCase(
                        null, new Case(CaseId.random(), "Li", 0, Map.of(), List.of(missing))));
        requireUnfit(
                new Change.OfCase(null, new Case(CaseId.random(), "Li", 0, values, List.of())));
        requireUnfit(new Change.OfMemo(memo, memo.withAuthor(CoderId.random())));
        requireUnfit(new Change.OfMemo(memo, memo.withSubject(new Memo.OnCode(CodeId.random()))));
    }

    @Test
    void differencesAreNamedInWordsOfTheField() {
        Study study = small.study();
        assertThat(study.differences(study)).isEmpty();
        small.coding(0, 2);
        small.owner("Li");
        assertThat(study.differences(small.study())).containsExactly("cases", "codings");
        assertThat(study.differences(Study.EMPTY))
                .containsExactly("transcripts", "coders", "codes");
    }
}
