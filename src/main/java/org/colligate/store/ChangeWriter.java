package org.colligate.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colligate.model.Attribute;
import org.colligate.model.Case;
import org.colligate.model.Change;
import org.colligate.model.Code;
import org.colligate.model.Coder;
import org.colligate.model.Coding;
import org.colligate.model.Holding;
import org.colligate.model.Id;
import org.colligate.model.Kept;
import org.colligate.model.Memo;
import org.colligate.model.Speaker;
import org.colligate.model.TextEdit;
import org.colligate.model.Transcript;
import org.colligate.model.TranscriptId;
import org.colligate.model.Turn;
import org.jspecify.annotations.Nullable;

/// Writes changes into the tables. A new kind of change does not compile until it is handled here.
final class ChangeWriter {

    private final Sql sql;

    /// Row numbers looked up so far; one writer serves one transaction, in which they only grow
    /// stale by deletion, and nothing is written for what is gone.
    private final Map<Id, Long> rows = new HashMap<>();

    ChangeWriter(Sql sql) {
        this.sql = sql;
    }

    /// Writes the changes of a deed in order. Many edits of one text that follow upon each other
    /// are worked out in memory first and written once.
    void write(List<Change> changes) throws SQLException {
        for (int i = 0; i < changes.size(); ) {
            List<TextEdit> edits = new ArrayList<>();
            if (changes.get(i) instanceof Change.TextEdited(TranscriptId id, _)) {
                while (i < changes.size()
                        && changes.get(i) instanceof Change.TextEdited(var same, TextEdit edit)
                        && same.equals(id)) {
                    edits.add(edit);
                    i++;
                }
                edit(id, edits);
            } else {
                write(changes.get(i++));
            }
        }
    }

    private void write(Change change) throws SQLException {
        switch (change) {
            case Change.TranscriptAdded(Transcript added) -> insert(added);
            case Change.TranscriptRemoved(Transcript gone) -> delete(gone);
            case Change.TranscriptRenamed(TranscriptId id, _, String name) ->
                    sql.update("update transcripts set name=? where uuid=?", name, id.value());
            case Change.TurnsChanged(TranscriptId id, _, Change.Telling after) -> {
                deleteTurns(row("transcripts", id));
                insertTurns(row("transcripts", id), after.speakers(), after.turns());
            }
            case Change.TextEdited(TranscriptId id, TextEdit edit) -> edit(id, List.of(edit));
            case Change.OfCode(Code before, Code after) -> replace(before, after);
            case Change.OfCoder(Coder before, Coder after) -> replace(before, after);
            case Change.OfAttribute(Attribute before, Attribute after) -> replace(before, after);
            case Change.OfCase(Case before, Case after) -> replace(before, after);
            case Change.OfMemo(Memo before, Memo after) -> replace(before, after);
            case Change.OfKept(Kept before, Kept after) -> replace(before, after);
            case Change.CodingsAdded(List<Coding> added) -> insert(added);
            case Change.CodingsRemoved(List<Coding> gone) -> delete(gone);
        }
    }

    private long row(String table, Id id) throws SQLException {
        Long known = rows.get(id);
        if (known == null) {
            known = sql.number("select id from " + table + " where uuid=?", id.value());
            rows.put(id, known);
        }
        return known;
    }

    private void insert(Transcript added) throws SQLException {
        long row =
                sql.insert(
                        "insert into transcripts(uuid, name, text) values(?, ?, ?)",
                        added.id().value(),
                        added.name(),
                        added.text().string());
        insertTurns(row, added.speakers(), added.turns());
    }

    private void insertTurns(long row, List<Speaker> speakers, List<Turn> turns)
            throws SQLException {
        for (int i = 0; i < speakers.size(); i++) {
            sql.update(
                    "insert into speakers values(?, ?, ?, ?)",
                    row,
                    i,
                    speakers.get(i).label(),
                    speakers.get(i).role().name());
        }
        for (int i = 0; i < turns.size(); i++) {
            Turn turn = turns.get(i);
            sql.update(
                    "insert into turns values(?, ?, ?, ?, ?, ?)",
                    row,
                    i,
                    turn.start(),
                    turn.speech(),
                    turn.end(),
                    turn.speaker());
        }
    }

    private void deleteTurns(long row) throws SQLException {
        sql.update("delete from turns where transcript_id=?", row);
        sql.update("delete from speakers where transcript_id=?", row);
    }

    private void delete(Transcript gone) throws SQLException {
        deleteTurns(row("transcripts", gone.id()));
        sql.update("delete from transcripts where uuid=?", gone.id().value());
        rows.remove(gone.id());
    }

    /// Moves text, turns and codings. An edit that meets a coding here shifts it, stretches it or
    /// leaves it alone: what it would cut has been taken out before, see [Change.TextEdited].
    private void edit(TranscriptId id, List<TextEdit> edits) throws SQLException {
        long row = row("transcripts", id);
        StringBuilder text =
                new StringBuilder(sql.text("select text from transcripts where id=?", row));
        List<Turn> before =
                sql.list(
                        "select begins, speech, ends, speaker from turns where transcript_id=? order by number",
                        TranscriptTables::turn,
                        row);
        List<Turn> after = new ArrayList<>(before);
        for (TextEdit edit : edits) {
            text.replace(edit.at(), edit.end(), edit.inserted());
            after.replaceAll(turn -> turn.after(edit).orElseThrow());
            sql.update(
                    """
                    update codings set begins = iif(begins >= ?, begins + ?, begins), ends = ends + ?
                    where transcript_id = ? and ends > ?\
                    """,
                    edit.end(),
                    edit.delta(),
                    edit.delta(),
                    row,
                    edit.at());
        }
        sql.update("update transcripts set text=? where id=?", text.toString(), row);
        rewriteTurns(row, before, after);
    }

    private void rewriteTurns(long row, List<Turn> before, List<Turn> after) throws SQLException {
        for (int i = 0; i < after.size(); i++) {
            Turn turn = after.get(i);
            if (!turn.equals(before.get(i))) {
                sql.update(
                        "update turns set begins=?, speech=?, ends=? where transcript_id=? and number=?",
                        turn.start(),
                        turn.speech(),
                        turn.end(),
                        row,
                        i);
            }
        }
    }

    private void replace(@Nullable Code before, @Nullable Code after) throws SQLException {
        if (after == null) {
            deleteRow("codes", before == null ? null : before.id());
            return;
        }
        sql.update(
                """
                insert into codes(uuid, parent_id, position, name, definition, include, exclude, example, color)
                values(?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict(uuid) do update set parent_id=excluded.parent_id, position=excluded.position,
                    name=excluded.name, definition=excluded.definition, include=excluded.include,
                    exclude=excluded.exclude, example=excluded.example, color=excluded.color\
                """,
                after.id().value(),
                after.parent() == null ? null : row("codes", after.parent()),
                after.position(),
                after.name(),
                after.guide().definition(),
                after.guide().include(),
                after.guide().exclude(),
                after.guide().example(),
                after.color().toString());
    }

    private void replace(@Nullable Coder before, @Nullable Coder after) throws SQLException {
        if (after == null) {
            deleteRow("coders", before == null ? null : before.id());
            return;
        }
        sql.update(
                """
                insert into coders(uuid, name) values(?, ?)
                on conflict(uuid) do update set name=excluded.name\
                """,
                after.id().value(),
                after.name());
    }

    private void replace(@Nullable Attribute before, @Nullable Attribute after)
            throws SQLException {
        if (after == null) {
            deleteRow("attributes", before == null ? null : before.id());
            return;
        }
        sql.update(
                """
                insert into attributes(uuid, name, position) values(?, ?, ?)
                on conflict(uuid) do update set name=excluded.name, position=excluded.position\
                """,
                after.id().value(),
                after.name(),
                after.position());
    }

    private void replace(@Nullable Case before, @Nullable Case after) throws SQLException {
        if (before != null) {
            long row = row("cases", before.id());
            sql.update("delete from case_values where case_id=?", row);
            sql.update("delete from holdings where case_id=?", row);
        }
        if (after == null) {
            deleteRow("cases", before == null ? null : before.id());
            return;
        }
        sql.update(
                """
                insert into cases(uuid, name, position) values(?, ?, ?)
                on conflict(uuid) do update set name=excluded.name, position=excluded.position\
                """,
                after.id().value(),
                after.name(),
                after.position());
        insertParts(row("cases", after.id()), after);
    }

    private void insertParts(long row, Case owner) throws SQLException {
        for (var value : owner.values().entrySet()) {
            sql.update(
                    "insert into case_values values(?, ?, ?)",
                    row,
                    row("attributes", value.getKey()),
                    value.getValue());
        }
        for (int i = 0; i < owner.holdings().size(); i++) {
            Holding holding = owner.holdings().get(i);
            sql.update(
                    "insert into holdings values(?, ?, ?, ?)",
                    row,
                    i,
                    row("transcripts", holding.transcript()),
                    holding.speaker());
        }
    }

    private void replace(@Nullable Memo before, @Nullable Memo after) throws SQLException {
        if (after == null) {
            deleteRow("memos", before == null ? null : before.id());
            return;
        }
        Memo.Subject subject = after.subject();
        sql.update(
                """
                insert into memos(uuid, transcript_id, case_id, code_id, coding, begins, ends, author_id, written, text)
                values(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict(uuid) do update set transcript_id=excluded.transcript_id,
                    case_id=excluded.case_id, code_id=excluded.code_id, coding=excluded.coding,
                    begins=excluded.begins, ends=excluded.ends, author_id=excluded.author_id, written=excluded.written, text=excluded.text\
                """,
                after.id().value(),
                switch (subject) {
                    case Memo.OnTranscript(var transcript) -> row("transcripts", transcript);
                    case Memo.OnCoding(var transcript, _) -> row("transcripts", transcript);
                    case Memo.OnPassage(var passage) -> row("transcripts", passage.transcript());
                    case Memo.OnProject() -> null;
                    case Memo.OnCase _, Memo.OnCode _ -> null;
                },
                subject instanceof Memo.OnCase(var about) ? row("cases", about) : null,
                subject instanceof Memo.OnCode(var about) ? row("codes", about) : null,
                subject instanceof Memo.OnCoding(_, var about) ? about.value() : null,
                subject instanceof Memo.OnPassage(var about) ? about.span().start() : null,
                subject instanceof Memo.OnPassage(var about) ? about.span().end() : null,
                row("coders", after.author()),
                after.written().toString(),
                after.text());
    }

    private void replace(@Nullable Kept before, @Nullable Kept after) throws SQLException {
        if (after == null) {
            deleteRow("kept", before == null ? null : before.id());
            return;
        }
        sql.update(
                """
                insert into kept(uuid, kind, body) values(?, ?, ?)
                on conflict(uuid) do update set kind=excluded.kind, body=excluded.body\
                """,
                after.id().value(),
                after.getClass().getSimpleName(),
                JournalCodec.encode(after));
    }

    private void deleteRow(String table, @Nullable Id id) throws SQLException {
        if (id != null) {
            sql.update("delete from " + table + " where uuid=?", id.value());
            rows.remove(id);
        }
    }

    private void insert(List<Coding> added) throws SQLException {
        for (Coding coding : added) {
            sql.update(
                    "insert into codings values(?, ?, ?, ?, ?, ?)",
                    row("transcripts", coding.transcript()),
                    coding.id().value(),
                    coding.span().start(),
                    coding.span().end(),
                    row("codes", coding.code()),
                    row("coders", coding.coder()));
        }
    }

    private void delete(List<Coding> gone) throws SQLException {
        for (Coding coding : gone) {
            sql.update(
                    "delete from codings where transcript_id=? and uuid=?",
                    row("transcripts", coding.transcript()),
                    coding.id().value());
        }
    }
}
