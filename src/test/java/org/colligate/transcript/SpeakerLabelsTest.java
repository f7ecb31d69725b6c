package org.colligate.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.colligate.model.Change;
import org.colligate.model.RefusedException;
import org.colligate.model.SourceText;
import org.colligate.model.Speaker;
import org.colligate.model.Speaker.Role;
import org.junit.jupiter.api.Test;

class SpeakerLabelsTest {

    private static Draft draft(String text) {
        Change.Telling found = SpeakerFinder.find(text);
        return new Draft(
                "T", SourceText.of(text), found.speakers(), found.turns(), "UTF-8", List.of());
    }

    private static List<String> turns(Draft draft) {
        return draft.turns().stream()
                .map(turn ->
                        draft.speakers().get(turn.speaker()).label()
                                + "|"
                                + draft.text().string().substring(turn.speech(), turn.end()))
                .toList();
    }

    @Test
    void aMissedLabelIsAddedHoweverItIsSpacedAndTypedWithOrWithoutItsColon() throws Exception {
        Draft found = draft("I: Why?\nlao wang: So.\nLao  Wang : Yes.\nI: And?\n");
        assertThat(found.speakers()).extracting(Speaker::label).containsExactly("I");
        for (String typed : List.of("Lao Wang", " lao wang:", "[LAO WANG]")) {
            Draft next = SpeakerLabels.with(found, typed);
            assertThat(next.speakers().getLast().role()).isEqualTo(Role.RESPONDENT);
            String label = next.speakers().getLast().label();
            assertThat(turns(next))
                    .containsExactly("I|Why?", label + "|So.", label + "|Yes.", "I|And?");
        }
    }

    @Test
    void aLabelBeforeNoColonIsFoundAtTheBeginningOfLines() throws Exception {
        Draft plain = draft("Q. Why?\n[00:01:02] A. Because.\nAnd more.\nQ.E.D.\n问　为何\n问题很多\n");
        assertThat(turns(plain)).isEmpty();
        Draft next = SpeakerLabels.with(SpeakerLabels.with(plain, "A."), "问");
        assertThat(turns(next)).containsExactly("A.|Because.\nAnd more.\nQ.E.D.", "问|为何\n问题很多");
        assertThat(turns(SpeakerLabels.with(next, "Q")))
                .containsExactly("Q|Why?", "A.|Because.\nAnd more.", "Q|E.D.", "问|为何\n问题很多");
    }

    @Test
    void whatCannotBeAddedIsRefusedWithItsReason() {
        Draft found = draft("I: Why?\nR1: So.\n");
        assertThatThrownBy(() -> SpeakerLabels.with(found, "r1"))
                .isInstanceOf(RefusedException.class)
                .hasMessage("r1 is among the speakers already.");
        assertThatThrownBy(() -> SpeakerLabels.with(found, "Li"))
                .isInstanceOf(RefusedException.class)
                .hasMessage("No line begins with \"Li\". Type it as it stands in the text.");
        assertThatThrownBy(() -> SpeakerLabels.with(found, "  "))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("Type a label");
    }

    @Test
    void whatSeparatesALabelFromTheSpeechIsNoPartOfTheName() throws Exception {
        Draft plain = draft("Li Wei - Yes.\nLi Wei said so.\nMa – No.\n王 | 好\n");
        for (String typed : List.of("Li Wei -", "Li Wei", "li wei —:")) {
            Draft next = SpeakerLabels.with(plain, typed);
            assertThat(turns(next).getFirst())
                    .isEqualToIgnoringCase("Li Wei|Yes.\nLi Wei said so.\nMa – No.\n王 | 好");
            assertThatThrownBy(() -> SpeakerLabels.with(next, "Li Wei -"))
                    .hasMessageEndingWith("is among the speakers already.");
        }
        assertThat(turns(SpeakerLabels.with(SpeakerLabels.with(plain, "Ma –"), "王 |")))
                .containsExactly("Ma|No.", "王|好");
    }

    @Test
    void theBeginningOfALabelIsNotTakenForIt() throws Exception {
        Draft plain = draft("Li Wei: Yes.\nI: Why?\nMa Bo - No.\n李伟：好\n");
        Draft without = SpeakerLabels.without(plain, "Li Wei");
        assertThatThrownBy(() -> SpeakerLabels.with(without, "Li"))
                .hasMessage(
                        "\"Li\" is only the beginning of the label \"Li Wei\". Type all of it.");
        Draft there = SpeakerLabels.with(SpeakerLabels.with(without, "Li Wei"), "Ma Bo -");
        assertThatThrownBy(() -> SpeakerLabels.with(there, "Ma -"))
                .hasMessage(
                        "\"Ma\" is only the beginning of Ma Bo, who is among the speakers already.");
        assertThatThrownBy(() -> SpeakerLabels.with(SpeakerLabels.without(there, "李伟"), "李"))
                .hasMessageContaining("\"李伟\"");
    }

    @Test
    void whatATakenOutLabelSaidGoesToWhoeverSpokeBefore() throws Exception {
        Draft found = draft("I: Why?\nR1: So.\nR2: No.\n");
        Draft fewer = SpeakerLabels.without(found, "R2");
        assertThat(turns(fewer)).containsExactly("I|Why?", "R1|So.\nR2: No.");
        assertThat(SpeakerLabels.with(fewer, "R2")).isEqualTo(found);
        assertThat(SpeakerLabels.beginnings(fewer, 2))
                .containsExactly(
                        new SpeakerLabels.Beginning("I", 1), new SpeakerLabels.Beginning("R1", 1));
    }

    @Test
    void theTurnsOfTheSampleStayAsTheyWereFoundWhenALabelComesAndGoes() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("sample-transcripts"))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".txt")).toList()) {
                Draft found = draft(Files.readString(file).replace("\r\n", "\n"));
                String last = found.speakers().getLast().label();
                Draft back = SpeakerLabels.with(SpeakerLabels.without(found, last), last);
                assertThat(back.turns()).as(file.toString()).isEqualTo(found.turns());
            }
        }
    }
}
