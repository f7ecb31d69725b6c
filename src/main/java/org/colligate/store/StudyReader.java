package org.colligate.store;

import java.nio.ByteBuffer;
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
import org.colligate.model.CodingColumns;
import org.colligate.model.CodingId;
import org.colligate.model.Codings;
import org.colligate.model.Holding;
import org.colligate.model.Kept;
import org.colligate.model.Memo;
import org.colligate.model.MemoId;
import org.colligate.model.Passage;
import org.colligate.model.Study;
import org.colligate.model.TextSpan;
import org.colligate.model.Transcript;
import org.colligate.model.TranscriptId;
import org.colligate.task.Beside;
import org.jspecify.annotations.Nullable;

/// Reads the tables into a [Study], with two connections at the same time: a large study is half
/// text and half codings.
final class StudyReader {

    private final Sql sql;
    private final Watched watched;
    private final Map<Long, TranscriptId> transcripts = new HashMap<>();
    private final Map<Long, CodeId> codes = new HashMap<>();
    private final Map<Long, CoderId> coders = new HashMap<>();
    private final Map<Long, CaseId> cases = new HashMap<>();
    private final Map<Long, AttributeId> attributes = new HashMap<>();

    /// @param sql a connection in whose transaction something has been read, so that nobody can
    ///   write until it ends and another connection sees the same
    /// @param watched hears of each transcript whose codings have been read
    StudyReader(Sql sql, Watched watched) {
        this.sql = sql;
        this.watched = watched;
    }

    /// Reads everything.
    ///
    /// @param texts gives the transcripts by their rows; it is read from another connection
    /// @throws SQLException if the file cannot be read
    /// @throws IllegalArgumentException if the rows make no study
    Study read(Beside<Map<Long, Transcript>, SQLException> texts) throws SQLException {
        sql.each(
                "select id, uuid from transcripts",
                row ->
                        transcripts.put(
                                row.getLong(1), new TranscriptId(Sql.uuid(row.getBytes(2)))));
        List<Attribute> attributeList = readAttributes();
        List<Case> caseList = readCases();
        List<Coder> coderList = readCoders();
        Codebook codebook = Codebook.of(readCodes());
        List<Memo> memos = readMemos();
        List<Kept> kept = readKept();
        Codings codings = readCodings();
        Study study =
                new Study(
                        Study.EMPTY.transcripts().withAll(texts.result().values()),
                        Study.EMPTY.cases().withAll(caseList),
                        Study.EMPTY.attributes().withAll(attributeList),
                        Study.EMPTY.coders().withAll(coderList),
                        Study.EMPTY.memos().withAll(memos),
                        Study.EMPTY.kept().withAll(kept),
                        codebook,
                        codings);
        study.transcripts().list().forEach(transcript -> requireFit(transcript, codings));
        memos.forEach(memo -> requireFit(study, memo));
        return study;
    }

    private static void requireFit(Transcript transcript, Codings codings) {
        CodingColumns columns = codings.columns(transcript.id());
        for (int i = 0; i < columns.size(); i++) {
            if (!transcript.text().admits(new TextSpan(columns.start(i), columns.end(i)))) {
                throw new IllegalArgumentException(
                        "a coding of %s does not fit its text".formatted(transcript.name()));
            }
        }
    }

    private static void requireFit(Study study, Memo memo) {
        if (memo.subject() instanceof Memo.OnPassage(Passage(TranscriptId id, TextSpan span))
                && !study.transcripts().get(id).text().admits(span)) {
            throw new IllegalArgumentException("the passage of a memo does not fit its text");
        }
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
                                                known(transcripts, row.getLong(2)),
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
                Schema.version(sql) < 3
                        ? "select *, null as begins, null as ends from memos"
                        : "select * from memos",
                row ->
                        new Memo(
                                new MemoId(uuid(row, "uuid")),
                                subject(row),
                                known(coders, row.getLong("author_id")),
                                Instant.parse(row.getString("written")),
                                row.getString("text")));
    }

    /// A file of the first version that is only looked at has no table for it.
    private List<Kept> readKept() throws SQLException {
        if (Schema.version(sql) < 2) {
            return List.of();
        }
        return sql.list(
                "select kind, body from kept",
                row -> JournalCodec.decodeKept(row.getString("kind"), row.getString("body")));
    }

    private Memo.Subject subject(ResultSet row) throws SQLException {
        Long transcript = number(row, "transcript_id");
        byte[] coding = row.getBytes("coding");
        if (coding != null) {
            return new Memo.OnCoding(
                    known(transcripts, transcript), new CodingId(Sql.uuid(coding)));
        }
        Long begins = number(row, "begins");
        if (begins != null) {
            TextSpan span = new TextSpan(begins.intValue(), row.getInt("ends"));
            return new Memo.OnPassage(new Passage(known(transcripts, transcript), span));
        }
        if (transcript != null) {
            return new Memo.OnTranscript(known(transcripts, transcript));
        }
        Long subject = number(row, "case_id");
        if (subject != null) {
            return new Memo.OnCase(known(cases, subject));
        }
        Long code = number(row, "code_id");
        return code == null ? new Memo.OnProject() : new Memo.OnCode(known(codes, code));
    }

    /// Reads the codings of each transcript as one row of lists: a row for each coding would cost
    /// seven calls into the driver, which is most of the time that a large study takes to open.
    private Codings readCodings() throws SQLException {
        Codings.Builder builder = new Codings.Builder();
        Map<Long, Integer> codeKeys = new HashMap<>();
        codes.forEach((row, id) -> codeKeys.put(row, builder.key(id)));
        Map<Long, Integer> coderKeys = new HashMap<>();
        coders.forEach((row, id) -> coderKeys.put(row, builder.key(id)));
        sql.each(
                """
                select transcript_id, cast(group_concat(uuid, '') as blob), group_concat(begins),
                    group_concat(ends), group_concat(code_id), group_concat(coder_id)
                from codings group by transcript_id\
                """,
                row -> {
                    TranscriptId transcript = known(transcripts, row.getLong(1));
                    ByteBuffer ids = ByteBuffer.wrap(row.getBytes(2));
                    Numbers begins = new Numbers(row.getBytes(3));
                    Numbers ends = new Numbers(row.getBytes(4));
                    Numbers code = new Numbers(row.getBytes(5));
                    Numbers coder = new Numbers(row.getBytes(6));
                    while (ids.hasRemaining()) {
                        builder.add(
                                transcript,
                                new TextSpan(begins.nextInt(), ends.nextInt()),
                                known(codeKeys, code.next()),
                                known(coderKeys, coder.next()),
                                new UUID(ids.getLong(), ids.getLong()));
                    }
                    watched.read();
                });
        return builder.build();
    }

    /// Whole numbers, not negative, written one after the other with commas between.
    private static final class Numbers {

        private final byte[] digits;
        private int at;

        Numbers(byte[] digits) {
            this.digits = digits;
        }

        long next() {
            long number = 0;
            for (; at < digits.length && digits[at] != ','; at++) {
                number = number * 10 + digits[at] - '0';
            }
            at++;
            return number;
        }

        int nextInt() {
            return Math.toIntExact(next());
        }
    }
}
