package org.colligate.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.colligate.model.Law;
import org.junit.jupiter.api.Test;

class KeynessTest {

    private static final double EXACT = 1e-9;

    /// As the UCREL log-likelihood wizard computes it; R's four-cell G² of the same table is 58.52.
    @Test
    void aWordThatIsMoreFrequentHasItsLogLikelihoodAndLogRatio() {
        Keyness keyness = new Keyness(120, 60, 50_000, 80_000);
        assertThat(keyness.g2().orElseThrow()).isCloseTo(58.438584114256216, within(EXACT));
        assertThat(keyness.logRatio().orElseThrow()).isCloseTo(1.6780719051126376, within(EXACT));
        assertThat(keyness.sign()).isEqualTo(1);
    }

    @Test
    void aWordThatIsAbsentFromOneTextHasNoLogRatio() {
        Keyness keyness = new Keyness(15, 0, 40_000, 60_000);
        assertThat(keyness.g2().orElseThrow()).isCloseTo(27.48872195622465, within(EXACT));
        assertThat(keyness.logRatio()).isEmpty();
        assertThat(keyness.sign()).isEqualTo(1);
        assertThat(new Keyness(0, 15, 60_000, 40_000).signed())
                .isCloseTo(-27.48872195622465, within(EXACT));
    }

    @Test
    void whereThereIsNothingNothingIsDefined() {
        assertThat(new Keyness(0, 0, 1000, 2000))
                .extracting(Keyness::g2, Keyness::logRatio, Keyness::sign)
                .containsExactly(OptionalDouble.empty(), OptionalDouble.empty(), 0);
        assertThat(new Keyness(0, 5, 0, 100).g2()).isEmpty();
        assertThat(new Keyness(5, 0, 100, 0).g2()).isEmpty();
        assertThat(new Keyness(0, 0, 0, 0).signed()).isZero();
    }

    @Test
    void sidesChangedTurnTheSignAndNothingElse() {
        Law.holds(
                2_000,
                random -> {
                    int a = random.nextInt(50);
                    int b = random.nextInt(50);
                    int c = a + random.nextInt(10_000);
                    int d = b + random.nextInt(10_000);
                    Keyness one = new Keyness(a, b, c, d);
                    Keyness other = new Keyness(b, a, d, c);
                    assertThat(one.sign()).isEqualTo(-other.sign());
                    assertThat(one.g2().orElse(-1)).isCloseTo(other.g2().orElse(-1), within(1e-6));
                    assertThat(one.logRatio().orElse(0))
                            .isCloseTo(-other.logRatio().orElse(0), within(EXACT));
                    assertThat(one.g2().orElse(0)).isNotNegative().isFinite();
                });
    }
}
