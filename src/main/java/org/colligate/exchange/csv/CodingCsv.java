package org.colligate.exchange.csv;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colligate.coding.CodingImport;
import org.colligate.model.Coding;
import org.colligate.model.Refusal;
import org.colligate.model.RefusedException;
import org.colligate.model.SourceText;
import org.colligate.model.Study;
import org.colligate.model.Transcript;

/// Codings as `document, start, end, code, coder, text`, positions in code points.
public final class CodingCsv {

    private static final List<String> COLUMNS =
            List.of("document", "start", "end", "code", "coder", "text");

    private CodingCsv() {}

    /// Reads a file row by row. The columns may stand in any order; `text` may be missing or empty.
    ///
    /// @throws RefusedException if the file cannot be read, or as the taker refuses
    public static void read(Path file, CodingImport.Rows.Taker taker) throws RefusedException {
        String name = String.valueOf(file.getFileName());
        Map<String, String> names = new HashMap<>();
        boolean[] any = {false};
        CsvFile.read(
                file,
                columns -> {
                    int[] place = new int[COLUMNS.size()];
                    for (int i = 0; i < place.length - 1; i++) {
                        place[i] = CsvFile.required(name, columns, COLUMNS.get(i));
                    }
                    place[place.length - 1] = columns.indexOf("text");
                    return (line, cells) -> {
                        any[0] = true;
                        taker.take(
                                new CodingImport.Row(
                                        line,
                                        names.computeIfAbsent(cells.get(place[0]), n -> n),
                                        number(name, line, cells.get(place[1])),
                                        number(name, line, cells.get(place[2])),
                                        names.computeIfAbsent(cells.get(place[3]), n -> n),
                                        names.computeIfAbsent(cells.get(place[4]), n -> n),
                                        place[5] < 0 ? "" : cells.get(place[5])));
                    };
                });
        if (!any[0]) {
            throw new RefusedException(
                    Refusal.of("codings.empty", "%s has a header but no codings.", name));
        }
    }

    private static int number(String name, int line, String cell) throws RefusedException {
        try {
            return Integer.parseInt(cell.strip());
        } catch (NumberFormatException notOne) {
            throw new RefusedException(
                    Refusal.atOfAll(
                            name,
                            line,
                            Refusal.of("codings.position", "\"%s\" is not a position.", cell)),
                    notOne);
        }
    }

    /// Writes all codings of a study, transcript by transcript in document order.
    public static void write(Study study, Writer out) throws IOException {
        CsvFile.Records records = CsvFile.to(out, CsvProfile.PLAIN);
        records.line(COLUMNS);
        for (Transcript transcript : study.transcripts().list()) {
            SourceText text = transcript.text();
            for (Coding coding : study.codings().of(transcript.id())) {
                records.line(
                        transcript.name(),
                        Integer.toString(text.codePointAt(coding.span().start())),
                        Integer.toString(text.codePointAt(coding.span().end())),
                        study.codebook().path(coding.code()).toString(),
                        study.coders().get(coding.coder()).name(),
                        text.passage(coding.span()));
            }
        }
        records.flush();
    }
}
