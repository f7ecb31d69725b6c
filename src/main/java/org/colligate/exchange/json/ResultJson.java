package org.colligate.exchange.json;

import java.io.Writer;
import java.util.List;
import java.util.OptionalDouble;
import org.colligate.analysis.Cell;
import org.colligate.analysis.Comparison;
import org.colligate.analysis.Group;
import org.colligate.analysis.Measure;
import org.colligate.analysis.Quote;
import org.colligate.analysis.ThemeMatrix;
import org.colligate.model.Attribute;
import org.colligate.model.Case;
import org.colligate.model.SourceText;
import org.colligate.model.Speaker;
import org.colligate.model.Study;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/// Writes matrices, comparisons and quotes. A figure that is undefined is `null`.
public final class ResultJson {

    private static final ObjectWriter WRITER =
            JsonMapper.builder()
                    .build()
                    .writerWithDefaultPrettyPrinter()
                    .without(StreamWriteFeature.AUTO_CLOSE_TARGET);

    private ResultJson() {}

    /// Begins a result; closing it leaves `out` open.
    static JsonGenerator generator(Writer out) {
        return WRITER.createGenerator(out);
    }

    /// Writes `{measure, groups: [{labels, cases, transcripts, characters}], total, rows: [{code,
    /// cells: [{value, codings, cases, transcripts, characters}], total}]}`.
    public static void write(ThemeMatrix matrix, Measure measure, Writer out) {
        try (JsonGenerator json = generator(out)) {
            json.writeStartObject();
            writeMatrix(json, matrix, measure);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void writeMatrix(JsonGenerator json, ThemeMatrix matrix, Measure measure) {
        writeHead(json, matrix, measure);
        json.writeArrayPropertyStart("rows");
        for (int row = 0; row < matrix.rows().size(); row++) {
            json.writeStartObject();
            json.writeStringProperty("code", matrix.rows().get(row).path().toString());
            writeCells(json, matrix, measure, row);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /// Writes what [#write(ThemeMatrix, Measure, Writer)] does, each row with its `difference` and
    /// the label of the `highest` group.
    public static void write(Comparison comparison, Writer out) {
        ThemeMatrix matrix = comparison.matrix();
        try (JsonGenerator json = generator(out)) {
            json.writeStartObject();
            writeHead(json, matrix, comparison.measure());
            json.writeArrayPropertyStart("rows");
            for (int row = 0; row < comparison.themes().size(); row++) {
                Comparison.Theme theme = comparison.themes().get(row);
                json.writeStartObject();
                json.writeStringProperty("code", theme.row().path().toString());
                json.writeName("difference");
                writeValue(json, theme.difference());
                json.writeName("highest");
                if (theme.highest() < 0) {
                    json.writeNull();
                } else {
                    json.writeString(matrix.groups().get(theme.highest()).label());
                }
                writeCells(json, matrix, comparison.measure(), row);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void writeHead(JsonGenerator json, ThemeMatrix matrix, Measure measure) {
        json.writeStringProperty("measure", measure.word());
        json.writeArrayPropertyStart("groups");
        matrix.groups().forEach(group -> writeGroup(json, group));
        json.writeEndArray();
        json.writeName("total");
        writeGroup(json, matrix.all());
    }

    private static void writeGroup(JsonGenerator json, Group group) {
        json.writeStartObject();
        json.writeArrayPropertyStart("labels");
        group.labels().forEach(json::writeString);
        json.writeEndArray();
        json.writeNumberProperty("cases", group.cases());
        json.writeNumberProperty("transcripts", group.transcripts());
        json.writeNumberProperty("characters", group.characters());
        json.writeEndObject();
    }

    private static void writeCells(
            JsonGenerator json, ThemeMatrix matrix, Measure measure, int row) {
        json.writeArrayPropertyStart("cells");
        for (int g = 0; g < matrix.groups().size(); g++) {
            writeCell(json, matrix, measure, row, g);
        }
        json.writeEndArray();
        json.writeName("total");
        writeCell(json, matrix, measure, row, matrix.groups().size());
    }

    private static void writeCell(
            JsonGenerator json, ThemeMatrix matrix, Measure measure, int row, int group) {
        Cell cell = matrix.cell(row, group);
        json.writeStartObject();
        json.writeName("value");
        writeValue(json, matrix.value(measure, row, group));
        json.writeNumberProperty("codings", cell.codings());
        json.writeNumberProperty("cases", cell.cases());
        json.writeNumberProperty("transcripts", cell.transcripts());
        json.writeNumberProperty("characters", cell.characters());
        json.writeEndObject();
    }

    static void writeValue(JsonGenerator json, OptionalDouble value) {
        if (value.isEmpty()) {
            json.writeNull();
        } else {
            json.writeNumber(value.getAsDouble());
        }
    }

    /// Writes a list of quotes, each with `document, start, end, code, coder, case, attributes,
    /// speaker, before, text, after`.
    public static void write(Study study, List<Quote> quotes, Writer out) {
        try (JsonGenerator json = generator(out)) {
            json.writeStartArray();
            quotes.forEach(quote -> writeQuote(json, study, quote));
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }

    /// Writes how much a search found by groups: what [#write(ThemeMatrix, Measure, Writer)] does
    /// for hits per 10,000 characters, with the `query` before it.
    ///
    /// @param matrix a matrix of one row, the hits
    public static void writeHits(ThemeMatrix matrix, String definition, Writer out) {
        try (JsonGenerator json = generator(out)) {
            json.writeStartObject();
            json.writeStringProperty("query", definition);
            writeMatrix(json, matrix, Measure.PER_10000);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /// Writes what a search found: `{query, hits: [{document, start, end, case, attributes,
    /// speaker, left, match, right}]}`.
    public static void writeHits(Study study, List<Quote> hits, String definition, Writer out) {
        try (JsonGenerator json = WRITER.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty("query", definition);
            json.writeArrayPropertyStart("hits");
            for (Quote hit : hits) {
                json.writeStartObject();
                writePlace(json, hit);
                writeOwner(json, study, hit);
                json.writeStringProperty("left", hit.before());
                json.writeStringProperty("match", hit.text());
                json.writeStringProperty("right", hit.after());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    static void writePlace(JsonGenerator json, Quote quote) {
        SourceText text = quote.transcript().text();
        json.writeStringProperty("document", quote.transcript().name());
        json.writeNumberProperty("start", text.codePointAt(quote.coding().span().start()));
        json.writeNumberProperty("end", text.codePointAt(quote.coding().span().end()));
    }

    private static void writeQuote(JsonGenerator json, Study study, Quote quote) {
        json.writeStartObject();
        writePlace(json, quote);
        json.writeStringProperty("code", quote.code().toString());
        json.writeStringProperty("coder", quote.coder().name());
        writeOwner(json, study, quote);
        json.writeStringProperty("before", quote.before());
        json.writeStringProperty("text", quote.text());
        json.writeStringProperty("after", quote.after());
        json.writeEndObject();
    }

    static void writeOwner(JsonGenerator json, Study study, Quote quote) {
        json.writeStringProperty("case", quote.owner().map(Case::name).orElse(null));
        json.writeObjectPropertyStart("attributes");
        for (Attribute attribute : study.attributes().list()) {
            json.writeStringProperty(
                    attribute.name(),
                    quote.owner().flatMap(owner -> owner.value(attribute.id())).orElse(null));
        }
        json.writeEndObject();
        json.writeStringProperty("speaker", quote.speaker().map(Speaker::label).orElse(null));
    }
}
