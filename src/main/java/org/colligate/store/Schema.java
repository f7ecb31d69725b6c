package org.colligate.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// The tables of a project file and their version. `docs/file-format.md` describes them for readers
/// with other tools.
final class Schema {

    /// `Colg` in ASCII: tells SQLite's own tools and `file` what this database is.
    static final int APPLICATION_ID = 0x436F6C67;

    /// The version that this program writes, and the newest it reads.
    static final int VERSION = 3;

    /// What version 2 has and version 1 had not.
    private static final String KEPT =
            """
            create table kept(
                id integer primary key,
                uuid blob not null unique check(length(uuid) = 16),
                kind text not null,
                body text not null) strict\
            """;

    /// What version 3 has and version 2 had not. A file that was imported stands in it once,
    /// however often it was imported.
    private static final String ORIGINALS =
            """
            create table originals(
                sha256 text primary key check(length(sha256) = 64),
                content blob not null) strict\
            """;

    private static final List<String> PASSAGES_OF_MEMOS =
            List.of(
                    "alter table memos add column begins integer check(begins >= 0)",
                    "alter table memos add column ends integer check(ends > begins)");

    private static final List<String> TABLES =
            List.of(
                    """
                    create table meta(
                        key text primary key,
                        value text not null) strict, without rowid\
                    """,
                    """
                    create table transcripts(
                        id integer primary key,
                        uuid blob not null unique check(length(uuid) = 16),
                        name text not null,
                        text text not null) strict\
                    """,
                    """
                    create table speakers(
                        transcript_id integer not null references transcripts,
                        number integer not null,
                        label text not null,
                        role text not null,
                        primary key(transcript_id, number)) strict, without rowid\
                    """,
                    """
                    create table turns(
                        transcript_id integer not null,
                        number integer not null,
                        begins integer not null check(begins >= 0),
                        speech integer not null check(speech >= begins),
                        ends integer not null check(ends >= speech and ends > begins),
                        speaker integer not null,
                        primary key(transcript_id, number),
                        foreign key(transcript_id, speaker) references speakers) strict, without rowid\
                    """,
                    """
                    create table attributes(
                        id integer primary key,
                        uuid blob not null unique check(length(uuid) = 16),
                        name text not null,
                        position integer not null) strict\
                    """,
                    """
                    create table cases(
                        id integer primary key,
                        uuid blob not null unique check(length(uuid) = 16),
                        name text not null,
                        position integer not null) strict\
                    """,
                    """
                    create table case_values(
                        case_id integer not null references cases,
                        attribute_id integer not null references attributes,
                        value text not null,
                        primary key(case_id, attribute_id)) strict, without rowid\
                    """,
                    """
                    create table holdings(
                        case_id integer not null references cases,
                        number integer not null,
                        transcript_id integer not null references transcripts,
                        speaker text,
                        primary key(case_id, number)) strict, without rowid\
                    """,
                    """
                    create table coders(
                        id integer primary key,
                        uuid blob not null unique check(length(uuid) = 16),
                        name text not null) strict\
                    """,
                    """
                    create table codes(
                        id integer primary key,
                        uuid blob not null unique check(length(uuid) = 16),
                        parent_id integer references codes,
                        position integer not null,
                        name text not null,
                        definition text not null,
                        include text not null,
                        exclude text not null,
                        example text not null,
                        color text not null) strict\
                    """,
                    """
                    create table codings(
                        transcript_id integer not null references transcripts,
                        uuid blob not null check(length(uuid) = 16),
                        begins integer not null check(begins >= 0),
                        ends integer not null check(ends > begins),
                        code_id integer not null references codes,
                        coder_id integer not null references coders,
                        primary key(transcript_id, uuid)) strict, without rowid\
                    """,
                    """
                    create table memos(
                        id integer primary key,
                        uuid blob not null unique check(length(uuid) = 16),
                        transcript_id integer references transcripts,
                        case_id integer references cases,
                        code_id integer references codes,
                        coding blob check(length(coding) = 16),
                        begins integer check(begins >= 0),
                        ends integer check(ends > begins),
                        author_id integer not null references coders,
                        written text not null,
                        text text not null,
                        foreign key(transcript_id, coding) references codings) strict\
                    """,
                    KEPT,
                    ORIGINALS,
                    """
                    create table steps(
                        number integer primary key,
                        uuid blob not null unique check(length(uuid) = 16),
                        at text not null,
                        by text not null,
                        deed text not null,
                        details text not null,
                        undoes integer references steps,
                        redoes integer references steps) strict\
                    """,
                    """
                    create table changes(
                        step integer not null references steps,
                        number integer not null,
                        kind text not null,
                        body any not null,
                        primary key(step, number)) strict, without rowid\
                    """);

    private Schema() {}

    /// Says whether a file is of an older version than this program writes.
    static boolean isOlder(Sql sql) throws SQLException {
        return version(sql) < VERSION;
    }

    /// Returns the version of a file.
    static int version(Sql sql) throws SQLException {
        return (int) sql.number("pragma user_version");
    }

    /// Brings the tables of an older file to the present version.
    static void bringUp(Sql sql) throws SQLException {
        sql.inTransaction(() -> {
            if (version(sql) < 2) {
                sql.run(KEPT);
            }
            sql.run(ORIGINALS);
            for (String column : PASSAGES_OF_MEMOS) {
                sql.run(column);
            }
            sql.run("pragma user_version=" + VERSION);
        });
    }

    /// Writes the empty tables into a new file.
    static void create(Sql sql) throws SQLException {
        sql.inTransaction(() -> {
            for (String table : TABLES) {
                sql.run(table);
            }
            sql.update("insert into meta values('project', ?)", UUID.randomUUID().toString());
            sql.update("insert into meta values('created', ?)", Instant.now().toString());
            sql.run("pragma application_id=" + APPLICATION_ID);
            sql.run("pragma user_version=" + VERSION);
        });
    }
}
