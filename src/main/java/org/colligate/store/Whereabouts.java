package org.colligate.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Where an open file was, to see whether it still is. The system lets an open connection write to
/// a file that was deleted, and what it writes is lost when it closes; so this is asked before each
/// write.
///
/// @param file as it was opened
/// @param real where links lead, beside which SQLite keeps its rollback journal
/// @param identity what tells it from another at the same path
record Whereabouts(Path file, Path real, Optional<Object> identity) {

    /// Remembers where a file is.
    static Whereabouts of(Path file) throws StoreException {
        try {
            return new Whereabouts(file, file.toRealPath(), ProjectLock.identity(file));
        } catch (IOException gone) {
            throw new StoreException(file + " cannot be read any more.", gone);
        }
    }

    private Optional<Object> present() {
        try {
            return ProjectLock.identity(file);
        } catch (IOException unreachable) {
            return Optional.empty();
        }
    }

    /// Says whether it is where it was.
    boolean isSame() {
        return present().equals(identity);
    }

    /// Says whether SQLite's rollback journal is beside it.
    boolean hasJournal() {
        return Files.exists(journal());
    }

    private Path journal() {
        return real.resolveSibling(real.getFileName() + "-journal");
    }

    /// Makes it possible to read on from a file that was deleted. SQLite looks at a journal that it
    /// finds only where the file of it is; what an ended commit left of one is of no use to
    /// anybody.
    void clearJournal() throws IOException {
        Path journal = journal();
        if (present().isEmpty() && Files.exists(journal) && isEnded(journal)) {
            Files.delete(journal);
        }
    }

    private static boolean isEnded(Path journal) throws IOException {
        try (InputStream in = Files.newInputStream(journal)) {
            return in.read() <= 0;
        }
    }

    /// Sees to it that it is where it was and may be written.
    void require() throws StoreException {
        requirePresent();
        if (!Files.isWritable(file)) {
            throw new StoreException.ReadOnly(file);
        }
    }

    /// Sees to it that it is where it was.
    void requirePresent() throws StoreException {
        Optional<Object> present = present();
        if (present.isEmpty()) {
            throw new StoreException.Gone(file);
        }
        if (!present.equals(identity)) {
            throw new StoreException.Replaced(file);
        }
    }
}
