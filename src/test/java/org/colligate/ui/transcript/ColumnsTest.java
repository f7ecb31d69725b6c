package org.colligate.ui.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void stripesHaveTheirRoomAtAnyWidthThatHoldsAFewWords() {
        for (int em = 10; em <= 40; em++) {
            for (double width = em * 9 + Columns.LANES; width < 2_500; width += 7) {
                Columns columns = Columns.of(width, em, true);
                assertThat(columns.gutter() + Columns.LANES).isLessThanOrEqualTo(width);
                assertThat(columns.textWidth()).isGreaterThanOrEqualTo(em * 5.0 - 1);
            }
        }
    }

    @Test
    void whereItIsNarrowTheSpeakerStandsAboveTheText() {
        assertThat(Columns.of(760, 15, true).isStacked()).isFalse();
        assertThat(Columns.of(433, 30, true).isStacked()).isTrue();
        assertThat(Columns.of(433, 30, false).isStacked()).isFalse();
    }
}
