package org.colligate.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.colligate.model.Law;
import org.colligate.model.RandomText;
import org.junit.jupiter.api.Test;

class SignatureTest {

    @Test
    void whatStandsInATextIsNeverDenied() {
        Law.holds(
                2_000,
                random -> {
                    String text = RandomText.of(random, 200);
                    Signature signature = Signature.of(text);
                    int from = random.nextInt(text.length() + 1);
                    int to = from + random.nextInt(Math.min(12, text.length() - from) + 1);
                    assertThat(signature.mayHold(text.substring(from, to))).isTrue();
                });
    }

    @Test
    void mostOfWhatDoesNotIs() {
        Signature english = Signature.of("They spoke of open tenders. ".repeat(500));
        assertThat(english.mayHold("tenders")).isTrue();
        assertThat(english.mayHold("audit")).isFalse();
        assertThat(english.mayHold("sopen")).isFalse();
        StringBuilder characters = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            characters.append((char) (0x4E00 + i * 7919L % 20_000));
        }
        Signature chinese = Signature.of(characters.toString());
        int kept = 0;
        for (int i = 0; i < 1_000; i++) {
            kept += chinese.mayHold("" + (char) (0x4E00 + i) + (char) (0x4E00 + 17 * i)) ? 1 : 0;
        }
        assertThat(kept).isLessThan(500);
    }
}
