package org.colligate.exchange;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.colligate.exchange.csv.RowCsv;
import org.colligate.model.Refusal;
import org.colligate.model.RefusedException;
import org.colligate.task.CancelledException;
import org.colligate.task.Progress;
import org.colligate.transcript.RowReader;
import org.colligate.transcript.RowTable;
import org.jspecify.annotations.Nullable;

/// Files that hold a table with one document, or what one person answered, in each row.
public final class RowFile {

    private RowFile() {}

    /// Reads a file.
    ///
    /// @param sheet the sheet of a workbook; null for the first
    /// @param declared the encoding of a table in plain text; null for the one that it tells
    public static RowTable read(
            Path file, @Nullable String sheet, @Nullable Charset declared, Progress progress)
            throws RefusedException, CancelledException {
        progress.tell(0, 0);
        if (!RowReader.isPlain(file)) {
            return RowReader.sheet(file, sheet, progress);
        }
        if (sheet != null) {
            throw new RefusedException(
                    Refusal.of(
                            "rows.sheet",
                            "%s has no sheets: it is a table in plain text. Leave the sheet out.",
                            String.valueOf(file.getFileName())));
        }
        return RowCsv.read(RowReader.plain(file, declared));
    }
}
