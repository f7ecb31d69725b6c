package org.colligate.exchange;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colligate.model.Refusal;
import org.colligate.model.RefusedException;

/// Writes a file as a whole or not at all: what was there stays until its replacement is complete.
/// Where a link leads is what is written. Projects, and what belongs to them, are never written
/// over.
public final class OutputFile {

    private static final byte[] DATABASE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern COMPANION =
            Pattern.compile("\\.(.+)\\.lock(?:\\.holder)?|(.+)-(?:journal|wal|shm)");
    private static final int MOST_LINKS = 40;

    private OutputFile() {}

    /// Writes text.
    @FunctionalInterface
    public interface Content {

        void writeTo(Writer out) throws IOException;
    }

    /// Writes bytes.
    @FunctionalInterface
    public interface Bytes {

        void writeTo(OutputStream out) throws IOException;
    }

    /// Writes a file in UTF-8.
    ///
    /// @throws RefusedException if it cannot be written or belongs to a project; what was there is
    ///   untouched
    public static void write(Path file, Content content) throws RefusedException {
        writeBytes(
                file,
                out -> {
                    Writer writer =
                            new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                    content.writeTo(writer);
                    writer.flush();
                });
    }

    /// Writes a file.
    ///
    /// @throws RefusedException if it cannot be written; what was there is untouched
    public static void writeBytes(Path file, Bytes content) throws RefusedException {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                writeThrough(file, content);
                return;
            }
            Path target = target(file);
            requireFree(file, target);
            // Two may write the same file at the same time: each whole, and the later one stays.
            Path part = part(target);
            try {
                writeThrough(
                        part, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException failure) {
            throw failed(file, failure);
        }
    }

    /// Looks whether a file can be written, for work whose result is written at its end.
    ///
    /// @throws RefusedException if it cannot
    public static void requireWritable(Path file) throws RefusedException {
        try {
            if (!Files.exists(file) || Files.isRegularFile(file)) {
                Path target = target(file);
                requireFree(file, target);
                Path part = part(target);
                Files.createFile(part);
                Files.delete(part);
            }
        } catch (IOException failure) {
            throw failed(file, failure);
        }
    }

    private static Path part(Path target) {
        Path part = target.resolveSibling(".colligate-" + UUID.randomUUID() + ".part");
        part.toFile().deleteOnExit();
        return part;
    }

    private static RefusedException failed(Path file, IOException failure) {
        return new RefusedException(
                Refusal.of(
                        "output.failed",
                        "%s could not be written (%s). What was there before is untouched.",
                        file,
                        reason(failure)),
                failure);
    }

    /// Returns what a path stands for in the end, be it there or not.
    private static Path target(Path file) throws IOException {
        Path target = file.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target.resolveSibling("").toRealPath().resolve(target.getFileName());
    }

    private static void requireFree(Path file, Path target) throws IOException, RefusedException {
        if (isDatabase(target)) {
            throw new RefusedException(
                    Refusal.of(
                            "output.project",
                            "%s is a project or another database, which a result would destroy. Choose another name.",
                            file));
        }
        if (belongsToProject(target)) {
            throw new RefusedException(
                    Refusal.of(
                            "output.companion",
                            "%s is where a project keeps what it needs. Choose another name.",
                            file));
        }
    }

    private static boolean isDatabase(Path target) throws IOException {
        if (!Files.isRegularFile(target)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(target)) {
            return Arrays.equals(in.readNBytes(DATABASE.length), DATABASE);
        }
    }

    /// Says whether this is the lock or a journal of a project beside it, there or not, or in the
    /// folder of its backups.
    private static boolean belongsToProject(Path target) throws IOException {
        if (target.resolveSibling("").toString().endsWith(".backups")) {
            return true;
        }
        Matcher companion = COMPANION.matcher(target.getFileName().toString());
        return companion.matches()
                && isDatabase(
                        target.resolveSibling(
                                companion.group(1) == null
                                        ? companion.group(2)
                                        : companion.group(1)));
    }

    private static void writeThrough(Path file, Bytes content, OpenOption... how)
            throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file, how))) {
            content.writeTo(out);
        }
    }

    private static Object reason(IOException failure) {
        return switch (failure) {
            case java.nio.file.NoSuchFileException _ ->
                    Refusal.of("reason.folder", "the folder does not exist");
            case java.nio.file.AccessDeniedException _ ->
                    Refusal.of("reason.denied", "permission denied");
            case java.nio.file.FileSystemException system when system.getReason() != null ->
                    system.getReason();
            default -> String.valueOf(failure.getMessage());
        };
    }
}
