package org.colligate.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.colligate.model.Attribute;
import org.colligate.model.AttributeId;
import org.colligate.model.Case;
import org.colligate.model.CaseId;
import org.colligate.model.ChangeSet;
import org.colligate.model.Holding;
import org.colligate.model.NothingToDoException;
import org.colligate.model.RefusedException;
import org.colligate.model.SmallStudy;
import org.colligate.model.Study;
import org.colligate.model.TranscriptId;
import org.junit.jupiter.api.Test;

class CaseImportTest {

    private final SmallStudy small = new SmallStudy("text");

    private static CaseTable.Row row(int line, String key, String... values) {
        return new CaseTable.Row(line, key, List.of(values));
    }

    private static ChangeSet importing(Study study, List<String> attributes, CaseTable.Row... rows)
            throws RefusedException {
        return CaseImport.of(study, "cases.csv", new CaseTable(attributes, List.of(rows)));
    }

    private static AttributeId attribute(Study study, String name) {
        return study.attribute(name).orElseThrow().id();
    }

    @Test
    void aTableMakesAttributesAndCasesThatOwnTheirTranscripts() throws RefusedException {
        Study study = small.study();
        ChangeSet set =
                importing(
                        study,
                        List.of("City", " Sector "),
                        row(2, "U", "Beijing", ""),
                        row(3, "T", "", " Family "));
        Study after = study.after(set);
        assertThat(after.attributes().list())
                .extracting(Attribute::name)
                .containsExactly("City", "Sector");
        assertThat(after.cases().list())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
                .containsExactly(
                        expected(study, "U", 0, Map.of(attribute(after, "City"), "Beijing")),
                        expected(study, "T", 1, Map.of(attribute(after, "Sector"), "Family")));
        assertThat(set.deed().clause()).isEqualTo("imported cases: 2 new, 0 changed");
        assertThat(after.after(set.inverse(set.deed()))).isEqualTo(study);
    }

    private static Case expected(
            Study study, String name, int position, Map<AttributeId, String> values) {
        TranscriptId transcript = study.transcript(name).orElseThrow().id();
        return new Case(
                CaseId.random(), name, position, values, List.of(new Holding(transcript, null)));
    }

    @Test
    void aCaseThatIsThereGetsTheValuesOfTheTableAndKeepsTheOthers() throws RefusedException {
        Study before = small.study();
        Study study =
                before.after(importing(before, List.of("City", "Sector"), row(2, "T", "GZ", "F")));
        ChangeSet set = importing(study, List.of("Job", "City"), row(2, "T", "Scholar", ""));
        Study after = study.after(set);
        assertThat(after.caseNamed("T").orElseThrow())
                .isEqualTo(
                        study.caseNamed("T")
                                .orElseThrow()
                                .withValues(
                                        Map.of(
                                                attribute(after, "Sector"), "F",
                                                attribute(after, "Job"), "Scholar")));
        assertThat(set.deed().clause()).isEqualTo("imported cases: 0 new, 1 changed");
        assertThatThrownBy(
                        () -> importing(after, List.of("Job", "City"), row(2, "T", "Scholar", "")))
                .isInstanceOf(NothingToDoException.class);
    }

    @Test
    void oneBadRowRefusesTheWholeTableAndIsNamed() {
        small.owner("Li", new Holding(small.transcript("Group", "Li: yes", "Li"), "Li"));
        requireRefused("line 3: there is no transcript named \"t\"", List.of(), row(3, "t"));
        requireRefused("line 3: the key is blank", List.of(), row(3, ""));
        requireRefused("line 3: \"U\" stands in line 2 already", List.of(), row(3, "U"));
        requireRefused("line 3: the transcript belongs to the case Li", List.of(), row(3, "Group"));
    }

    @Test
    void anAttributeNeedsAName() {
        requireRefused("line 1: The name of an attribute", List.of(" "), row(3, "T", ""));
    }

    private void requireRefused(String message, List<String> attributes, CaseTable.Row bad) {
        Study study = small.study();
        CaseTable.Row good = row(2, "U", attributes.toArray(String[]::new));
        assertThatThrownBy(() -> importing(study, attributes, good, bad))
                .isExactlyInstanceOf(RefusedException.class)
                .hasMessageStartingWith("cases.csv, " + message);
    }

    @Test
    void rowsThatDoNotFitAreNamedAndTheOthersCanBeTakenWithoutThem() throws Exception {
        Study study = small.study();
        String name = study.transcripts().list().getFirst().name();
        CaseTable table =
                new CaseTable(
                        List.of("city"),
                        List.of(
                                row(2, "", "x"),
                                row(3, "Nobody", "x"),
                                row(4, name, "Beijing"),
                                row(5, name, "Wuhan")));
        List<CaseImport.Misfit> misfits = CaseImport.misfits(study, table);
        assertThat(misfits).extracting(one -> one.row().line()).containsExactly(2, 3, 5);
        assertThat(misfits)
                .extracting(one -> one.reason().key())
                .containsExactly("cases.key", "cases.none", "cases.twice");
        assertThatThrownBy(() -> CaseImport.of(study, "c.csv", table))
                .isInstanceOf(RefusedException.class)
                .hasMessage(
                        "c.csv, line 2: the key is blank; it is the name of a transcript. Nothing was imported.");
        Study after =
                study.after(
                        CaseImport.of(
                                study,
                                "c.csv",
                                table.without(
                                        misfits.stream().map(CaseImport.Misfit::row).toList())));
        assertThat(after.caseNamed(name).orElseThrow().value(attribute(after, "city")))
                .contains("Beijing");
    }
}
