package org.colligate.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colligate.model.Refusal;
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

    StoreException(Refusal refusal) {
        super(refusal);
    }

    StoreException(Refusal refusal, Throwable cause) {
        super(refusal, cause);
    }

    /// The file is something else.
    public static final class NotAProject extends StoreException {
        NotAProject(Path file) {
            super(Refusal.of("store.foreign", "%s is not a Colligate project.", file));
        }
    }

    /// A later version of the program wrote the file.
    public static final class Newer extends StoreException {
        Newer(Path file, int version) {
            super(
                    Refusal.of(
                            "store.newer",
                            "%s was written by a newer Colligate (file version %s, this one reads up to %s)."
                                    + " Install the newer version to open it.",
                            file,
                            version,
                            Schema.VERSION));
        }
    }

    /// The file is broken.
    public static final class Damaged extends StoreException {
        Damaged(Path file, String detail, Throwable cause) {
            super(refusal(file, inOneLine(detail)), cause);
        }

        private static Refusal refusal(Path file, String detail) {
            return newestBackup(file)
                    .map(backup ->
                            Refusal.of(
                                    "store.damaged.backup",
                                    "%s is damaged (%s). Open its newest backup instead, %s; it is a complete project. Nothing was changed.",
                                    file,
                                    detail,
                                    backup))
                    .orElseGet(() ->
                            Refusal.of(
                                    "store.damaged",
                                    "%s is damaged (%s). It has no backups; if you have a copy of it elsewhere, open that. Nothing was changed.",
                                    file,
                                    detail));
        }

        /// SQLite's checks head what they find with the name of the only database there is.
        private static String inOneLine(String detail) {
            return detail.replace("*** in database main ***", "")
                    .strip()
                    .replaceAll("\\s*\\n\\s*", "; ");
        }

        private static Optional<Path> newestBackup(Path file) {
            try {
                return new Backups(file).list().stream().map(Backups.Backup::file).findFirst();
            } catch (IOException unreadable) {
                // then there is none to be opened either
                return Optional.empty();
            }
        }
    }

    /// Somebody else is writing to it.
    public static final class InUse extends StoreException {
        InUse(Path file, Refusal holder) {
            super(
                    Refusal.of(
                            "store.used",
                            "%s is open elsewhere: %s. You can read it, but not change it until it is closed there.",
                            file,
                            holder));
        }
    }

    /// It can be read but not written.
    public static final class ReadOnly extends StoreException {
        ReadOnly(Path file) {
            super(
                    Refusal.of(
                            "store.readonly",
                            "%s cannot be written: the file or its folder is read-only. Make it writable,"
                                    + " or copy the project to a folder of your own.",
                            file));
        }
    }

    /// The disk has no room left.
    public static final class DiskFull extends StoreException {
        DiskFull(Path file, Throwable cause) {
            super(
                    Refusal.of(
                            "store.full",
                            "The disk is full, so the last step was not recorded; everything before it is safe"
                                    + " in %s. Free some space and do it again.",
                            file),
                    cause);
        }
    }

    /// Another program wrote to it since it was opened.
    public static final class ChangedElsewhere extends StoreException {
        ChangedElsewhere(Path file) {
            super(
                    Refusal.of(
                            "store.changed",
                            "%s was changed by another program since it was opened. Nothing was written;"
                                    + " open it again to see its present state.",
                            file));
        }
    }

    /// It is no longer where it was opened. What was written before is there as long as the
    /// connection is, and no longer: what would be written now would be lost with it.
    public static final class Gone extends StoreException {
        Gone(Path file) {
            super(
                    Refusal.of(
                            "store.gone",
                            "%s is no longer there: it was deleted, moved or renamed while it was open. The last"
                                    + " step was not recorded. Put the file back, or save a copy before you close"
                                    + " the project: everything before the last step is still here.",
                            file));
        }
    }

    /// Another file has come to stand in its place.
    public static final class Replaced extends StoreException {
        Replaced(Path file) {
            super(
                    Refusal.of(
                            "store.replaced",
                            "%s was replaced by another file while it was open. The last step was not recorded,"
                                    + " and the other file was not touched. Save a copy before you close the"
                                    + " project: everything before the last step is still here.",
                            file));
        }
    }

    static boolean isFull(Exception failure) {
        return failure instanceof SQLException sql && code(sql) == SQLiteErrorCode.SQLITE_FULL;
    }

    static boolean isBusy(SQLException failure) {
        return code(failure) == SQLiteErrorCode.SQLITE_BUSY;
    }

    private static SQLiteErrorCode code(SQLException failure) {
        return SQLiteErrorCode.getErrorCode(failure.getErrorCode() & 0xFF);
    }

    /// Says in plain words what went wrong in SQLite.
    static StoreException of(Path file, SQLException failure) {
        if (failure.getCause() instanceof NativeLibraryNotFoundException) {
            return new StoreException(
                    Refusal.of(
                            "store.unpacked",
                            "SQLite could not be unpacked into the folder for temporary files, %s. See that it is there, may be written and has some space.",
                            System.getProperty("java.io.tmpdir")),
                    failure);
        }
        return switch (code(failure)) {
            case SQLITE_FULL -> new DiskFull(file, failure);
            case SQLITE_NOTADB -> new NotAProject(file);
            case SQLITE_CORRUPT, SQLITE_CONSTRAINT, SQLITE_MISMATCH ->
                    new Damaged(file, said(failure), failure);
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN -> new ReadOnly(file);
            case SQLITE_BUSY, SQLITE_LOCKED ->
                    new InUse(
                            file, Refusal.of("holder.writing", "another program is writing to it"));
            default ->
                    new StoreException(
                            Refusal.of(
                                    "store.failed",
                                    "%s could not be read or written (%s). Nothing was changed.",
                                    file,
                                    said(failure)),
                            failure);
        };
    }

    /// Says in plain words why the system did not let a file be written.
    static Object reason(Exception failure) {
        return switch (failure) {
            case SQLException sql ->
                    switch (code(sql)) {
                        case SQLITE_FULL -> Refusal.of("reason.full", "the disk is full");
                        case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN ->
                                Refusal.of("reason.readonly", "the folder cannot be written");
                        default -> said(sql);
                    };
            case AccessDeniedException _ ->
                    Refusal.of("reason.permission", "you have no permission to");
            case FileAlreadyExistsException _ ->
                    Refusal.of("reason.file", "there is a file with that name, not a folder");
            case NoSuchFileException _ -> Refusal.of("reason.folder", "the folder does not exist");
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
