package org.colligate.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.List;
import org.colligate.model.Change;
import org.colligate.model.ChangeSet;
import org.colligate.model.Code;
import org.colligate.model.CodeColor;
import org.colligate.model.CodeId;
import org.colligate.model.Coder;
import org.colligate.model.CoderId;
import org.colligate.model.Coding;
import org.colligate.model.CodingId;
import org.colligate.model.Deed;
import org.colligate.model.SourceText;
import org.colligate.model.TextSpan;
import org.colligate.model.Transcript;
import org.colligate.model.TranscriptId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A project of one coding, `𠮷` in `a𠮷b`, damaged in one place after the other.
class DamagedProjectTest {

    private static final String NO_BACKUPS =
            "It has no backups; if you have a copy of it elsewhere, open that.";

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void create() throws StoreException {
        file = folder.resolve("study.colligate");
        ProjectFile.create(file);
        TranscriptId transcript = TranscriptId.random();
        CodeId code = CodeId.random();
        CoderId coder = CoderId.random();
        ChangeSet all =
                ChangeSet.of(
                        Deed.of(Deed.Kind.IMPORTED_CODINGS, 1, 1),
                        new Change.TranscriptAdded(
                                new Transcript(
                                        transcript,
                                        "T",
                                        SourceText.of("a𠮷b"),
                                        List.of(),
                                        List.of())),
                        new Change.OfCoder(null, new Coder(coder, "Ana")),
                        new Change.OfCode(
                                null,
                                new Code(
                                        code,
                                        null,
                                        0,
                                        "Trust",
                                        Code.Guide.EMPTY,
                                        new CodeColor(0x336699))),
                        new Change.CodingsAdded(
                                List.of(
                                        new Coding(
                                                CodingId.random(),
                                                transcript,
                                                new TextSpan(1, 3),
                                                code,
                                                coder))));
        try (ProjectFile open = ProjectFile.open(file)) {
            open.load();
            open.write(all, List.of(), "Ana", null, null);
        }
    }

    private void damage(String update) throws Exception {
        try (Sql sql = Sql.open(file)) {
            sql.update(update);
        }
    }

    private void load() throws StoreException {
        try (ProjectFile open = ProjectFile.openToRead(file)) {
            open.load();
        }
    }

    private void requireDamaged(String detail, String advice) {
        assertThatThrownBy(this::load)
                .isInstanceOf(StoreException.Damaged.class)
                .hasMessage(
                        "%s is damaged (%s). %s Nothing was changed."
                                .formatted(file, detail, advice));
    }

    @Test
    void aCodingThatDoesNotFitItsTextIsDamage() throws Exception {
        for (String span : List.of("begins=1, ends=5", "begins=2, ends=3", "begins=0, ends=2")) {
            damage("update codings set " + span);
            requireDamaged("a coding of T does not fit its text", NO_BACKUPS);
        }
        damage("update codings set begins=0, ends=4");
        load();
    }

    /// The rows are read while SQLite is still looking for damage, and whichever meets it first may
    /// say so.
    @Test
    void rowsThatTheTablesForbidAreDamage() throws Exception {
        for (String harm :
                List.of(
                        "codings set uuid=x'00'",
                        "codings set begins=5000000000, ends=5000000001",
                        "codings set ends=begins",
                        "transcripts set uuid=x''",
                        "coders set uuid=x'00'",
                        "codes set color='red'")) {
            try (Sql sql = Sql.open(file)) {
                sql.run("pragma ignore_check_constraints=on");
                sql.run("begin");
                sql.update("update " + harm);
                sql.run("commit");
            }
            assertThatThrownBy(this::load).as(harm).isInstanceOf(StoreException.Damaged.class);
        }
    }

    @Test
    void workOnAProjectWhoseLastStepCannotBeReadIsNotBackedUp() throws Exception {
        for (String harm : List.of("at='noon'", "deed='FLEW'", "details='{'")) {
            damage("update steps set " + harm);
            try (ProjectFile open = ProjectFile.open(file)) {
                open.load();
                assertThatThrownBy(open::backUpIfDue)
                        .as(harm)
                        .isInstanceOf(StoreException.Damaged.class)
                        .hasMessageContaining("its journal cannot be read");
            }
        }
    }

    @Test
    void theNewestBackupIsNamedWhereThereIsOne() throws Exception {
        Path newest;
        try (ProjectFile open = ProjectFile.openToRead(file)) {
            open.backUp();
            newest = open.backUp();
        }
        overwrite();
        requireDamaged(
                "database disk image is malformed",
                "Open its newest backup instead, %s; it is a complete project.".formatted(newest));
    }

    @Test
    void whatSqliteSaysIsToldOnce() throws Exception {
        overwrite();
        requireDamaged("database disk image is malformed", NO_BACKUPS);
    }

    private void overwrite() throws IOException {
        try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
            raw.seek(105);
            raw.write(new byte[40]);
        }
    }
}
