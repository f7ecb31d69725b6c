package org.colligate.exchange.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colligate.model.Refusal;
import org.colligate.model.RefusedException;

/// Reading and writing CSV, with complaints that name file and line.
final class CsvFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int OPENING = 1 << 16;
    private static final int LONGEST_CELL = 64 << 20;
    private static final Pattern COMPLAINT =
            Pattern.compile("(.*) \\(record starting at line (\\d+)\\)");

    private CsvFile() {}

    /// Takes one line.
    @FunctionalInterface
    interface EachLine {

        /// Takes the cells of a line, or refuses them.
        ///
        /// @param number the line, from 1
        /// @param cells as many as there are columns
        void take(int number, List<String> cells) throws RefusedException;
    }

    /// Reads a file line by line, after its header.
    ///
    /// @throws RefusedException if it cannot be read, is not UTF-8, has no header, a column without
    ///   a name or twice, or a line with more or fewer cells than columns
    static void read(Path file, EachHeader header) throws RefusedException {
        String name = String.valueOf(file.getFileName());
        try (Reader reader = utf8(file)) {
            read(name, reader, header);
        } catch (NoSuchFileException missing) {
            throw new RefusedException(
                    Refusal.of("file.none", "There is no file %s.", file), missing);
        } catch (CharacterCodingException notUtf8) {
            throw notUtf8(name, notUtf8);
        } catch (UncheckedIOException failure) {
            throw failure.getCause() instanceof CharacterCodingException
                    ? notUtf8(name, failure)
                    : unreadable(file, failure);
        } catch (IOException failure) {
            throw unreadable(file, failure);
        }
    }

    /// Reads what stands in a file, line by line, after its header.
    ///
    /// @param name of the file, for complaints
    /// @throws RefusedException as for a file
    static void read(String name, String text, EachHeader header) throws RefusedException {
        try {
            read(name, new StringReader(text), header);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void read(String name, Reader reader, EachHeader header)
            throws RefusedException, IOException {
        try (CsvReader<CsvRecord> records =
                CsvReader.builder()
                        .fieldSeparator(Separator.of(name, opening(reader)).mark())
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .maxBufferSize(LONGEST_CELL)
                        .ofCsvRecord(reader)) {
            read(name, records, header);
        } catch (CsvParseException broken) {
            throw broken.getCause() instanceof CharacterCodingException
                    ? notUtf8(name, broken)
                    : notCsv(name, broken);
        }
    }

    private static RefusedException unreadable(Path file, Exception cause) {
        return new RefusedException(
                Refusal.of("file.unreadable", "%s cannot be read.", file), cause);
    }

    private static RefusedException notUtf8(String name, Exception cause) {
        return new RefusedException(
                Refusal.of(
                        "csv.utf",
                        "%s is not in UTF-8. Save it again as \"CSV UTF-8\" (in Excel: File, Save as).",
                        name),
                cause);
    }

    private static RefusedException notCsv(String name, CsvParseException broken) {
        Matcher message = COMPLAINT.matcher(String.valueOf(broken.getMessage()));
        return new RefusedException(
                message.matches()
                        ? Refusal.at(
                                name,
                                Long.parseLong(message.group(2)),
                                Refusal.of(
                                        "csv.broken",
                                        "this is not CSV (%s). Check the quotation marks: one inside a cell is written twice.",
                                        message.group(1)))
                        : Refusal.of(
                                "csv.other",
                                "%s is not a CSV file that can be read: %s.",
                                name,
                                String.valueOf(broken.getMessage())),
                broken);
    }

    /// Opens a file behind its byte-order mark, which before a quotation mark would hide it.
    private static Reader utf8(Path file) throws IOException {
        BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(
                                Files.newInputStream(file),
                                StandardCharsets.UTF_8
                                        .newDecoder()
                                        .onMalformedInput(CodingErrorAction.REPORT)
                                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    /// Returns how a file begins, and goes back to there.
    private static String opening(Reader reader) throws IOException {
        reader.mark(OPENING);
        char[] units = new char[OPENING];
        int filled = 0;
        int more;
        do {
            more = reader.read(units, filled, OPENING - filled);
            filled += Math.max(0, more);
        } while (more > 0 && filled < OPENING);
        reader.reset();
        return new String(units, 0, filled);
    }

    /// Looks at the header and says what to do with the lines.
    @FunctionalInterface
    interface EachHeader {

        EachLine lines(List<String> columns) throws RefusedException;
    }

    private static void read(String name, Iterable<CsvRecord> records, EachHeader header)
            throws RefusedException {
        List<String> columns = List.of();
        EachLine lines = (_, _) -> {};
        for (CsvRecord record : records) {
            if (columns.isEmpty()) {
                columns = columns(name, record);
                lines = header.lines(columns);
            } else if (record.getFieldCount() != columns.size()) {
                throw new RefusedException(
                        Refusal.atOfAll(
                                name,
                                record.getStartingLineNumber(),
                                Refusal.of(
                                        "csv.ragged",
                                        "%s cells where the header has %s columns.",
                                        record.getFieldCount(),
                                        columns.size())));
            } else {
                lines.take((int) record.getStartingLineNumber(), record.getFields());
            }
        }
        if (columns.isEmpty()) {
            throw new RefusedException(Refusal.of("csv.empty", "%s is empty.", name));
        }
    }

    private static List<String> columns(String name, CsvRecord header) throws RefusedException {
        List<String> columns = header.getFields().stream().map(String::strip).toList();
        Set<String> seen = new HashSet<>();
        for (String column : columns) {
            if (column.isEmpty()) {
                throw new RefusedException(
                        Refusal.at(
                                name,
                                1,
                                Refusal.of("csv.column.unnamed", "a column has no name.")));
            }
            if (!seen.add(column)) {
                throw new RefusedException(
                        Refusal.at(
                                name,
                                1,
                                Refusal.of(
                                        "csv.column.twice",
                                        "the column \"%s\" stands twice.",
                                        column)));
            }
        }
        return columns;
    }

    /// Returns the place of a column that a file must have.
    static int required(String name, List<String> columns, String column) throws RefusedException {
        int place = columns.indexOf(column);
        if (place < 0) {
            throw new RefusedException(
                    Refusal.at(
                            name,
                            1,
                            Refusal.of(
                                    "csv.column.none",
                                    "there is no column \"%s\"; the columns are %s.",
                                    column,
                                    String.join(", ", columns))));
        }
        return place;
    }

    /// Returns the name of an attribute's column beside columns that are always there: its own, or
    /// one that says what it is where a column has it already.
    static String attributeColumn(String attribute, List<String> taken) {
        return taken.contains(attribute) ? attribute + " (attribute)" : attribute;
    }

    /// Opens a writer of records that end in CRLF; closing it leaves `out` open.
    static Records to(Writer out, CsvProfile profile) throws IOException {
        out.write(profile.opening());
        CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
        return new Records(writer, profile);
    }

    /// Writes lines.
    static final class Records {

        private final CsvWriter writer;
        private final CsvProfile profile;

        private Records(CsvWriter writer, CsvProfile profile) {
            this.writer = writer;
            this.profile = profile;
        }

        void line(List<String> cells) {
            writer.writeRecord(cells.stream().map(profile::cell).toList());
        }

        void line(String... cells) {
            line(List.of(cells));
        }

        void flush() throws IOException {
            writer.flush();
        }
    }
}
