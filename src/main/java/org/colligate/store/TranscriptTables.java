package org.colligate.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colligate.model.SourceText;
import org.colligate.model.Speaker;
import org.colligate.model.Transcript;
import org.colligate.model.TranscriptId;
import org.colligate.model.Turn;

/// Reads the tables of transcripts, speakers and turns.
final class TranscriptTables {

    private TranscriptTables() {}

    /// Returns the transcripts by the numbers of their rows.
    static Map<Long, Transcript> read(Sql sql, Watched watched) throws SQLException {
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
        Map<Long, Transcript> transcripts = new HashMap<>();
        sql.each(
                "select id, uuid, name, text from transcripts",
                row -> {
                    transcripts.put(
                            row.getLong(1),
                            new Transcript(
                                    new TranscriptId(Sql.uuid(row.getBytes(2))),
                                    row.getString(3),
                                    SourceText.of(row.getString(4)),
                                    speakers.getOrDefault(row.getLong(1), List.of()),
                                    turns.getOrDefault(row.getLong(1), List.of())));
                    watched.read();
                });
        return transcripts;
    }

    /// Reads a turn from a row that begins with its four columns.
    static Turn turn(ResultSet row) throws SQLException {
        return new Turn(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4));
    }
}
