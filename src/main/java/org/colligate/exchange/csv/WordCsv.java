package org.colligate.exchange.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.colligate.exchange.WordTable;

/// Lists of words.
public final class WordCsv {

    private WordCsv() {}

    /// Writes a line for each term.
    public static void write(WordTable table, CsvProfile profile, Writer out) throws IOException {
        CsvFile.Records records = CsvFile.to(out, profile);
        records.line(table.header());
        for (List<String> line : table.lines()) {
            records.line(line);
        }
        records.flush();
    }
}
