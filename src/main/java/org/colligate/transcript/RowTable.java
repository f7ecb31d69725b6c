package org.colligate.transcript;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colligate.model.Refusal;
import org.colligate.model.RefusedException;

/// A table as a file tells it, each row one transcript or what somebody answered.
///
/// @param received the file
/// @param columns their names, distinct
/// @param rows what stands below them
/// @param warnings what was left out of the file
public record RowTable(
        Received received, List<String> columns, List<Row> rows, List<Refusal> warnings) {

    public RowTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        warnings = List.copyOf(warnings);
    }

    /// A row.
    ///
    /// @param line where it stands in the file, from 1
    /// @param cells one for each column, as they are written
    public record Row(int line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// Returns a table.
    ///
    /// @throws RefusedException if a column's name stands twice
    static RowTable checked(
            Received received, List<String> columns, List<Row> rows, List<Refusal> warnings)
            throws RefusedException {
        Set<String> seen = new HashSet<>();
        for (String column : columns) {
            if (!seen.add(column)) {
                throw new RefusedException(
                        Refusal.at(
                                received.name(),
                                1,
                                Refusal.of(
                                        "csv.column.twice",
                                        "the column \"%s\" stands twice.",
                                        column)));
            }
        }
        return new RowTable(received, columns, rows, warnings);
    }

    /// Returns the name of the file, for messages.
    public String file() {
        return received.name();
    }

    /// Returns the place of a column.
    ///
    /// @throws RefusedException if there is none of that name
    public int place(String column) throws RefusedException {
        int place = columns.indexOf(column.strip());
        if (place < 0) {
            throw new RefusedException(
                    Refusal.at(
                            file(),
                            1,
                            Refusal.of(
                                    "csv.column.none",
                                    "there is no column \"%s\"; the columns are %s.",
                                    column,
                                    String.join(", ", columns))));
        }
        return place;
    }

    /// Says how large it is and nothing of what it says.
    @Override
    public String toString() {
        return "RowTable[%d columns, %d rows]".formatted(columns.size(), rows.size());
    }
}
