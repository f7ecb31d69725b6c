package org.colligate.exchange.json;

import java.io.Writer;
import org.colligate.words.Corpus;
import org.colligate.words.Keyness;
import org.colligate.words.Keywords;
import org.colligate.words.Use;
import org.colligate.words.WordList;
import tools.jackson.core.JsonGenerator;

/// Writes lists of words. A figure that is undefined is `null`.
public final class WordJson {

    private WordJson() {}

    /// Writes `{unit, minFrequency, minCases, stopWords, distinct, groups: [{labels, cases,
    /// units}], total, terms: [{term, cells: [{frequency, per10000, cases}], total}]}`.
    public static void write(WordList list, Writer out) {
        try (JsonGenerator json = ResultJson.generator(out)) {
            json.writeStartObject();
            writeHead(json, list);
            json.writeArrayPropertyStart("terms");
            for (int row = 0; row < list.size(); row++) {
                json.writeStartObject();
                json.writeStringProperty("term", list.term(row));
                json.writeArrayPropertyStart("cells");
                for (int g = 0; g < list.groups().size(); g++) {
                    writeUse(json, list.groups().get(g), list.use(row, g));
                }
                json.writeEndArray();
                json.writeName("total");
                writeUse(json, list.all(), list.use(row));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /// Writes what [#write(WordList, Writer)] does, with the target and the reference as its groups
    /// and `g2, sign, logRatio` of each term.
    public static void write(Keywords keywords, Writer out) {
        WordList list = keywords.list();
        try (JsonGenerator json = ResultJson.generator(out)) {
            json.writeStartObject();
            writeHead(json, list);
            json.writeArrayPropertyStart("terms");
            for (int row = 0; row < list.size(); row++) {
                Keyness keyness = keywords.keyness(row);
                json.writeStartObject();
                json.writeStringProperty("term", list.term(row));
                json.writeName("g2");
                ResultJson.writeValue(json, keyness.g2());
                json.writeNumberProperty("sign", keyness.sign());
                json.writeName("logRatio");
                ResultJson.writeValue(json, keyness.logRatio());
                json.writeArrayPropertyStart("cells");
                writeUse(json, keywords.target(), keywords.inTarget(row));
                writeUse(json, keywords.reference(), keywords.inReference(row));
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void writeHead(JsonGenerator json, WordList list) {
        json.writeStringProperty("unit", list.spec().unit().word());
        json.writeNumberProperty("minFrequency", list.trim().frequency());
        json.writeNumberProperty("minCases", list.trim().cases());
        json.writeNumberProperty("stopWords", list.trim().stops().size());
        json.writeNumberProperty("distinct", list.distinct());
        json.writeArrayPropertyStart("groups");
        list.groups().forEach(group -> writeCorpus(json, group));
        json.writeEndArray();
        json.writeName("total");
        writeCorpus(json, list.all());
    }

    private static void writeCorpus(JsonGenerator json, Corpus corpus) {
        json.writeStartObject();
        json.writeArrayPropertyStart("labels");
        corpus.labels().forEach(json::writeString);
        json.writeEndArray();
        json.writeNumberProperty("cases", corpus.cases());
        json.writeNumberProperty("units", corpus.units());
        json.writeEndObject();
    }

    private static void writeUse(JsonGenerator json, Corpus corpus, Use use) {
        json.writeStartObject();
        json.writeNumberProperty("frequency", use.frequency());
        json.writeName("per10000");
        ResultJson.writeValue(json, corpus.per10000(use.frequency()));
        json.writeNumberProperty("cases", use.cases());
        json.writeEndObject();
    }
}
