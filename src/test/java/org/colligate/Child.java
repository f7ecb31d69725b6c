package org.colligate;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.colligate.cli.Outcome;
import org.colligate.cli.SmallProject;

/// A process of its own on the class path of the tests.
public final class Child {

    private Child() {}

    /// The class path as the JVM can remember it: folders packed into jars, and an archive of the
    /// classes that a command loads. With it a child starts in half the time.
    private record ClassPath(String jars, Path archive) {

        static final ClassPath SHARED = make();

        private static ClassPath make() {
            try {
                Path folder = Files.createTempDirectory("classes");
                List<String> jars = new ArrayList<>();
                for (String entry : entries()) {
                    boolean packed = !Files.isDirectory(Path.of(entry));
                    jars.add(packed ? entry : pack(entry, folder, jars.size()));
                }
                ClassPath shared =
                        new ClassPath(
                                String.join(File.pathSeparator, jars),
                                folder.resolve("classes.jsa"));
                Path project = SmallProject.in(folder).project();
                run(
                        folder,
                        new ProcessBuilder(
                                shared.java(
                                        folder,
                                        "-XX:ArchiveClassesAtExit=" + shared.archive,
                                        Main.class,
                                        List.of("undo", project))));
                forget(folder);
                return shared;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }

        /// An empty entry, which a class path may end with, would stand for the working folder. The
        /// SLF4J that a tool of the tests brings is not there when the program is at work.
        private static List<String> entries() {
            return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                    .filter(entry -> !entry.isEmpty() && !entry.contains("slf4j"))
                    .toList();
        }

        private static String pack(String classes, Path folder, int number) {
            Path jar = folder.resolve(number + ".jar");
            ToolProvider.findFirst("jar")
                    .orElseThrow()
                    .run(System.out, System.err, "cf", jar.toString(), "-C", classes, ".");
            return jar.toString();
        }

        /// Files are deleted at the end in the reverse order, so that folders are empty by then.
        private static void forget(Path folder) throws IOException {
            try (Stream<Path> files = Files.walk(folder)) {
                files.forEach(file -> file.toFile().deleteOnExit());
            }
        }

        List<String> java(Path temporary, String option, Class<?> main, List<?> arguments) {
            List<String> command =
                    new ArrayList<>(
                            List.of(
                                    Path.of(System.getProperty("java.home"), "bin", "java")
                                            .toString(),
                                    "--enable-native-access=ALL-UNNAMED",
                                    "-XX:TieredStopAtLevel=1",
                                    "-XX:+UseSerialGC",
                                    "-Xlog:disable",
                                    option,
                                    "-Djava.io.tmpdir=" + temporary,
                                    "-cp",
                                    jars,
                                    main.getName()));
            arguments.forEach(argument -> command.add(argument.toString()));
            return command;
        }
    }

    /// Returns the command that starts a main class.
    ///
    /// @param temporary where it may leave temporary files; one that is killed leaves some
    public static List<String> command(Path temporary, Class<?> main, Object... arguments) {
        ClassPath shared = ClassPath.SHARED;
        return shared.java(
                temporary, "-XX:SharedArchiveFile=" + shared.archive, main, List.of(arguments));
    }

    /// Runs a process to its end.
    ///
    /// @param folder where its standard error is kept for the time, and settings if it has any
    public static Outcome run(Path folder, ProcessBuilder builder)
            throws IOException, InterruptedException {
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
        builder.environment().putIfAbsent("XDG_CONFIG_HOME", folder.toString());
        Path err = Files.createTempFile(folder, "err", ".txt");
        try {
            Process process = builder.redirectError(err.toFile()).start();
            process.getOutputStream().close();
            String out = text(process.getInputStream().readAllBytes());
            return new Outcome(process.waitFor(), out, text(Files.readAllBytes(err)));
        } finally {
            Files.delete(err);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
