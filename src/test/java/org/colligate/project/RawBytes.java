package org.colligate.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Looks for words in the bytes of files, as somebody would who has no key: as they stand, and in
/// all that is deflated, wherever a stream of it begins.
public final class RawBytes {

    private RawBytes() {}

    /// Says whether any file in a folder, but for those that are named as copies, holds a word in
    /// UTF-8 or UTF-16.
    public static boolean hold(Path folder, String word) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (holds(Files.readAllBytes(file), word)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Says whether bytes hold a word in UTF-8 or UTF-16, deflated or not.
    public static boolean holds(byte[] bytes, String word) {
        List<byte[]> forms =
                List.of(
                        word.getBytes(StandardCharsets.UTF_8),
                        word.getBytes(StandardCharsets.UTF_16LE),
                        word.getBytes(StandardCharsets.UTF_16BE));
        if (holdsAny(bytes, forms)) {
            return true;
        }
        for (int i = 0; i + 1 < bytes.length; i++) {
            boolean begins = bytes[i] == 0x78 && ((0x7800 | (bytes[i + 1] & 0xFF)) % 31) == 0;
            if (begins && holdsAny(inflated(bytes, i), forms)) {
                return true;
            }
        }
        return false;
    }

    /// Inflates as much as there is of what begins somewhere.
    private static byte[] inflated(byte[] bytes, int from) {
        byte[] room = new byte[1 << 16];
        int filled = 0;
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(bytes, from, bytes.length - from);
            int more = inflater.inflate(room);
            while (more > 0 && filled + more < room.length) {
                filled += more;
                more = inflater.inflate(room, filled, room.length - filled);
            }
            filled += Math.max(0, more);
        } catch (DataFormatException broken) {
            return Arrays.copyOf(room, filled == 0 ? room.length : filled);
        }
        return Arrays.copyOf(room, filled);
    }

    private static boolean holdsAny(byte[] bytes, List<byte[]> forms) {
        String units = new String(bytes, StandardCharsets.ISO_8859_1);
        return forms.stream()
                .anyMatch(form -> units.contains(new String(form, StandardCharsets.ISO_8859_1)));
    }
}
