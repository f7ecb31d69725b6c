package org.colligate.exchange.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.colligate.model.Refusal;
import org.colligate.model.RefusedException;

/// What stands between the cells of a line. Spreadsheets write semicolons where the comma is the
/// decimal mark, and call that CSV all the same.
enum Separator {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t');

    private static final String QUOTABLE = ",;\t\n\"";

    private final char mark;

    Separator(char mark) {
        this.mark = mark;
    }

    char mark() {
        return mark;
    }

    /// Finds the separator of a file: the one of the three that stands outside quotation marks in
    /// the header. If more than one does, the line below the header decides: it has as many cells
    /// as the header has columns.
    ///
    /// @param name of the file, for the complaint
    /// @param opening the first lines of the file
    /// @throws RefusedException if more than one fits
    static Separator of(String name, String opening) throws RefusedException {
        String header = header(opening);
        List<Separator> there =
                Arrays.stream(values()).filter(one -> header.indexOf(one.mark) >= 0).toList();
        if (there.size() < 2) {
            return there.isEmpty() ? COMMA : there.getFirst();
        }
        List<Separator> fitting = there.stream().filter(one -> one.fits(opening)).toList();
        if (fitting.size() == 1) {
            return fitting.getFirst();
        }
        throw new RefusedException(
                Refusal.at(
                        name,
                        1,
                        Refusal.of(
                                "csv.separator",
                                "it is in doubt which of %s separates the columns. Put names of columns that have one of these in them in quotation marks.",
                                there.stream()
                                        .map(Separator::shown)
                                        .collect(Collectors.joining("  ")))));
    }

    private String shown() {
        return this == TAB ? "⇥" : String.valueOf(mark);
    }

    /// Returns the first line that is not empty, without what stands in quotation marks. These
    /// count where a cell begins, and inside one they are written twice.
    private static String header(String opening) {
        StringBuilder header = new StringBuilder();
        boolean quoted = false;
        char last = '\n';
        for (char unit : opening.replaceFirst("^[\r\n]+", "").toCharArray()) {
            if (unit == '"' && (quoted || QUOTABLE.indexOf(last) >= 0)) {
                quoted = !quoted;
            } else if (!quoted && (unit == '\n' || unit == '\r')) {
                break;
            } else if (!quoted) {
                header.append(unit);
            }
            last = unit;
        }
        return header.toString();
    }

    private boolean fits(String opening) {
        try (CsvReader<CsvRecord> records =
                CsvReader.builder()
                        .fieldSeparator(mark)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(opening)) {
            Iterator<CsvRecord> lines = records.iterator();
            int columns = lines.next().getFieldCount();
            return lines.hasNext() && lines.next().getFieldCount() == columns;
        } catch (CsvParseException broken) {
            return false;
        } catch (IOException neverOfText) {
            throw new UncheckedIOException(neverOfText);
        }
    }
}
