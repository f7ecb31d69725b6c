package org.colligate.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colligate.model.AttributeId;
import org.colligate.model.Fieldwork;
import org.colligate.model.TranscriptId;
import org.junit.jupiter.api.Test;

class GroupsTest {

    private final Fieldwork fieldwork =
            new Fieldwork()
                    .transcript("B1", "yes")
                    .transcript("G1", "no")
                    .transcript("G2", "well")
                    .person("Bo", Map.of("city", "Beijing", "sector", "family"), "B1")
                    .person("Gu", Map.of("city", "Guangzhou", "sector", "family"), "G1")
                    .person("Ge", Map.of("city", "Guangzhou"), "G2");
    private final AttributeId city = fieldwork.attribute("city");
    private final AttributeId sector = fieldwork.attribute("sector");

    private static Filter where(AttributeId attribute, String... values) {
        return new Filter(Set.of(), Map.of(attribute, Set.of(values)), Set.of());
    }

    private List<Group> groups(Grouping columns, Filter filter) {
        return ThemeMatrix.of(fieldwork.study(), new MatrixSpec(columns, null, false, filter))
                .groups();
    }

    private static Group group(int cases, int transcripts, int characters, String... labels) {
        return new Group(List.of(labels), cases, transcripts, characters);
    }

    @Test
    void theValuesThatAFilterExcludesHaveNoColumn() {
        assertThat(groups(new Grouping.ByAttributes(List.of(city)), where(city, "Guangzhou")))
                .containsExactly(group(2, 2, 6, "Guangzhou"));
        assertThat(
                        groups(
                                new Grouping.ByAttributes(List.of(city, sector)),
                                where(sector, "family")))
                .containsExactly(
                        group(1, 1, 3, "Beijing", "family"), group(1, 1, 2, "Guangzhou", "family"));
    }

    @Test
    void theCasesThatAFilterExcludesHaveNoColumn() {
        assertThat(groups(new Grouping.ByCase(), where(city, "Beijing")))
                .containsExactly(group(1, 1, 3, "Bo"));
    }

    @Test
    void theTranscriptsThatAFilterExcludesHaveNoColumn() {
        assertThat(groups(new Grouping.ByTranscript(), where(sector, Group.NONE)))
                .containsExactly(group(1, 1, 4, "G2"));
    }

    @Test
    void groupsWithoutTextInTheChosenTranscriptsHaveNoColumn() {
        TranscriptId chosen = fieldwork.study().transcript("G2").orElseThrow().id();
        Filter filter = new Filter(Set.of(), Map.of(), Set.of(chosen));
        assertThat(groups(new Grouping.ByAttributes(List.of(city)), filter))
                .containsExactly(group(1, 1, 4, "Guangzhou"));
        assertThat(groups(new Grouping.ByCase(), filter)).containsExactly(group(1, 1, 4, "Ge"));
    }

    @Test
    void aCaseThatOwnsNoTextHasNoColumn() {
        fieldwork.person("Ni", Map.of("city", "Shanghai"));
        assertThat(groups(new Grouping.ByAttributes(List.of(city)), Filter.ALL))
                .containsExactly(group(1, 1, 3, "Beijing"), group(2, 2, 6, "Guangzhou"));
    }

    @Test
    void valuesAskedForByNameHaveTheirColumnEvenIfTheFilterExcludesThem() {
        assertThat(
                        groups(
                                new Grouping.ByValues(city, List.of("Guangzhou", "Beijing")),
                                where(sector, Group.NONE)))
                .containsExactly(group(1, 1, 4, "Guangzhou"), group(0, 0, 0, "Beijing"));
    }

    @Test
    void aTranscriptIsNobodysOnlyWhereNobodyOwnsTextInIt() {
        fieldwork
                .transcript("B2", "Li: a\nMei: b")
                .person("Li", Map.of(), "B2/Li")
                .person("Mei", Map.of(), "B2/Mei")
                .transcript("B3", "memo")
                .coding("B3", "memo", "Trust");
        assertThat(groups(new Grouping.ByAttributes(List.of(sector)), Filter.ALL))
                .containsExactly(
                        group(2, 2, 5, "family"),
                        group(3, 2, 16, Group.NONE),
                        group(0, 1, 4, Group.NO_CASE));
    }
}
