package org.colligate.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colligate.model.Refusal;
import org.colligate.model.Speaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UntakenLabelsTest {

    private static final String INTERVIEW =
            "I: What do you lack?\nR: Much.\nMei: Hm.\nBudget: none.\nMei: Yes.\nI: So?\nR: So.\n";

    @TempDir Path folder;

    private Draft read(String text) throws Exception {
        return IntakeReader.read(Files.writeString(folder.resolve("one.txt"), text));
    }

    private static List<String> said(Draft draft) {
        return draft.warnings().stream().map(Refusal::sentence).toList();
    }

    @Test
    void whatLooksLikeALabelAndWasNotTakenIsSaid() throws Exception {
        assertThat(said(read(INTERVIEW)))
                .containsExactly(
                        "Lines that begin like a speaker's label and were not taken for one: Mei (2)."
                                + " If one is a speaker, add the label.");
    }

    @Test
    void onceItIsTakenNothingIsSaidAndOnceItIsTakenOutItIsSaidAgain() throws Exception {
        Draft draft = SpeakerLabels.with(read(INTERVIEW), "Mei");
        assertThat(said(draft)).isEmpty();
        assertThat(said(SpeakerLabels.without(draft, "Mei"))).hasSize(1);
    }

    @Test
    void noMoreThanTheFiveLikeliestAreNamed() throws Exception {
        StringBuilder text = new StringBuilder("I: Why?\nR: So.\nR: Or so.\n");
        for (String name : List.of("Ann", "Bo", "Cy", "Di", "Ed", "Flo")) {
            text.append(name).append(": yes.\n").append(name).append(": no.\n");
        }
        assertThat(said(read(text.toString())).getFirst())
                .contains("one: Ann (2), Bo (2), Cy (2), Di (2), Ed (2). If");
    }

    @Test
    void proseIsLeftInPeace() throws Exception {
        String prose =
                """
                A word on method: we waited.
                Note: it rained.
                Note: it poured.
                Budget: none.
                We met at 10:30
                and left.
                """;
        assertThat(said(read(prose))).isEmpty();
        assertThat(said(read("Pro: cheap.\nPro: near.\nOnce: no more.\n"))).isEmpty();
    }

    @Test
    void speakersOfAnUnusualWayOfWritingStayWhenOneIsSetRight() throws Exception {
        Draft draft = read("I\tWhy?\nR\tSo.\nI\tAnd?\nR\tYes.\n");
        Draft next = SpeakerLabels.withRole(draft, "R", Speaker.Role.OTHER);
        assertThat(SpeakerLabels.with(SpeakerLabels.without(next, "I"), "I").turns())
                .extracting(turn -> turn.speech() - turn.start())
                .containsExactly(2, 2, 2, 2);
        assertThat(SpeakerLabels.beginnings(draft, 5))
                .containsExactly(
                        new SpeakerLabels.Beginning("I", 2), new SpeakerLabels.Beginning("R", 2));
    }
}
