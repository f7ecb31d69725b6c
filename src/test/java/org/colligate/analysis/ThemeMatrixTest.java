package org.colligate.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.colligate.model.Law;
import org.colligate.model.RandomStudy;
import org.colligate.model.Study;
import org.junit.jupiter.api.Test;

class ThemeMatrixTest {

    @Test
    void everyCountIsWhatOneCountsByHand() {
        Law.holds(
                400,
                random -> {
                    Study study = RandomStudy.of(random);
                    MatrixSpec spec = RandomQuestion.of(random, study);
                    assertThat(ThemeMatrix.of(study, spec))
                            .isEqualTo(new CountedByHand(study, spec).matrix());
                });
    }

    @Test
    void everyMeasureIsItsFormula() {
        Law.holds(
                200,
                random -> {
                    Study study = RandomStudy.of(random);
                    ThemeMatrix matrix = ThemeMatrix.of(study, RandomQuestion.of(random, study));
                    for (Measure measure : Measure.values()) {
                        for (int row = 0; row < matrix.rows().size(); row++) {
                            for (int group = 0; group <= matrix.groups().size(); group++) {
                                assertThat(matrix.value(measure, row, group))
                                        .as("%s in row %d, column %d", measure, row, group)
                                        .isEqualTo(
                                                CountedByHand.figure(matrix, measure, row, group));
                            }
                        }
                    }
                });
    }
}
