package org.colligate.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.colligate.model.Fieldwork;
import org.colligate.model.Law;
import org.colligate.model.RandomStudy;
import org.colligate.model.Study;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void itsFiguresAreTheMatrixs() {
        Law.holds(
                200,
                random -> {
                    Study study = RandomStudy.of(random);
                    MatrixSpec spec = RandomQuestion.comparison(random, study);
                    Measure measure = RandomQuestion.measure(random);
                    ThemeMatrix matrix = ThemeMatrix.of(study, spec);
                    List<Comparison.Theme> themes = new ArrayList<>();
                    for (int row = 0; row < matrix.rows().size(); row++) {
                        themes.add(expected(matrix, measure, row));
                    }
                    assertThat(Comparison.of(study, spec, measure))
                            .isEqualTo(new Comparison(matrix, measure, themes));
                });
    }

    /// Every group against every other, and the first that none exceeds.
    private static Comparison.Theme expected(ThemeMatrix matrix, Measure measure, int row) {
        List<OptionalDouble> values = new ArrayList<>();
        OptionalDouble difference = OptionalDouble.empty();
        int highest = -1;
        for (int g = 0; g < matrix.groups().size(); g++) {
            values.add(CountedByHand.figure(matrix, measure, row, g));
        }
        for (int one = 0; one < values.size(); one++) {
            for (int other = 0; other < values.size(); other++) {
                if (one != other && values.get(one).isPresent() && values.get(other).isPresent()) {
                    double apart = values.get(one).getAsDouble() - values.get(other).getAsDouble();
                    if (apart > difference.orElse(0)) {
                        highest = one;
                    }
                    difference = OptionalDouble.of(Math.max(apart, difference.orElse(0)));
                }
            }
        }
        return new Comparison.Theme(matrix.rows().get(row), values, difference, highest);
    }

    @Test
    void theLargestDifferenceComesFirstAndTheUndefinedLast() {
        Law.holds(
                200,
                random -> {
                    Study study = RandomStudy.of(random);
                    Comparison comparison =
                            Comparison.of(
                                    study,
                                    RandomQuestion.comparison(random, study),
                                    RandomQuestion.measure(random));
                    List<Comparison.Theme> sorted = comparison.byDifference();
                    assertThat(sorted).containsExactlyInAnyOrderElementsOf(comparison.themes());
                    for (int i = 1; i < sorted.size(); i++) {
                        OptionalDouble larger = sorted.get(i - 1).difference();
                        OptionalDouble smaller = sorted.get(i).difference();
                        assertThat(smaller.isEmpty() || larger.orElse(-1) >= smaller.getAsDouble())
                                .as("%s before %s", larger, smaller)
                                .isTrue();
                    }
                });
    }

    @Test
    void sharesOfUnequalGroupsAreComparedNotTheirCounts() {
        Fieldwork fieldwork =
                new Fieldwork()
                        .transcript("B1", "short")
                        .transcript("G1", "long")
                        .transcript("G2", "longer")
                        .person("Bo", Map.of("city", "Beijing"), "B1")
                        .person("Gu", Map.of("city", "Guangzhou"), "G1")
                        .person("Ge", Map.of("city", "Guangzhou"), "G2")
                        .coding("B1", "short", "Duration")
                        .coding("G1", "long", "Duration");
        MatrixSpec spec = comparing(fieldwork, "Beijing", "Guangzhou", "Nowhere");
        Comparison.Theme theme =
                Comparison.of(fieldwork.study(), spec, Measure.CASES_PERCENT).themes().getFirst();
        assertThat(theme.values())
                .containsExactly(
                        OptionalDouble.of(100), OptionalDouble.of(50), OptionalDouble.empty());
        assertThat(theme.difference()).hasValue(50);
        assertThat(theme.highest()).isZero();
    }

    @Test
    void oneGroupOrSixAreNoComparison() {
        Fieldwork fieldwork = new Fieldwork();
        for (String[] values : new String[][] {{"a"}, {"a", "b", "c", "d", "e", "f"}, {"a", "a"}}) {
            MatrixSpec spec = comparing(fieldwork, values);
            assertThatThrownBy(() -> Comparison.of(fieldwork.study(), spec, Measure.CODINGS))
                    .as("%d values", values.length)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static MatrixSpec comparing(Fieldwork fieldwork, String... values) {
        return MatrixSpec.by(new Grouping.ByValues(fieldwork.attribute("city"), List.of(values)));
    }
}
