package org.colligate.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.colligate.model.Case;
import org.colligate.model.Change;
import org.colligate.model.ChangeSet;
import org.colligate.model.CodeId;
import org.colligate.model.Coding;
import org.colligate.model.Deed;
import org.colligate.model.Fieldwork;
import org.colligate.model.Holding;
import org.colligate.model.Inquiry;
import org.colligate.model.Kept;
import org.colligate.model.KeptId;
import org.colligate.model.Memo;
import org.colligate.model.MemoId;
import org.colligate.model.NothingToDoException;
import org.colligate.model.RefusedException;
import org.colligate.model.Speaker;
import org.colligate.model.Study;
import org.colligate.model.TextEdit;
import org.colligate.model.Transcript;
import org.colligate.search.FoldedTexts;
import org.colligate.task.Progress;
import org.junit.jupiter.api.Test;

class ReplacementTest {

    private static Study named(Study study, String... pairs) throws RefusedException {
        Study next = study;
        for (int i = 0; i < pairs.length; i += 2) {
            next = next.after(KeyTable.put(next, pairs[i], pairs[i + 1]));
        }
        return next;
    }

    private static Findings find(Study study) throws Exception {
        return Findings.of(study, new FoldedTexts(), Progress.UNWATCHED);
    }

    private static ChangeSet everything(Study study) throws Exception {
        Findings found = find(study);
        return new Replacement(
                        found, found.places(), found.traces().stream().map(Trace::where).toList())
                .on(study);
    }

    private static Transcript only(Study study) {
        return study.transcripts().list().getFirst();
    }

    private static List<String> passages(Study study) {
        Transcript transcript = only(study);
        return study.codings().of(transcript.id()).stream()
                .map(Coding::span)
                .sorted()
                .map(transcript.text()::passage)
                .toList();
    }

    @Test
    void aCodingThatBeginsOrEndsInsideANameCoversThePseudonymAsAWhole() throws Exception {
        Study study =
                named(
                        new Fieldwork()
                                .transcript("T", "昨天王小明来了。Xiaoming Wang's friend.")
                                .coding("T", "昨天王小", "a")
                                .coding("T", "小明来", "b")
                                .coding("T", "小", "c")
                                .coding("T", "王小明", "d")
                                .coding("T", "Wang's", "e")
                                .coding("T", "来了", "f")
                                .study(),
                        "王小明",
                        "受访者一",
                        "Xiaoming Wang",
                        "P1");
        Study after = study.after(everything(study));
        assertThat(only(after).text().string()).isEqualTo("昨天受访者一来了。P1's friend.");
        assertThat(passages(after))
                .containsExactly("昨天受访者一", "受访者一", "受访者一", "受访者一来", "来了", "P1's");
    }

    @Test
    void twoCodingsThatComeToSayTheSameBecomeOneWithItsMemos() throws Exception {
        Fieldwork work =
                new Fieldwork()
                        .transcript("T", "昨天王小明来了")
                        .coding("T", "王小明", "a")
                        .coding("T", "小明", "a");
        Study plain = named(work.study(), "王小明", "P1");
        Coding part =
                plain.codings().of(only(plain).id()).stream()
                        .filter(one -> one.span().length() == 2)
                        .findFirst()
                        .orElseThrow();
        Memo memo =
                new Memo(
                        MemoId.random(),
                        new Memo.OnCoding(part.transcript(), part.id()),
                        part.coder(),
                        Instant.EPOCH,
                        "王小明?");
        Study study =
                plain.after(
                        ChangeSet.of(
                                Deed.of(Deed.Kind.WROTE_MEMO, "x"), new Change.OfMemo(null, memo)));
        ChangeSet set = everything(study);
        Study after = study.after(set);
        assertThat(passages(after)).containsExactly("P1");
        assertThat(after.memos().get(memo.id()).text()).isEqualTo("P1?");
        assertThat(after.after(set.inverse(set.deed()))).isEqualTo(study);
    }

    @Test
    void speakersFollowTheirLabelsAndWhatCasesOwnOfThem() throws Exception {
        Study study =
                named(
                        new Fieldwork()
                                .transcript(
                                        "T", "Mei: Hello Wang.\nWang Li: Hi.\nWang: Yes, Mei.\n")
                                .person("first", Map.of(), "T/Wang Li", "T/Wang")
                                .study(),
                        "Wang Li",
                        "P1",
                        "Wang",
                        "P1");
        Study after = study.after(everything(study));
        assertThat(only(after).text().string())
                .isEqualTo("Mei: Hello P1.\nP1: Hi.\nP1: Yes, Mei.\n");
        assertThat(only(after).speakers()).extracting(Speaker::label).containsExactly("Mei", "P1");
        assertThat(only(after).turns()).extracting(turn -> turn.speaker()).containsExactly(0, 1, 1);
        assertThat(after.cases().list().getFirst().holdings())
                .containsExactly(new Holding(only(after).id(), "P1"));
    }

    @Test
    void aSpeakerStaysWhereALabelIsLeftAsItIs() throws Exception {
        Study study =
                named(
                        new Fieldwork().transcript("T", "Wang: Hi.\nWang: Yes, Wang.\n").study(),
                        "Wang",
                        "P1");
        Findings found = find(study);
        assertThat(found.places()).extracting(Place::label).containsExactly(true, true, false);
        Study after =
                study.after(
                        new Replacement(found, found.places().subList(1, 3), List.of()).on(study));
        assertThat(only(after).text().string()).isEqualTo("Wang: Hi.\nP1: Yes, P1.\n");
        assertThat(only(after).speakers()).extracting(Speaker::label).containsExactly("Wang");
    }

    @Test
    void twoCasesNeverComeToOwnOneSpeaker() throws Exception {
        Study study =
                named(
                        new Fieldwork()
                                .transcript("T", "Li: a\nMei: b\n")
                                .person("one", Map.of(), "T/Li")
                                .person("two", Map.of(), "T/Mei")
                                .study(),
                        "Li",
                        "P",
                        "Mei",
                        "P");
        assertThatThrownBy(() -> everything(study))
                .hasMessage(
                        "In T the cases one and two would both own the turns of \"P\". Give one of their speakers another pseudonym.");
    }

    @Test
    void namesOutsideTheTextsAreFoundAndChangedWithThem() throws Exception {
        Fieldwork work =
                new Fieldwork()
                        .transcript("Wang 1", "Nobody here.")
                        .person("Wang", Map.of("host", "Ms Wang", "Wang's age", "40"), "Wang 1");
        CodeId code = work.code("Trust > Wang");
        work.coder("Wang");
        Study plain = named(work.study(), "Wang", "P1");
        Kept.SavedQuery query =
                new Kept.SavedQuery(KeptId.random(), "Wang!", Inquiry.of("wang OR trust"));
        Kept.StopWords stops = new Kept.StopWords(KeptId.random(), java.util.Set.of("wang", "ah"));
        Study study =
                plain.after(
                        ChangeSet.of(
                                Deed.of(Deed.Kind.SAVED_QUERY, "x"),
                                new Change.OfKept(null, query),
                                new Change.OfKept(null, stops)));
        assertThat(find(study).traces())
                .extracting(trace -> trace.text() + "|" + trace.replaced() + "|" + trace.free())
                .containsExactlyInAnyOrder(
                        "Wang 1|P1 1|true",
                        "Wang's age|P1's age|true",
                        "Wang|P1|true",
                        "Ms Wang|Ms P1|true",
                        "Wang|P1|true",
                        "Wang!: wang OR trust|P1!: P1 OR trust|true",
                        "wang|P1|true",
                        "Wang|P1|false");
        ChangeSet set = everything(study);
        Study after = study.after(set);
        assertThat(only(after).name()).isEqualTo("P1 1");
        Case owner = after.cases().list().getFirst();
        assertThat(owner.name()).isEqualTo("P1");
        assertThat(owner.values().values()).containsExactlyInAnyOrder("Ms P1", "40");
        assertThat(after.codebook().path(code)).hasToString("Trust > P1");
        assertThat(after.savedQueries().getFirst().inquiry().query()).isEqualTo("P1 OR trust");
        assertThat(after.stopWords().orElseThrow().words()).containsExactlyInAnyOrder("P1", "ah");
        assertThat(find(after).traces()).extracting(Trace::text).containsExactly("Wang");
        assertThat(set.deed()).isEqualTo(Deed.of(Deed.Kind.PSEUDONYMISED, 0, 0, 7));
        assertThat(after.after(set.inverse(set.deed()))).isEqualTo(study);
    }

    @Test
    void aNameThatWouldBeTakenIsToldAndLeft() throws Exception {
        Study study =
                named(
                        new Fieldwork().transcript("Wang", "a").transcript("WANG", "b").study(),
                        "Wang",
                        "P1");
        assertThat(find(study).traces()).extracting(Trace::free).containsExactly(true, false);
        Study after = study.after(everything(study));
        assertThat(after.transcripts().list())
                .extracting(Transcript::name)
                .containsExactlyInAnyOrder("P1", "Wang");
    }

    @Test
    void whatWasLookedAtMustStillBeSo() throws Exception {
        Study study = named(new Fieldwork().transcript("T", "Wang.").study(), "Wang", "P1");
        Findings found = find(study);
        Study edited =
                study.after(
                        ChangeSet.of(
                                Deed.of(Deed.Kind.EDITED_TRANSCRIPT, "T", 0, 1, 0, 0),
                                new Change.TextEdited(only(study).id(), new TextEdit(0, "", "x"))));
        Replacement replacement = new Replacement(found, found.places(), List.of());
        assertThatThrownBy(() -> replacement.on(edited))
                .hasMessageContaining("have changed since the names were looked for");
        assertThatThrownBy(() -> new Replacement(found, List.of(), List.of()).on(study))
                .isInstanceOf(NothingToDoException.class);
    }
}
