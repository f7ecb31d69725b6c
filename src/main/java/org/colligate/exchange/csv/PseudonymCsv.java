package org.colligate.exchange.csv;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colligate.model.Kept.Pseudonym;
import org.colligate.model.Refusal;
import org.colligate.model.RefusedException;
import org.colligate.model.SourceText;
import org.colligate.model.Study;
import org.colligate.model.TextSpan;
import org.colligate.model.Transcript;
import org.colligate.pseudonym.Findings;
import org.colligate.pseudonym.KeyTable;
import org.colligate.pseudonym.Place;

/// The key table as `name, pseudonym`, and the places of its names.
public final class PseudonymCsv {

    private PseudonymCsv() {}

    /// Reads a table. Other columns are ignored; what cannot be a name is for the import to refuse.
    public static List<KeyTable.Row> read(Path file) throws RefusedException {
        String called = String.valueOf(file.getFileName());
        List<KeyTable.Row> rows = new ArrayList<>();
        CsvFile.read(
                file,
                columns -> {
                    int name = CsvFile.required(called, columns, "name");
                    int pseudonym = CsvFile.required(called, columns, "pseudonym");
                    return (line, cells) ->
                            rows.add(new KeyTable.Row(line, cells.get(name), cells.get(pseudonym)));
                });
        if (rows.isEmpty()) {
            throw new RefusedException(
                    Refusal.of("pseudonym.empty", "%s has a header but no names.", called));
        }
        return rows;
    }

    /// Writes the table, by pseudonym.
    public static void write(Study study, CsvProfile profile, Writer out) throws IOException {
        CsvFile.Records records = CsvFile.to(out, profile);
        records.line("name", "pseudonym");
        for (Pseudonym one : study.pseudonyms()) {
            records.line(one.name(), one.pseudonym());
        }
        records.flush();
    }

    /// Writes `document, start, end, match, pseudonym`, one line for each place in a transcript;
    /// positions count code points.
    public static void write(Findings found, CsvProfile profile, Writer out) throws IOException {
        CsvFile.Records records = CsvFile.to(out, profile);
        records.line("document", "start", "end", "match", "pseudonym");
        for (Place place : found.places()) {
            Transcript transcript = found.study().transcripts().get(place.passage().transcript());
            SourceText text = transcript.text();
            TextSpan span = place.passage().span();
            records.line(
                    transcript.name(),
                    Integer.toString(text.codePointAt(span.start())),
                    Integer.toString(text.codePointAt(span.end())),
                    text.passage(span),
                    place.entry().pseudonym());
        }
        records.flush();
    }
}
