package org.colligate.document;

import java.util.List;
import org.colligate.model.Refusal;

/// A sheet of a workbook: what stands under the names in its first line that is not empty.
///
/// @param name what it is called
/// @param columns what stands in that line, from left to right, without blanks around it
/// @param rows the lines below it that are not empty
/// @param warnings what was left out
public record Sheet(String name, List<String> columns, List<Row> rows, List<Refusal> warnings) {

    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        warnings = List.copyOf(warnings);
    }

    /// A line.
    ///
    /// @param line its number in the sheet, from 1
    /// @param cells one for each column, empty where nothing stands
    public record Row(int line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// Says how large it is and nothing of what it says.
    @Override
    public String toString() {
        return "Sheet[%d columns, %d rows]".formatted(columns.size(), rows.size());
    }
}
