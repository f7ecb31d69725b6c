package org.colligate.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The rotating set of complete copies in a folder beside the project. Ten are kept, close together
/// for the last hours and further apart the older they are.
final class Backups {

    /// How many are kept.
    static final int KEPT = 10;

    /// How old the newest must be before work makes another.
    static final Duration INTERVAL = Duration.ofHours(1);

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH.mm.ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final Path project;

    Backups(Path project) {
        this.project = project;
    }

    /// One copy.
    ///
    /// @param file where it is
    /// @param at when it was made
    record Backup(Path file, Instant at) {}

    /// Returns the folder for a project: `study.backups` for `study.colligate`, beside the file
    /// itself where links lead to it.
    static Path folder(Path project) {
        Path file = withoutLink(project);
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return file.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ".backups");
    }

    /// Leaves other paths as they were given, since messages name the folder.
    private static Path withoutLink(Path project) {
        try {
            return Files.isSymbolicLink(project) ? project.toRealPath() : project;
        } catch (IOException leadsNowhere) {
            return project;
        }
    }

    /// Returns the copies there are, newest first.
    List<Backup> list() throws IOException {
        List<Backup> found = new ArrayList<>();
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(folder(project), "*.colligate")) {
            files.forEach(file -> madeAt(file).ifPresent(at -> found.add(new Backup(file, at))));
        } catch (NoSuchFileException | NotDirectoryException none) {
            return List.of();
        }
        found.sort(Comparator.comparing(Backup::at).reversed());
        return found;
    }

    private static Optional<Instant> madeAt(Path file) {
        String name = file.getFileName().toString();
        try {
            return Optional.of(
                    LocalDateTime.parse(
                                    name.substring(0, name.length() - ".colligate".length()), STAMP)
                            .toInstant(ZoneOffset.UTC));
        } catch (DateTimeParseException notOurs) {
            return Optional.empty();
        }
    }

    /// Says whether work done since the newest copy has waited long enough for another.
    boolean due(Instant lastStep, Instant now) throws IOException {
        List<Backup> backups = list();
        return backups.isEmpty()
                || (backups.getFirst().at().isBefore(lastStep)
                        && backups.getFirst().at().plus(INTERVAL).isBefore(now));
    }

    /// Makes a copy and lets go of the one that is missed least. A copy that does not succeed
    /// leaves nothing behind.
    Path make(Sql sql, Instant now) throws IOException, SQLException {
        Path target = folder(project).resolve(STAMP.format(now) + ".colligate");
        Files.createDirectories(folder(project));
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            sql.backUpTo(part);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
        List<Backup> backups = list();
        while (backups.size() > KEPT) {
            Files.deleteIfExists(leastMissed(backups, now).file());
            backups = list();
        }
        return target;
    }

    /// Chooses the copy whose neighbours stand closest together for their age, never the newest or
    /// the oldest: what is left thins out as ages double.
    static Backup leastMissed(List<Backup> newestFirst, Instant now) {
        Backup least = newestFirst.get(1);
        double smallest = Double.POSITIVE_INFINITY;
        for (int i = 1; i < newestFirst.size() - 1; i++) {
            double younger = seconds(newestFirst.get(i - 1), now);
            double older = seconds(newestFirst.get(i + 1), now);
            if (older / (younger + 1) < smallest) {
                smallest = older / (younger + 1);
                least = newestFirst.get(i);
            }
        }
        return least;
    }

    private static double seconds(Backup backup, Instant now) {
        return Duration.between(backup.at(), now).toMillis() / 1000.0;
    }
}
