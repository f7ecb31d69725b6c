package org.colligate.store;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colligate.model.Refusal;
import org.jspecify.annotations.Nullable;

/// The right to write to a project: an operating-system lock on an empty file beside it. The system
/// lets go of it when the process ends, however it ends, so there are no stale locks. SQLite's own
/// locks stay free for readers. The holder's name stands in another file, which means nothing
/// without the lock.
///
/// The holder takes the file away before it lets go. Somebody who opened the file before that and
/// locks it after has locked what is gone, and the next one would lock a new file: so a lock counts
/// only if the file at the path is the same before it was opened and after it was locked. Where the
/// system does not tell files apart (Windows), the file stays.
///
/// POSIX forgets a process's locks on a file as soon as the process closes any channel to it. So a
/// second opener inside this process must not touch the file at all: [#HELD] is asked first. And it
/// is empty because dialogs for files look into every file of a folder for its kind, in this
/// process, but not into empty ones.
final class ProjectLock implements AutoCloseable {

    private static final Pattern HOLDER =
            Pattern.compile("(.*) on (.*), process (\\d+), since (\\S+)");
    private static final Map<Path, String> HELD = new ConcurrentHashMap<>();

    private final Path key;
    private final Path file;
    private final Object identity;
    private final FileChannel channel;

    private ProjectLock(Path key, Path file, Object identity, FileChannel channel) {
        this.key = key;
        this.file = file;
        this.identity = identity;
        this.channel = channel;
    }

    private static Path fileOf(Path project) {
        return project.resolveSibling("." + project.getFileName() + ".lock");
    }

    /// Returns the file in which the holder's name stands.
    private static Path nameOf(Path lock) {
        return lock.resolveSibling(lock.getFileName() + ".holder");
    }

    /// Takes the lock.
    ///
    /// @throws StoreException.InUse if somebody else has it
    /// @throws StoreException.ReadOnly if the file for it cannot be made
    static ProjectLock take(Path project) throws StoreException {
        String holder = describeHolder();
        Path key;
        try {
            key = project.toRealPath();
        } catch (IOException gone) {
            throw new StoreException.ReadOnly(project);
        }
        String present = HELD.putIfAbsent(key, holder);
        if (present != null) {
            throw new StoreException.InUse(project, holder(present));
        }
        boolean taken = false;
        try {
            ProjectLock lock = open(project, key, holder);
            taken = true;
            return lock;
        } catch (IOException failure) {
            throw new StoreException.ReadOnly(project);
        } finally {
            if (!taken) {
                HELD.remove(key);
            }
        }
    }

    private static ProjectLock open(Path project, Path key, String holder)
            throws IOException, StoreException {
        Path file = fileOf(key);
        while (true) {
            Optional<Object> before = identity(file);
            FileChannel channel =
                    FileChannel.open(
                            file,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE);
            @Nullable FileLock lock = channel.tryLock(Long.MAX_VALUE - 1, 1, false);
            if (lock == null) {
                channel.close();
                throw new StoreException.InUse(project, presentHolder(file));
            }
            if (before.isPresent() && before.equals(identity(file))) {
                channel.truncate(0);
                sign(file, holder);
                return new ProjectLock(key, file, before.get(), channel);
            }
            channel.close();
        }
    }

    /// A full disk may have no room for the name. The lock holds without it, and what there is no
    /// room for is then said of the work itself.
    private static void sign(Path file, String holder) {
        try {
            Files.writeString(nameOf(file), holder + "\n");
        } catch (IOException full) {
            // see above
        }
    }

    /// Returns what tells a file from a later one at the same path: its path where the system has
    /// nothing better, empty where there is none.
    static Optional<Object> identity(Path file) throws IOException {
        try {
            Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
            return Optional.of(key == null ? file : key);
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    private static Refusal presentHolder(Path file) throws IOException {
        try {
            return holder(Files.readString(nameOf(file)).strip());
        } catch (NoSuchFileException justClosed) {
            return Files.exists(file)
                    ? holder("")
                    : Refusal.of("holder.gone", "another program had it until now");
        }
    }

    /// Says who holds a lock, from what stands in its file: what [#describeHolder] wrote, or, of
    /// another version of the program, whatever it is.
    private static Refusal holder(String told) {
        if (told.isEmpty()) {
            return Refusal.of("holder.unknown", "another program has it");
        }
        Matcher parts = HOLDER.matcher(told);
        try {
            return parts.matches()
                    ? Refusal.of(
                            "holder.program",
                            "%s on %s, process %s, since %s",
                            parts.group(1),
                            parts.group(2),
                            parts.group(3),
                            Instant.parse(parts.group(4)))
                    : Refusal.of("holder.told", "\"%s\"", told);
        } catch (DateTimeParseException otherVersion) {
            return Refusal.of("holder.told", "\"%s\"", told);
        }
    }

    private static String describeHolder() {
        String host;
        try {
            host = InetAddress.getLocalHost().getHostName();
        } catch (IOException unknown) {
            host = "this computer";
        }
        return "%s on %s, process %d, since %s"
                .formatted(
                        System.getProperty("user.name"),
                        host,
                        ProcessHandle.current().pid(),
                        Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }

    /// Gives the lock back.
    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(nameOf(file));
            if (!identity.equals(file)) {
                Files.deleteIfExists(file);
            }
        } finally {
            HELD.remove(key);
        }
    }
}
