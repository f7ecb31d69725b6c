package org.colligate.transcript;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.colligate.document.Sheet;
import org.colligate.document.SheetReader;
import org.colligate.document.Source;
import org.colligate.document.TextDecoder;
import org.colligate.document.UnreadableDocumentException;
import org.colligate.model.Refusal;
import org.colligate.model.RefusedException;
import org.colligate.task.CancelledException;
import org.colligate.task.Progress;
import org.jspecify.annotations.Nullable;

/// Reads files that hold a table: workbooks as rows, and those in plain text as text, for whoever
/// knows how their cells are quoted.
public final class RowReader {

    /// The endings of files that hold a table.
    public static final List<String> ENDINGS = List.of("csv", "tsv", "xlsx");

    private static final Set<String> PLAIN = Set.of("csv", "tsv", "tab");

    private RowReader() {}

    /// Says whether a file holds a table: one in plain text by its name, a workbook by its content.
    public static boolean isTable(Path file) {
        if (isPlain(file)) {
            return true;
        }
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.read() == 'P' && in.read() == 'K' && SheetReader.isWorkbook(Source.of(file));
        } catch (IOException | UnreadableDocumentException unreadable) {
            return false;
        }
    }

    /// Says whether a file is named like a table.
    public static boolean isNamedSo(Path file) {
        return TranscriptName.extension(Source.name(file))
                .filter(ending -> ENDINGS.contains(ending.toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    /// Says whether a file is a table in plain text, by its name.
    public static boolean isPlain(Path file) {
        return TranscriptName.extension(Source.name(file))
                .filter(ending -> PLAIN.contains(ending.toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    /// Says that a file is a table, which is not read beside other files.
    public static RefusedException alone(Path file) {
        return new RefusedException(
                Refusal.of(
                        "rows.alone",
                        "%s is a table with a transcript in each row. Import it alone, so that you can say what its columns are for.",
                        Source.name(file)));
    }

    /// A table in plain text that is still to be cut into cells.
    ///
    /// @param received the file
    /// @param warnings what was damaged
    public record Plain(String text, Received received, List<Refusal> warnings) {
        public Plain {
            warnings = List.copyOf(warnings);
        }
    }

    /// Reads a table in plain text.
    ///
    /// @param declared its encoding; null for the one that its bytes tell
    public static Plain plain(Path file, @Nullable Charset declared) throws RefusedException {
        Source source = Source.of(file);
        TextDecoder.Decoded decoded =
                declared == null
                        ? TranscriptReader.decode(source.name(), source.bytes())
                        : TranscriptReader.decode(source.name(), source.bytes(), declared);
        return new Plain(decoded.text(), Received.of(file, source), decoded.warnings());
    }

    /// Returns the names of the sheets of a workbook that are not hidden.
    public static List<String> sheets(Path file) throws RefusedException {
        return SheetReader.sheets(Source.of(file));
    }

    /// Reads a sheet of a workbook.
    ///
    /// @param sheet which; null for the first that is not hidden
    public static RowTable sheet(Path file, @Nullable String sheet, Progress progress)
            throws RefusedException, CancelledException {
        Source source = Source.of(file);
        Sheet read = SheetReader.read(source, sheet, progress);
        return RowTable.checked(
                Received.of(file, source),
                read.columns(),
                read.rows().stream().map(row -> new RowTable.Row(row.line(), row.cells())).toList(),
                read.warnings());
    }
}
