package org.colligate.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.colligate.exchange.OutputFile;

/// CSV in a string, as any program would read or write it.
final class CsvText {

    private static final String FORMULA = "(?s)[=+\\-@\t\r＝].*";

    private CsvText() {}

    /// Returns what is written, as lines of cells.
    static List<List<String>> of(CsvProfile profile, OutputFile.Content content) {
        StringWriter out = new StringWriter();
        try {
            content.writeTo(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        String opening = profile == CsvProfile.EXCEL ? "\uFEFF" : "";
        assertThat(out.toString()).matches("(?s)" + opening + "(code|document),.*\r\n");
        List<List<String>> lines = new ArrayList<>();
        CsvReader.builder()
                .ofCsvRecord(out.toString().substring(opening.length()))
                .forEach(line ->
                        lines.add(
                                line.getFields().stream()
                                        .map(cell -> unescaped(profile, cell))
                                        .toList()));
        return lines;
    }

    /// Returns what stood in a cell before a profile kept spreadsheets from computing it, and
    /// requires that no spreadsheet would.
    private static String unescaped(CsvProfile profile, String cell) {
        if (profile == CsvProfile.PLAIN) {
            return cell;
        }
        if (!cell.matches("[+-]?\\d+")) {
            assertThat(cell).as("what a spreadsheet would compute").doesNotMatch(FORMULA);
        }
        boolean escaped = cell.startsWith("'") && profile.cell(cell.substring(1)).equals(cell);
        return escaped ? cell.substring(1) : cell;
    }

    /// Writes lines as some other program might: with any of the separators, more quotation marks
    /// than needed, line ends of either kind, none at the end.
    static String written(Random random, List<List<String>> lines) {
        // One column needs none, and of that nobody could tell another than the comma.
        int choice = lines.getFirst().size() == 1 ? 0 : random.nextInt(3);
        String separator = List.of(",", ";", "\t").get(choice);
        String end = random.nextBoolean() ? "\r\n" : "\n";
        // A first name that itself begins with a mark would be taken for the file's.
        boolean marked = random.nextBoolean() || lines.getFirst().getFirst().startsWith("\uFEFF");
        List<String> header = lines.getFirst();
        return lines.stream()
                .map(line ->
                        line.stream()
                                .map(cell ->
                                        quoted(
                                                random,
                                                cell,
                                                line.equals(header) ? ",;\t" : separator))
                                .collect(Collectors.joining(separator)))
                .collect(Collectors.joining(end, marked ? "\uFEFF" : "", ""));
    }

    private static String quoted(Random random, String cell, String separators) {
        String marks = separators + "\"\r\n";
        boolean must = cell.isEmpty() || cell.chars().anyMatch(c -> marks.indexOf(c) >= 0);
        return must || random.nextBoolean() ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
