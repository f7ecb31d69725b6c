package org.colligate.exchange;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.colligate.model.RefusedException;

/// Writes a file as a whole or not at all: what was there stays until its replacement is complete.
public final class OutputFile {

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
    /// @throws RefusedException if it cannot be written; what was there is untouched
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
            Path part = file.toAbsolutePath().resolveSibling("." + file.getFileName() + ".part");
            try {
                writeThrough(part, content);
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException failure) {
            throw new RefusedException(
                    "%s could not be written (%s). What was there before is untouched."
                            .formatted(file, reason(failure)),
                    failure);
        }
    }

    private static void writeThrough(Path file, Bytes content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            content.writeTo(out);
        }
    }

    private static String reason(IOException failure) {
        return switch (failure) {
            case java.nio.file.NoSuchFileException _ -> "the folder does not exist";
            case java.nio.file.AccessDeniedException _ -> "permission denied";
            case java.nio.file.FileSystemException system when system.getReason() != null ->
                    system.getReason();
            default -> String.valueOf(failure.getMessage());
        };
    }
}
