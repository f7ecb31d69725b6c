package org.colligate.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.colligate.model.Change;
import org.colligate.model.ChangeSet;
import org.colligate.model.Coder;
import org.colligate.model.CoderId;
import org.colligate.model.Deed;
import org.colligate.model.Inquiry;
import org.colligate.model.Kept;
import org.colligate.model.KeptId;
import org.colligate.model.Study;
import org.colligate.task.Beside;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ProjectFileTest {

    @TempDir Path folder;
    Path file;

    @BeforeEach
    void create() throws StoreException {
        file = folder.resolve("研究 #1?.colligate");
        ProjectFile.create(file);
    }

    private static ChangeSet addCoder(String name) {
        return ChangeSet.of(
                Deed.of(Deed.Kind.CREATED_CODER, name),
                new Change.OfCoder(null, new Coder(CoderId.random(), name)));
    }

    private void write(String coder) throws StoreException {
        try (ProjectFile open = ProjectFile.open(file)) {
            open.load();
            open.write(addCoder(coder), List.of(), "A", null, null);
        }
    }

    private Study read() throws StoreException {
        try (ProjectFile open = ProjectFile.openToRead(file)) {
            return open.load();
        }
    }

    private List<String> besides() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aNewProjectIsAnEmptyStudyInOneFile() throws Exception {
        assertThat(read()).isEqualTo(Study.EMPTY);
        assertThat(besides()).containsExactly("研究 #1?.colligate");
    }

    @Test
    void nothingButTheProjectIsLeftAfterWork() throws Exception {
        write("Ana");
        assertThat(besides()).containsExactly("研究 #1?.colligate");
    }

    @Test
    void ofManyWhoMakeTheSameProjectAtOnceOneSucceeds() throws Exception {
        for (int round = 0; round < 5; round++) {
            Path wanted = folder.resolve("round %d.colligate".formatted(round));
            List<Callable<String>> makers = Collections.nCopies(8, () -> outcomeOfMaking(wanted));
            List<String> outcomes = new ArrayList<>();
            try (ExecutorService threads = Executors.newFixedThreadPool(makers.size())) {
                for (Future<String> made : threads.invokeAll(makers)) {
                    outcomes.add(made.get());
                }
            }
            assertThat(outcomes)
                    .containsOnlyOnce("made")
                    .containsOnly(
                            "made", wanted + " is there already. Choose another name, or open it.");
        }
        assertThat(besides()).hasSize(6).allMatch(name -> name.endsWith(".colligate"));
    }

    private static String outcomeOfMaking(Path wanted) {
        try {
            ProjectFile.create(wanted);
            return "made";
        } catch (StoreException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void backupsLieBesideTheFileThatALinkLeadsTo() throws Exception {
        write("Ana");
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path link = Files.createSymbolicLink(elsewhere.resolve("link.colligate"), file);
        try (ProjectFile open = ProjectFile.openToRead(link)) {
            assertThat(open.backUp().getParent())
                    .isEqualTo(Backups.folder(file.toRealPath()))
                    .isNotEmptyDirectory();
        }
        assertThat(elsewhere)
                .isDirectoryContaining(link::equals)
                .isDirectoryNotContaining(path -> !path.equals(link));
    }

    @Test
    void aBackupThatCannotBeMadeSaysWhy() throws Exception {
        Path inTheWay = Files.createFile(Backups.folder(file));
        try (ProjectFile open = ProjectFile.openToRead(file)) {
            assertThatThrownBy(open::backUp)
                    .hasMessage(
                            "No backup could be made in %s (there is a file with that name, not a folder).",
                            inTheWay);
        }
    }

    @Test
    void whatSqliteFindsIsToldInOneLine() {
        String found = "*** in database main ***\nTree 11 page 11: is broken\nPage 12: never used";
        assertThat(new StoreException.Damaged(file, found, new SQLException(found)))
                .hasMessage(
                        "%s is damaged (Tree 11 page 11: is broken; Page 12: never used). It has no backups; if you have a copy of it elsewhere, open that. Nothing was changed.",
                        file);
    }

    @Test
    void creatingNeverReplacesAFile() throws Exception {
        write("Ana");
        assertThatThrownBy(() -> ProjectFile.create(file)).hasMessageContaining("is there already");
        assertThat(read().coder("Ana")).isPresent();
    }

    @Test
    void creatingInAFolderThatIsNotThereSaysSo() {
        assertThatThrownBy(() -> ProjectFile.create(folder.resolve("no/such/x.colligate")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("does not exist");
    }

    @Test
    void aSecondWriterIsRefusedWithTheNameOfTheFirstAndMayRead() throws Exception {
        try (ProjectFile first = ProjectFile.open(file)) {
            first.load();
            first.write(addCoder("Ana"), List.of(), "A", null, null);
            assertThatThrownBy(() -> ProjectFile.open(file))
                    .isInstanceOf(StoreException.InUse.class)
                    .hasMessageContaining(System.getProperty("user.name"))
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
            assertThat(read().coder("Ana")).isPresent();
            first.write(addCoder("Bo"), List.of(), "A", null, null);
        }
        assertThat(read().coder("Bo")).isPresent();
        write("Cy");
    }

    @Test
    void theLockLiesBesideTheFileWhateverLinkLedToIt() throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path link = Files.createSymbolicLink(elsewhere.resolve("link"), file);
        try (ProjectFile linked = ProjectFile.open(link)) {
            assertThat(linked.load()).isEqualTo(Study.EMPTY);
            assertThat(besides())
                    .containsExactly(
                            ".研究 #1?.colligate.lock",
                            ".研究 #1?.colligate.lock.holder",
                            "elsewhere",
                            "研究 #1?.colligate");
            assertThatThrownBy(() -> ProjectFile.open(file))
                    .isInstanceOf(StoreException.InUse.class);
        }
        try (Stream<Path> files = Files.list(elsewhere)) {
            assertThat(files).containsExactly(link);
        }
        assertThat(besides()).containsExactly("elsewhere", "研究 #1?.colligate");
    }

    @Test
    void readersAndAWriterNeverWaitForEachOther() throws Exception {
        try (ProjectFile writer = ProjectFile.open(file)) {
            writer.load();
            AtomicBoolean over = new AtomicBoolean();
            try (var writing =
                    Beside.start(
                            StoreException.class,
                            () -> {
                                try {
                                    for (int i = 0; i < 200; i++) {
                                        writer.write(
                                                addCoder("Ana " + i), List.of(), "A", null, null);
                                    }
                                } finally {
                                    over.set(true);
                                }
                                return 200;
                            })) {
                int before = 0;
                while (!over.get()) {
                    int read = read().coders().size();
                    assertThat(read).isGreaterThanOrEqualTo(before);
                    before = read;
                }
                assertThat(read().coders().size()).isEqualTo(writing.result());
            }
        }
    }

    @Test
    void aReaderCannotWrite() throws Exception {
        try (ProjectFile reader = ProjectFile.openToRead(file)) {
            reader.load();
            assertThatThrownBy(() -> reader.write(addCoder("Ana"), List.of(), "A", null, null))
                    .isInstanceOf(StoreException.ReadOnly.class);
        }
        assertThat(read()).isEqualTo(Study.EMPTY);
    }

    @Test
    void aFileChangedBehindItsBackIsNotWrittenOver() throws Exception {
        try (ProjectFile first = ProjectFile.open(file)) {
            first.load();
            try (Sql other = Sql.open(file)) {
                other.update(
                        "insert into steps values(1, ?, '2026-01-01T00:00:00Z', 'X', 'CREATED_CODER', '[\"X\"]', null, null)",
                        java.util.UUID.randomUUID());
            }
            assertThatThrownBy(() -> first.write(addCoder("Ana"), List.of(), "A", null, null))
                    .isInstanceOf(StoreException.ChangedElsewhere.class);
        }
        assertThat(read().coders().list()).isEmpty();
    }

    @Test
    void whatIsNoProjectIsCalledSo() throws Exception {
        Path text = Files.writeString(folder.resolve("a.colligate"), "hello ".repeat(1000));
        Path empty = Files.createFile(folder.resolve("b.colligate"));
        Path foreign = folder.resolve("c.colligate");
        try (Sql sql = Sql.create(foreign)) {
            sql.run("create table t(x)");
        }
        for (Path path : List.of(text, empty, foreign, folder)) {
            assertThatThrownBy(() -> ProjectFile.open(path))
                    .as(path.toString())
                    .isInstanceOf(StoreException.NotAProject.class);
            assertThatThrownBy(() -> ProjectFile.openToRead(path))
                    .as(path.toString())
                    .isInstanceOf(StoreException.NotAProject.class);
        }
        assertThat(Files.size(empty)).isZero();
        assertThat(Files.readString(text)).startsWith("hello");
    }

    @Test
    void aMissingFileIsNotMade() {
        Path missing = folder.resolve("missing.colligate");
        assertThatThrownBy(() -> ProjectFile.open(missing)).hasMessageContaining("no project at");
        assertThat(missing).doesNotExist();
    }

    @Test
    void aNewerVersionIsRefusedUntouched() throws Exception {
        try (Sql sql = Sql.open(file)) {
            sql.run("pragma user_version=99");
        }
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> ProjectFile.open(file))
                .isInstanceOf(StoreException.Newer.class)
                .hasMessageContaining("newer Colligate")
                .hasMessageContaining("99");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void filesAreKeptOnceByTheirHash() throws Exception {
        byte[] one = "Interviewer: 你好\n".getBytes(StandardCharsets.UTF_8);
        byte[] other = {0, 1, 2};
        String hash = Kept.Origin.hash(one);
        try (ProjectFile open = ProjectFile.open(file)) {
            open.load();
            open.write(addCoder("Ana"), List.of(one, other), "A", null, null);
            open.write(addCoder("Bo"), List.of(one), "A", null, null);
            assertThat(open.originals())
                    .containsOnly(
                            Map.entry(hash, (long) one.length),
                            Map.entry(Kept.Origin.hash(other), 3L));
            assertThat(open.check()).isEmpty();
        }
        try (ProjectFile open = ProjectFile.openToRead(file)) {
            assertThat(open.original(hash)).hasValue(one);
            assertThat(open.original("0".repeat(64))).isEmpty();
            assertThatThrownBy(() -> open.dropOriginals(List.of(hash)))
                    .isInstanceOf(StoreException.ReadOnly.class);
        }
    }

    @Test
    void aFileThatIsLetGoLeavesNothing() throws Exception {
        byte[] secret = "陈小明 told me".repeat(40).getBytes(StandardCharsets.UTF_8);
        try (ProjectFile open = ProjectFile.open(file)) {
            open.load();
            open.write(addCoder("Ana"), List.of(secret), "A", null, null);
        }
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).contains("told me");
        try (ProjectFile open = ProjectFile.open(file)) {
            open.load();
            open.dropOriginals(List.of(Kept.Origin.hash(secret)));
            assertThat(open.originals()).isEmpty();
            for (String beside : besides()) {
                assertThat(Files.readString(folder.resolve(beside), StandardCharsets.ISO_8859_1))
                        .as(beside)
                        .doesNotContain("told me");
            }
            assertThat(open.check()).isEmpty();
        }
    }

    @Test
    void aKeptFileThatChangedIsFound() throws Exception {
        byte[] content = {1, 2, 3};
        try (ProjectFile open = ProjectFile.open(file)) {
            open.load();
            open.write(addCoder("Ana"), List.of(content), "A", null, null);
        }
        try (Sql sql = Sql.open(file)) {
            sql.run("update originals set content=x'010204'");
        }
        try (ProjectFile open = ProjectFile.openToRead(file)) {
            assertThat(open.check())
                    .containsExactly(
                            "The original file %s is not what was imported."
                                    .formatted(Kept.Origin.hash(content)));
        }
    }

    @Test
    void anOlderVersionIsCopiedAndBroughtUpWhenItIsOpenedToWorkInIt() throws Exception {
        Study before;
        try (ProjectFile open = ProjectFile.openToRead(file)) {
            before = open.load();
        }
        try (Sql sql = Sql.open(file)) {
            sql.run("drop table kept");
            sql.run("drop table originals");
            sql.run("alter table memos drop column ends");
            sql.run("alter table memos drop column begins");
            sql.run("pragma user_version=1");
        }
        byte[] old = Files.readAllBytes(file);
        try (ProjectFile open = ProjectFile.openToRead(file)) {
            assertThat(open.load()).isEqualTo(before);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(old);
        assertThat(new Backups(file).list()).isEmpty();
        try (ProjectFile open = ProjectFile.open(file)) {
            assertThat(open.load()).isEqualTo(before);
            Kept query = new Kept.SavedQuery(KeptId.random(), "Trust", Inquiry.of("trust OR 信任"));
            open.write(
                    ChangeSet.of(
                            Deed.of(Deed.Kind.SAVED_QUERY, "Trust"),
                            new Change.OfKept(null, query)),
                    List.of(),
                    "A",
                    null,
                    null);
            assertThat(open.load().kept().list()).containsExactly(query);
        }
        assertThat(new Backups(file).list()).hasSize(1);
    }

    @Test
    void aTruncatedFileIsCalledDamaged() throws Exception {
        for (int i = 0; i < 40; i++) {
            write("Coder number " + i);
        }
        long size = Files.size(file);
        for (long keep : new long[] {size - 1, size - 4096, size / 2, 5000, 4096, 2000, 300}) {
            Path cut = folder.resolve("cut" + keep + ".colligate");
            Files.copy(file, cut);
            try (RandomAccessFile raw = new RandomAccessFile(cut.toFile(), "rw")) {
                raw.setLength(keep);
            }
            assertThatThrownBy(
                            () -> {
                                try (ProjectFile open = ProjectFile.open(cut)) {
                                    open.load();
                                }
                            })
                    .as("cut to " + keep)
                    .isInstanceOfAny(
                            StoreException.Damaged.class, StoreException.NotAProject.class);
            assertThat(Files.size(cut)).isEqualTo(keep);
        }
    }

    @Test
    void overwrittenPagesNeverGiveAWrongStudy() throws Exception {
        for (int i = 0; i < 40; i++) {
            write("Coder number " + i);
        }
        Study right = read();
        for (int page = 0; page < Files.size(file) / 4096; page++) {
            Path bad = folder.resolve("bad" + page + ".colligate");
            Files.copy(file, bad);
            try (RandomAccessFile raw = new RandomAccessFile(bad.toFile(), "rw")) {
                raw.seek(page * 4096L);
                raw.write(new byte[512]);
            }
            try (ProjectFile open = ProjectFile.openToRead(bad)) {
                Study read = open.load();
                if (!read.equals(right)) {
                    assertThat(open.check()).as("page " + page).isNotEmpty();
                }
            } catch (StoreException refused) {
                assertThat(refused)
                        .isInstanceOfAny(
                                StoreException.Damaged.class, StoreException.NotAProject.class);
            }
        }
    }

    @Test
    void checkFindsTablesThatTheJournalDoesNotLeadTo() throws Exception {
        write("Ana");
        try (Sql sql = Sql.open(file)) {
            sql.update("update coders set name='Bea'");
        }
        try (ProjectFile open = ProjectFile.openToRead(file)) {
            assertThat(open.check()).singleElement().asString().contains("coders");
        }
    }

    @Test
    void aFullDiskLeavesTheStudyAsItWasAndTheFileSound() throws Exception {
        write("Ana");
        Study before = read();
        try (ProjectFile open = ProjectFile.open(file)) {
            open.load();
            open.limitTo(0);
            assertThatThrownBy(() ->
                            open.write(addCoder("B".repeat(500_000)), List.of(), "A", null, null))
                    .isInstanceOf(StoreException.DiskFull.class)
                    .hasMessageContaining("disk is full");
            assertThat(open.load()).isEqualTo(before);
            assertThat(open.check()).isEmpty();
        }
        write("Bo");
        assertThat(read().coders().size()).isEqualTo(2);
    }

    @Test
    void aReadOnlyProjectCanBeReadButNotOpenedForWork() throws Exception {
        write("Ana");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        if (Files.isWritable(file)) {
            return; // the superuser may write to everything
        }
        assertThatThrownBy(() -> ProjectFile.open(file))
                .isInstanceOf(StoreException.ReadOnly.class);
        assertThat(read().coder("Ana")).isPresent();
    }

    @Test
    void backupsAreProjectsAndTenAreKept() throws Exception {
        write("Ana");
        try (ProjectFile open = ProjectFile.open(file)) {
            open.load();
            for (int i = 0; i < 13; i++) {
                open.backUp();
            }
            assertThat(open.backUpIfDue()).as("nothing new").isEmpty();
        }
        List<Backups.Backup> backups = new Backups(file).list();
        assertThat(backups).hasSize(Backups.KEPT);
        try (ProjectFile backup = ProjectFile.open(backups.getFirst().file())) {
            assertThat(backup.load()).isEqualTo(read());
            assertThat(backup.check()).isEmpty();
        }
    }

    @Test
    void theFirstWorkIsBackedUpAndThenHourly() throws Exception {
        Backups backups = new Backups(file);
        Instant now = Instant.now();
        assertThat(backups.due(now, now)).isTrue();
        try (Sql sql = Sql.open(file)) {
            backups.make(sql, now);
        }
        Instant later = now.plus(Duration.ofMinutes(10));
        assertThat(backups.due(later, later)).as("ten minutes later").isFalse();
        Instant muchLater = now.plus(Duration.ofMinutes(61));
        assertThat(backups.due(later, muchLater)).as("an hour later").isTrue();
        assertThat(backups.due(now.minusSeconds(1), muchLater)).as("no work since").isFalse();
    }

    @Test
    void backupsThinOutWithAge() throws Exception {
        Backups backups = new Backups(file);
        Instant start = Instant.parse("2026-01-01T00:00:00Z");
        try (Sql sql = Sql.open(file)) {
            for (int hour = 0; hour < 24 * 30; hour++) {
                backups.make(sql, start.plus(Duration.ofHours(hour)));
            }
        }
        List<Long> ages = new ArrayList<>();
        for (Backups.Backup backup : backups.list()) {
            ages.add(
                    Duration.between(backup.at(), start.plus(Duration.ofHours(24 * 30 - 1)))
                            .toHours());
        }
        assertThat(ages).hasSize(Backups.KEPT).isSorted();
        assertThat(ages.getFirst()).isZero();
        assertThat(ages.getLast()).as("the oldest stays").isEqualTo(24 * 30 - 1);
        assertThat(ages.get(4)).as("half of them are of the last day or so").isLessThan(30);
    }

    @Test
    void theNamesOfChangesInFilesAreFixed() {
        assertThat(Stream.of(Change.class.getPermittedSubclasses()).map(Class::getSimpleName))
                .containsExactlyInAnyOrder(
                        "TranscriptAdded",
                        "TranscriptRemoved",
                        "TranscriptRenamed",
                        "TurnsChanged",
                        "TextEdited",
                        "OfCode",
                        "OfCoder",
                        "OfAttribute",
                        "OfCase",
                        "OfMemo",
                        "OfKept",
                        "CodingsAdded",
                        "CodingsRemoved");
    }

    @Test
    void aDanglingReferenceIsRefusedByTheFileItself() throws Exception {
        try (Sql sql = Sql.open(file)) {
            assertThatThrownBy(() ->
                            sql.inTransaction(
                                    () -> sql.update("insert into case_values values(7, 7, 'x')")))
                    .isInstanceOf(SQLException.class);
        }
    }
}
