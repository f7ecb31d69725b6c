package org.colligate.exchange.json;

import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.colligate.model.Kept.Pseudonym;
import org.colligate.model.SourceText;
import org.colligate.model.TextSpan;
import org.colligate.model.Transcript;
import org.colligate.pseudonym.Findings;
import org.colligate.pseudonym.Place;
import org.colligate.pseudonym.Trace;
import tools.jackson.core.JsonGenerator;

/// Writes the key table and where its names stand.
public final class PseudonymJson {

    private PseudonymJson() {}

    /// Writes `{names: [{name, pseudonym, places, transcripts}], places: [{document, start, end,
    /// match, pseudonym, label}], elsewhere: [{kind, text, replaced, free}]}`; positions count code
    /// points.
    public static void write(Findings found, Writer out) {
        try (JsonGenerator json = ResultJson.generator(out)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("names");
            found.study().pseudonyms().forEach(one -> writeName(json, found, one));
            json.writeEndArray();
            json.writeArrayPropertyStart("places");
            found.places().forEach(place -> writePlace(json, found, place));
            json.writeEndArray();
            json.writeArrayPropertyStart("elsewhere");
            found.traces().forEach(trace -> writeTrace(json, trace));
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void writeName(JsonGenerator json, Findings found, Pseudonym one) {
        List<Place> places = found.of(one);
        json.writeStartObject();
        json.writeStringProperty("name", one.name());
        json.writeStringProperty("pseudonym", one.pseudonym());
        json.writeNumberProperty("places", places.size());
        json.writeNumberProperty(
                "transcripts",
                places.stream().map(place -> place.passage().transcript()).distinct().count());
        json.writeEndObject();
    }

    private static void writePlace(JsonGenerator json, Findings found, Place place) {
        Transcript transcript = found.study().transcripts().get(place.passage().transcript());
        SourceText text = transcript.text();
        TextSpan span = place.passage().span();
        json.writeStartObject();
        json.writeStringProperty("document", transcript.name());
        json.writeNumberProperty("start", text.codePointAt(span.start()));
        json.writeNumberProperty("end", text.codePointAt(span.end()));
        json.writeStringProperty("match", text.passage(span));
        json.writeStringProperty("pseudonym", place.entry().pseudonym());
        json.writeBooleanProperty("label", place.label());
        json.writeEndObject();
    }

    private static void writeTrace(JsonGenerator json, Trace trace) {
        json.writeStartObject();
        json.writeStringProperty("kind", kind(trace.where()));
        json.writeStringProperty("text", trace.text());
        json.writeStringProperty("replaced", trace.replaced());
        json.writeBooleanProperty("free", trace.free());
        json.writeEndObject();
    }

    private static String kind(Trace.Where where) {
        return switch (where) {
            case Trace.TranscriptName _ -> "transcript";
            case Trace.Label _ -> "speaker";
            case Trace.CaseName _ -> "case";
            case Trace.Value _ -> "value";
            case Trace.AttributeName _ -> "attribute";
            case Trace.OfCode(_, Trace.Part part) ->
                    part == Trace.Part.NAME
                            ? "code"
                            : "code " + part.name().toLowerCase(Locale.ROOT);
            case Trace.OfMemo _ -> "memo";
            case Trace.Query _ -> "query";
            case Trace.StopWord _ -> "stop word";
            case Trace.FileName _ -> "original file";
            case Trace.CoderName _ -> "coder";
        };
    }
}
