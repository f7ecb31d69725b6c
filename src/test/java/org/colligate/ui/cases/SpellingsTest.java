package org.colligate.ui.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.colligate.cases.CaseEditing;
import org.colligate.cases.CaseTable;
import org.colligate.model.AttributeId;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import org.junit.jupiter.api.Test;

class SpellingsTest {

    @Test
    void aValueTypedInTwoWaysIsDoubtedWhereItIsRarer() throws Exception {
        Study study = study("Guangzhou", "Guangzhou", "Guang zhou", "ｇuangzhou", "Beijing", "");

        assertThat(Spellings.of(study, city(study)))
                .containsExactly(
                        new Spellings.Value("Guangzhou", 2, Optional.empty()),
                        new Spellings.Value("Beijing", 1, Optional.empty()),
                        new Spellings.Value("Guang zhou", 1, Optional.of("Guangzhou")),
                        new Spellings.Value("ｇuangzhou", 1, Optional.of("Guangzhou")));
    }

    @Test
    void aTableWithAHeaderIsTakenForOne() throws Exception {
        Study study = study("Guangzhou", "Beijing");

        assertThat(
                        Pasted.of(
                                        "respondent\tcity\tsector\r\nc0\tShanghai\t\"a \"\"b\"\"\tc\"\r\n")
                                .asTable(study))
                .contains(
                        new CaseTable(
                                List.of("city", "sector"),
                                List.of(
                                        new CaseTable.Row(
                                                2, "c0", List.of("Shanghai", "a \"b\"\tc")))));
    }

    @Test
    void aBlockOfValuesGoesInFromTheSelectedCellOnAndNotBeyondTheTable() throws Exception {
        Study study = study("Guangzhou", "Beijing");
        Pasted block = Pasted.of("x\ty\nz\n");

        assertThat(block.asTable(study)).isEmpty();
        assertThat(block.asBlock(List.of("c1"), List.of("city")))
                .isEqualTo(
                        new CaseTable(
                                List.of("city"),
                                List.of(new CaseTable.Row(1, "c1", List.of("x")))));
    }

    private static AttributeId city(Study study) {
        return study.attribute("city").orElseThrow().id();
    }

    private static Study study(String... cities) throws RefusedException {
        Study study = Study.EMPTY.after(CaseEditing.createAttribute(Study.EMPTY, "city"));
        for (int i = 0; i < cities.length; i++) {
            String name = "c" + i;
            study = study.after(CaseEditing.create(study, name));
            if (!cities[i].isEmpty()) {
                study =
                        study.after(
                                CaseEditing.setValue(
                                        study,
                                        study.caseNamed(name).orElseThrow().id(),
                                        city(study),
                                        cities[i]));
            }
        }
        return study;
    }
}
