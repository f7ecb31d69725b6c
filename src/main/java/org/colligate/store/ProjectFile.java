package org.colligate.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.colligate.model.ChangeSet;
import org.colligate.model.Refusal;
import org.colligate.model.Step;
import org.colligate.model.Study;
import org.colligate.model.Transcript;
import org.colligate.task.Beside;
import org.colligate.task.CancelledException;
import org.colligate.task.Progress;
import org.jspecify.annotations.Nullable;

/// One open project file: the tables, the journal and the backups beside it. Used by one thread at
/// a time.
///
/// A writer holds a [ProjectLock] from opening to closing but SQLite's own locks only while it
/// writes, so that others can read in between. Before each write it checks that the journal ends
/// where it left it: a file changed behind its back is never written over.
public final class ProjectFile implements AutoCloseable {

    private final Path file;
    private final Sql sql;
    private final @Nullable ProjectLock lock;
    private final Journal journal;
    private final Originals originals;
    private final Backups backups;
    private final Whereabouts whereabouts;
    private long lastStep;

    private ProjectFile(Path file, Whereabouts whereabouts, Sql sql, @Nullable ProjectLock lock) {
        this.file = file;
        this.whereabouts = whereabouts;
        this.sql = sql;
        this.lock = lock;
        this.journal = new Journal(sql);
        this.originals = new Originals(sql);
        this.backups = new Backups(file);
    }

    /// Makes an empty project.
    ///
    /// @throws StoreException if something is there already or the folder cannot be written
    public static void create(Path file) throws StoreException {
        NewFile.make(
                file,
                part -> {
                    try (Sql sql = Sql.create(part)) {
                        Schema.create(sql);
                    }
                });
    }

    /// Opens a project to work in it, and keeps other writers out until it is closed.
    public static ProjectFile open(Path file) throws StoreException {
        requireFile(file);
        if (!Files.isWritable(file)) {
            throw new StoreException.ReadOnly(file);
        }
        ProjectLock lock = ProjectLock.take(file);
        try {
            return open(file, lock);
        } catch (StoreException failure) {
            release(lock);
            throw failure;
        }
    }

    /// Opens a project to look at it, whoever else has it open.
    public static ProjectFile openToRead(Path file) throws StoreException {
        requireFile(file);
        return open(file, null);
    }

    private static void requireFile(Path file) throws StoreException {
        if (!Files.exists(file)) {
            throw new StoreException(Refusal.of("store.none", "There is no project at %s.", file));
        }
        if (!Files.isRegularFile(file)) {
            throw new StoreException.NotAProject(file);
        }
        if (!Files.isReadable(file)) {
            throw new StoreException(
                    Refusal.of(
                            "store.unreadable",
                            "%s cannot be read: you have no permission to.",
                            file));
        }
    }

    private static ProjectFile open(Path file, @Nullable ProjectLock lock) throws StoreException {
        @Nullable Sql sql = null;
        try {
            Whereabouts whereabouts = Whereabouts.of(file);
            sql = Sql.open(file);
            requireOurs(file, sql);
            if (lock != null) {
                sql.run("pragma journal_mode=persist");
            } else {
                sql.run("pragma query_only=on");
            }
            ProjectFile project = new ProjectFile(file, whereabouts, sql, lock);
            if (lock != null && Schema.isOlder(sql)) {
                project.backUp();
                Schema.bringUp(sql);
            }
            return project;
        } catch (SQLException failure) {
            close(sql);
            throw StoreException.of(file, failure);
        } catch (StoreException failure) {
            close(sql);
            throw failure;
        }
    }

    private static void requireOurs(Path file, Sql sql) throws SQLException, StoreException {
        if (sql.number("pragma application_id") != Schema.APPLICATION_ID) {
            throw new StoreException.NotAProject(file);
        }
        int version = Schema.version(sql);
        if (version > Schema.VERSION) {
            throw new StoreException.Newer(file, version);
        }
        requireWhole(file, sql);
    }

    /// SQLite reads what is missing of the last page as zeros and does not complain.
    private static void requireWhole(Path file, Sql sql) throws SQLException, StoreException {
        long whole = sql.number("pragma page_count") * sql.number("pragma page_size");
        try {
            long present = Files.size(file);
            if (present < whole) {
                String state = "%d of %d bytes are missing".formatted(whole - present, whole);
                throw new StoreException.Damaged(file, state, new SQLException(state));
            }
        } catch (IOException gone) {
            throw new StoreException(file + " cannot be read any more.", gone);
        }
    }

    /// Returns where the file is.
    public Path path() {
        return file.toAbsolutePath();
    }

    /// Says whether this file was opened to be written.
    public boolean isWritable() {
        return lock != null;
    }

    /// Reads the study as it stands.
    public Study load() throws StoreException {
        try {
            return load(Progress.UNWATCHED);
        } catch (CancelledException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Reads the study as it stands, while other connections read the texts and look for damage.
    ///
    /// @param progress hears how many of the transcripts have been read, with their codings
    /// @throws CancelledException if the researcher cancelled
    public Study load(Progress progress) throws StoreException, CancelledException {
        List<Study> read = new ArrayList<>();
        Watched watched = new Watched(progress);
        try (Sql another = Sql.open(file);
                var _ = sql.watched(watched);
                var _ = another.watched(watched)) {
            sql.inReadingWith(
                    another,
                    () -> {
                        lastStep = journal.end();
                        watched.expect(2 * sql.number("select count(*) from transcripts"));
                        try (var texts =
                                Beside.start(
                                        SQLException.class,
                                        () -> soundTranscripts(another, watched))) {
                            read.add(new StudyReader(sql, watched).read(texts));
                        }
                    });
            return read.getFirst();
        } catch (SQLException failure) {
            watched.requireWanted(failure);
            throw failed(failure);
        } catch (RuntimeException broken) {
            watched.requireWanted(broken);
            // Rows are read before it is known that the file is sound, and can be wrong in any way.
            String said =
                    Objects.requireNonNullElse(broken.getMessage(), "its rows cannot be read");
            throw new StoreException.Damaged(file, said, broken);
        }
    }

    /// Reads the transcripts, then goes through the whole file for damage.
    private static Map<Long, Transcript> soundTranscripts(Sql sql, Watched watched)
            throws SQLException {
        Map<Long, Transcript> transcripts = TranscriptTables.read(sql, watched);
        String damage = sql.text("pragma quick_check(1)");
        if (!damage.equals("ok")) {
            throw new IllegalArgumentException(damage);
        }
        return transcripts;
    }

    /// Writes a deed into tables and journal; it is on the disk when this returns.
    ///
    /// @param set the changes, known to fit the study that was loaded or last written
    /// @param files the files that came in by it and are kept
    /// @param by who did it
    /// @param undoes the step that it takes back, if any
    /// @param redoes the step that it does again, if any
    public Step write(
            ChangeSet set,
            Collection<byte[]> files,
            String by,
            @Nullable Long undoes,
            @Nullable Long redoes)
            throws StoreException {
        return write(set, files, by, undoes, redoes, Journaling.BEHIND);
    }

    /// Where a step comes to stand.
    private enum Journaling {
        /// Behind those that are there; the tables change with it.
        BEHIND,
        /// Instead of those that are there; the tables stay.
        ALONE
    }

    private Step write(
            ChangeSet set,
            Collection<byte[]> files,
            String by,
            @Nullable Long undoes,
            @Nullable Long redoes,
            Journaling journaling)
            throws StoreException {
        requireWritable();
        Step step =
                new Step(
                        lastStep + 1,
                        UUID.randomUUID(),
                        Instant.now(),
                        by,
                        set.deed(),
                        undoes,
                        redoes);
        try {
            boolean[] changedElsewhere = {false};
            sql.inTransaction(() -> {
                if (journal.end() == lastStep) {
                    switch (journaling) {
                        case BEHIND -> new ChangeWriter(sql).write(set.changes());
                        case ALONE -> {
                            journal.clear();
                            originals.drop(originals.sizes().keySet());
                        }
                    }
                    for (byte[] content : files) {
                        originals.keep(content);
                    }
                    journal.add(step, set);
                } else {
                    changedElsewhere[0] = true;
                }
            });
            if (changedElsewhere[0]) {
                throw new StoreException.ChangedElsewhere(file);
            }
        } catch (SQLException failure) {
            throw failed(failure);
        }
        lastStep = step.number();
        return step;
    }

    private void requireWritable() throws StoreException {
        if (lock == null) {
            throw new StoreException.ReadOnly(file);
        }
        whereabouts.require();
    }

    /// Returns the bytes of a file that was imported; empty if they are not kept.
    public Optional<byte[]> original(String sha256) throws StoreException {
        try {
            return originals.find(sha256);
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    /// Returns how many bytes are kept of each file that was imported, by its SHA-256.
    public Map<String, Long> originals() throws StoreException {
        try {
            return originals.sizes();
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    /// Lets go of files that were imported. That cannot be taken back, and nothing of their bytes
    /// stays in the project.
    public void dropOriginals(Collection<String> hashes) throws StoreException {
        requireWritable();
        try {
            sql.run("pragma secure_delete=on");
            sql.inTransaction(() -> originals.drop(hashes));
        } catch (SQLException failure) {
            throw failed(failure);
        }
        scrub();
    }

    /// Puts one step in the place of the whole journal, and lets go of the files that were
    /// imported. What the other tables hold stays as it is; call [#scrub] next.
    ///
    /// @param set the changes that make what the tables hold out of nothing
    /// @param by who does it
    public Step forget(ChangeSet set, String by) throws StoreException {
        try {
            sql.run("pragma secure_delete=on");
        } catch (SQLException failure) {
            throw failed(failure);
        }
        return write(set, List.of(), by, null, null, Journaling.ALONE);
    }

    /// Makes the file forget what was deleted from it.
    public void scrub() throws StoreException {
        whereabouts.require();
        new Scrubbing(file, whereabouts, sql).run();
    }

    /// Tells that the file is gone rather than what SQLite makes of that.
    private StoreException failed(SQLException failure) {
        try {
            whereabouts.requirePresent();
            return StoreException.of(file, failure);
        } catch (StoreException gone) {
            gone.addSuppressed(failure);
            return gone;
        }
    }

    /// Returns all steps of the journal, oldest first.
    public List<Step> steps() throws StoreException {
        try {
            return journal.steps();
        } catch (SQLException failure) {
            throw failed(failure);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw new StoreException.Damaged(file, "its journal cannot be read", unreadable);
        }
    }

    /// Returns what a step changed.
    public ChangeSet changes(Step step) throws StoreException {
        try {
            return journal.changes(step);
        } catch (SQLException failure) {
            throw failed(failure);
        } catch (IllegalArgumentException unreadable) {
            String detail = "step %d of its journal cannot be read".formatted(step.number());
            throw new StoreException.Damaged(file, detail, unreadable);
        }
    }

    /// Makes a backup if there is work that none holds yet and the last is old enough.
    public Optional<Path> backUpIfDue() throws StoreException {
        try {
            Optional<Step> last = journal.step(lastStep);
            return last.isPresent() && backups.due(last.get().at(), Instant.now())
                    ? Optional.of(backUp())
                    : Optional.empty();
        } catch (SQLException failure) {
            throw failed(failure);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw new StoreException.Damaged(file, "its journal cannot be read", unreadable);
        } catch (IOException failure) {
            throw noBackup(failure);
        }
    }

    /// Makes a backup now and returns where it is.
    public Path backUp() throws StoreException {
        try {
            return backups.make(sql, Instant.now());
        } catch (SQLException failure) {
            throw noBackup(failure);
        } catch (IOException failure) {
            throw noBackup(failure);
        }
    }

    /// Returns the backups there are, by when they were made.
    public SortedMap<Instant, Path> backups() throws StoreException {
        try {
            SortedMap<Instant, Path> found = new TreeMap<>();
            backups.list().forEach(backup -> found.put(backup.at(), backup.file()));
            return found;
        } catch (IOException failure) {
            throw new StoreException(
                    Refusal.of(
                            "store.backups",
                            "The backups in %s cannot be listed (%s).",
                            Backups.folder(file),
                            StoreException.reason(failure)),
                    failure);
        }
    }

    /// Deletes backups for good; one that is gone already does not matter.
    public void deleteBackups(Collection<Path> wanted) throws StoreException {
        for (Path backup : wanted) {
            try {
                Files.deleteIfExists(backup);
            } catch (IOException failure) {
                throw new StoreException(
                        Refusal.of(
                                "store.backup.kept",
                                "The backup %s could not be deleted (%s).",
                                backup,
                                StoreException.reason(failure)),
                        failure);
            }
        }
    }

    private StoreException noBackup(Exception failure) {
        return new StoreException(
                Refusal.of(
                        "store.nobackup",
                        "No backup could be made in %s (%s).",
                        Backups.folder(file),
                        StoreException.reason(failure)),
                failure);
    }

    /// Says whether the file is still where it was opened; if not, it lasts as long as this is
    /// open.
    public boolean isInPlace() {
        return whereabouts.isSame();
    }

    /// Writes what is in the file to another place, even if the file itself is no longer at its
    /// own: an open file can be read after it was deleted.
    ///
    /// @throws StoreException if something is there already or it cannot be written
    public void copyTo(Path target) throws StoreException {
        try {
            whereabouts.clearJournal();
        } catch (IOException failure) {
            throw NewFile.unmade(target, failure);
        }
        NewFile.make(target, sql::backUpTo);
    }

    /// Verifies the file: SQLite's own checks, every reference, and the journal, which replayed
    /// from nothing must give the present tables. Returns what is wrong, in sentences; nothing if
    /// all is well.
    public List<String> check() throws StoreException {
        List<String> problems = new ArrayList<>();
        try {
            sql.inReading(() -> problems.addAll(Soundness.ofTables(sql, originals)));
        } catch (SQLException failure) {
            throw failed(failure);
        }
        if (problems.isEmpty()) {
            try {
                problems.addAll(Soundness.ofJournal(this, load()));
            } catch (StoreException.Damaged unreadable) {
                problems.add(unreadable.getMessage());
            }
        }
        return problems;
    }

    /// Lets the file grow by so many pages and no further, as a full disk would.
    void limitTo(int morePages) throws SQLException {
        sql.number("pragma max_page_count=" + (sql.number("pragma page_count") + morePages));
    }

    private static void release(ProjectLock lock) {
        try {
            lock.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void close(@Nullable Sql sql) throws StoreException {
        try {
            if (sql != null) {
                sql.close();
            }
        } catch (SQLException failure) {
            throw new StoreException("A project could not be closed.", failure);
        }
    }

    /// Closes the file and lets others write to it. Only the project file itself is left behind.
    @Override
    public void close() throws StoreException {
        try {
            if (lock != null && whereabouts.isSame()) {
                sql.run("pragma journal_mode=delete");
            }
        } catch (SQLException readerIsThere) {
            // Somebody reads at this moment; the empty journal stays beside the file, harmless.
        } finally {
            close(sql);
            if (lock != null) {
                release(lock);
            }
        }
    }
}
