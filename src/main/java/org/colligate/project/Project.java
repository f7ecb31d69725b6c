package org.colligate.project;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.colligate.model.ChangeSet;
import org.colligate.model.Deed;
import org.colligate.model.Kept;
import org.colligate.model.RefusedException;
import org.colligate.model.Step;
import org.colligate.model.Study;
import org.colligate.store.ProjectFile;
import org.colligate.store.StoreException;
import org.colligate.task.CancelledException;
import org.colligate.task.Progress;
import org.jspecify.annotations.Nullable;

/// An open project. [#apply] is the only way to change it: one transaction writes tables and
/// journal, and when it returns the deed is on the disk, the next [Study] is current and every
/// listener has been told.
///
/// Any thread may read [#study]; edits come one after the other.
public final class Project implements AutoCloseable {

    private final ProjectFile file;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private volatile Study study;
    private @Nullable Past past;

    private Project(ProjectFile file, Study study) {
        this.file = file;
        this.study = study;
    }

    /// Learns of each deed, in order, after it is on the disk, in the thread that did it.
    @FunctionalInterface
    public interface Listener {

        /// Tells of one deed.
        ///
        /// @param step the entry in the journal
        /// @param changes what changed
        /// @param after the study since then
        void changed(Step step, ChangeSet changes, Study after);
    }

    /// The steps that can be taken back, and those taken back that can be done again, newest on
    /// top.
    private record Past(Deque<Step> done, Deque<Step> undone) {

        void add(Step step) {
            if (step.isBeginning()) {
                done.clear();
                undone.clear();
            } else if (step.undoes() != null) {
                undone.push(done.pop());
            } else if (step.redoes() != null) {
                done.push(undone.pop());
            } else {
                done.push(step);
                undone.clear();
            }
        }
    }

    /// Makes an empty project.
    public static void create(Path path) throws StoreException {
        ProjectFile.create(path);
    }

    /// Opens a project to work in it. Ask for [#backUpIfDue] next; it is no part of opening, so
    /// that work can go on where no backup can be made.
    public static Project open(Path path) throws StoreException {
        return unwatched(ProjectFile.open(path));
    }

    /// Opens a project to work in it.
    ///
    /// @param progress hears how much of it has been read
    /// @throws CancelledException if the researcher cancelled; then it is closed again
    public static Project open(Path path, Progress progress)
            throws StoreException, CancelledException {
        return load(ProjectFile.open(path), progress);
    }

    /// Opens a project to look at it: it can be read while somebody else works in it, and every
    /// edit is refused.
    public static Project openToRead(Path path) throws StoreException {
        return unwatched(ProjectFile.openToRead(path));
    }

    /// Opens a project to look at it.
    ///
    /// @param progress hears how much of it has been read
    /// @throws CancelledException if the researcher cancelled; then it is closed again
    public static Project openToRead(Path path, Progress progress)
            throws StoreException, CancelledException {
        return load(ProjectFile.openToRead(path), progress);
    }

    /// Says whether a project that [#open] refused may be looked at instead: somebody has it open,
    /// or it may not be written.
    public static boolean canBeRead(RefusedException refusal) {
        return refusal instanceof StoreException.InUse
                || refusal instanceof StoreException.ReadOnly;
    }

    /// Says whether a copy elsewhere ([#copyTo]) helps against what an edit was refused for: the
    /// file is gone or was replaced, may not be written, or has no room to grow.
    public static boolean helpsToCopy(RefusedException refusal) {
        return refusal instanceof StoreException.Gone
                || refusal instanceof StoreException.Replaced
                || refusal instanceof StoreException.ReadOnly
                || refusal instanceof StoreException.DiskFull;
    }

    /// Says whether to open the project again helps against what an edit was refused for: another
    /// program wrote to it.
    public static boolean helpsToReopen(RefusedException refusal) {
        return refusal instanceof StoreException.ChangedElsewhere;
    }

    private static Project unwatched(ProjectFile file) throws StoreException {
        try {
            return load(file, Progress.UNWATCHED);
        } catch (CancelledException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Project load(ProjectFile file, Progress progress)
            throws StoreException, CancelledException {
        try {
            return new Project(file, file.load(progress));
        } catch (StoreException | CancelledException failure) {
            file.close();
            throw failure;
        }
    }

    /// Returns the present state.
    public Study study() {
        return study;
    }

    /// Returns where the project is kept.
    public Path path() {
        return file.path();
    }

    /// Says whether edits are possible.
    public boolean isWritable() {
        return file.isWritable();
    }

    /// Does something to the study.
    ///
    /// @param by who does it, for the journal
    /// @param edit what is done
    /// @return the entry in the journal
    /// @throws RefusedException if it cannot be done or not be written; then nothing has happened
    public synchronized Step apply(String by, Edit edit) throws RefusedException {
        return apply(by, edit, List.of());
    }

    /// Does something to the study by which files come in that are kept beside it.
    ///
    /// @param by who does it, for the journal
    /// @param edit what is done
    /// @param files the bytes of the files, known by their SHA-256
    /// @return the entry in the journal
    /// @throws RefusedException if it cannot be done or not be written; then nothing has happened
    public synchronized Step apply(String by, Edit edit, Collection<byte[]> files)
            throws RefusedException {
        return write(edit.on(study), files, by, null, null);
    }

    /// Returns the bytes of the file that a transcript was made of; empty if they are not kept.
    public synchronized Optional<byte[]> original(Kept.Origin origin) throws StoreException {
        return file.original(origin.sha256());
    }

    /// Returns how many bytes are kept of each file that was imported, by its SHA-256.
    public synchronized Map<String, Long> originals() throws StoreException {
        return file.originals();
    }

    /// Lets go of files that were imported. That cannot be taken back, and nothing of their bytes
    /// stays in the project.
    ///
    /// @param hashes their SHA-256
    public synchronized void dropOriginals(Collection<String> hashes) throws StoreException {
        file.dropOriginals(hashes);
    }

    /// Takes back the newest deed that is not taken back yet; empty if there is none.
    public synchronized Optional<Step> undo(String by) throws StoreException {
        Step target = past().done().peek();
        if (target == null) {
            return Optional.empty();
        }
        Deed deed = Deed.of(Deed.Kind.UNDID, target.sentence());
        ChangeSet back = file.changes(target).inverse(deed);
        return Optional.of(write(back, List.of(), by, target.number(), null));
    }

    /// Does again what was taken back last; empty if nothing was, or something else was done since.
    public synchronized Optional<Step> redo(String by) throws StoreException {
        Step target = past().undone().peek();
        if (target == null) {
            return Optional.empty();
        }
        Deed deed = Deed.of(Deed.Kind.REDID, target.sentence());
        ChangeSet again = new ChangeSet(deed, file.changes(target).changes());
        return Optional.of(write(again, List.of(), by, null, target.number()));
    }

    private Step write(
            ChangeSet set,
            Collection<byte[]> files,
            String by,
            @Nullable Long undoes,
            @Nullable Long redoes)
            throws StoreException {
        Study next = study.after(set);
        Step step = file.write(set, files, by, undoes, redoes);
        study = next;
        if (past != null) {
            past.add(step);
        }
        listeners.forEach(listener -> listener.changed(step, set, next));
        return step;
    }

    /// Removes the history, which cannot be taken back, and makes the file forget it: a first step
    /// that makes the study as it stands comes in its place, and no byte of what was there before
    /// is left. What copies of the file hold they go on holding; see [#backups].
    ///
    /// @param by who does it, for the journal
    /// @return the entry with which the journal begins from now on
    /// @throws RefusedException if it cannot be done. Where the history is gone but somebody who
    ///   reads the file keeps its bytes in place, that is said
    public synchronized Step forget(String by) throws RefusedException {
        Deed deed = Deed.of(Deed.Kind.FORGOT_NAMES, file.steps().size());
        Step step = file.forget(ChangeSet.making(deed, study), by);
        past = null;
        ChangeSet nothing = new ChangeSet(deed, List.of());
        listeners.forEach(listener -> listener.changed(step, nothing, study));
        file.scrub();
        return step;
    }

    /// Returns the backups there are, by when they were made.
    public SortedMap<Instant, Path> backups() throws StoreException {
        return file.backups();
    }

    /// Deletes backups for good.
    public void deleteBackups(Collection<Path> backups) throws StoreException {
        file.deleteBackups(backups);
    }

    /// Returns what the next [#undo] would take back.
    public synchronized Optional<Step> undoable() throws StoreException {
        return Optional.ofNullable(past().done().peek());
    }

    /// Returns what the next [#redo] would do again.
    public synchronized Optional<Step> redoable() throws StoreException {
        return Optional.ofNullable(past().undone().peek());
    }

    private Past past() throws StoreException {
        if (past == null) {
            Past read = new Past(new ArrayDeque<>(), new ArrayDeque<>());
            file.steps().forEach(read::add);
            past = read;
        }
        return past;
    }

    /// Returns the journal, oldest step first.
    public synchronized List<Step> history() throws StoreException {
        return file.steps();
    }

    /// Verifies file and journal; see [ProjectFile#check].
    public synchronized List<String> check() throws StoreException {
        return file.check();
    }

    /// Makes a backup now and returns where it is.
    public synchronized Path backUp() throws StoreException {
        return file.backUp();
    }

    /// Makes a backup if there is work that none holds and the last is an hour old or more.
    public synchronized Optional<Path> backUpIfDue() throws StoreException {
        return file.backUpIfDue();
    }

    /// Says whether the file is still where it was opened. If not, what was done is lost when the
    /// project is closed, unless it is copied before.
    public boolean isInPlace() {
        return file.isInPlace();
    }

    /// Writes the project as it stands to a file that is not there yet.
    public synchronized void copyTo(Path target) throws StoreException {
        file.copyTo(target);
    }

    /// Tells a listener of every deed from now on, until the returned handle is run.
    public Runnable listen(Listener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public synchronized void close() throws StoreException {
        file.close();
    }
}
