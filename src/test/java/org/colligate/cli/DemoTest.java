package org.colligate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The demo against figures counted from the sample's files with nothing of the program in between.
class DemoTest {

    private static final Path SAMPLE = Path.of("sample-transcripts");

    @TempDir Path folder;
    List<Map<String, String>> respondents;
    Set<Map<String, String>> codings;
    List<String> codes;

    @BeforeEach
    void read() throws IOException {
        respondents = rows("respondents.csv");
        codings = new LinkedHashSet<>(rows("codings.csv"));
        codes = new ArrayList<>();
        JsonNode codebook =
                new JsonMapper()
                        .readTree(Files.readString(Path.of("codebooks/welfare-contracting.json")));
        collect(codebook.path("codes"), "");
    }

    private static List<Map<String, String>> rows(String name) throws IOException {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(SAMPLE.resolve(name))) {
            return reader.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
        }
    }

    private void collect(JsonNode siblings, String above) {
        for (JsonNode code : siblings) {
            String path = above + code.path("name").asString();
            codes.add(path);
            collect(code.path("children"), path + " > ");
        }
    }

    /// A column: its label and who stands in it.
    private record Column(String label, List<String> respondents) {

        String header() {
            return "%s (N=%d)".formatted(label, respondents.size());
        }
    }

    private List<Column> columns(String... attributes) {
        Map<List<String>, List<String>> groups =
                respondents.stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> Stream.of(attributes).map(row::get).toList(),
                                        Collectors.mapping(
                                                row -> row.get("respondent"),
                                                Collectors.toList())));
        Comparator<List<String>> order = Comparator.comparingInt(_ -> 0);
        for (int i = 0; i < attributes.length; i++) {
            int place = i;
            List<String> values =
                    respondents.stream().map(row -> row.get(attributes[place])).distinct().toList();
            order = order.thenComparingInt(group -> values.indexOf(group.get(place)));
        }
        List<Column> columns = new ArrayList<>();
        groups.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(order))
                .forEach(group ->
                        columns.add(
                                new Column(String.join(" · ", group.getKey()), group.getValue())));
        columns.add(
                new Column(
                        "total", respondents.stream().map(row -> row.get("respondent")).toList()));
        return columns;
    }

    private Stream<Map<String, String>> codings(String code, Column column) {
        Predicate<String> within =
                path -> code.isEmpty() || path.equals(code) || path.startsWith(code + " > ");
        return codings.stream()
                .filter(row -> "A".equals(row.get("coder")))
                .filter(row -> within.test(row.get("code")))
                .filter(row -> column.respondents.contains(row.get("document")));
    }

    private List<List<String>> counted(String... attributes) {
        List<Column> columns = columns(attributes);
        List<List<String>> table = new ArrayList<>();
        table.add(Stream.concat(Stream.of("code"), columns.stream().map(Column::header)).toList());
        for (String code : codes) {
            List<String> line = new ArrayList<>(List.of(code));
            columns.forEach(column -> line.add(Long.toString(codings(code, column).count())));
            table.add(line);
        }
        return table;
    }

    private List<List<String>> written(String name) throws IOException {
        String text = Files.readString(folder.resolve(name));
        assertThat(text).startsWith("\uFEFFcode,");
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text.substring(1))) {
            return reader.stream().map(CsvRecord::getFields).toList();
        }
    }

    private void matricesAreAsCounted() throws IOException {
        assertThat(written("theme-by-city.csv")).isEqualTo(counted("city"));
        assertThat(written("theme-by-sector.csv")).isEqualTo(counted("sector"));
        assertThat(written("theme-by-city-and-sector.csv")).isEqualTo(counted("city", "sector"));
    }

    /// Returns the shares, such as `4.5%` or `–`, of every line that has a bar's room.
    private static List<List<String>> shares(String comparison) {
        Pattern share = Pattern.compile("\\d+\\.\\d%|–");
        return comparison
                .lines()
                .map(line -> share.matcher(line).results().map(found -> found.group()).toList())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private List<List<String>> countedShares() {
        List<Column> cities = columns("city").subList(0, 3);
        List<List<String>> table = new ArrayList<>();
        for (String code : codes) {
            List<String> line = new ArrayList<>();
            for (Column city : cities) {
                long all = codings("", city).count();
                line.add(all == 0 ? "–" : percent(codings(code, city).count(), all));
            }
            table.add(line);
        }
        return table;
    }

    private static String percent(long part, long all) {
        return BigDecimal.valueOf(100 * part)
                        .divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP)
                + "%";
    }

    @Test
    void showsAndWritesWhatStandsInTheSample() throws Exception {
        Outcome demo = Outcome.of("demo", folder);
        assertThat(demo.status()).isZero();
        assertThat(demo.out()).contains("Beijing (N=5)", "Shanghai (N=5)", "Guangzhou (N=6)");
        assertThat(shares(demo.out())).isEqualTo(countedShares());
        assertThat(demo.out().lines()).noneMatch(line -> line.matches(".*\\b0\\.0  \\p{L}.*"));
        matricesAreAsCounted();
        Path project = folder.resolve("three-cities.colligate");
        assertThat(Outcome.of("check", project))
                .isEqualTo(
                        Outcome.printed(
                                "%s is sound: 16 transcripts, %d codes, %d codings, 4 steps.\n"
                                        .formatted(project, codes.size(), codings.size())));
    }

    @Test
    void runAgainItUsesTheProjectThatIsThereAndWritesTheFilesAnew() throws Exception {
        Outcome first = Outcome.of("demo", folder);
        assertThat(Outcome.of("undo", folder.resolve("three-cities.colligate")).status()).isZero();
        Files.delete(folder.resolve("theme-by-sector.csv"));
        codings = Set.of();
        assertThat(shares(Outcome.of("demo", folder).out())).isEqualTo(countedShares());
        matricesAreAsCounted();
        assertThat(Outcome.of("redo", folder.resolve("three-cities.colligate")).status()).isZero();
        assertThat(Outcome.of("demo", folder)).isEqualTo(first);
        read();
        matricesAreAsCounted();
    }
}
