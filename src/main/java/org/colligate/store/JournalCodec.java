package org.colligate.store;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.colligate.model.AttributeId;
import org.colligate.model.Change;
import org.colligate.model.CodeColor;
import org.colligate.model.Coding;
import org.colligate.model.Id;
import org.colligate.model.Kept;
import org.colligate.model.Memo;
import org.colligate.model.SourceText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/// Writes changes for the journal as JSON and reads them back. A short change stays text; from
/// [#LONG] bytes on it is deflated, so that a journal with every transcript's words in it is
/// smaller than the tables, and a million codings take some ten megabytes.
final class JournalCodec {

    private static final int LONG = 1024;

    /// Made when the journal is first written or read: a question to the study needs no JSON, and
    /// Jackson takes its time to start.
    private static final class Json {

        static final JsonMapper MAPPER =
                JsonMapper.builder(
                                JsonFactory.builder()
                                        .streamReadConstraints(
                                                StreamReadConstraints.builder()
                                                        .maxStringLength(Integer.MAX_VALUE)
                                                        .build())
                                        .build())
                        .addModule(words())
                        .addMixIn(Memo.Subject.class, SubjectKinds.class)
                        .addMixIn(Kept.class, KeptKinds.class)
                        .build();
    }

    /// Returns the word for a kind of change in the journal: the name of its record.
    static String kind(Change change) {
        return change.getClass().getSimpleName();
    }

    /// Returns the change as text, or as deflated bytes where that would be long.
    Object encode(Change change) {
        Object body =
                switch (change) {
                    case Change.CodingsAdded(var codings) -> PackedCodings.of(codings);
                    case Change.CodingsRemoved(var codings) -> PackedCodings.of(codings);
                    default -> change;
                };
        byte[] json = Json.MAPPER.writeValueAsBytes(body);
        return json.length < LONG ? new String(json, StandardCharsets.UTF_8) : deflated(json);
    }

    /// Reads a change back.
    ///
    /// @throws IllegalArgumentException if it is no change that this version knows
    Change decode(String kind, Object body) {
        byte[] json =
                body instanceof byte[] bytes
                        ? inflated(bytes)
                        : body.toString().getBytes(StandardCharsets.UTF_8);
        return switch (kind) {
            case "CodingsAdded" -> new Change.CodingsAdded(codings(json));
            case "CodingsRemoved" -> new Change.CodingsRemoved(codings(json));
            default -> read(json, type(kind));
        };
    }

    private static <T> T read(byte[] json, Class<T> type) {
        try {
            return Json.MAPPER.readValue(json, type);
        } catch (JacksonException broken) {
            throw new IllegalArgumentException("an entry of the journal cannot be read", broken);
        }
    }

    private List<Coding> codings(byte[] json) {
        return read(json, PackedCodings.class).codings();
    }

    private static Class<? extends Change> type(String kind) {
        for (Class<?> type : Change.class.getPermittedSubclasses()) {
            if (type.getSimpleName().equals(kind)) {
                return type.asSubclass(Change.class);
            }
        }
        throw new IllegalArgumentException("a change of an unknown kind: " + kind);
    }

    /// Writes something kept as JSON.
    static String encode(Kept kept) {
        return Json.MAPPER.writeValueAsString(kept);
    }

    /// Reads something kept back.
    ///
    /// @param kind the name of its record
    /// @throws IllegalArgumentException if it is nothing that this version knows
    static Kept decodeKept(String kind, String json) {
        for (Class<?> type : Kept.class.getPermittedSubclasses()) {
            if (type.getSimpleName().equals(kind)) {
                return read(json.getBytes(StandardCharsets.UTF_8), type.asSubclass(Kept.class));
            }
        }
        throw new IllegalArgumentException("something kept of an unknown kind: " + kind);
    }

    /// Writes the details of a deed as a JSON array.
    String encode(List<String> details) {
        return Json.MAPPER.writeValueAsString(details);
    }

    /// Reads the details of a deed back.
    ///
    /// @throws IllegalArgumentException if they are no JSON array
    List<String> decodeDetails(String json) {
        return List.of(read(json.getBytes(StandardCharsets.UTF_8), String[].class));
    }

    private static byte[] deflated(byte[] json) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(json.length / 3);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] inflated(byte[] bytes) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new IllegalArgumentException("a change in the journal cannot be read", broken);
        }
    }

    /// Values that are one word in JSON: identities, texts and colours.
    private static JacksonModule words() {
        SimpleModule module = new SimpleModule("words");
        for (Class<?> type : Id.class.getPermittedSubclasses()) {
            addId(module, type.asSubclass(Id.class));
        }
        add(module, SourceText.class, SourceText::string, SourceText::of);
        add(
                module,
                CodeColor.class,
                CodeColor::toString,
                text -> CodeColor.parse(text).orElseThrow());
        module.addKeyDeserializer(
                AttributeId.class,
                new KeyDeserializer() {
                    @Override
                    public Object deserializeKey(String key, DeserializationContext context) {
                        return new AttributeId(UUID.fromString(key));
                    }
                });
        module.addKeySerializer(
                AttributeId.class,
                new ValueSerializer<>() {
                    @Override
                    public void serialize(
                            AttributeId id, JsonGenerator out, SerializationContext context) {
                        out.writeName(id.value().toString());
                    }
                });
        return module;
    }

    private static <I extends Id> void addId(SimpleModule module, Class<I> type) {
        add(
                module,
                type,
                id -> id.value().toString(),
                text -> {
                    try {
                        return type.getConstructor(UUID.class).newInstance(UUID.fromString(text));
                    } catch (ReflectiveOperationException broken) {
                        throw new IllegalArgumentException(broken);
                    }
                });
    }

    private static <T> void add(
            SimpleModule module,
            Class<T> type,
            Function<T, String> write,
            Function<String, T> read) {
        module.addSerializer(
                type,
                new ValueSerializer<>() {
                    @Override
                    public void serialize(
                            T value, JsonGenerator out, SerializationContext context) {
                        out.writeString(write.apply(value));
                    }
                });
        module.addDeserializer(
                type,
                new ValueDeserializer<>() {
                    @Override
                    public T deserialize(JsonParser in, DeserializationContext context) {
                        return read.apply(in.getString());
                    }
                });
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "on")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Memo.OnProject.class, name = "project"),
        @JsonSubTypes.Type(value = Memo.OnTranscript.class, name = "transcript"),
        @JsonSubTypes.Type(value = Memo.OnPassage.class, name = "passage"),
        @JsonSubTypes.Type(value = Memo.OnCase.class, name = "case"),
        @JsonSubTypes.Type(value = Memo.OnCode.class, name = "code"),
        @JsonSubTypes.Type(value = Memo.OnCoding.class, name = "coding")
    })
    private interface SubjectKinds {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Kept.SavedQuery.class, name = "query"),
        @JsonSubTypes.Type(value = Kept.StopWords.class, name = "stopWords"),
        @JsonSubTypes.Type(value = Kept.Origin.class, name = "origin"),
        @JsonSubTypes.Type(value = Kept.Dismissal.class, name = "dismissal"),
        @JsonSubTypes.Type(value = Kept.Pseudonym.class, name = "pseudonym")
    })
    private interface KeptKinds {}
}
