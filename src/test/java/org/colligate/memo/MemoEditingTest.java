package org.colligate.memo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colligate.model.ChangeSet;
import org.colligate.model.CodeId;
import org.colligate.model.Memo;
import org.colligate.model.NothingToDoException;
import org.colligate.model.RefusedException;
import org.colligate.model.SmallStudy;
import org.colligate.model.Study;
import org.junit.jupiter.api.Test;

class MemoEditingTest {

    private static final Instant NOON = Instant.parse("2019-05-22T12:00:00.000000001Z");

    private final SmallStudy small = new SmallStudy("three years");

    private Map<Memo.Subject, String> subjects() {
        CodeId brief = small.code(small.code(), "Short-term");
        Map<Memo.Subject, String> subjects = new LinkedHashMap<>();
        subjects.put(new Memo.OnProject(), "the project");
        subjects.put(new Memo.OnTranscript(small.transcript()), "the transcript T");
        subjects.put(new Memo.OnCase(small.owner("Li")), "the case Li");
        subjects.put(new Memo.OnCode(brief), "the code Trust > Short-term");
        subjects.put(
                new Memo.OnCoding(
                        small.transcript(), small.coding(0, 5, brief, small.coder()).id()),
                "a passage of T coded as Trust > Short-term");
        return subjects;
    }

    @Test
    void aMemoIsWrittenEditedAndDeletedOnAnything() throws RefusedException {
        for (var subject : subjects().entrySet()) {
            Study study = small.study();
            ChangeSet written =
                    MemoEditing.write(study, subject.getKey(), "Ana", NOON, "Why?\nAsk.");
            Study with = study.after(written);
            Memo memo = with.memos().list().getFirst();
            assertThat(memo)
                    .isEqualTo(
                            new Memo(
                                    memo.id(),
                                    subject.getKey(),
                                    small.coder(),
                                    NOON,
                                    "Why?\nAsk."));
            ChangeSet edited = MemoEditing.edit(with, memo.id(), "Asked.");
            assertThat(with.after(edited).memos().list()).containsExactly(memo.withText("Asked."));
            ChangeSet deleted = MemoEditing.delete(with, memo.id());
            assertThat(with.after(deleted)).isEqualTo(study);
            assertThat(written.deed().clause()).isEqualTo("wrote a memo on " + subject.getValue());
            assertThat(edited.deed().clause()).isEqualTo("edited a memo on " + subject.getValue());
            assertThat(deleted.deed().clause())
                    .isEqualTo("deleted a memo on " + subject.getValue());
        }
    }

    @Test
    void aNewAuthorIsAddedInTheSameDeed() throws RefusedException {
        Study study = small.study();
        ChangeSet set = MemoEditing.write(study, new Memo.OnProject(), " Bo ", NOON, "Why?");
        Study after = study.after(set);
        assertThat(after.memos().list().getFirst().author())
                .isEqualTo(after.coder("Bo").orElseThrow().id());
        assertThat(after.after(set.inverse(set.deed()))).isEqualTo(study);
    }

    @Test
    void memosThatSayNothingOrNothingNewAreRefused() {
        Memo memo = small.memo(new Memo.OnProject(), small.coder());
        Study study = small.study();
        assertThatThrownBy(() ->
                        MemoEditing.write(study, new Memo.OnProject(), "Ana", NOON, " \n\u3000"))
                .isExactlyInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> MemoEditing.write(study, new Memo.OnProject(), " ", NOON, "Why?"))
                .isExactlyInstanceOf(RefusedException.class);
        for (String text : List.of("", "half \uDE42")) {
            assertThatThrownBy(() -> MemoEditing.edit(study, memo.id(), text))
                    .isExactlyInstanceOf(RefusedException.class);
        }
        assertThatThrownBy(() -> MemoEditing.edit(study, memo.id(), memo.text()))
                .isInstanceOf(NothingToDoException.class);
    }
}
