package org.colligate.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colligate.model.RefusedException;
import org.sqlite.NativeLibraryNotFoundException;
import org.sqlite.SQLiteErrorCode;

/// A project file cannot be opened, read or written. What is on the disk is as it was before.
public sealed class StoreException extends RefusedException {

    private static final Pattern TOLD_TWICE =
            Pattern.compile("\\[SQLITE_\\w+] .* \\((.*)\\)", Pattern.DOTALL);

    StoreException(String message) {
        super(message);
    }

    StoreException(String message, Throwable cause) {
        super(message, cause);
    }

    /// The file is something else.
    public static final class NotAProject extends StoreException {
        NotAProject(Path file) {
            super(file + " is not a Colligate project.");
        }
    }

    /// A later version of the program wrote the file.
    public static final class Newer extends StoreException {
        Newer(Path file, int version) {
            super(
                    ("%s was written by a newer Colligate (file version %d, this one reads up to %d)."
                                    + " Install the newer version to open it.")
                            .formatted(file, version, Schema.VERSION));
        }
    }

    /// The file is broken.
    public static final class Damaged extends StoreException {
        Damaged(Path file, String detail, Throwable cause) {
            super(
                    "%s is damaged (%s). %s Nothing was changed."
                            .formatted(file, inOneLine(detail), instead(new Backups(file))),
                    cause);
        }

        /// SQLite's checks head what they find with the name of the only database there is.
        private static String inOneLine(String detail) {
            return detail.replace("*** in database main ***", "")
                    .strip()
                    .replaceAll("\\s*\\n\\s*", "; ");
        }

        private static String instead(Backups backups) {
            try {
                List<Backups.Backup> list = backups.list();
                if (!list.isEmpty()) {
                    return "Open its newest backup instead, %s; it is a complete project."
                            .formatted(list.getFirst().file());
                }
            } catch (IOException unreadable) {
                // then there is none to be opened either
            }
            return "It has no backups; if you have a copy of it elsewhere, open that.";
        }
    }

    /// Somebody else is writing to it.
    public static final class InUse extends StoreException {
        InUse(Path file, String holder) {
            super(
                    "%s is open elsewhere: %s. You can read it, but not change it until it is closed there."
                            .formatted(file, holder));
        }
    }

    /// It can be read but not written.
    public static final class ReadOnly extends StoreException {
        ReadOnly(Path file) {
            super(
                    file
                            + " cannot be written: the file or its folder is read-only. Make it writable,"
                            + " or copy the project to a folder of your own.");
        }
    }

    /// The disk has no room left.
    public static final class DiskFull extends StoreException {
        DiskFull(Path file, Throwable cause) {
            super(
                    ("The disk is full, so the last step was not recorded; everything before it is safe"
                                    + " in %s. Free some space and do it again.")
                            .formatted(file),
                    cause);
        }
    }

    /// Another program wrote to it since it was opened.
    public static final class ChangedElsewhere extends StoreException {
        ChangedElsewhere(Path file) {
            super(
                    file
                            + " was changed by another program since it was opened. Nothing was written;"
                            + " open it again to see its present state.");
        }
    }

    static boolean isFull(Exception failure) {
        return failure instanceof SQLException sql && code(sql) == SQLiteErrorCode.SQLITE_FULL;
    }

    private static SQLiteErrorCode code(SQLException failure) {
        return SQLiteErrorCode.getErrorCode(failure.getErrorCode() & 0xFF);
    }

    /// Says in plain words what went wrong in SQLite.
    static StoreException of(Path file, SQLException failure) {
        if (failure.getCause() instanceof NativeLibraryNotFoundException) {
            return new StoreException(
                    "SQLite could not be unpacked into the folder for temporary files, %s. See that it is there, may be written and has some space."
                            .formatted(System.getProperty("java.io.tmpdir")),
                    failure);
        }
        return switch (code(failure)) {
            case SQLITE_FULL -> new DiskFull(file, failure);
            case SQLITE_NOTADB -> new NotAProject(file);
            case SQLITE_CORRUPT, SQLITE_CONSTRAINT, SQLITE_MISMATCH ->
                    new Damaged(file, said(failure), failure);
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN -> new ReadOnly(file);
            case SQLITE_BUSY, SQLITE_LOCKED -> new InUse(file, "another program is writing to it");
            default ->
                    new StoreException(
                            "%s could not be read or written (%s). Nothing was changed."
                                    .formatted(file, said(failure)),
                            failure);
        };
    }

    /// Says in plain words why the system did not let a file be written.
    static String reason(Exception failure) {
        return switch (failure) {
            case SQLException sql ->
                    switch (code(sql)) {
                        case SQLITE_FULL -> "the disk is full";
                        case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN ->
                                "the folder cannot be written";
                        default -> said(sql);
                    };
            case AccessDeniedException _ -> "you have no permission to";
            case FileAlreadyExistsException _ -> "there is a file with that name, not a folder";
            case NoSuchFileException _ -> "the folder does not exist";
            case FileSystemException system when system.getReason() != null -> system.getReason();
            default -> String.valueOf(failure.getMessage());
        };
    }

    /// Returns what SQLite said, without the driver's own words around it.
    private static String said(SQLException failure) {
        String message = String.valueOf(failure.getMessage());
        Matcher twice = TOLD_TWICE.matcher(message);
        return twice.matches() ? twice.group(1) : message;
    }
}
