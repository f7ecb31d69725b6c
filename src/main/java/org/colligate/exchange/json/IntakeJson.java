package org.colligate.exchange.json;

import java.io.Writer;
import java.util.List;
import org.colligate.model.Refusal;
import org.colligate.model.Speaker;
import org.colligate.transcript.Draft;
import org.colligate.transcript.Received;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// Writes what became of the files of an import.
public final class IntakeJson {

    private IntakeJson() {}

    /// A file.
    ///
    /// @param file where it is
    /// @param outcome `imported`, `updated`, `refused`, or `aside` for what is no transcript by its
    ///   name
    /// @param draft what was read; null if nothing was
    /// @param carried what became of the codings of a transcript that was updated; null for others
    /// @param owner the cases that the transcript belongs to; null for none
    /// @param kept whether the file itself is kept in the project
    /// @param reason why it was refused; null if it was not
    public record Line(
            String file,
            String outcome,
            @Nullable Draft draft,
            @Nullable Carried carried,
            @Nullable String owner,
            boolean kept,
            @Nullable String reason) {}

    /// What became of the codings of a transcript whose text changed.
    ///
    /// @param unchanged how many have the same words as before
    /// @param altered those whose passage was edited or cut short, as they were
    /// @param removed those whose passage is gone, as they were
    public record Carried(int unchanged, List<CodedPassage> altered, List<CodedPassage> removed) {
        public Carried {
            altered = List.copyOf(altered);
            removed = List.copyOf(removed);
        }
    }

    /// A coding, told by its code and its words.
    public record CodedPassage(String code, String passage) {}

    /// Writes a list of `{file, outcome, transcript, case, encoding, characters, turns, speakers:
    /// [{label, role, turns}], comments, sha256, bytes, kept, warnings, codings: {unchanged,
    /// altered: [{code, passage}], removed}, reason}`; codings only where a transcript was updated,
    /// and of a file that did not come in only the file, the outcome and the reason.
    public static void write(List<Line> lines, Writer out) {
        try (JsonGenerator json = ResultJson.generator(out)) {
            json.writeStartArray();
            for (Line line : lines) {
                write(json, line);
            }
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }

    private static void write(JsonGenerator json, Line line) {
        json.writeStartObject();
        json.writeStringProperty("file", line.file);
        json.writeStringProperty("outcome", line.outcome);
        Draft draft = line.draft;
        if (draft != null) {
            json.writeStringProperty("transcript", draft.name());
            if (line.owner == null) {
                json.writeNullProperty("case");
            } else {
                json.writeStringProperty("case", line.owner);
            }
            write(json, draft, line.kept);
        }
        if (line.carried != null) {
            json.writeObjectPropertyStart("codings");
            json.writeNumberProperty("unchanged", line.carried.unchanged);
            write(json, "altered", line.carried.altered);
            write(json, "removed", line.carried.removed);
            json.writeEndObject();
        }
        if (line.reason != null) {
            json.writeStringProperty("reason", line.reason);
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, List<CodedPassage> codings) {
        json.writeArrayPropertyStart(name);
        for (CodedPassage coding : codings) {
            json.writeStartObject();
            json.writeStringProperty("code", coding.code);
            json.writeStringProperty("passage", coding.passage);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Draft draft, boolean kept) {
        json.writeStringProperty("encoding", draft.encoding());
        json.writeNumberProperty("characters", draft.text().codePoints());
        json.writeNumberProperty("turns", draft.turns().size());
        json.writeArrayPropertyStart("speakers");
        for (int i = 0; i < draft.speakers().size(); i++) {
            int number = i;
            Speaker speaker = draft.speakers().get(i);
            json.writeStartObject();
            json.writeStringProperty("label", speaker.label());
            json.writeStringProperty("role", speaker.role().name());
            json.writeNumberProperty(
                    "turns",
                    draft.turns().stream().filter(turn -> turn.speaker() == number).count());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberProperty("comments", draft.comments().size());
        Received file = draft.received();
        if (file != null) {
            json.writeStringProperty("sha256", file.sha256());
            json.writeNumberProperty("bytes", file.size());
            json.writeBooleanProperty("kept", kept);
        }
        json.writeArrayPropertyStart("warnings");
        for (Refusal warning : draft.warnings()) {
            json.writeString(warning.sentence());
        }
        json.writeEndArray();
    }
}
