package org.colligate.exchange.csv;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colligate.cases.CaseTable;
import org.colligate.model.Refusal;
import org.colligate.model.RefusedException;
import org.jspecify.annotations.Nullable;

/// Files of cases: a key column, then one column for each attribute.
public final class CaseCsv {

    private CaseCsv() {}

    /// Reads a file. A blank key is for the import to refuse.
    ///
    /// @param key the name of the key column; null for the first
    public static CaseTable read(Path file, @Nullable String key) throws RefusedException {
        String name = String.valueOf(file.getFileName());
        List<String> attributes = new ArrayList<>();
        List<CaseTable.Row> rows = new ArrayList<>();
        CsvFile.read(
                file,
                columns -> {
                    int place = key == null ? 0 : CsvFile.required(name, columns, key);
                    attributes.addAll(columns);
                    attributes.remove(place);
                    return (line, cells) -> {
                        List<String> values = new ArrayList<>(cells);
                        String owner = values.remove(place).strip();
                        rows.add(new CaseTable.Row(line, owner, values));
                    };
                });
        if (rows.isEmpty()) {
            throw new RefusedException(
                    Refusal.of("cases.empty", "%s has a header but no cases.", name));
        }
        return new CaseTable(attributes, rows);
    }
}
