package org.colligate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.colligate.model.Study;
import org.colligate.model.Transcript;
import org.colligate.project.RawBytes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PseudonymsCommandTest {

    private static final String TEXT =
            "Li: 王小明🙂，小明 and Xiaoming Wang's wang.\nMei: 小明星！\n".repeat(2);

    @TempDir Path folder;
    private SmallProject small = new SmallProject(Path.of(""));

    @BeforeEach
    void build() throws Exception {
        small = SmallProject.in(folder);
        Path talk = small.file("Wang.txt", TEXT);
        assertThat(run("import", talk, "--coder", "A").status()).isZero();
    }

    private Outcome run(Object... words) {
        if (!words[0].equals("import")) {
            return Outcome.of(
                    Stream.concat(Stream.of("pseudonyms", small.project()), Stream.of(words))
                            .toArray());
        }
        return Outcome.of(
                Stream.concat(Stream.of("import", small.project()), Stream.of(words).skip(1))
                        .toArray());
    }

    private Outcome addAll() {
        return run(
                "--add",
                "王小明=P1",
                "--add",
                "小明=P1",
                "--add",
                "Xiaoming Wang=P1",
                "--add",
                "wang=P2");
    }

    private String text() throws Exception {
        Study study = small.content().study();
        return study.transcripts().list().stream()
                .filter(one -> one.text().string().contains("Li: "))
                .findFirst()
                .map(Transcript::text)
                .orElseThrow()
                .string();
    }

    @Test
    void namesAreAddedListedAndDropped() {
        assertThat(addAll()).isEqualTo(Outcome.said("The table has 4 names for 2 pseudonyms now."));
        assertThat(run("--format", "text").out())
                .startsWith(
                        """
                        name           pseudonym  places  transcripts
                        Xiaoming Wang         P1       2            1
                        小明                  P1       4            1
                        王小明                P1       2            1
                        wang                  P2       2            1
                        Elsewhere:
                          name of a transcript: "Wang"
                          original file: "Wang.txt"
                        4 names: 10 places in 1 transcript, 2 elsewhere.
                        The project still holds the key, 4 names; --remove-key takes it out.
                        Its history still holds the names; --forget removes the history for good.
                        """);
        assertThat(run("--drop", "WANG"))
                .isEqualTo(Outcome.said("The table has 3 names for 1 pseudonym now."));
        assertThat(run("--drop", "Bo").err()).contains("There is no name \"Bo\". There are ");
        assertThat(run("--add", "王小明=P1"))
                .isEqualTo(Outcome.said("The table of pseudonyms says so already."));
    }

    @Test
    void thePreviewShowsEveryPlaceAsTextCsvAndJson() {
        addAll();
        assertThat(run("--preview").out())
                .contains(
                        "wang -> P2 (2)\n",
                        "  Wang:32  : 王小明🙂，小明 and Xiaoming Wang's [wang]. / Mei: 小明星！");
        assertThat(run("--preview", "--format", "csv").out())
                .startsWith("document,start,end,match,pseudonym\r\nWang,4,7,王小明,P1\r\n");
        assertThat(run("--preview", "--format", "json").out())
                .contains("\"match\" : \"Xiaoming Wang\"", "\"kind\" : \"transcript\"");
    }

    @Test
    void namesAreReplacedButForThoseExceptedAndUndoBringsThemBack() throws Exception {
        addAll();
        String before = text();
        Outcome applied = run("--apply", "--except", "Wang:43", "--coder", "A");
        assertThat(applied.err())
                .startsWith(
                        "Replaced 9 names. 2 are left elsewhere; --preview lists them, --apply --everywhere replaces them.\n");
        assertThat(text())
                .isEqualTo(
                        "Li: P1🙂，P1 and P1's P2.\nMei: 小明星！\nLi: P1🙂，P1 and P1's P2.\nMei: P1星！\n");
        assertThat(run("--apply", "--except", "Wang:0").err())
                .contains("No name stands at \"Wang:0\".");
        Outcome rest = run("--apply", "--everywhere");
        assertThat(rest.err()).startsWith("Replaced 1 name.\n");
        assertThat(small.content().study().transcript("P2")).isPresent();
        assertThat(run("--apply")).isEqualTo(Outcome.said("No name is left to be replaced."));
        for (int i = 0; i < 2; i++) {
            assertThat(Outcome.of("undo", small.project()).status()).isZero();
        }
        assertThat(text()).isEqualTo(before);
        assertThat(Outcome.of("check", small.project()).status()).isZero();
    }

    @Test
    void theTableGoesOutAndComesIn() throws Exception {
        run("--add", "=Li=P1", "--add", "Li=P2");
        assertThat(run("--add", "=Li=P1").status()).isEqualTo(2);
        run("--add", "Li=P2");
        Path key = folder.resolve("key.csv");
        assertThat(run("--export", key)).isEqualTo(Outcome.said("Wrote 1 name to " + key + "."));
        assertThat(Files.readString(key)).isEqualTo("\uFEFFname,pseudonym\r\nLi,P2\r\n");
        run("--remove-key");
        assertThat(run("--import", key))
                .isEqualTo(Outcome.said("The table has 1 name for 1 pseudonym now."));
        Path bad = small.file("bad.csv", "name,pseudonym\nBo,P3\nbo,P4\n");
        assertThat(run("--import", bad))
                .isEqualTo(
                        Outcome.refused(
                                "bad.csv, line 3: \"bo\" has another pseudonym in line 2. Nothing was imported."));
        Path guarded = small.file("guarded.csv", "name,pseudonym\n@Mei,=P5\n");
        run("--import", guarded);
        run("--export", key);
        assertThat(Files.readString(key)).contains("'@Mei,'=P5");
        run("--export", key, "--profile", "plain");
        assertThat(Files.readString(key)).startsWith("name,pseudonym\r\n").contains("@Mei,=P5");
    }

    @Test
    void theKeyIsRemovedAndTheHistoryGoesOnHoldingIt() {
        run("--add", "Li=P1");
        assertThat(run("--remove-key").err())
                .startsWith(
                        "Removed the table of pseudonyms.\nIts history still holds the names; --forget removes the history for good.\n");
        assertThat(run("--remove-key"))
                .isEqualTo(Outcome.said("The table of pseudonyms is empty."));
    }

    @Test
    void forgettingAsksFirstAndLeavesNoByte() throws Exception {
        addAll();
        run("--apply", "--everywhere");
        Path backup = Path.of(Outcome.of("backup", small.project()).out().strip());
        assertThat(run("--forget").status()).isEqualTo(1);
        assertThat(run("--forget").err())
                .contains(
                        "the table (4 names), the original files that are kept (3 files) and the whole history",
                        "stay as they are",
                        "Add --yes");
        Outcome forgotten = run("--forget", "--yes", "--coder", "A");
        assertThat(forgotten.status()).isZero();
        assertThat(forgotten.err()).contains("may still hold the names.");
        byte[] bytes = Files.readAllBytes(small.project());
        for (String name : new String[] {"王小明", "Xiaoming Wang", "Wang.txt"}) {
            assertThat(RawBytes.holds(bytes, name)).as(name).isFalse();
        }
        assertThat(backup).exists();
        assertThat(Outcome.of("undo", small.project()).status()).isZero();
        assertThat(small.content().history()).hasSize(1);
        assertThat(run("--forget", "--yes", "--delete-backups").err()).contains("Deleted ");
        assertThat(backup).doesNotExist();
        assertThat(Outcome.of("check", small.project()).status()).isZero();
    }
}
