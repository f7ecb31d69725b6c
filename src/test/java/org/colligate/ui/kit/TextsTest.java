package org.colligate.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.colligate.model.Refusal;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void timesAreWrittenInOneWay() {
        Instant when =
                LocalDateTime.of(2026, 11, 6, 16, 6).atZone(ZoneId.systemDefault()).toInstant();
        Texts english = new Texts(Language.ENGLISH);
        Texts chinese = new Texts(Language.CHINESE);
        assertThat(english.moment(when)).isEqualTo("Nov 6, 2026, 16:06");
        assertThat(chinese.moment(when)).isEqualTo("2026年11月6日 16:06");
        assertThat(english.time(when)).isEqualTo("16:06").isEqualTo(chinese.time(when));
        Refusal since = Refusal.of("holder.program", "%s %s %s since %s", "a", "b", 1, when);
        assertThat(english.of(since)).isEqualTo("a on b, process 1, since Nov 6, 2026, 16:06");
        assertThat(since.sentence()).isEqualTo("a b 1 since 2026-11-06 16:06");
    }

    @Test
    void theBeginningOfALongTextEndsWithAWord() {
        assertThat(Texts.beginning("One year is short.", 18)).isEqualTo("One year is short.");
        assertThat(Texts.beginning("One year is short.", 14)).isEqualTo("One year is …");
        assertThat(Texts.beginning("One year is short.", 8)).isEqualTo("One year …");
        assertThat(Texts.beginning("𠮷𠮷𠮷𠮷", 2)).isEqualTo("𠮷𠮷 …");
        assertThat(Texts.beginning("Incomprehensibilities", 5)).isEqualTo("Incom …");
    }
}
