package org.colligate.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What ELAN and oTranscribe save, beyond the samples.
class AnnotationReadersTest {

    private static String slot(String id, String value) {
        return "<TIME_SLOT TIME_SLOT_ID=\"%s\"%s/>"
                .formatted(id, value.isEmpty() ? "" : " TIME_VALUE=\"" + value + "\"");
    }

    private static String aligned(String id, String from, String text) {
        return "<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID=\"%s\" TIME_SLOT_REF1=\"%s\" TIME_SLOT_REF2=\"%s\"><ANNOTATION_VALUE>%s</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>"
                .formatted(id, from, from, text);
    }

    private static String referring(String id, String to, String text) {
        return "<ANNOTATION><REF_ANNOTATION ANNOTATION_ID=\"%s\" ANNOTATION_REF=\"%s\"><ANNOTATION_VALUE>%s</ANNOTATION_VALUE></REF_ANNOTATION></ANNOTATION>"
                .formatted(id, to, text);
    }

    private static String tier(String attributes, String annotations) {
        return "<TIER " + attributes + ">" + annotations + "</TIER>";
    }

    private static String elan(String slots, String tiers) {
        return "<?xml version=\"1.0\"?><ANNOTATION_DOCUMENT><HEADER TIME_UNITS=\"milliseconds\"/><TIME_ORDER>"
                + slots
                + "</TIME_ORDER>"
                + tiers
                + "</ANNOTATION_DOCUMENT>";
    }

    private static Document read(String slots, String tiers) throws Exception {
        return Reading.of("a.eaf", elan(slots, tiers));
    }

    @Test
    void dependentTiersAreLeftOutAndTold() throws Exception {
        Document document =
                read(
                        slot("t1", "1000"),
                        tier("TIER_ID=\"Ana\"", aligned("a1", "t1", "你好"))
                                + tier(
                                        "TIER_ID=\"English\" PARENT_REF=\"Ana\"",
                                        referring("a2", "a1", "hello")));
        assertThat(document.text()).isEqualTo("[0:00:01] Ana: 你好");
        assertThat(document.warnings().getFirst().sentence())
                .isEqualTo(
                        "Tiers that depend on another, such as translations and glosses, and are left out: English.");
    }

    @Test
    void whereOnlyDependentTiersAreWrittenTheyAreReadAtTheTimesOfTheOthers() throws Exception {
        Document document =
                read(
                        slot("t1", "1000") + slot("t2", "2000"),
                        tier("TIER_ID=\"ref\"", aligned("a1", "t2", "") + aligned("a0", "t1", " "))
                                + tier(
                                        "TIER_ID=\"tx\" PARENT_REF=\"ref\" PARTICIPANT=\"Bo\"",
                                        referring("a2", "a1", "second"))
                                + tier(
                                        "TIER_ID=\"ft\" PARENT_REF=\"ref\" PARTICIPANT=\"Cy\"",
                                        referring("a3", "a0", "first")));
        assertThat(document.text()).isEqualTo("[0:00:01] Cy: first\n[0:00:02] Bo: second");
    }

    @Test
    void aTimeThatIsMissingOrdersAndIsNotMadeUp() throws Exception {
        Document document =
                read(
                        slot("t1", "1000") + slot("t2", "") + slot("t3", "x") + slot("t4", "9000"),
                        tier(
                                        "TIER_ID=\"Ana\"",
                                        aligned("a1", "t4", "last") + aligned("a2", "t2", "second"))
                                + tier(
                                        "TIER_ID=\"Bo\"",
                                        aligned("a3", "t1", "first")
                                                + aligned("a4", "t3", "third")));
        assertThat(document.text())
                .isEqualTo("[0:00:01] Bo: first\nAna: second\nBo: third\n[0:00:09] Ana: last");
        assertThat(Reading.warnings(document)).containsExactly("document.cue.untimed");
    }

    @Test
    void aTierThatNamesNobodyIsNoSpeaker() throws Exception {
        String typed =
                aligned("a1", "t1", "I: Why?")
                        + aligned("a2", "t2", "R: So.")
                        + aligned("a3", "t3", "I: I see.");
        String slots = slot("t1", "1000") + slot("t2", "2000") + slot("t3", "3000");
        assertThat(read(slots, tier("TIER_ID=\"default\"", typed)).text())
                .isEqualTo("[0:00:01] I: Why?\n[0:00:02] R: So.\n[0:00:03] I: I see.");
    }

    @Test
    void annotationsThatReferToEachOtherEndNowhere() throws Exception {
        assertThat(
                        read(
                                        slot("t1", "99999999999999999") + slot("t2", "-5"),
                                        tier(
                                                        "TIER_ID=\"a\" PARENT_REF=\"b\"",
                                                        referring("a1", "a2", "one")
                                                                + referring("a1", "a1", "two"))
                                                + tier(
                                                        "TIER_ID=\"b\" PARENT_REF=\"a\"",
                                                        referring("a2", "a1", "three")
                                                                + aligned("a3", "t1", "four")
                                                                + aligned("a4", "t2", "five")))
                                .text())
                .isEqualTo("a: one two\nb: three four five");
    }

    /// A hundred thousand places without a time, and as many annotations in a chain.
    @Test
    void whatIsMadeToTakeLongIsReadAtOnce() throws Exception {
        StringBuilder slots = new StringBuilder();
        StringBuilder chain = new StringBuilder();
        StringBuilder aligned = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            slots.append(slot("t" + i, ""));
            chain.append(referring("r" + i, "r" + (i + 1), ""));
            aligned.append(aligned("a" + i, "t" + i, "x"));
        }
        Document document =
                read(
                        slots.toString(),
                        tier("TIER_ID=\"a\"", aligned.toString())
                                + tier(
                                        "TIER_ID=\"b\"",
                                        chain.toString() + referring("z", "r0", "y")));
        assertThat(document.text()).startsWith("a: x").endsWith("b: y");
    }

    @Test
    void documentTypesAndDepthAreRefused() {
        String body = elan(slot("t1", "0"), tier("TIER_ID=\"a\"", aligned("a1", "t1", "&x;")));
        String bomb =
                body.replace(
                        "<ANNOTATION_DOCUMENT>",
                        "<!DOCTYPE a [<!ENTITY y \"lol\"><!ENTITY x \"&y;&y;&y;\">]><ANNOTATION_DOCUMENT>");
        assertThatThrownBy(() -> Reading.of("a.eaf", bomb))
                .hasMessageStartingWith("a.eaf declares entities");
        String outside = bomb.replace("ENTITY y \"lol\"", "ENTITY y SYSTEM \"file:///etc/passwd\"");
        assertThatThrownBy(() -> Reading.of("a.eaf", outside))
                .hasMessageStartingWith("a.eaf declares entities");
        assertThatThrownBy(() -> read("", "<A>".repeat(5_000) + "</A>".repeat(5_000)))
                .hasMessageContaining("nested too deeply");
        assertThatThrownBy(() -> Reading.of("a.eaf", body.substring(0, 200)))
                .hasMessageStartingWith("a.eaf is damaged");
        assertThatThrownBy(() -> read(slot("t1", "0"), tier("TIER_ID=\"a\"", "")))
                .hasMessageStartingWith("a.eaf holds no text");
    }

    private static Document otr(String page) throws Exception {
        return Reading.of(
                "a.otr",
                "{\"text\":\"%s\",\"media\":\"a.mp3\",\"media-time\":\"1\"}"
                        .formatted(page.replace("\"", "\\\"")));
    }

    private static String stamp(String seconds, String shown) {
        return "<span class=\"timestamp\" data-timestamp=\"%s\">%s</span>"
                .formatted(seconds, shown);
    }

    @Test
    void timesOfOTranscribeStandWhereTheyWerePut() throws Exception {
        Document document =
                otr(
                        "<p>"
                                + stamp("59.9", "0:59")
                                + "</p><p>"
                                + stamp("60", "1:00")
                                + " a "
                                + stamp("x", "1:05")
                                + "b "
                                + stamp("1e9", "late")
                                + "c</p><p>"
                                + stamp("9e999", "")
                                + "</p><p>"
                                + stamp("3600", "")
                                + "</p><p></p><p>d</p>");
        assertThat(document.text())
                .isEqualTo("[0:00:59]\n[0:01:00] a [0:01:05] b late c\n[1:00:00] d");
        assertThat(document.utterances()).isEmpty();
    }

    @Test
    void aDamagedFileOfOTranscribeIsRefused() throws Exception {
        for (String json :
                List.of(
                        "{\"text\":\"<p>a</p>\",\"media\":",
                        "{\"media\":\"a\"}",
                        "{\"text\":{\"a\":[1]},\"media\":\"a\"}",
                        "{\"text\":" + "[".repeat(5_000) + ",\"media\"")) {
            assertThatThrownBy(() -> Reading.of("a.otr", json))
                    .hasMessageStartingWith("a.otr is damaged");
        }
        assertThatThrownBy(() -> otr("<p> </p>")).hasMessageStartingWith("a.otr holds no text");
        assertThat(Reading.of("a.txt", "{\"text\": \"whisper\", \"segments\": []}").format())
                .isEqualTo(Format.TEXT);
    }
}
