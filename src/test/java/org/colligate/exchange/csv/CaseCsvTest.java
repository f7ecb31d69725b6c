package org.colligate.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.colligate.cases.CaseImport;
import org.colligate.cases.CaseTable;
import org.colligate.model.Attribute;
import org.colligate.model.Case;
import org.colligate.model.Fieldwork;
import org.colligate.model.Law;
import org.colligate.model.RandomText;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseCsvTest {

    @TempDir Path folder;

    @Test
    void everyCellOfATableComesIn() {
        Law.holds(
                300,
                random -> {
                    List<String> header = new ArrayList<>();
                    List<List<String>> cells = new ArrayList<>();
                    fill(random, header, cells);
                    int key = random.nextInt(header.size());
                    cells.forEach(line -> line.set(key, line.get(key) + "k"));
                    Path file = file(random, header, cells);
                    assertThat(read(file, key == 0 ? null : header.get(key)))
                            .isEqualTo(expected(header, cells, key));
                });
    }

    private static void fill(Random random, List<String> header, List<List<String>> cells) {
        int columns = 1 + random.nextInt(4);
        for (int i = 0; i < columns; i++) {
            header.add(RandomText.name(random, i));
        }
        int rows = 1 + random.nextInt(4);
        for (int row = 0; row < rows; row++) {
            List<String> line = new ArrayList<>();
            for (int i = 0; i < columns; i++) {
                line.add(RandomText.snares(random, 8));
            }
            cells.add(line);
        }
    }

    private Path file(Random random, List<String> header, List<List<String>> cells) {
        List<List<String>> lines = new ArrayList<>(cells);
        lines.addFirst(header);
        try {
            return Files.writeString(folder.resolve("cases.csv"), CsvText.written(random, lines));
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static CaseTable read(Path file, @Nullable String key) {
        try {
            return CaseCsv.read(file, key);
        } catch (RefusedException refused) {
            throw new AssertionError(refused);
        }
    }

    /// A row stands where its first line does, and line ends in cells count.
    private static CaseTable expected(List<String> header, List<List<String>> cells, int key) {
        List<String> attributes = new ArrayList<>(header);
        attributes.remove(key);
        List<CaseTable.Row> rows = new ArrayList<>();
        int line = 2;
        for (List<String> row : cells) {
            List<String> values = new ArrayList<>(row);
            rows.add(new CaseTable.Row(line, values.remove(key).strip(), values));
            line += String.join("|", row).split("\r\n|\r|\n", -1).length;
        }
        return new CaseTable(attributes, rows);
    }

    @Test
    void casesHaveTheValuesOfTheirRows() {
        Law.holds(
                100,
                random -> {
                    Fieldwork fieldwork = new Fieldwork();
                    List<List<String>> lines = new ArrayList<>();
                    Map<String, Map<String, String>> expected = new HashMap<>();
                    for (int i = 0; i < 4; i++) {
                        String name = RandomText.name(random, i);
                        String value = RandomText.snares(random, 5);
                        fieldwork.transcript(name, "text");
                        lines.add(List.of(value, name));
                        expected.put(
                                name, value.isBlank() ? Map.of() : Map.of("city", value.strip()));
                    }
                    Collections.shuffle(lines, random);
                    CaseTable table =
                            read(file(random, List.of("city", "respondent"), lines), "respondent");
                    assertThat(values(imported(fieldwork.study(), table))).isEqualTo(expected);
                });
    }

    private static Study imported(Study study, CaseTable table) {
        try {
            return study.after(CaseImport.of(study, "cases.csv", table));
        } catch (RefusedException refused) {
            throw new AssertionError(refused);
        }
    }

    private static Map<String, Map<String, String>> values(Study study) {
        Map<String, Map<String, String>> values = new HashMap<>();
        for (Case one : study.cases().list()) {
            Map<String, String> named = new HashMap<>();
            for (Attribute attribute : study.attributes().list()) {
                one.value(attribute.id()).ifPresent(value -> named.put(attribute.name(), value));
            }
            values.put(one.name(), named);
        }
        return values;
    }
}
