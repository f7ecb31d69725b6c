package org.colligate.exchange.json;

import java.io.Writer;
import java.util.List;
import org.colligate.exchange.SuggestedQuote;
import org.colligate.model.CodePath;
import org.colligate.model.Study;
import org.colligate.similar.Suggestions;
import tools.jackson.core.JsonGenerator;

/// Writes passages like those of a code.
public final class SimilarJson {

    private SimilarJson() {}

    /// Writes `{code, examples, candidates, dismissed, passages: [{score, document, start, end,
    /// case, attributes, speaker, text, words}]}`; positions count code points.
    public static void write(
            Study study,
            CodePath code,
            Suggestions suggestions,
            List<SuggestedQuote> list,
            Writer out) {
        try (JsonGenerator json = ResultJson.generator(out)) {
            json.writeStartObject();
            json.writeStringProperty("code", code.toString());
            json.writeNumberProperty("examples", suggestions.examples());
            json.writeNumberProperty("candidates", suggestions.candidates());
            json.writeNumberProperty("dismissed", suggestions.dismissed());
            json.writeArrayPropertyStart("passages");
            for (SuggestedQuote one : list) {
                json.writeStartObject();
                json.writeNumberProperty("score", one.suggestion().score());
                ResultJson.writePlace(json, one.quote());
                ResultJson.writeOwner(json, study, one.quote());
                json.writeStringProperty("text", one.quote().text());
                json.writeArrayPropertyStart("words");
                one.suggestion().words().forEach(json::writeString);
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }
}
