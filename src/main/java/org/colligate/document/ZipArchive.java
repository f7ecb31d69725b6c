package org.colligate.document;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/// A zip file in memory, its parts found by the table at its end and unpacked only when asked for.
/// The JDK's own reader wants a file on the disk and hides it when two parts have one name.
final class ZipArchive {

    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int COMMENT = 0xFFFF;

    private record Entry(int method, boolean encrypted, int packed, int at) {}

    private final String name;
    private final ByteBuffer bytes;
    private final Map<String, Entry> entries = new HashMap<>();
    private long inflated;

    private ZipArchive(Source source) {
        this.name = source.name();
        this.bytes = ByteBuffer.wrap(source.bytes()).order(ByteOrder.LITTLE_ENDIAN);
    }

    /// Reads the table of parts.
    ///
    /// @throws UnreadableDocumentException if there is none, or if it is not as it should be
    static ZipArchive of(Source source) throws UnreadableDocumentException {
        ZipArchive archive = new ZipArchive(source);
        try {
            archive.list();
        } catch (IndexOutOfBoundsException cut) {
            throw Refused.damaged(source.name(), cut);
        }
        return archive;
    }

    private void list() throws UnreadableDocumentException {
        int end = end();
        int count = bytes.getShort(end + 10) & 0xFFFF;
        if (count > Limits.ENTRIES) {
            throw Refused.parts(name);
        }
        int at = bytes.getInt(end + 16);
        for (int i = 0; i < count; i++) {
            if (bytes.getInt(at) != ENTRY) {
                throw Refused.damaged(name, null);
            }
            at = entry(at);
        }
    }

    private int end() throws UnreadableDocumentException {
        int last = bytes.limit() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - COMMENT); at--) {
            if (bytes.getInt(at) == END) {
                return at;
            }
        }
        throw Refused.damaged(name, null);
    }

    /// Notes one line of the table, and returns where the next one begins.
    private int entry(int at) throws UnreadableDocumentException {
        int nameLength = bytes.getShort(at + 28) & 0xFFFF;
        byte[] part = new byte[nameLength];
        bytes.get(at + ENTRY_LENGTH, part);
        boolean encrypted = (bytes.getShort(at + 8) & 1) != 0;
        Entry entry =
                new Entry(
                        bytes.getShort(at + 10) & 0xFFFF,
                        encrypted,
                        bytes.getInt(at + 20),
                        bytes.getInt(at + 42));
        String key = new String(part, StandardCharsets.UTF_8).replace('\\', '/');
        if (entries.putIfAbsent(key, entry) != null) {
            throw Refused.twice(name);
        }
        int extra = bytes.getShort(at + 30) & 0xFFFF;
        int comment = bytes.getShort(at + 32) & 0xFFFF;
        return at + ENTRY_LENGTH + nameLength + extra + comment;
    }

    boolean has(String part) {
        return entries.containsKey(part);
    }

    /// Says whether a part lies within a folder.
    boolean hasFolder(String folder) {
        return entries.keySet().stream().anyMatch(part -> part.startsWith(folder));
    }

    /// Opens a part, counting what it inflates to; empty if there is none of that name.
    Optional<InputStream> open(String part) throws UnreadableDocumentException {
        Entry entry = entries.get(part);
        if (entry == null) {
            return Optional.empty();
        }
        if (entry.encrypted) {
            throw Refused.locked(name);
        }
        try {
            return Optional.of(new Counted(content(entry), entry.packed));
        } catch (IndexOutOfBoundsException cut) {
            throw Refused.damaged(name, cut);
        }
    }

    private InputStream content(Entry entry) throws UnreadableDocumentException {
        int nameLength = bytes.getShort(entry.at + 26) & 0xFFFF;
        int extra = bytes.getShort(entry.at + 28) & 0xFFFF;
        int start = entry.at + LOCAL_LENGTH + nameLength + extra;
        if (entry.packed < 0 || start < 0 || entry.packed > bytes.limit() - start) {
            throw Refused.damaged(name, null);
        }
        InputStream packed = new ByteArrayInputStream(bytes.array(), start, entry.packed);
        return switch (entry.method) {
            case 0 -> packed;
            case 8 -> new Inflating(packed);
            default -> throw Refused.damaged(name, null);
        };
    }

    /// Gives the memory outside of Java back when it is closed, not when it is collected.
    private static final class Inflating extends InflaterInputStream {

        Inflating(InputStream packed) {
            super(packed, new Inflater(true), 8192);
        }

        @Override
        public void close() throws IOException {
            super.close();
            inf.end();
        }
    }

    /// Thrown through parsers that know of nothing but streams.
    static final class TooMuch extends IOException {
        TooMuch() {
            super("inflates to too much");
        }
    }

    private final class Counted extends FilterInputStream {

        private final long usual;
        private long read;

        /// @param packed how many bytes it has before it is inflated
        Counted(InputStream in, int packed) {
            super(in);
            usual = Math.max(Limits.UNSUSPECTED, (long) packed * Limits.RATIO);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int count = super.read(into, from, length);
            count(Math.max(count, 0));
            return count;
        }

        private void count(int more) throws TooMuch {
            read += more;
            inflated += more;
            if (read > Math.min(Limits.ENTRY, usual) || inflated > Limits.INFLATED) {
                throw new TooMuch();
            }
        }
    }
}
