package org.colligate.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.colligate.model.Change;
import org.colligate.model.ChangeSet;
import org.colligate.model.Deed;
import org.colligate.model.Step;

/// The rows of a project file that tell every step that was ever done, and what each changed.
///
/// What reads them throws [IllegalArgumentException] or [DateTimeException] where they make no
/// sense.
final class Journal {

    private static final String STEP_COLUMNS =
            "select number, uuid, at, by, deed, details, undoes, redoes from steps ";

    private final Sql sql;
    private final JournalCodec codec = new JournalCodec();

    Journal(Sql sql) {
        this.sql = sql;
    }

    /// Returns the number of the last step; 0 if there is none.
    long end() throws SQLException {
        return sql.number("select ifnull(max(number), 0) from steps");
    }

    /// Adds a step at the end, within the transaction that does it.
    void add(Step step, ChangeSet set) throws SQLException {
        sql.update(
                "insert into steps values(?, ?, ?, ?, ?, ?, ?, ?)",
                step.number(),
                step.id(),
                step.at().toString(),
                step.by(),
                step.deed().kind().name(),
                codec.encode(step.deed().details()),
                step.undoes(),
                step.redoes());
        for (int i = 0; i < set.changes().size(); i++) {
            Change change = set.changes().get(i);
            sql.update(
                    "insert into changes values(?, ?, ?, ?)",
                    step.number(),
                    i,
                    JournalCodec.kind(change),
                    codec.encode(change));
        }
    }

    /// Takes all steps out.
    void clear() throws SQLException {
        sql.run("delete from changes");
        sql.run("delete from steps");
    }

    /// Returns all steps, oldest first.
    List<Step> steps() throws SQLException {
        return sql.list(STEP_COLUMNS + "order by number", this::step);
    }

    /// Returns a step by its number.
    Optional<Step> step(long number) throws SQLException {
        return sql.list(STEP_COLUMNS + "where number=?", this::step, number).stream().findFirst();
    }

    private Step step(ResultSet row) throws SQLException {
        Object undoes = row.getObject(7);
        Object redoes = row.getObject(8);
        return new Step(
                row.getLong(1),
                Sql.uuid(row.getBytes(2)),
                Instant.parse(row.getString(3)),
                row.getString(4),
                new Deed(
                        Deed.Kind.valueOf(row.getString(5)), codec.decodeDetails(row.getString(6))),
                undoes == null ? null : row.getLong(7),
                redoes == null ? null : row.getLong(8));
    }

    /// Returns what a step changed.
    ChangeSet changes(Step step) throws SQLException {
        return new ChangeSet(
                step.deed(),
                sql.list(
                        "select kind, body from changes where step=? order by number",
                        row -> codec.decode(row.getString(1), row.getObject(2)),
                        step.number()));
    }
}
