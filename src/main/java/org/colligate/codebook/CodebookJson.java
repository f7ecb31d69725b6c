package org.colligate.codebook;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colligate.model.Code;
import org.colligate.model.CodeColor;
import org.colligate.model.CodeId;
import org.colligate.model.Codebook;
import org.colligate.model.Refusal;
import org.colligate.model.RefusedException;
import org.colligate.model.Texts;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/// Codebook files in JSON; `docs/file-format.md` shows one. Read token by token, so that every
/// complaint can name its line.
public final class CodebookJson {

    private static final Set<String> TEXTS =
            Set.of("name", "definition", "include", "exclude", "example", "color");
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    /// How many brackets may be open, two for each level of codes. The parser gives up at 500, in
    /// words for programmers.
    private static final int DEEPEST = 400;

    private final String file;
    private final JsonParser in;

    private CodebookJson(String file, JsonParser in) {
        this.file = file;
        this.in = in;
    }

    /// Reads a file.
    ///
    /// @throws RefusedException if it cannot be read or is no codebook; the message names the line
    public static CodebookDraft read(Path path) throws RefusedException {
        String file = path.getFileName().toString();
        try (JsonParser in = MAPPER.createParser(Files.readAllBytes(path))) {
            return new CodebookJson(file, in).codebook();
        } catch (JacksonException broken) {
            throw new RefusedException(
                    Refusal.at(
                            file,
                            broken.getLocation() == null ? 1 : broken.getLocation().getLineNr(),
                            Refusal.of(
                                    "json.broken",
                                    "this is not valid JSON (%s).",
                                    firstLine(broken.getOriginalMessage()))),
                    broken);
        } catch (NoSuchFileException missing) {
            throw new RefusedException(
                    Refusal.of("file.none", "There is no file %s.", path), missing);
        } catch (IOException unreadable) {
            throw new RefusedException(
                    Refusal.of("file.unreadable", "%s cannot be read.", path), unreadable);
        }
    }

    /// Returns what the parser complains of, without its words for programmers.
    private static String firstLine(@Nullable String message) {
        return message == null
                ? "unreadable"
                : message.lines()
                        .findFirst()
                        .orElse("unreadable")
                        .replaceFirst(" \\(start marker at .*|, from `[^`]*`", "");
    }

    private RefusedException here(Refusal complaint) {
        return new RefusedException(
                Refusal.at(file, in.currentTokenLocation().getLineNr(), complaint));
    }

    private void require(JsonToken token, Refusal complaint) throws RefusedException {
        if (in.currentToken() != token) {
            throw here(complaint);
        }
    }

    private CodebookDraft codebook() throws RefusedException {
        String name = "";
        List<CodebookDraft.Entry> codes = List.of();
        in.nextToken();
        require(
                JsonToken.START_OBJECT,
                Refusal.of(
                        "json.codebook",
                        "expected a codebook: %s.",
                        "{\"name\": …, \"codes\": […]}"));
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            String field = in.currentName();
            in.nextToken();
            switch (field) {
                case "name" -> name = text("name");
                case "codes" -> codes = codes();
                default ->
                        throw here(
                                Refusal.of(
                                        "json.codebook.field", "a codebook has no \"%s\".", field));
            }
        }
        if (codes.isEmpty()) {
            throw here(Refusal.of("json.empty", "the codebook has no codes."));
        }
        if (in.nextToken() != null) {
            throw here(
                    Refusal.of("json.more", "more stands here, behind the end of the codebook."));
        }
        return new CodebookDraft(name, codes);
    }

    private List<CodebookDraft.Entry> codes() throws RefusedException {
        List<CodebookDraft.Entry> codes = new ArrayList<>();
        require(JsonToken.START_ARRAY, Refusal.of("json.codes", "expected a list of codes."));
        if (in.streamReadContext().getNestingDepth() > DEEPEST) {
            throw here(Refusal.of("json.deep", "the codes are nested too deeply."));
        }
        while (in.nextToken() != JsonToken.END_ARRAY) {
            codes.add(code());
        }
        return codes;
    }

    private CodebookDraft.Entry code() throws RefusedException {
        require(
                JsonToken.START_OBJECT,
                Refusal.of("json.code", "expected a code: %s.", "{\"name\": …}"));
        int line = in.currentTokenLocation().getLineNr();
        Map<String, String> texts = new HashMap<>();
        List<CodebookDraft.Entry> children = List.of();
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            String field = in.currentName();
            in.nextToken();
            if (field.equals("children")) {
                children = codes();
            } else if (TEXTS.contains(field)) {
                if (in.currentToken() != JsonToken.VALUE_NULL) {
                    texts.put(field, text(field));
                }
            } else {
                throw here(Refusal.of("json.code.field", "a code has no \"%s\".", field));
            }
        }
        CodebookDraft.Guide guide =
                new CodebookDraft.Guide(
                        texts.get("definition"),
                        texts.get("include"),
                        texts.get("exclude"),
                        texts.get("example"));
        return new CodebookDraft.Entry(
                line,
                texts.getOrDefault("name", ""),
                guide,
                color(texts.getOrDefault("color", "")),
                children);
    }

    private String text(String field) throws RefusedException {
        if (in.currentToken() == JsonToken.VALUE_NULL) {
            return "";
        }
        require(
                JsonToken.VALUE_STRING,
                Refusal.of("json.text", "expected text for \"%s\".", field));
        String text = in.getString();
        if (!Texts.isWhole(text)) {
            throw here(Refusal.of("json.half", "\"%s\" holds half a character.", field));
        }
        return text;
    }

    private @Nullable CodeColor color(String text) throws RefusedException {
        if (text.isEmpty()) {
            return null;
        }
        return CodeColor.parse(text)
                .orElseThrow(() ->
                        here(
                                Refusal.of(
                                        "codebook.color",
                                        "\"%s\" is no colour; write it as #RRGGBB.",
                                        text)));
    }

    /// Writes a codebook as [#read] reads it, indented.
    public static void write(String name, Codebook codebook, Writer writer) {
        try (JsonGenerator out =
                MAPPER.writerWithDefaultPrettyPrinter()
                        .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
                        .createGenerator(writer)) {
            out.writeStartObject();
            out.writeStringProperty("name", name);
            writeCodes(out, "codes", codebook, null);
            out.writeEndObject();
            out.writeRaw('\n');
        }
    }

    private static void writeCodes(
            JsonGenerator out, String field, Codebook codebook, @Nullable CodeId parent) {
        out.writeArrayPropertyStart(field);
        for (Code code : codebook.children(parent)) {
            out.writeStartObject();
            out.writeStringProperty("name", code.name());
            out.writeStringProperty("definition", code.guide().definition());
            out.writeStringProperty("include", code.guide().include());
            out.writeStringProperty("exclude", code.guide().exclude());
            out.writeStringProperty("example", code.guide().example());
            out.writeStringProperty("color", code.color().toString());
            if (!codebook.children(code.id()).isEmpty()) {
                writeCodes(out, "children", codebook, code.id());
            }
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
