package org.colligate.exchange.csv;

import java.util.ArrayList;
import java.util.List;
import org.colligate.model.RefusedException;
import org.colligate.transcript.RowReader;
import org.colligate.transcript.RowTable;

/// Tables of documents or answers in plain text: commas, semicolons or tabs between the cells.
public final class RowCsv {

    private RowCsv() {}

    /// Reads a table.
    public static RowTable read(RowReader.Plain plain) throws RefusedException {
        List<String> names = new ArrayList<>();
        List<RowTable.Row> rows = new ArrayList<>();
        CsvFile.read(
                plain.received().name(),
                plain.text(),
                columns -> {
                    names.addAll(columns);
                    return (line, cells) -> rows.add(new RowTable.Row(line, cells));
                });
        return new RowTable(plain.received(), names, rows, plain.warnings());
    }
}
