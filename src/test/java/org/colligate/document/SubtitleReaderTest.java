package org.colligate.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SubtitleReaderTest {

    private static String cue(String times, String text) {
        return times + "\n" + text + "\n\n";
    }

    private static Document vtt(String cues) throws Exception {
        return Reading.of("a.vtt", "WEBVTT\n\n" + cues);
    }

    private static Document srt(String cues) throws Exception {
        return Reading.of("a.srt", cues);
    }

    private static List<String> spoken(Document document) {
        return document.utterances().stream()
                .map(one ->
                        one.speaker()
                                + "|"
                                + document.text().substring(one.start(), one.speech())
                                + "|"
                                + document.text().substring(one.speech(), one.end()))
                .toList();
    }

    @Test
    void voicesAreSpeakersEvenIfTheySpeakOnce() throws Exception {
        Document document =
                vtt(
                        cue("00:01.000 --> 00:02.000", "<v Ana Lopez>Yes.</v>")
                                + cue("00:02.000 --> 00:03.000", "<v Ana Lopez>Well.</v>")
                                + cue("00:03.000 --> 00:04.000", "<v bo>Why?"));
        assertThat(spoken(document))
                .containsExactly(
                        "Ana Lopez|[0:00:01] Ana Lopez: |Yes. Well.", "bo|[0:00:03] bo: |Why?");
        assertThat(document.text())
                .isEqualTo("[0:00:01] Ana Lopez: Yes. Well.\n[0:00:03] bo: Why?");
    }

    @Test
    void whatNobodyIsNamedForContinuesATurn() throws Exception {
        assertThat(
                        vtt(cue("00:01.000 --> 00:02.000", "Before all.")
                                        + cue("00:02.000 --> 00:03.000", "<v Ana>Yes.</v>")
                                        + cue("00:09.000 --> 00:10.000", "(laughs)"))
                                .text())
                .isEqualTo("[0:00:01] Before all.\n[0:00:02] Ana: Yes. (laughs)");
    }

    @Test
    void labelsThatRecurAreSpeakersAndWhatOnlyLooksLikeOneIsNot() throws Exception {
        String talk =
                cue("00:00:01,000 --> 00:00:02,000", "For example: this.")
                        + cue("00:00:02,000 --> 00:00:03,000", "Note: that.")
                        + cue("00:00:03,000 --> 00:00:04,000", "At http://x.org we met at 10:30.");
        assertThat(srt(talk).utterances()).isEmpty();
        Document labelled =
                srt(
                        cue("00:00:01,000 --> 00:00:02,000", "[SPEAKER_00]: Hello.")
                                + cue("00:00:02,000 --> 00:00:03,000", "[SPEAKER_01]:")
                                + cue("00:00:03,000 --> 00:00:04,000", "that was: there.")
                                + cue("00:00:04,000 --> 00:00:05,000", "[SPEAKER_00]: Bye."));
        assertThat(spoken(labelled))
                .containsExactly(
                        "SPEAKER_00|[0:00:01] SPEAKER_00: |Hello.",
                        "SPEAKER_01|[0:00:02] SPEAKER_01: |that was: there.",
                        "SPEAKER_00|[0:00:04] SPEAKER_00: |Bye.");
    }

    @Test
    void webexNamesSpeakersAboveTheTimes() throws Exception {
        assertThat(
                        vtt("1 \"Ana Lopez\" (3478362880)\n"
                                        + cue("00:01.000 --> 00:02.000", "Yes.")
                                        + "2 \"Bo\"\n"
                                        + cue("00:02.000 --> 00:03.000", "No."))
                                .text())
                .isEqualTo("[0:00:01] Ana Lopez: Yes.\n[0:00:02] Bo: No.");
    }

    @Test
    void notesAreLeftOutAndTold() throws Exception {
        Document document =
                vtt(
                        "NOTE one\nof two lines\n\n"
                                + cue("00:01.000 --> 00:02.000", "a.")
                                + "NOTE\nConfidence: 0.9\n\n"
                                + cue("00:05.000 --> 00:06.000", "NOTE this stays\n\nSTYLE as well")
                                + "NOTED by all.\n");
        assertThat(document.text())
                .isEqualTo("[0:00:01] a.\n[0:00:05] NOTE this stays STYLE as well NOTED by all.");
        assertThat(document.warnings()).hasSize(1);
        assertThat(document.warnings().getFirst().sentence())
                .isEqualTo("Notes between the cues, which are no speech, and are left out: 2.");
    }

    @Test
    void nothingThatIsSaidGetsLostInADamagedFile() throws Exception {
        Document document =
                srt(
                        """
                        1
                        00:00:01,000 --> 00:00:02,000
                        one

                        still one

                        2
                        00:0O:03,000 --> 00:00:04,000
                        two

                        3
                        00:00:05,000 -->
                        2019

                        00:00:06,000 --> 00:00:01,000
                        four --> five
                        4
                        99999999:00:07,000 --> 00:00:08,000
                        six
                        """);
        assertThat(document.text()).isEqualTo("[0:00:01] one still one two 2019 four --> five six");
        assertThat(Reading.warnings(document)).containsExactly("document.cue.untimed");
        assertThat(document.warnings().getFirst().values()).containsExactly("2");
    }

    @Test
    void cuesStayInTheOrderOfTheFile() throws Exception {
        Document document =
                srt(
                        cue("00:00:10,000 --> 00:00:20,000", "a")
                                + cue("00:00:15,000 --> 00:00:16,000", "overlaps")
                                + cue("00:00:01,000 --> 00:00:02,000", "earlier")
                                + cue("00:00:03,000 --> 00:00:04,000", "and on"));
        assertThat(document.text()).isEqualTo("[0:00:10] a overlaps\n[0:00:01] earlier and on");
        assertThat(Reading.warnings(document)).containsExactly("document.cue.early");
    }

    @Test
    void withoutSpeakersAParagraphEndsWithASentenceASilenceOrAMinute() throws Exception {
        StringBuilder cues = new StringBuilder();
        for (int second = 0; second < 80; second += 10) {
            cues.append(
                    cue(
                            "00:%02d:%02d,000 --> 00:%02d:%02d,500"
                                    .formatted(
                                            second / 60,
                                            second % 60,
                                            (second + 9) / 60,
                                            (second + 9) % 60),
                            "so"));
        }
        assertThat(srt(cues.toString()).text())
                .isEqualTo("[0:00:00] so so so so so so\n[0:01:00] so so");
        assertThat(
                        srt(cue("00:00:00,000 --> 00:00:01,000", "他说“好。”")
                                        + cue("00:00:01,000 --> 00:00:02,000", "“你”")
                                        + cue("00:00:03,999 --> 00:00:05,000", "came")
                                        + cue("00:00:07,000 --> 00:00:08,000", "home"))
                                .text())
                .isEqualTo("[0:00:00] 他说“好。”\n[0:00:01] “你”came\n[0:00:07] home");
    }

    @Test
    void rollingCaptionsAreReadOnce() throws Exception {
        Document document =
                vtt(
                        cue(
                                        "00:00:00.000 --> 00:00:02.000 align:start position:0%",
                                        " \nwe<00:00:00.500><c> began</c>")
                                + cue("00:00:02.000 --> 00:00:02.010", "we began\n ")
                                + cue(
                                        "00:00:02.010 --> 00:00:04.000",
                                        "we began\nwith<00:00:03.000><c> two</c>")
                                + cue("00:00:04.000 --> 00:00:04.010", "with two\n ")
                                + cue("00:00:04.010 --> 00:00:06.000", "with two\nrooms"));
        assertThat(document.text()).isEqualTo("[0:00:00] we began with two rooms");
        assertThat(Reading.warnings(document)).containsExactly("document.cue.repeated");
        assertThat(
                        srt(cue("00:00:00,000 --> 00:00:01,000", "No.")
                                        + cue("00:00:01,000 --> 00:00:02,000", "No.")
                                        + cue("00:00:02,000 --> 00:00:03,000", "I said")
                                        + cue("00:00:03,000 --> 00:00:04,000", "no."))
                                .text())
                .isEqualTo("[0:00:00] No.\n[0:00:01] No.\n[0:00:02] I said no.");
    }

    @Test
    void tagsGoAndWhatSomebodyTypedStays() throws Exception {
        assertThat(
                        srt(cue(
                                        "00:00:01,000 --> 00:00:02,000 X1:40 X2:600",
                                        "{\\an8}<font color=\"#fff\">R&D &amp; <b>so</b></font> <3 <laughs> a<b &copy that </unknown>"))
                                .text())
                .isEqualTo("[0:00:01] R&D & so <3 <laughs> a<b &copy that </unknown>");
    }

    @Test
    void aNameIsOnOneLineAndNoStory() throws Exception {
        String story = "x".repeat(101);
        Document document =
                vtt(
                        cue("00:01.000 --> 00:02.000", "<v Ana\nLopez>a</v>")
                                + cue("00:02.000 --> 00:03.000", "<v " + story + ">b</v>")
                                + cue("00:03.000 --> 00:04.000", "<v >c</v>"));
        assertThat(document.text()).isEqualTo("[0:00:01] Ana Lopez: a " + story + ": b c");
    }

    @Test
    void theTypeIsToldByTheContent() throws Exception {
        assertThat(Reading.of("a.txt", "\uFEFF1\r\n00:00:01,000 --> 00:00:02,000\r\na").format())
                .isEqualTo(Format.SRT);
        assertThat(Reading.of("a.srt", "WEBVTT\r\r00:01.000 --> 00:02.000\ra").text())
                .isEqualTo("[0:00:01] a");
        assertThat(
                        Reading.of(
                                        "a.txt",
                                        "1\n00:0O:01,000 --> 00:00:02,000\na\n\n2\n00:00:03,000 --> 00:00:04,000\nb")
                                .text())
                .isEqualTo("a b");
        assertThat(Reading.of("a.vtt", "WEBVTTX\n\n00:01.000").format()).isEqualTo(Format.TEXT);
        assertThat(Reading.of("a.srt", "2019\n\n5 apples --> 3 pears").format())
                .isEqualTo(Format.TEXT);
    }

    @Test
    void subtitlesAreReadInTheEncodingsOfTexts() throws Exception {
        String talk =
                """
                1
                00:00:01,000 --> 00:00:02,000
                我们一开始签了一年的合同，后来改成三年。

                2
                00:00:03,000 --> 00:00:04,000
                社区里的人都知道这件事。
                """;
        for (Charset charset :
                List.of(
                        Charset.forName("GB18030"),
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.UTF_16BE)) {
            String mark = charset.name().startsWith("UTF") ? "\uFEFF" : "";
            Document document = Reading.of("a.srt", (mark + talk).getBytes(charset));
            assertThat(document.text())
                    .isEqualTo("[0:00:01] 我们一开始签了一年的合同，后来改成三年。\n[0:00:03] 社区里的人都知道这件事。");
            assertThat(document.encoding()).isEqualTo(charset.name());
        }
    }

    @Test
    void aFileWithoutCuesIsRefused() {
        assertThatThrownBy(() -> Reading.of("a.vtt", "WEBVTT\n\nNOTE nothing yet\n"))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageStartingWith("a.vtt holds no text.");
    }

    /// Lines made of what subtitles are made of, for patterns that might go astray.
    @Test
    void longLinesOfTagsAndTimesAreReadAtOnce() throws Exception {
        for (String one :
                List.of(
                        "<",
                        "<v ",
                        "&#",
                        "{\\",
                        "<c.",
                        "00:",
                        "0:0 ",
                        "-->",
                        "[",
                        "\u00A0",
                        "<v a></v>")) {
            String line = one.repeat(200_000);
            Document document = vtt(cue("00:01.000 --> 00:02.000", "a " + line + " b"));
            assertThat(document.text()).startsWith("[0:00:01] a").endsWith("b");
        }
    }

    /// What is said comes out, however its words are spread over cues.
    @Test
    void noWordIsLostOrMoved() throws Exception {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            StringBuilder cues = new StringBuilder();
            StringBuilder words = new StringBuilder();
            long millis = 0;
            for (int i = random.nextInt(40) + 1; i > 0; i--) {
                String word =
                        (random.nextBoolean() ? "w" : "词")
                                + i
                                + (random.nextInt(4) == 0 ? "." : "");
                words.append(word);
                millis += random.nextInt(4_000);
                String speaker = List.of("", "<v Ana>", "<v 王芳>").get(random.nextInt(3));
                cues.append(
                        cue(
                                "%d:%02d:%02d.%03d --> 9:00:00.000"
                                        .formatted(
                                                millis / 3_600_000,
                                                millis / 60_000 % 60,
                                                millis / 1_000 % 60,
                                                millis % 1_000),
                                speaker + word));
            }
            Document document = vtt(cues.toString());
            String said =
                    document.text()
                            .replaceAll("(?m)^\\[[0-9:]+\\] (?:Ana: |王芳: )?", "")
                            .replaceAll("[ \n]", "");
            assertThat(said).as("seed %d", seed).isEqualTo(words.toString());
        }
    }

    @Test
    void aTimeHasFewerThanSixtyMinutesAndSeconds() throws Exception {
        Document document =
                srt(
                        """
                        1
                        00:00:01,000 --> 00:00:02,000
                        one.

                        2
                        99:99:99,000 --> 100:00:00,000
                        two.

                        3
                        75:30,000 --> 75:31,000
                        three.
                        """);
        assertThat(document.text()).isEqualTo("[0:00:01] one.\ntwo.\n[1:15:30] three.");
        assertThat(Reading.warnings(document)).containsExactly("document.cue.untimed");
    }
}
