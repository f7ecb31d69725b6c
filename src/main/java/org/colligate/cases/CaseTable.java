package org.colligate.cases;

import java.util.Collection;
import java.util.List;

/// Cases as a file tells them.
///
/// @param attributes the names of the columns behind the key, distinct
/// @param rows one for each case
public record CaseTable(List<String> attributes, List<Row> rows) {

    public CaseTable {
        attributes = List.copyOf(attributes);
        rows = List.copyOf(rows);
    }

    /// Returns the table without some of its rows.
    public CaseTable without(Collection<Row> out) {
        return new CaseTable(attributes, rows.stream().filter(row -> !out.contains(row)).toList());
    }

    /// One case.
    ///
    /// @param line where it stands in the file, from 1
    /// @param key the name of its transcript, empty where it is blank
    /// @param values one for each attribute, empty where missing
    public record Row(int line, String key, List<String> values) {
        public Row {
            values = List.copyOf(values);
        }
    }
}
