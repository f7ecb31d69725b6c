package org.colligate.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.colligate.model.Change;
import org.colligate.model.ChangeSet;
import org.colligate.model.Coder;
import org.colligate.model.CoderId;
import org.colligate.model.Deed;
import org.colligate.model.Study;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What happens to a file while it is open.
@DisabledOnOs(OS.WINDOWS)
class LostFileTest {

    @TempDir Path folder;
    Path file;
    ProjectFile open;

    @BeforeEach
    void open() throws Exception {
        file = folder.resolve("in").resolve("study.colligate");
        Files.createDirectory(file.getParent());
        ProjectFile.create(file);
        open = ProjectFile.open(file);
        open.load();
        write("Ana");
    }

    @AfterEach
    void close() throws Exception {
        open.close();
    }

    private void write(String coder) throws StoreException {
        open.write(
                ChangeSet.of(
                        Deed.of(Deed.Kind.CREATED_CODER, coder),
                        new Change.OfCoder(null, new Coder(CoderId.random(), coder))),
                List.of(),
                "A",
                null,
                null);
    }

    private static Study read(Path file) throws StoreException {
        try (ProjectFile other = ProjectFile.openToRead(file)) {
            assertThat(other.check()).isEmpty();
            return other.load();
        }
    }

    private void refuses(Class<? extends StoreException> kind) {
        assertThatThrownBy(() -> write("Bo"))
                .isInstanceOf(kind)
                .hasMessageContaining(file.toString());
    }

    @Test
    void aDeletedFileTakesNothingMoreAndCanBeCopied() throws Exception {
        Files.delete(file);
        assertThat(open.isInPlace()).isFalse();
        refuses(StoreException.Gone.class);
        open.copyTo(file);
        assertThat(read(file)).isEqualTo(open.load());
        assertThat(read(file).coder("Ana")).isPresent();
        refuses(StoreException.Replaced.class);
    }

    @Test
    void aFileWhoseFolderWentWithItCanBeCopied() throws Exception {
        Files.delete(file);
        try (Stream<Path> left = Files.list(file.getParent())) {
            for (Path one : left.toList()) {
                Files.delete(one);
            }
        }
        Files.delete(file.getParent());
        refuses(StoreException.Gone.class);
        Path copy = folder.resolve("copy.colligate");
        open.copyTo(copy);
        assertThat(read(copy).coder("Ana")).isPresent();
    }

    @Test
    void aFileThatIsPutBackGoesOn() throws Exception {
        Path elsewhere = folder.resolve("moved.colligate");
        Files.move(file, elsewhere);
        refuses(StoreException.Gone.class);
        Files.move(elsewhere, file);
        write("Bo");
        assertThat(read(file).coder("Bo")).isPresent();
    }

    @Test
    void whatReplacedAFileIsLeftAlone() throws Exception {
        Path other = folder.resolve("other.colligate");
        ProjectFile.create(other);
        Files.move(file, folder.resolve("moved.colligate"));
        Files.move(other, file);
        byte[] before = Files.readAllBytes(file);
        refuses(StoreException.Replaced.class);
        open.close();
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aFileMadeReadOnlyTakesNothingUntilItIsWritableAgain() throws Exception {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        if (Files.isWritable(file)) {
            return; // the superuser may write to everything
        }
        refuses(StoreException.ReadOnly.class);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        write("Bo");
        assertThat(read(file).coder("Bo")).isPresent();
    }

    @Test
    void aCopyNeverReplacesAFile() throws Exception {
        Path there = Files.writeString(folder.resolve("there.colligate"), "mine");
        assertThatThrownBy(() -> open.copyTo(there)).hasMessageContaining("is there already");
        assertThat(Files.readString(there)).isEqualTo("mine");
    }

    @Test
    void aFullDiskCanBeLeftWithACopy() throws Exception {
        open.limitTo(0);
        assertThatThrownBy(() -> write("B".repeat(500_000)))
                .isInstanceOf(StoreException.DiskFull.class);
        Path copy = folder.resolve("copy.colligate");
        open.copyTo(copy);
        assertThat(read(copy)).isEqualTo(read(file));
        open.limitTo(1000);
        write("Bo");
        assertThat(read(file).coder("Bo")).isPresent();
    }
}
