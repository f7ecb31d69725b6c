package org.colligate.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.colligate.model.ChangeSet;
import org.colligate.model.Coding;
import org.colligate.model.Deed;
import org.colligate.model.Law;
import org.colligate.model.Memo;
import org.colligate.model.Passage;
import org.colligate.model.RandomStudy;
import org.colligate.model.RandomText;
import org.colligate.model.RefusedException;
import org.colligate.model.SmallStudy;
import org.colligate.model.Study;
import org.colligate.model.TextEdit;
import org.colligate.model.TextSpan;
import org.colligate.model.Transcript;
import org.colligate.model.Turn;
import org.junit.jupiter.api.Test;

class TranscriptEditingTest {

    private static final Deed UNDO = Deed.of(Deed.Kind.UNDID, "an edit");

    @Test
    void editsKeepEveryPassageAndCanAllBeTakenBack() {
        Law.holds(
                2_000,
                random -> {
                    Study start = RandomStudy.of(random);
                    Study study = start;
                    List<ChangeSet> done = new ArrayList<>();
                    for (int i = 0; i < 8; i++) {
                        Transcript transcript = any(random, study.transcripts().list());
                        TextEdit edit = RandomText.edit(random, transcript.text());
                        Optional<ChangeSet> set = tryEdit(study, transcript, edit);
                        if (set.isPresent()) {
                            Study next = study.after(set.get());
                            requirePassages(study, next, transcript, edit);
                            requireMemos(study, next, transcript, edit);
                            requireTurns(transcript, next.transcripts().get(transcript.id()), edit);
                            requireNothingDangling(next);
                            assertThat(next.after(set.get().inverse(UNDO))).isEqualTo(study);
                            done.add(set.get());
                            study = next;
                        }
                    }
                    Study end = study;
                    for (ChangeSet set : done.reversed()) {
                        study = study.after(set.inverse(UNDO));
                    }
                    assertThat(study).isEqualTo(start);
                    for (ChangeSet set : done) {
                        study = study.after(set.inverse(UNDO).inverse(set.deed()));
                    }
                    assertThat(study).isEqualTo(end);
                });
    }

    private static <T> T any(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /// Refusals are for other tests: edits that change nothing or leave nothing.
    private static Optional<ChangeSet> tryEdit(Study study, Transcript one, TextEdit edit) {
        try {
            return Optional.of(TranscriptEditing.edit(study, one.id(), edit));
        } catch (RefusedException e) {
            return Optional.empty();
        }
    }

    private static void requirePassages(
            Study before, Study after, Transcript edited, TextEdit edit) {
        for (Transcript transcript : before.transcripts().list()) {
            Transcript next = after.transcripts().get(transcript.id());
            for (Coding coding : before.codings().of(transcript.id())) {
                Optional<Coding> there = after.codings().find(transcript.id(), coding.id());
                String passage = transcript.text().passage(coding.span());
                if (!transcript.equals(edited)) {
                    assertThat(there).contains(coding);
                } else if (isBeside(edit, coding.span())) {
                    assertThat(there.map(one -> next.text().passage(one.span()))).contains(passage);
                } else if (edit.at() <= coding.span().start()
                        && edit.end() >= coding.span().end()
                        && !edit.keeps(coding.span())) {
                    assertThat(there).isEmpty();
                } else {
                    requireRest(after, edit, coding, there);
                }
            }
        }
    }

    /// A memo follows its passage, and stays with the transcript when that goes.
    private static void requireMemos(Study before, Study after, Transcript edited, TextEdit edit) {
        for (Memo memo : before.memos().list()) {
            if (memo.subject() instanceof Memo.OnPassage(Passage(var id, var span))) {
                Memo.Subject expected = memo.subject();
                if (id.equals(edited.id())) {
                    expected =
                            edit.map(span)
                                    .<Memo.Subject>map(
                                            moved -> new Memo.OnPassage(new Passage(id, moved)))
                                    .orElse(new Memo.OnTranscript(id));
                }
                assertThat(after.memos().get(memo.id())).isEqualTo(memo.withSubject(expected));
            }
        }
    }

    private static boolean isBeside(TextEdit edit, TextSpan span) {
        return edit.end() <= span.start() || edit.at() >= span.end();
    }

    /// A coding that the edit reaches into is there, where its passage is, or one that says the
    /// same is.
    private static void requireRest(
            Study after, TextEdit edit, Coding coding, Optional<Coding> there) {
        Coding expected = coding.withSpan(edit.map(coding.span()).orElseThrow());
        assertThat(there.orElse(expected)).isEqualTo(expected);
        assertThat(after.codings().of(coding.transcript()).stream().filter(expected::sameAs))
                .hasSize(1);
    }

    private static void requireTurns(Transcript before, Transcript after, TextEdit edit) {
        List<Turn> expected =
                before.turns().stream().flatMap(turn -> turn.after(edit).stream()).toList();
        assertThat(after.turns()).isEqualTo(expected);
        for (Turn turn : before.turns()) {
            if (edit.end() <= turn.start() || edit.at() > turn.end()) {
                String spoken = before.text().passage(turn.span());
                assertThat(after.turns().stream().map(one -> after.text().passage(one.span())))
                        .contains(spoken);
            }
        }
    }

    private static void requireNothingDangling(Study study) {
        for (Memo memo : study.memos().list()) {
            if (memo.subject() instanceof Memo.OnCoding(var transcript, var coding)) {
                assertThat(study.codings().find(transcript, coding)).isPresent();
            }
            if (memo.subject() instanceof Memo.OnTranscript(var transcript)) {
                assertThat(study.transcripts().has(transcript)).isTrue();
            }
        }
        for (Memo memo : study.memos().list()) {
            if (memo.subject() instanceof Memo.OnPassage(Passage(var transcript, var span))) {
                assertThat(study.transcripts().get(transcript).text().admits(span)).isTrue();
            }
        }
        for (Transcript transcript : study.transcripts().list()) {
            for (Coding coding : study.codings().of(transcript.id())) {
                assertThat(transcript.text().admits(coding.span())).isTrue();
            }
        }
    }

    @Test
    void deletingTakesEverythingAlongAndCanBeTakenBack() {
        Law.holds(
                2_000,
                random -> {
                    Study study = RandomStudy.of(random);
                    Transcript gone = any(random, study.transcripts().list());
                    ChangeSet set = done(() -> TranscriptEditing.delete(study, gone.id()));
                    Study after = study.after(set);
                    assertThat(after.transcripts().has(gone.id())).isFalse();
                    assertThat(after.codings().of(gone.id())).isEmpty();
                    requireNothingDangling(after);
                    assertThat(after.after(set.inverse(UNDO))).isEqualTo(study);
                });
    }

    @Test
    void twoCodingsThatComeToSayTheSameBecomeOne() throws RefusedException {
        SmallStudy small = new SmallStudy("long contract");
        Coding whole = small.coding(0, 13);
        Coding part = small.coding(0, 4);
        Memo memo = small.memo(whole);
        Study study = small.study();
        ChangeSet set =
                TranscriptEditing.edit(study, small.transcript(), new TextEdit(4, " contract", ""));
        Study after = study.after(set);
        assertThat(after.codings().of(small.transcript())).containsExactly(part);
        assertThat(after.memos().get(memo.id()))
                .isEqualTo(memo.withSubject(new Memo.OnCoding(small.transcript(), part.id())));
        assertThat(set.deed().clause())
                .isEqualTo(
                        "edited T: 9 characters taken out, 0 put in; 0 codings cut short, 1 removed");
        assertThat(after.after(set.inverse(UNDO))).isEqualTo(study);
    }

    @Test
    void twoCutCodingsThatComeToSayTheSameBecomeOne() throws RefusedException {
        SmallStudy small = new SmallStudy("a very long contract");
        Coding shorter = small.coding(7, 13);
        small.coding(7, 20);
        Study study = small.study();
        ChangeSet set =
                TranscriptEditing.edit(
                        study, small.transcript(), new TextEdit(11, " contract", ""));
        assertThat(study.after(set).codings().of(small.transcript()))
                .containsExactly(shorter.withSpan(new TextSpan(7, 11)));
        assertThat(set.deed().details()).containsExactly("T", "9", "0", "1", "1");
    }

    @Test
    void aSwallowedCodingGoesWithItsMemos() throws RefusedException {
        SmallStudy small = new SmallStudy("I said nothing");
        Memo memo = small.memo(small.coding(2, 6));
        Study study = small.study();
        ChangeSet set =
                TranscriptEditing.edit(study, small.transcript(), new TextEdit(1, " said ", "…"));
        Study after = study.after(set);
        assertThat(after.codings().size()).isZero();
        assertThat(after.memos().has(memo.id())).isFalse();
        assertThat(after.after(set.inverse(UNDO))).isEqualTo(study);
    }

    @Test
    void editsThatMakeNoSenseAreRefused() {
        SmallStudy small = new SmallStudy("ok 🙂");
        requireRefused(small, new TextEdit(0, "ok", "ok"), "nothing to change");
        requireRefused(small, new TextEdit(0, "", ""), "nothing to change");
        requireRefused(small, new TextEdit(0, "no", "yes"), "no longer what it was");
        requireRefused(small, new TextEdit(9, "", "yes"), "no longer what it was");
        requireRefused(small, new TextEdit(4, "\uDE42", ""), "half a character");
        requireRefused(small, new TextEdit(4, "", "x"), "half a character");
        requireRefused(small, new TextEdit(0, "", "\uD83D"), "half a character");
        requireRefused(small, new TextEdit(0, "", "\uDE42\uD83D"), "half a character");
        requireRefused(small, new TextEdit(0, "", "a\r\nb"), "control character (U+000D)");
        requireRefused(small, new TextEdit(0, "", "\0"), "control character (U+0000)");
        requireRefused(small, new TextEdit(0, "ok 🙂", "\n\t\u3000"), "leave no text");
    }

    private static void requireRefused(SmallStudy small, TextEdit edit, String reason) {
        assertThatThrownBy(() -> TranscriptEditing.edit(small.study(), small.transcript(), edit))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void lineEndsAndTabsMayBePutIn() throws RefusedException {
        SmallStudy small = new SmallStudy("ok");
        Study study = small.study();
        ChangeSet set =
                TranscriptEditing.edit(study, small.transcript(), new TextEdit(2, "", "\n\t🙂"));
        assertThat(study.after(set).transcripts().get(small.transcript()).text().string())
                .isEqualTo("ok\n\t🙂");
    }

    @Test
    void aTranscriptGetsAnotherName() throws RefusedException {
        SmallStudy small = new SmallStudy("ok");
        Study study = small.study();
        ChangeSet set = TranscriptEditing.rename(study, small.transcript(), " GZ20181209 ");
        assertThat(study.after(set).transcript("GZ20181209")).isPresent();
        assertThat(set.deed().clause()).isEqualTo("renamed the transcript T to GZ20181209");
        assertThat(study.after(set).after(set.inverse(UNDO))).isEqualTo(study);
    }

    @Test
    void unfitAndTakenNamesAreRefused() {
        SmallStudy small = new SmallStudy("ok");
        for (String name : List.of("", " \t", "a\nb", "a\u2028b", "a\0b", "T", "U")) {
            assertThatThrownBy(
                            () -> TranscriptEditing.rename(small.study(), small.transcript(), name))
                    .as("named '%s'", name)
                    .isInstanceOf(RefusedException.class);
        }
    }

    @Test
    void aTranscriptThatIsGoneCannotBeEdited() throws RefusedException {
        SmallStudy small = new SmallStudy("ok");
        Study without =
                small.study().after(TranscriptEditing.delete(small.study(), small.transcript()));
        assertThatThrownBy(() ->
                        TranscriptEditing.edit(
                                without, small.transcript(), new TextEdit(0, "", "x")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("no longer in the study");
    }

    private interface Refusable<T> {
        T get() throws RefusedException;
    }

    private static <T> T done(Refusable<T> deed) {
        try {
            return deed.get();
        } catch (RefusedException e) {
            throw new AssertionError(e);
        }
    }
}
