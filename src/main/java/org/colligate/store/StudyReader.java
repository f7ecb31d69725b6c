package org.colligate.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.colligate.model.Attribute;
import org.colligate.model.AttributeId;
import org.colligate.model.Case;
import org.colligate.model.CaseId;
import org.colligate.model.Code;
import org.colligate.model.CodeColor;
import org.colligate.model.CodeId;
import org.colligate.model.Codebook;
import org.colligate.model.Coder;
import org.colligate.model.CoderId;
import org.colligate.model.CodingId;
import org.colligate.model.Codings;
import org.colligate.model.Holding;
import org.colligate.model.Memo;
import org.colligate.model.MemoId;
import org.colligate.model.SourceText;
import org.colligate.model.Speaker;
import org.colligate.model.Study;
import org.colligate.model.TextSpan;
import org.colligate.model.Transcript;
import org.colligate.model.TranscriptId;
import org.colligate.model.Turn;
import org.jspecify.annotations.Nullable;

/// Reads the tables into a [Study].
final class StudyReader {

    private final Sql sql;
    private final Map<Long, Transcript> transcripts = new HashMap<>();
    private final Map<Long, CodeId> codes = new HashMap<>();
    private final Map<Long, CoderId> coders = new HashMap<>();
    private final Map<Long, CaseId> cases = new HashMap<>();
    private final Map<Long, AttributeId> attributes = new HashMap<>();

    StudyReader(Sql sql) {
        this.sql = sql;
    }

    /// Reads everything.
    ///
    /// @throws SQLException if the file cannot be read
    /// @throws IllegalArgumentException if the rows make no study
    Study read() throws SQLException {
        List<Transcript> transcriptList = readTranscripts();
        List<Attribute> attributeList = readAttributes();
        List<Case> caseList = readCases();
        List<Coder> coderList = readCoders();
        Codebook codebook = Codebook.of(readCodes());
        return new Study(
                Study.EMPTY.transcripts().withAll(transcriptList),
                Study.EMPTY.cases().withAll(caseList),
                Study.EMPTY.attributes().withAll(attributeList),
                Study.EMPTY.coders().withAll(coderList),
                Study.EMPTY.memos().withAll(readMemos()),
                codebook,
                readCodings());
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return Sql.uuid(row.getBytes(column));
    }

    private static @Nullable Long number(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }

    /// Finds what a row refers to.
    ///
    /// @throws IllegalArgumentException if it is not there
    private static <T> T known(Map<Long, T> rows, @Nullable Long number) {
        T found = number == null ? null : rows.get(number);
        if (found == null) {
            throw new IllegalArgumentException(
                    "a row refers to row " + number + ", which is missing");
        }
        return found;
    }

    private List<Transcript> readTranscripts() throws SQLException {
        Map<Long, List<Speaker>> speakers = new HashMap<>();
        sql.each(
                "select transcript_id, label, role from speakers order by transcript_id, number",
                row ->
                        speakers.computeIfAbsent(row.getLong(1), _ -> new ArrayList<>())
                                .add(
                                        new Speaker(
                                                row.getString(2),
                                                Speaker.Role.valueOf(row.getString(3)))));
        Map<Long, List<Turn>> turns = new HashMap<>();
        sql.each(
                "select begins, speech, ends, speaker, transcript_id from turns order by transcript_id, number",
                row ->
                        turns.computeIfAbsent(row.getLong(5), _ -> new ArrayList<>())
                                .add(turn(row)));
        return sql.list(
                "select id, uuid, name, text from transcripts",
                row -> {
                    Transcript transcript =
                            new Transcript(
                                    new TranscriptId(uuid(row, "uuid")),
                                    row.getString("name"),
                                    SourceText.of(row.getString("text")),
                                    speakers.getOrDefault(row.getLong("id"), List.of()),
                                    turns.getOrDefault(row.getLong("id"), List.of()));
                    transcripts.put(row.getLong("id"), transcript);
                    return transcript;
                });
    }

    /// Reads a turn from a row that begins with its four columns.
    static Turn turn(ResultSet row) throws SQLException {
        return new Turn(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4));
    }

    private List<Attribute> readAttributes() throws SQLException {
        return sql.list(
                "select id, uuid, name, position from attributes",
                row -> {
                    AttributeId id = new AttributeId(uuid(row, "uuid"));
                    attributes.put(row.getLong("id"), id);
                    return new Attribute(id, row.getString("name"), row.getInt("position"));
                });
    }

    private List<Case> readCases() throws SQLException {
        Map<Long, Map<AttributeId, String>> values = new HashMap<>();
        sql.each(
                "select case_id, attribute_id, value from case_values",
                row ->
                        values.computeIfAbsent(row.getLong(1), _ -> new HashMap<>())
                                .put(known(attributes, row.getLong(2)), row.getString(3)));
        Map<Long, List<Holding>> holdings = new HashMap<>();
        sql.each(
                "select case_id, transcript_id, speaker from holdings order by case_id, number",
                row ->
                        holdings.computeIfAbsent(row.getLong(1), _ -> new ArrayList<>())
                                .add(
                                        new Holding(
                                                known(transcripts, row.getLong(2)).id(),
                                                row.getString(3))));
        return sql.list(
                "select id, uuid, name, position from cases",
                row -> {
                    CaseId id = new CaseId(uuid(row, "uuid"));
                    cases.put(row.getLong("id"), id);
                    return new Case(
                            id,
                            row.getString("name"),
                            row.getInt("position"),
                            values.getOrDefault(row.getLong("id"), Map.of()),
                            holdings.getOrDefault(row.getLong("id"), List.of()));
                });
    }

    private List<Coder> readCoders() throws SQLException {
        return sql.list(
                "select id, uuid, name from coders",
                row -> {
                    CoderId id = new CoderId(uuid(row, "uuid"));
                    coders.put(row.getLong("id"), id);
                    return new Coder(id, row.getString("name"));
                });
    }

    private List<Code> readCodes() throws SQLException {
        sql.each(
                "select id, uuid from codes",
                row -> codes.put(row.getLong("id"), new CodeId(uuid(row, "uuid"))));
        return sql.list("select * from codes", this::code);
    }

    private Code code(ResultSet row) throws SQLException {
        Long parent = number(row, "parent_id");
        return new Code(
                known(codes, row.getLong("id")),
                parent == null ? null : known(codes, parent),
                row.getInt("position"),
                row.getString("name"),
                new Code.Guide(
                        row.getString("definition"),
                        row.getString("include"),
                        row.getString("exclude"),
                        row.getString("example")),
                CodeColor.parse(row.getString("color")).orElseThrow());
    }

    private List<Memo> readMemos() throws SQLException {
        return sql.list(
                "select * from memos",
                row ->
                        new Memo(
                                new MemoId(uuid(row, "uuid")),
                                subject(row),
                                known(coders, row.getLong("author_id")),
                                Instant.parse(row.getString("written")),
                                row.getString("text")));
    }

    private Memo.Subject subject(ResultSet row) throws SQLException {
        Long transcript = number(row, "transcript_id");
        byte[] coding = row.getBytes("coding");
        if (coding != null) {
            return new Memo.OnCoding(
                    known(transcripts, transcript).id(), new CodingId(Sql.uuid(coding)));
        }
        if (transcript != null) {
            return new Memo.OnTranscript(known(transcripts, transcript).id());
        }
        Long subject = number(row, "case_id");
        if (subject != null) {
            return new Memo.OnCase(known(cases, subject));
        }
        Long code = number(row, "code_id");
        return code == null ? new Memo.OnProject() : new Memo.OnCode(known(codes, code));
    }

    private Codings readCodings() throws SQLException {
        Codings.Builder builder = new Codings.Builder();
        Map<Long, Integer> codeKeys = new HashMap<>();
        codes.forEach((row, id) -> codeKeys.put(row, builder.key(id)));
        Map<Long, Integer> coderKeys = new HashMap<>();
        coders.forEach((row, id) -> coderKeys.put(row, builder.key(id)));
        sql.each(
                "select transcript_id, begins, ends, code_id, coder_id, uuid from codings",
                row -> {
                    Transcript transcript = known(transcripts, row.getLong(1));
                    builder.add(
                            transcript.id(),
                            span(transcript, row.getInt(2), row.getInt(3)),
                            known(codeKeys, row.getLong(4)),
                            known(coderKeys, row.getLong(5)),
                            Sql.uuid(row.getBytes(6)));
                });
        return builder.build();
    }

    private static TextSpan span(Transcript transcript, int start, int end) {
        TextSpan span = new TextSpan(start, end);
        if (!transcript.text().admits(span)) {
            throw new IllegalArgumentException(
                    "a coding of %s does not fit its text".formatted(transcript.name()));
        }
        return span;
    }
}
