package org.colligate.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.colligate.model.Refusal;

/// A file as it was received. It is read once: what is told of it, what is kept of it and what is
/// made of it are the same bytes.
///
/// @param name the file's name, for refusals and where the content does not tell the format
/// @param bytes what is in it; nobody may change them
@SuppressWarnings("ArrayRecordComponent") // never compared, and a copy would double 100 MB
public record Source(String name, byte[] bytes) {

    /// Reads a file of up to 100 MB.
    ///
    /// @throws UnreadableDocumentException if it cannot be read, is larger, or is empty
    public static Source of(Path file) throws UnreadableDocumentException {
        String name = name(file);
        if (Files.notExists(file)) {
            throw new UnreadableDocumentException(
                    Refusal.of(
                            "document.none", "%s is not there. Check its name and folder.", name));
        }
        if (Files.isDirectory(file)) {
            throw new UnreadableDocumentException(
                    Refusal.of("document.folder", "%s is a folder. Choose the files in it.", name));
        }
        if (!Files.isRegularFile(file)) {
            throw new UnreadableDocumentException(
                    Refusal.of(
                            "document.pipe",
                            "%s is no file but a pipe or a device. Save what comes from it as a file first.",
                            name));
        }
        return new Source(name, bytes(file, name));
    }

    /// Returns the name that a file is known by, without its folder.
    public static String name(Path file) {
        Path last = file.getFileName();
        return last == null ? file.toString() : last.toString();
    }

    private static byte[] bytes(Path file, String name) throws UnreadableDocumentException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(Limits.FILE + 1);
            if (bytes.length > Limits.FILE) {
                throw Refused.large(name);
            }
            if (bytes.length == 0) {
                throw Refused.blank(name);
            }
            return bytes;
        } catch (AccessDeniedException e) {
            throw new UnreadableDocumentException(
                    Refusal.of(
                            "document.forbidden",
                            "%s may not be read by you. Ask its owner, or copy it elsewhere.",
                            name),
                    e);
        } catch (IOException e) {
            throw new UnreadableDocumentException(
                    Refusal.of(
                            "document.failed",
                            "%s could not be read. Check the disk or the connection, or copy it.",
                            name),
                    e);
        }
    }

    /// Returns what stands behind the last dot of the name, in small letters; empty if nothing
    /// does.
    String extension() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /// Says how long it is and nothing of what it says.
    @Override
    public String toString() {
        return "Source[%s, %d bytes]".formatted(name, bytes.length);
    }
}
