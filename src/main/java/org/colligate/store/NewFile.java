package org.colligate.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.UUID;
import org.colligate.model.Refusal;

/// Makes project files: whole or not at all, and never over something that is there.
final class NewFile {

    private NewFile() {}

    /// Writes a database.
    @FunctionalInterface
    interface Maker {

        /// Writes it to a file that is not there yet.
        void make(Path part) throws SQLException;
    }

    /// Makes a project. It is built under a name that nobody else has, and moved when it is
    /// complete. A move cannot both be atomic and refuse to replace, so the name is claimed first:
    /// of several who make the same project at once, one succeeds.
    ///
    /// @throws StoreException if something is there already or it cannot be written
    static void make(Path file, Maker maker) throws StoreException {
        Path whole = file.toAbsolutePath();
        Path part =
                whole.resolveSibling(
                        ".%s.%s.part".formatted(whole.getFileName(), UUID.randomUUID()));
        requireRoom(file, whole);
        try {
            maker.make(part);
            Files.createFile(whole);
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException other) {
            removed(part, other);
            throw isThere(file);
        } catch (SQLException failure) {
            removed(part, failure);
            if (StoreException.isFull(failure)) {
                throw new StoreException(
                        Refusal.of(
                                "store.unmade.full",
                                "%s could not be made: the disk is full. Free some space first.",
                                file),
                        failure);
            }
            throw StoreException.of(file, failure);
        } catch (IOException failure) {
            removed(part, failure);
            throw unmade(file, failure);
        }
    }

    private static void requireRoom(Path file, Path whole) throws StoreException {
        Path folder = whole.resolveSibling("");
        if (!Files.isDirectory(folder)) {
            throw new StoreException(
                    Refusal.of(
                            "store.folder",
                            "The folder %s does not exist. Make it first.",
                            folder));
        }
        if (Files.exists(whole)) {
            throw isThere(file);
        }
    }

    private static StoreException isThere(Path file) {
        return new StoreException(
                Refusal.of(
                        "store.there",
                        "%s is there already. Choose another name, or open it.",
                        file));
    }

    /// Returns what is said of a file that could not be made.
    static StoreException unmade(Path file, IOException failure) {
        return new StoreException(
                Refusal.of(
                        "store.unmade",
                        "%s could not be made (%s).",
                        file,
                        StoreException.reason(failure)),
                failure);
    }

    private static void removed(Path part, Exception because) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException another) {
            because.addSuppressed(another);
        }
    }
}
