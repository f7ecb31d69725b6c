package org.colligate.ui.kit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.colligate.task.Beside;
import org.jspecify.annotations.Nullable;

/// The right to be the only desktop of this user. Who has it holds an operating-system lock, which
/// ends with the process however that ends, and listens at a socket in a folder that only this user
/// may enter. Whoever starts later hands its project over there and is done. Since the lock says
/// whether anybody listens, a socket that is found by the holder of the lock is left over and goes.
///
/// Where none of this can be made (no such sockets, a path too long for one, a file system without
/// locks, a desktop that does not answer) the program simply starts.
public final class OneWindow implements AutoCloseable {

    private static final Duration ANSWER = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final int ATTEMPTS = 100;
    private static final int LONGEST_PATH = 1 << 16;

    private final @Nullable FileChannel lock;
    private final @Nullable ServerSocketChannel door;

    private OneWindow(@Nullable FileChannel lock, @Nullable ServerSocketChannel door) {
        this.lock = lock;
        this.door = door;
    }

    /// Takes what was handed over.
    @FunctionalInterface
    public interface Host {

        /// Comes forward and opens a project, if one is given.
        ///
        /// @return whether it will; a window that is closing does not
        boolean summoned(@Nullable Path project);
    }

    /// Claims the right, or hands a project over to who has it. Both are tried for two seconds,
    /// since the other may be starting or ending at this moment.
    ///
    /// @param folder where lock and socket are kept; it is made if need be
    /// @param project what to open there; null to bring the window forward only
    /// @return empty if the other desktop took it: then there is nothing left to do
    public static Optional<OneWindow> claim(Path folder, @Nullable Path project) {
        try {
            makePrivate(folder);
            Path socket = folder.resolve("socket");
            for (int i = 0; i < ATTEMPTS; i++) {
                Optional<OneWindow> claimed = tryToClaim(folder, socket);
                if (claimed.isPresent()) {
                    return claimed;
                }
                if (handedOver(socket, project)) {
                    return Optional.empty();
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        } catch (IOException | UnsupportedOperationException impossible) {
            // then without
        }
        return Optional.of(new OneWindow(null, null));
    }

    private static void makePrivate(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static Optional<OneWindow> tryToClaim(Path folder, Path socket) throws IOException {
        FileChannel lock =
                FileChannel.open(
                        folder.resolve("lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        boolean kept = false;
        try {
            if (lock.tryLock() == null) {
                return Optional.empty();
            }
            Files.deleteIfExists(socket);
            ServerSocketChannel door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            door.bind(UnixDomainSocketAddress.of(socket));
            kept = true;
            return Optional.of(new OneWindow(lock, door));
        } catch (OverlappingFileLockException ours) {
            return Optional.empty();
        } finally {
            if (!kept) {
                lock.close();
            }
        }
    }

    /// Returns false where nobody listens yet or any more.
    ///
    /// @throws IOException if somebody listens and does not answer
    private static boolean handedOver(Path socket, @Nullable Path project) throws IOException {
        try (SocketChannel line = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            try {
                line.connect(UnixDomainSocketAddress.of(socket));
                String path = project == null ? "" : project.toAbsolutePath().toString();
                line.write(ByteBuffer.wrap(path.getBytes(StandardCharsets.UTF_8)));
                line.shutdownOutput();
            } catch (IOException nobodyThere) {
                return false;
            }
            return isAnswered(line);
        }
    }

    private static boolean isAnswered(SocketChannel line) throws IOException {
        line.configureBlocking(false);
        try (Selector selector = Selector.open()) {
            line.register(selector, SelectionKey.OP_READ);
            if (selector.select(ANSWER.toMillis()) == 0) {
                throw new IOException("no answer");
            }
            return line.read(ByteBuffer.allocate(1)) == 1;
        } catch (java.net.SocketException ended) {
            return false;
        }
    }

    /// Says whether this is the one.
    public boolean isClaimed() {
        return door != null;
    }

    /// Takes what others hand over, from now until [#close].
    ///
    /// @param teller runs something in the thread of the window
    /// @param host is asked in that thread
    public void listen(Consumer<Runnable> teller, Host host) {
        if (door != null) {
            ServerSocketChannel open = door;
            Beside.start(IOException.class, () -> attend(open, teller, host));
        }
    }

    private static boolean attend(ServerSocketChannel door, Consumer<Runnable> teller, Host host)
            throws IOException {
        while (true) {
            SocketChannel line = door.accept();
            try {
                @Nullable Path project = read(line);
                teller.accept(() -> answer(line, host.summoned(project)));
            } catch (IOException | IllegalArgumentException broken) {
                line.close();
            }
        }
    }

    private static @Nullable Path read(SocketChannel line) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        ByteBuffer part = ByteBuffer.allocate(4096);
        while (line.read(part) >= 0) {
            all.write(part.array(), 0, part.position());
            part.clear();
            if (all.size() > LONGEST_PATH) {
                throw new IOException("this is no path");
            }
        }
        String path = all.toString(StandardCharsets.UTF_8);
        return path.isEmpty() ? null : Path.of(path);
    }

    /// An answer is one byte; a line that ends without one sends the other back to the start.
    private static void answer(SocketChannel line, boolean taken) {
        try (line) {
            if (taken) {
                Channels.newOutputStream(line).write(1);
            }
        } catch (IOException gone) {
            // the other did not wait; what it asked for is done
        }
    }

    /// Lets go of the right: the next to start is the one.
    @Override
    public void close() {
        try (lock;
                door) {
            if (door != null && door.getLocalAddress() instanceof UnixDomainSocketAddress at) {
                Files.deleteIfExists(at.getPath());
            }
        } catch (IOException failure) {
            // what is left over goes at the next start
        }
    }
}
