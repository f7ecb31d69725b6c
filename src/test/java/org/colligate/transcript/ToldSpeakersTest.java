package org.colligate.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colligate.document.Utterance;
import org.colligate.document.Wanted;
import org.colligate.model.Speaker;
import org.colligate.model.Speaker.Role;
import org.colligate.model.Turn;
import org.colligate.task.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToldSpeakersTest {

    private static final Path FOLDER = Path.of("src/test/resources/documents");

    @TempDir Path folder;

    private static Draft read(Path file) throws Exception {
        return IntakeReader.read(file, null, Wanted.ALL, Progress.UNWATCHED);
    }

    /// The text that is kept, written to a file and read as any other, tells the same. Who speaks
    /// once only is told by the format alone.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "teams-en.vtt",
                "zoom-en.vtt",
                "zoom-zh.vtt",
                "labels-zh.srt",
                "whisper-en.srt",
                "whisper-zh.vtt",
                "typed-en.otr",
                "typed-zh.otr",
                "tiers-en.eaf"
            })
    void theKeptTextTellsTheSameSpeakersAndTurnsWhenItIsReadAgain(String name) throws Exception {
        Draft draft = read(FOLDER.resolve(name));
        Draft again = read(Files.writeString(folder.resolve("a.txt"), draft.text().string()));
        List<String> once =
                draft.speakers().stream()
                        .filter(speaker ->
                                speaker.role() == Role.OTHER
                                        && turns(draft, speaker.label()).size() == 1)
                        .map(Speaker::label)
                        .toList();
        assertThat(once).hasSize(name.equals("teams-en.vtt") || name.equals("zoom-en.vtt") ? 1 : 0);
        for (Speaker speaker : again.speakers()) {
            assertThat(draft.speakers()).contains(speaker);
        }
        assertThat(again.speakers()).hasSize(draft.speakers().size() - once.size());
        if (once.isEmpty()) {
            assertThat(again.turns()).isEqualTo(draft.turns());
        }
        boolean silent = name.startsWith("whisper");
        assertThat(draft.turns().isEmpty()).isEqualTo(silent);
    }

    private static List<Turn> turns(Draft draft, String label) {
        return draft.turns().stream()
                .filter(turn -> draft.speakers().get(turn.speaker()).label().equals(label))
                .toList();
    }

    @Test
    void speakersAreAsTheFileNamesThem() throws Exception {
        assertThat(read(FOLDER.resolve("teams-en.vtt")).speakers())
                .containsExactly(
                        new Speaker("Ana Lopez", Role.OTHER),
                        new Speaker("Bob Smith (Guest)", Role.OTHER),
                        new Speaker("Cy Young", Role.OTHER));
        assertThat(read(FOLDER.resolve("labels-zh.srt")).speakers())
                .containsExactly(
                        new Speaker("访谈者", Role.INTERVIEWER), new Speaker("受访者", Role.RESPONDENT));
    }

    @Test
    void aNameIsTheSameHoweverItIsSpacedOrCapitalised() {
        var telling =
                ToldSpeakers.of(
                        List.of(
                                new Utterance("Interviewer", 0, 5, 9),
                                new Utterance("lopez, ana", 10, 12, 20),
                                new Utterance("Lopez,Ana", 20, 21, 22)));
        assertThat(telling.speakers())
                .containsExactly(
                        new Speaker("Interviewer", Role.INTERVIEWER),
                        new Speaker("lopez, ana", Role.RESPONDENT));
        assertThat(telling.turns())
                .containsExactly(
                        new Turn(0, 5, 9, 0), new Turn(10, 12, 20, 1), new Turn(20, 21, 22, 1));
    }

    /// Names that the finder would not take for one are found when the speakers are set right.
    @Test
    void whoIsTakenOutComesBackWithTheSameTurns() throws Exception {
        Path file =
                Files.writeString(
                        folder.resolve("a.vtt"),
                        """
                        WEBVTT

                        00:01.000 --> 00:02.000
                        <v Lopez, Ana>Why?</v>

                        00:02.000 --> 00:03.000
                        <v Bo>So.</v>

                        00:03.000 --> 00:04.000
                        <v Lopez, Ana>I see.</v>
                        """);
        Draft draft = read(file);
        assertThat(draft.turns()).hasSize(3);
        Draft fewer = SpeakerLabels.without(draft, "Lopez, Ana");
        assertThat(fewer.turns()).hasSize(1);
        Draft back = SpeakerLabels.with(fewer, "Lopez, Ana");
        assertThat(back.turns())
                .extracting(turn -> draft.text().string().substring(turn.speech(), turn.end()))
                .containsExactly("Why?", "So.", "I see.");
    }

    @Test
    void subtitlesAreReadInTheEncodingThatIsNamed() throws Exception {
        Charset shift = Charset.forName("Shift_JIS");
        Path file =
                Files.write(
                        folder.resolve("a.srt"),
                        "1\n00:00:01,000 --> 00:00:02,000\nこれは話です。\n".getBytes(shift));
        Draft draft = IntakeReader.read(file, shift, Wanted.ALL, Progress.UNWATCHED);
        assertThat(draft.text().string()).isEqualTo("[0:00:01] これは話です。");
        assertThat(draft.encoding()).isEqualTo("Shift_JIS");
    }
}
