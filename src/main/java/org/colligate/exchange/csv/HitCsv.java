package org.colligate.exchange.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.colligate.analysis.Group;
import org.colligate.analysis.Measure;
import org.colligate.analysis.Quote;
import org.colligate.analysis.ThemeMatrix;
import org.colligate.exchange.Figures;
import org.colligate.model.SourceText;
import org.colligate.model.Speaker;
import org.colligate.model.Study;

/// What a search found, place by place or counted by groups. Every line ends with the definition of
/// the search, so that none is ever without it.
public final class HitCsv {

    private static final List<String> GROUP_COLUMNS =
            List.of("N", "characters_in_group", "hits", "cases", "per_10000", "query");

    private HitCsv() {}

    /// Writes `document, start, end, speaker, left, match, right, query`, one line for each hit, in
    /// the order given; positions count code points.
    ///
    /// @param definition what was looked for, and where
    public static void write(List<Quote> hits, String definition, CsvProfile profile, Writer out)
            throws IOException {
        CsvFile.Records records = CsvFile.to(out, profile);
        records.line("document", "start", "end", "speaker", "left", "match", "right", "query");
        for (Quote hit : hits) {
            SourceText text = hit.transcript().text();
            records.line(
                    hit.transcript().name(),
                    Integer.toString(text.codePointAt(hit.coding().span().start())),
                    Integer.toString(text.codePointAt(hit.coding().span().end())),
                    hit.speaker().map(Speaker::label).orElse(""),
                    hit.before(),
                    hit.text(),
                    hit.after(),
                    definition);
        }
        records.flush();
    }

    /// Writes one line for each group, with its N, how many characters its text has, how many hits
    /// it has, in how many of its cases, and how many hits for each 10,000 of its characters.
    ///
    /// @param matrix a matrix of one row, the hits
    public static void write(
            Study study, ThemeMatrix matrix, String definition, CsvProfile profile, Writer out)
            throws IOException {
        CsvFile.Records records = CsvFile.to(out, profile);
        List<String> grouping =
                MatrixCsv.groupingColumns(study, matrix.spec().columns(), GROUP_COLUMNS);
        List<String> header = new ArrayList<>(grouping);
        header.addAll(GROUP_COLUMNS);
        records.line(header);
        for (int g = 0; g < matrix.groups().size(); g++) {
            Group group = matrix.groups().get(g);
            List<String> line = new ArrayList<>(MatrixCsv.labels(group, grouping.size()));
            line.add(Integer.toString(group.cases()));
            line.add(Long.toString(group.characters()));
            line.add(Integer.toString(matrix.cell(0, g).codings()));
            line.add(Integer.toString(matrix.cell(0, g).cases()));
            line.add(Figures.plain(Measure.PER_10000, matrix.value(Measure.PER_10000, 0, g)));
            line.add(definition);
            records.line(line);
        }
        records.flush();
    }
}
