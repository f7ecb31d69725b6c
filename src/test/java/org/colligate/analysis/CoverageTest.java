package org.colligate.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.colligate.model.Fieldwork;
import org.junit.jupiter.api.Test;

class CoverageTest {

    /// A coding that runs from the question through the turns of two people of one city into that
    /// of a third from another.
    private final Fieldwork fieldwork =
            new Fieldwork()
                    .transcript("F", "Q: a?\nLi: b\nMei: c\nGu: d\nQ: so\n")
                    .person("Li", Map.of("city", "Beijing"), "F/Li")
                    .person("Mei", Map.of("city", "Beijing"), "F/Mei")
                    .person("Gu", Map.of("city", "Guangzhou"), "F/Gu");

    private List<Long> characters(Grouping columns) {
        return ThemeMatrix.of(fieldwork.study(), MatrixSpec.by(columns)).cells().getFirst().stream()
                .map(Cell::characters)
                .toList();
    }

    private Grouping byCity() {
        return new Grouping.ByAttributes(List.of(fieldwork.attribute("city")));
    }

    @Test
    void aCodingCoversAllTurnsOfTheGroupThatItRunsThrough() {
        fieldwork.coding("F", "b\nMei: c\nGu: d", "Trust");
        assertThat(characters(byCity())).containsExactly(9L, 0L, 14L);
        assertThat(characters(new Grouping.ByCase())).containsExactly(2L, 0L, 0L, 14L);
    }

    @Test
    void aCodingThatStartsInTheQuestionCoversItsTranscriptWhole() {
        fieldwork.coding("F", "a?\nLi: b", "Trust");
        assertThat(characters(new Grouping.ByTranscript())).containsExactly(8L, 8L);
        assertThat(characters(byCity())).containsExactly(0L, 0L, 3L, 8L);
    }

    @Test
    void overlapsCountOnceWhateverOwnersTheyStartWith() {
        fieldwork
                .coding("F", "b\nMei: c", "Trust > In officials")
                .coding("F", "Mei: c\nGu: d", "Trust > In officials")
                .coding("F", "c", "Trust");
        assertThat(characters(byCity())).containsExactly(9L, 0L, 14L);
    }
}
