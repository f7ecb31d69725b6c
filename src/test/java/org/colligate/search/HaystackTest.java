package org.colligate.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.colligate.model.Law;
import org.colligate.model.RandomText;
import org.junit.jupiter.api.Test;

class HaystackTest {

    @Test
    void whatCountsAsNothingBelongsToTheCharacterBefore() {
        Haystack cafe = Haystack.folded("cafe\u0301 \u00ADon");
        assertThat(cafe.text()).isEqualTo("cafe on");
        assertThat(cafe.end(4)).isEqualTo(5);
        assertThat(cafe.start(5)).isEqualTo(7);
        assertThat(cafe.at(5)).isEqualTo(4);
    }

    @Test
    void aLigatureIsNeverCutInTwo() {
        Haystack find = Haystack.folded("ﬁnd");
        assertThat(find.text()).isEqualTo("find");
        assertThat(find.start(1)).isZero();
        assertThat(find.end(1)).isEqualTo(1);
        assertThat(find.end(2)).isEqualTo(1);
    }

    @Test
    void anyStretchStandsWhereItsCharactersCameFrom() {
        Law.holds(
                2_000,
                random -> {
                    String text = RandomText.of(random, 40);
                    Haystack haystack = Haystack.folded(text);
                    for (int i = 0; i < haystack.text().length(); i++) {
                        int start = haystack.start(i);
                        int end = haystack.end(i + 1);
                        assertThat(Haystack.folded(text.substring(start, end)).text())
                                .contains(haystack.text().substring(i, i + 1));
                        assertThat(haystack.at(start)).isLessThanOrEqualTo(i);
                        assertThat(start).isLessThan(end);
                    }
                    assertThat(haystack.at(text.length())).isEqualTo(haystack.text().length());
                });
    }
}
