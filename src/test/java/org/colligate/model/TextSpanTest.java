package org.colligate.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextSpanTest {

    @Test
    void overlapAndContainmentAreThoseOfSetsOfPlaces() {
        Law.holds(
                2_000,
                random -> {
                    int start = random.nextInt(8);
                    int otherStart = random.nextInt(8);
                    TextSpan span = new TextSpan(start, start + 1 + random.nextInt(6));
                    TextSpan other = new TextSpan(otherStart, otherStart + 1 + random.nextInt(6));
                    IntStream shared =
                            places(other).filter(at -> places(span).anyMatch(p -> p == at));
                    long count = shared.count();
                    assertThat(span.overlaps(other)).isEqualTo(count > 0);
                    assertThat(span.contains(other)).isEqualTo(count == other.length());
                    assertThat(other.overlaps(span)).isEqualTo(span.overlaps(other));
                });
    }

    private static IntStream places(TextSpan span) {
        return IntStream.range(span.start(), span.end());
    }

    @Test
    void spansStandInOrderOfStartThenLength() {
        assertThat(new TextSpan(1, 9)).isLessThan(new TextSpan(2, 3));
        assertThat(new TextSpan(1, 2)).isLessThan(new TextSpan(1, 3));
        assertThat(new TextSpan(1, 2)).isEqualByComparingTo(new TextSpan(1, 2));
    }

    @Test
    void anEmptySpanIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TextSpan(3, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new TextSpan(4, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new TextSpan(-1, 3));
    }
}
