package org.colligate.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import org.colligate.analysis.Cell;
import org.colligate.analysis.Group;
import org.colligate.analysis.Grouping;
import org.colligate.analysis.MatrixSpec;
import org.colligate.analysis.Measure;
import org.colligate.analysis.RandomQuestion;
import org.colligate.analysis.ThemeMatrix;
import org.colligate.model.AttributeId;
import org.colligate.model.CodePath;
import org.colligate.model.Fieldwork;
import org.colligate.model.Law;
import org.colligate.model.RandomStudy;
import org.colligate.model.Study;
import org.junit.jupiter.api.Test;

class MatrixCsvTest {

    private static CsvProfile anyProfile(Random random) {
        return random.nextBoolean() ? CsvProfile.EXCEL : CsvProfile.PLAIN;
    }

    @Test
    void aMatrixReadBackHasItsFigures() {
        Law.holds(
                300,
                random -> {
                    Study study = RandomStudy.of(random);
                    ThemeMatrix matrix = ThemeMatrix.of(study, RandomQuestion.of(random, study));
                    Measure measure = RandomQuestion.measure(random);
                    CsvProfile profile = anyProfile(random);
                    List<List<String>> lines =
                            CsvText.of(
                                    profile, out -> MatrixCsv.write(matrix, measure, profile, out));
                    assertThat(lines.getFirst()).isEqualTo(header(matrix, measure));
                    assertThat(paths(lines)).isEqualTo(paths(matrix, 1));
                    for (int row = 0; row < matrix.rows().size(); row++) {
                        requireFigures(matrix, measure, row, lines.get(row + 1));
                    }
                });
    }

    private static List<String> header(ThemeMatrix matrix, Measure measure) {
        List<String> header = new ArrayList<>(List.of("code"));
        for (int g = 0; g <= matrix.groups().size(); g++) {
            String label = String.join(" · ", matrix.group(g).labels());
            String n = " (N=" + matrix.group(g).cases() + ")";
            if (measure == Measure.CASES_PERCENT) {
                header.add(label + " %" + n);
                header.add(label + " n of N");
            } else {
                header.add(label + n);
            }
        }
        return header;
    }

    private static List<CodePath> paths(List<List<String>> lines) {
        return lines.stream().skip(1).map(line -> CodePath.parse(line.getFirst())).toList();
    }

    private static List<CodePath> paths(ThemeMatrix matrix, int times) {
        return matrix.rows().stream()
                .flatMap(row -> Collections.nCopies(times, row.path()).stream())
                .toList();
    }

    private static void requireFigures(
            ThemeMatrix matrix, Measure measure, int row, List<String> line) {
        boolean shares = measure == Measure.CASES_PERCENT;
        for (int g = 0; g <= matrix.groups().size(); g++) {
            OptionalDouble value = matrix.value(measure, row, g);
            String written = line.get(1 + (shares ? 2 * g : g));
            if (value.isEmpty()) {
                assertThat(written).isEmpty();
            } else if (measure.isCount()) {
                assertThat(written).isEqualTo(Long.toString((long) value.getAsDouble()));
            } else {
                assertThat(written).matches("\\d+(\\.\\d{0,3}[1-9])?");
                assertThat(Math.abs(Double.parseDouble(written) - value.getAsDouble()))
                        .isLessThanOrEqualTo(0.000_050_001);
            }
            if (shares) {
                assertThat(line.get(2 + 2 * g))
                        .isEqualTo(matrix.cell(row, g).cases() + " of " + matrix.group(g).cases());
            }
        }
    }

    @Test
    void tidyLinesReadBackHaveEveryCount() {
        Law.holds(
                300,
                random -> {
                    Study study = RandomStudy.of(random);
                    ThemeMatrix matrix = ThemeMatrix.of(study, RandomQuestion.of(random, study));
                    CsvProfile profile = anyProfile(random);
                    List<List<String>> lines =
                            CsvText.of(
                                    profile,
                                    out -> MatrixCsv.writeTidy(study, matrix, profile, out));
                    List<String> grouping = grouping(study, matrix.spec().columns());
                    List<String> header = new ArrayList<>(List.of("code"));
                    header.addAll(grouping);
                    header.addAll(List.of("codings", "cases", "cases_in_group", "transcripts"));
                    header.addAll(List.of("characters", "characters_in_group"));
                    assertThat(lines.getFirst()).isEqualTo(header);
                    assertThat(paths(lines)).isEqualTo(paths(matrix, matrix.groups().size()));
                    assertThat(lines.stream().skip(1).map(line -> line.subList(1, line.size())))
                            .containsExactlyElementsOf(counts(matrix, grouping.size()));
                });
    }

    private static List<String> grouping(Study study, Grouping columns) {
        return switch (columns) {
            case Grouping.ByTranscript() -> List.of("transcript");
            case Grouping.ByCase() -> List.of("case");
            case Grouping.ByValues(var id, _) -> List.of(study.attributes().get(id).name());
            case Grouping.ByAttributes(var ids) ->
                    ids.stream().map(id -> study.attributes().get(id).name()).toList();
        };
    }

    private static List<List<String>> counts(ThemeMatrix matrix, int labels) {
        List<List<String>> counts = new ArrayList<>();
        for (int row = 0; row < matrix.rows().size(); row++) {
            for (int g = 0; g < matrix.groups().size(); g++) {
                Group group = matrix.group(g);
                Cell cell = matrix.cell(row, g);
                List<String> line = new ArrayList<>(group.labels());
                if (group.labels().equals(List.of("(no case)"))) {
                    line.addAll(Collections.nCopies(labels - 1, "(no case)"));
                }
                for (long count :
                        new long[] {
                            cell.codings(),
                            cell.cases(),
                            group.cases(),
                            cell.transcripts(),
                            cell.characters(),
                            group.characters()
                        }) {
                    line.add(Long.toString(count));
                }
                counts.add(line);
            }
        }
        return counts;
    }

    @Test
    void anAttributeNamedLikeAColumnDoesNotMakeTwoOfOneName() {
        Fieldwork fieldwork =
                new Fieldwork()
                        .transcript("T", "yes")
                        .person("T", Map.of("code", "7"), "T")
                        .coding("T", "yes", "Trust");
        AttributeId code = fieldwork.attribute("code");
        Study study = fieldwork.study();
        ThemeMatrix matrix =
                ThemeMatrix.of(study, MatrixSpec.by(new Grouping.ByAttributes(List.of(code))));
        assertThat(
                        CsvText.of(
                                        CsvProfile.PLAIN,
                                        out ->
                                                MatrixCsv.writeTidy(
                                                        study, matrix, CsvProfile.PLAIN, out))
                                .getFirst())
                .startsWith("code", "code (attribute)", "codings");
    }
}
