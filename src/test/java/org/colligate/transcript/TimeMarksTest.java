package org.colligate.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.colligate.model.Change;
import org.colligate.model.SourceText;
import org.colligate.model.Transcript;
import org.colligate.model.TranscriptId;
import org.junit.jupiter.api.Test;

class TimeMarksTest {

    private static List<String> times(String text) {
        Change.Telling told = SpeakerFinder.find(text);
        Transcript transcript =
                new Transcript(
                        TranscriptId.random(),
                        "T",
                        SourceText.of(text),
                        told.speakers(),
                        told.turns());
        List<String> times = new ArrayList<>();
        for (int i = 0; i < transcript.turns().size(); i++) {
            times.add(TimeMarks.of(transcript, i).orElse("none"));
        }
        return times;
    }

    @Test
    void aTimeStandsBeforeTheSpeechOrBehindIt() {
        assertThat(times("[0:02:06] I: How long?\n[0:02:11] R: 一年。\n"))
                .containsExactly("0:02:06", "0:02:11");
        assertThat(
                        times(
                                "Ana Lopez  0:49\nSo?\n\nBo Li  1:02\nYes.\n\nAna Lopez  1:09\nOh.\n\nBo Li  1:12\nSo.\n"))
                .containsExactly("0:49", "1:02", "1:09", "1:12");
        assertThat(times("I: So? #00:01:02-3#\nR: Yes. #00:01:09-0#\nI: Oh.\n"))
                .containsExactly("00:01:02", "00:01:09", "none");
    }

    @Test
    void aTimeThatIsSpokenIsNoMark() {
        assertThat(times("I: At 10:30?\nR: No, at 11:45.\n")).containsExactly("none", "none");
    }

    @Test
    void whatStandsBehindATurnIsKnown() {
        assertThat(TimeMarks.behind("Yes. #00:01:02-3#\n", 4)).isEqualTo(17);
        assertThat(TimeMarks.behind("Yes. And so on.", 4)).isEqualTo(4);
    }
}
