package org.colligate.store;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteOpenMode;
import org.sqlite.util.OSInfo;

/// A connection to one file and the little that this program asks of JDBC. Statements are prepared
/// once and kept. Used by one thread at a time.
final class Sql implements AutoCloseable {

    private static final int WAIT_MILLIS = 10_000;
    private static final int MOST_ATTEMPTS = 1_000;

    /// What a large deed leaves of its rollback journal, in bytes.
    private static final int LONGEST_JOURNAL = 1 << 20;

    /// What the driver logs it also throws, and a log has no place on a command's standard error.
    private static final Logger DRIVER = Logger.getLogger("org.sqlite");

    static {
        DRIVER.setLevel(Level.OFF);
        String natives = System.getProperty("colligate.natives");
        if (natives != null) {
            Path library = Path.of(natives, OSInfo.getNativeLibFolderPathForCurrentOS());
            System.setProperty("org.sqlite.lib.path", library.toString());
        }
    }

    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    private Sql(Connection connection) {
        this.connection = connection;
    }

    /// Opens a file that exists. The path goes in as a URI: the driver takes a bare `?` for the
    /// start of its parameters.
    static Sql open(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setReadOnly(!Files.isWritable(file));
        return open(file, config);
    }

    /// Opens a file, making it if need be.
    static Sql create(Path file) throws SQLException {
        return open(file, new SQLiteConfig());
    }

    /// At the commit the head of the rollback journal is overwritten with zeros and that is synced:
    /// a commit that returned survives a power cut. In DELETE mode with `synchronous=FULL` the
    /// directory is not synced after the journal is unlinked, so the journal could come back and
    /// undo the commit.
    private static Sql open(Path file, SQLiteConfig config) throws SQLException {
        config.setBusyTimeout(WAIT_MILLIS);
        config.enforceForeignKeys(true);
        Sql sql = new Sql(config.createConnection("jdbc:sqlite:" + file.toUri().toASCIIString()));
        sql.run("pragma trusted_schema=off");
        sql.run("pragma cell_size_check=on");
        sql.run("pragma synchronous=full");
        sql.run("pragma journal_size_limit=" + LONGEST_JOURNAL);
        return sql;
    }

    /// How many steps of its machine SQLite makes before it asks whether to go on: some
    /// milliseconds.
    private static final int STEPS = 50_000;

    /// Tells somebody who watches how far statements are, and stops them when they are wanted no
    /// more, until the returned handle is closed.
    Watching watched(Watched by) throws SQLException {
        ProgressHandler.setHandler(
                connection,
                STEPS,
                new ProgressHandler() {
                    @Override
                    protected int progress() {
                        return by.isOver() ? 1 : 0;
                    }
                });
        return () -> ProgressHandler.clearHandler(connection);
    }

    /// Ends the watching when it is closed.
    interface Watching extends AutoCloseable {
        @Override
        void close() throws SQLException;
    }

    /// Reads one row.
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /// Takes one row.
    interface EachRow {
        void take(ResultSet row) throws SQLException;
    }

    /// Work that may fail in SQL.
    interface Work {
        void run() throws SQLException;
    }

    void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    void update(String sql, @Nullable Object... values) throws SQLException {
        try {
            prepare(sql, values).executeUpdate();
        } catch (SQLException failure) {
            forget(sql, failure);
            throw failure;
        }
    }

    /// The driver closes a statement that failed, and then it can never be run again: what a full
    /// disk refused could not be done after there was room.
    private void forget(String sql, SQLException because) {
        PreparedStatement failed = statements.remove(sql);
        if (failed != null) {
            try {
                failed.close();
            } catch (SQLException another) {
                because.addSuppressed(another);
            }
        }
    }

    /// Inserts a row and returns its number.
    long insert(String sql, @Nullable Object... values) throws SQLException {
        update(sql, values);
        return number("select last_insert_rowid()");
    }

    long number(String sql, @Nullable Object... values) throws SQLException {
        return one(sql, row -> row.getLong(1), values);
    }

    String text(String sql, @Nullable Object... values) throws SQLException {
        return one(sql, row -> row.getString(1), values);
    }

    <T> T one(String sql, Row<T> reader, @Nullable Object... values) throws SQLException {
        List<T> rows = list(sql, reader, values);
        if (rows.isEmpty()) {
            throw new SQLException("no row for: " + sql);
        }
        return rows.getFirst();
    }

    <T> List<T> list(String sql, Row<T> reader, @Nullable Object... values) throws SQLException {
        List<T> rows = new ArrayList<>();
        each(sql, row -> rows.add(reader.read(row)), values);
        return rows;
    }

    void each(String sql, EachRow taker, @Nullable Object... values) throws SQLException {
        try (ResultSet rows = prepare(sql, values).executeQuery()) {
            while (rows.next()) {
                taker.take(rows);
            }
        } catch (SQLException failure) {
            forget(sql, failure);
            throw failure;
        }
    }

    private PreparedStatement prepare(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i] instanceof UUID id ? bytes(id) : values[i]);
        }
        return statement;
    }

    /// Runs work in one transaction that is on the disk when this returns. Foreign keys are checked
    /// at the end, so that the order of changes inside does not matter. When anything fails,
    /// nothing has happened.
    void inTransaction(Work work) throws SQLException {
        run("begin immediate");
        try {
            run("pragma defer_foreign_keys=on");
            work.run();
            run("commit");
        } catch (SQLException | RuntimeException failure) {
            rollBack(failure);
            throw failure;
        }
    }

    /// Runs reading work that sees one moment of the file.
    void inReading(Work work) throws SQLException {
        run("begin");
        try {
            work.run();
        } finally {
            run("rollback");
        }
    }

    /// Runs reading work that sees one moment of the file with two connections.
    ///
    /// A writer who waits for this connection to end keeps the other from beginning. So the other
    /// does not wait: where it cannot begin at once both let go, and it is tried again after the
    /// writer.
    void inReadingWith(Sql other, Work work) throws SQLException {
        boolean done = false;
        for (int i = 0; !done; i++) {
            boolean last = i == MOST_ATTEMPTS;
            beginReading();
            try {
                if (other.beginsReadingAtOnce(last)) {
                    try {
                        work.run();
                        done = true;
                    } finally {
                        other.run("rollback");
                    }
                }
            } finally {
                run("rollback");
            }
        }
    }

    /// SQLite takes its lock at the first reading, not at the beginning of a transaction.
    private void beginReading() throws SQLException {
        run("begin");
        try {
            number("select count(*) from sqlite_schema");
        } catch (SQLException failure) {
            rollBack(failure);
            throw failure;
        }
    }

    private boolean beginsReadingAtOnce(boolean orFails) throws SQLException {
        run("pragma busy_timeout=0");
        try {
            beginReading();
            return true;
        } catch (SQLException failure) {
            if (orFails || !StoreException.isBusy(failure)) {
                throw failure;
            }
            return false;
        } finally {
            run("pragma busy_timeout=" + WAIT_MILLIS);
        }
    }

    /// SQLite may already have rolled back by itself (a full disk does that); then there is nothing
    /// to roll back and its complaint must not hide the cause.
    private void rollBack(Exception cause) {
        try {
            run("rollback");
        } catch (SQLException alsoFailed) {
            cause.addSuppressed(alsoFailed);
        }
    }

    /// Writes the whole database anew, without what was deleted from it. No statement may be kept
    /// meanwhile.
    void vacuum() throws SQLException {
        for (PreparedStatement statement : statements.values()) {
            statement.close();
        }
        statements.clear();
        run("vacuum");
    }

    /// Copies the whole database to another file through SQLite's online backup.
    void backUpTo(Path target) throws SQLException {
        int result =
                ((SQLiteConnection) connection)
                        .getDatabase()
                        .backup("main", target.toString(), null);
        if (result != 0) {
            throw new SQLException("backup failed with code " + result, null, result);
        }
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    static UUID uuid(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : statements.values()) {
            statement.close();
        }
        connection.close();
    }
}
