package org.colligate.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.colligate.document.Comment;
import org.colligate.model.Case;
import org.colligate.model.CaseId;
import org.colligate.model.Change;
import org.colligate.model.ChangeSet;
import org.colligate.model.Deed;
import org.colligate.model.Holding;
import org.colligate.model.Memo;
import org.colligate.model.Passage;
import org.colligate.model.SourceText;
import org.colligate.model.Speaker;
import org.colligate.model.Study;
import org.colligate.model.TextSpan;
import org.colligate.model.Transcript;
import org.junit.jupiter.api.Test;

class BatchTest {

    private static final Deed UNDO = Deed.of(Deed.Kind.UNDID, "an import");

    private static Draft draft(String name, String text) {
        Change.Telling told = SpeakerFinder.find(text);
        return new Draft(
                name, SourceText.of(text), told.speakers(), told.turns(), "UTF-8", List.of());
    }

    private static Study withCases(String... names) {
        Study study = Study.EMPTY;
        for (String name : names) {
            Case made = new Case(CaseId.random(), name, study.cases().size(), Map.of(), List.of());
            study =
                    study.after(
                            ChangeSet.of(
                                    Deed.of(Deed.Kind.CREATED_CASE, name),
                                    new Change.OfCase(null, made)));
        }
        return study;
    }

    private static String owner(String transcript, String... cases) {
        return Intake.owner(withCases(cases), transcript).map(Case::name).orElse("none");
    }

    @Test
    void aTranscriptBelongsToTheCaseThatItsNameTells() {
        assertThat(owner("BJ1_2018-08-22", "BJ1", "BJ11")).isEqualTo("BJ1");
        assertThat(owner("BJ11", "BJ1", "BJ11")).isEqualTo("BJ11");
        assertThat(owner("interview bj1", "BJ1")).isEqualTo("BJ1");
        assertThat(owner("访谈BJ1记录", "BJ1")).isEqualTo("BJ1");
        assertThat(owner("与李明的访谈", "李明")).isEqualTo("李明");
        assertThat(owner("BJ1 and BJ2", "BJ1", "BJ2")).isEqualTo("none");
        assertThat(owner("ABJ1", "BJ1")).isEqualTo("none");
        assertThat(owner("BJ12", "BJ1")).isEqualTo("none");
        assertThat(owner("Anastasia", "Ana")).isEqualTo("none");
    }

    @Test
    void whatCanComeInDoesAndTheOthersAreTold() {
        Study study = Study.EMPTY;
        Batch batch =
                Batch.of(
                        study,
                        List.of(
                                Incoming.of(draft("a", "One.")),
                                Incoming.of(draft("b", "One.")),
                                Incoming.of(draft("c", "Two."))),
                        false);
        assertThat(study.after(batch.changes()).transcripts().list())
                .extracting(Transcript::name)
                .containsExactly("a", "c");
        assertThat(batch.taken().get(1))
                .isInstanceOfSatisfying(
                        Batch.Taken.Refused.class,
                        refused ->
                                assertThat(refused.why())
                                        .hasMessageContaining("has the same text"));
        assertThat(batch.changes().deed().clause()).isEqualTo("imported 2 transcripts");
    }

    @Test
    void aTranscriptThatIsThereIsBroughtUpOnlyIfThatIsWanted() {
        Study study = Study.EMPTY;
        Batch first = Batch.of(study, List.of(Incoming.of(draft("a", "One."))), false);
        study = study.after(first.changes());
        List<Incoming> again = List.of(Incoming.of(draft("a", "One, and two.")));
        assertThat(Batch.of(study, again, false).isEmpty()).isTrue();
        Batch update = Batch.of(study, again, true);
        assertThat(study.after(update.changes()).transcript("a").orElseThrow().text())
                .isEqualTo(SourceText.of("One, and two."));
    }

    @Test
    void everyRespondentOfAFocusGroupIsACase() {
        Study study = withCases("P2");
        Draft group = draft("FG1", "I: So?\nP1: Yes.\nP2: No.\nP1: Yes!\nP2: No!\nI: Well.\n");
        Batch batch =
                Batch.of(
                        study,
                        List.of(new Incoming(group, true, Incoming.Owners.RESPONDENTS)),
                        false);
        Study after = study.after(batch.changes());
        var id = after.transcript("FG1").orElseThrow().id();
        assertThat(after.caseNamed("P2").orElseThrow().holdings())
                .containsExactly(new Holding(id, "P2"));
        assertThat(after.caseNamed("FG1 P1").orElseThrow().holdings())
                .containsExactly(new Holding(id, "P1"));
        assertThat(after.cases().size()).isEqualTo(2);
        assertThat(after.after(batch.changes().inverse(UNDO))).isEqualTo(study);
    }

    @Test
    void commentsBecomeMemosOnTheirPassages() {
        Draft plain = draft("a", "招标 is new.");
        Draft noted =
                new Draft(
                        "a",
                        plain.text(),
                        List.of(),
                        List.of(),
                        "",
                        List.of(),
                        List.of(
                                new Comment(new TextSpan(0, 2), "Ana", "Which?"),
                                new Comment(new TextSpan(6, 9), "", "Since when?")),
                        0,
                        null);
        Study after =
                Study.EMPTY.after(
                        Batch.of(Study.EMPTY, List.of(Incoming.of(noted)), false).changes());
        var id = after.transcript("a").orElseThrow().id();
        assertThat(after.memos().list())
                .extracting(Memo::subject, Memo::text)
                .containsExactlyInAnyOrder(
                        tuple(new Memo.OnPassage(new Passage(id, new TextSpan(0, 2))), "Which?"),
                        tuple(
                                new Memo.OnPassage(new Passage(id, new TextSpan(6, 9))),
                                "Since when?"));
        assertThat(after.coders().list()).extracting(coder -> coder.name()).contains("Ana", "?");
        Batch without =
                Batch.of(
                        Study.EMPTY,
                        List.of(new Incoming(noted, false, Incoming.Owners.NAMED)),
                        false);
        assertThat(Study.EMPTY.after(without.changes()).memos().list()).isEmpty();
    }

    @Test
    void whatASpeakerIsInOneTranscriptItIsInTheNext() {
        Draft first =
                SpeakerLabels.withRole(
                        draft(
                                "a",
                                "Ana: Why?\nBo: So.\nAna: Oh?\nBo: Yes.\nAna: And?\nBo: Well.\n"),
                        "Ana",
                        Speaker.Role.INTERVIEWER);
        assertThat(first.speakers()).hasSize(2);
        Study study =
                Study.EMPTY.after(
                        Batch.of(Study.EMPTY, List.of(Incoming.of(first)), false).changes());
        Draft next = draft("b", "Ana: Once more?\nMe, I say no.\n");
        assertThat(next.speakers()).isEmpty();
        assertThat(Acquaintance.with(study, next).speakers())
                .containsExactly(new Speaker("Ana", Speaker.Role.INTERVIEWER));
        assertThat(Acquaintance.with(Study.EMPTY, next)).isEqualTo(next);
    }
}
