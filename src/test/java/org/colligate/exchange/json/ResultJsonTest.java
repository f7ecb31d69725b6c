package org.colligate.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.colligate.analysis.Cell;
import org.colligate.analysis.Comparison;
import org.colligate.analysis.Group;
import org.colligate.analysis.Grouping;
import org.colligate.analysis.MatrixSpec;
import org.colligate.analysis.Measure;
import org.colligate.analysis.Quote;
import org.colligate.analysis.Quotes;
import org.colligate.analysis.RandomQuestion;
import org.colligate.analysis.ThemeMatrix;
import org.colligate.model.Attribute;
import org.colligate.model.AttributeId;
import org.colligate.model.Case;
import org.colligate.model.Law;
import org.colligate.model.RandomStudy;
import org.colligate.model.Speaker;
import org.colligate.model.Study;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ResultJsonTest {

    private static @Nullable Object parsed(StringWriter json) {
        return JsonMapper.shared().readValue(json.toString(), Object.class);
    }

    @Test
    void aMatrixReadBackHasEveryFigure() {
        Law.holds(
                200,
                random -> {
                    Study study = RandomStudy.of(random);
                    ThemeMatrix matrix = ThemeMatrix.of(study, RandomQuestion.of(random, study));
                    Measure measure = RandomQuestion.measure(random);
                    StringWriter json = new StringWriter();
                    ResultJson.write(matrix, measure, json);
                    assertThat(parsed(json))
                            .isEqualTo(head(matrix, measure, rows(matrix, measure)));
                });
    }

    @Test
    void aComparisonReadBackHasItsDifferences() {
        Law.holds(
                100,
                random -> {
                    Study study = RandomStudy.of(random);
                    AttributeId attribute = study.attributes().list().getFirst().id();
                    MatrixSpec spec =
                            MatrixSpec.by(
                                    new Grouping.ByValues(
                                            attribute, List.of("Beijing", "𠮷, -1", Group.NONE)));
                    Measure measure = RandomQuestion.measure(random);
                    Comparison comparison = Comparison.of(study, spec, measure);
                    List<Map<String, @Nullable Object>> rows = rows(comparison.matrix(), measure);
                    for (int row = 0; row < rows.size(); row++) {
                        Comparison.Theme theme = comparison.themes().get(row);
                        rows.get(row).put("difference", number(theme.difference()));
                        rows.get(row)
                                .put(
                                        "highest",
                                        theme.highest() < 0
                                                ? null
                                                : comparison
                                                        .matrix()
                                                        .group(theme.highest())
                                                        .label());
                    }
                    StringWriter json = new StringWriter();
                    ResultJson.write(comparison, json);
                    assertThat(parsed(json)).isEqualTo(head(comparison.matrix(), measure, rows));
                });
    }

    private static Map<String, Object> head(
            ThemeMatrix matrix, Measure measure, List<Map<String, @Nullable Object>> rows) {
        return Map.of(
                "measure",
                measure.word(),
                "groups",
                matrix.groups().stream().map(ResultJsonTest::group).toList(),
                "total",
                group(matrix.all()),
                "rows",
                rows);
    }

    private static Map<String, Object> group(Group group) {
        return Map.of(
                "labels", group.labels(),
                "cases", group.cases(),
                "transcripts", group.transcripts(),
                "characters", (int) group.characters());
    }

    private static List<Map<String, @Nullable Object>> rows(ThemeMatrix matrix, Measure measure) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (int row = 0; row < matrix.rows().size(); row++) {
            List<Object> cells = new ArrayList<>();
            for (int g = 0; g < matrix.groups().size(); g++) {
                cells.add(cell(matrix, measure, row, g));
            }
            Map<String, @Nullable Object> line = new HashMap<>();
            line.put("code", matrix.rows().get(row).path().toString());
            line.put("cells", cells);
            line.put("total", cell(matrix, measure, row, matrix.groups().size()));
            rows.add(line);
        }
        return rows;
    }

    private static Map<String, @Nullable Object> cell(
            ThemeMatrix matrix, Measure measure, int row, int group) {
        Cell cell = matrix.cell(row, group);
        Map<String, @Nullable Object> told = new HashMap<>();
        told.put("value", number(matrix.value(measure, row, group)));
        told.put("codings", cell.codings());
        told.put("cases", cell.cases());
        told.put("transcripts", cell.transcripts());
        told.put("characters", (int) cell.characters());
        return told;
    }

    private static @Nullable Double number(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    @Test
    void quotesReadBackAreWhole() {
        Law.holds(
                200,
                random -> {
                    Study study = RandomStudy.of(random);
                    List<Quote> quotes = Quotes.of(study, RandomQuestion.of(random, study));
                    StringWriter json = new StringWriter();
                    ResultJson.write(study, quotes, json);
                    assertThat(parsed(json))
                            .isEqualTo(quotes.stream().map(quote -> told(study, quote)).toList());
                });
    }

    private static Map<String, @Nullable Object> told(Study study, Quote quote) {
        String text = quote.transcript().text().string();
        Map<String, @Nullable Object> attributes = new HashMap<>();
        for (Attribute attribute : study.attributes().list()) {
            attributes.put(
                    attribute.name(),
                    quote.owner().flatMap(one -> one.value(attribute.id())).orElse(null));
        }
        Map<String, @Nullable Object> told = new HashMap<>();
        told.put("document", quote.transcript().name());
        told.put("start", text.codePointCount(0, quote.coding().span().start()));
        told.put("end", text.codePointCount(0, quote.coding().span().end()));
        told.put("code", quote.code().toString());
        told.put("coder", quote.coder().name());
        told.put("case", quote.owner().map(Case::name).orElse(null));
        told.put("attributes", attributes);
        told.put("speaker", quote.speaker().map(Speaker::label).orElse(null));
        told.put("before", quote.before());
        told.put("text", quote.text());
        told.put("after", quote.after());
        return told;
    }
}
