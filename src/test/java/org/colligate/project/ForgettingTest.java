package org.colligate.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colligate.model.ChangeSet;
import org.colligate.model.Deed;
import org.colligate.model.Law;
import org.colligate.model.RandomStudy;
import org.colligate.model.Step;
import org.colligate.model.Study;
import org.colligate.pseudonym.Findings;
import org.colligate.pseudonym.KeyTable;
import org.colligate.pseudonym.Remains;
import org.colligate.pseudonym.Replacement;
import org.colligate.pseudonym.Trace;
import org.colligate.search.FoldedTexts;
import org.colligate.task.Progress;
import org.colligate.transcript.Draft;
import org.colligate.transcript.Intake;
import org.colligate.transcript.IntakeReader;
import org.colligate.transcript.TranscriptEditing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForgettingTest {

    private static final List<String> NAMES = List.of("王小明𠮷", "Xiaoming Wang", "Zebulon");

    @TempDir Path folder;
    private Path sources = Path.of("");
    private Path file = Path.of("");

    @BeforeEach
    void create() throws Exception {
        sources = Files.createDirectory(folder.resolve("sources"));
        file = Files.createDirectory(folder.resolve("study")).resolve("study.colligate");
        Project.create(file);
    }

    private void importText(Project project, String name, String text) throws Exception {
        Path source = Files.writeString(sources.resolve(name + ".txt"), text);
        Draft draft = IntakeReader.read(source);
        project.apply(
                "A",
                study -> Intake.importing(study, List.of(draft)),
                List.of(Files.readAllBytes(source)));
    }

    /// A study with the names in long and short texts, in a transcript that was deleted, and in
    /// steps that were taken back.
    private void fill(Project project) throws Exception {
        for (int i = 0; i < 6; i++) {
            importText(
                    project,
                    "T" + i,
                    ("I: 王小明𠮷 said to Xiaoming Wang and Zebulon what?\nR: line " + i + "\n")
                            .repeat(40 * i + 1));
        }
        importText(project, "Zebulon", "Only Zebulon. ".repeat(3000));
        project.apply(
                "A",
                study ->
                        TranscriptEditing.delete(
                                study, study.transcript("Zebulon").orElseThrow().id()));
        project.apply("A", study -> KeyTable.put(study, "Zebulon", "P9"));
        project.undo("A");
        for (String name : NAMES) {
            String pseudonym = name.equals("Zebulon") ? "P2" : "P1";
            project.apply("A", study -> KeyTable.put(study, name, pseudonym));
        }
    }

    private static void replaceAll(Project project) throws Exception {
        Findings found = Findings.of(project.study(), new FoldedTexts(), Progress.UNWATCHED);
        List<Trace.Where> traces = found.traces().stream().map(Trace::where).toList();
        project.apply("A", new Replacement(found, found.places(), traces)::on);
    }

    private List<String> held() throws Exception {
        List<String> held = new ArrayList<>();
        for (String name : NAMES) {
            if (RawBytes.hold(folder.resolve("study"), name)) {
                held.add(name);
            }
        }
        return held;
    }

    @Test
    void noByteOfTheNamesIsLeftInTheFileOrBesideIt() throws Exception {
        try (Project project = Project.open(file)) {
            fill(project);
            replaceAll(project);
            project.apply("A", KeyTable::clear);
            assertThat(held()).isEqualTo(NAMES);
            assertThat(Remains.of(project.study(), project.history()).history()).isTrue();
            Study before = project.study();
            int steps = project.history().size();
            Step step = project.forget("A");
            assertThat(step.deed()).isEqualTo(Deed.of(Deed.Kind.FORGOT_NAMES, steps));
            assertThat(held()).isEmpty();
            assertThat(project.study()).isEqualTo(before);
            assertThat(project.history()).containsExactly(step);
            assertThat(project.check()).isEmpty();
            assertThat(Remains.of(project.study(), project.history()).any()).isFalse();
        }
        assertThat(held()).isEmpty();
        try (Project again = Project.open(file)) {
            assertThat(again.check()).isEmpty();
            importText(again, "new", "I: What now?\n");
            assertThat(again.check()).isEmpty();
            assertThat(held()).isEmpty();
        }
    }

    @Test
    void whatWasForgottenCannotBeTakenBackAndWhatIsDoneAfterwardsCan() throws Exception {
        try (Project project = Project.open(file)) {
            fill(project);
            Study before = project.study();
            project.undo("A");
            project.redo("A");
            Step step = project.forget("A");
            assertThat(project.undoable()).isEmpty();
            assertThat(project.redoable()).isEmpty();
            assertThat(project.undo("A")).isEmpty();
            importText(project, "new", "I: What now?\n");
            assertThat(project.undo("A")).isPresent();
            assertThat(project.study()).isEqualTo(before);
            assertThat(project.undo("A")).isEmpty();
            assertThat(project.history().getFirst()).isEqualTo(step);
        }
        try (Project again = Project.open(file)) {
            assertThat(again.undoable()).isEmpty();
            assertThat(again.redo("A").map(Step::deed).map(Deed::kind))
                    .isEqualTo(Optional.of(Deed.Kind.REDID));
            assertThat(again.check()).isEmpty();
        }
    }

    @Test
    void listenersHearOfAStepThatChangesNothing() throws Exception {
        List<ChangeSet> heard = new ArrayList<>();
        try (Project project = Project.open(file)) {
            fill(project);
            project.listen((_, changes, _) -> heard.add(changes));
            Step step = project.forget("A");
            assertThat(heard).containsExactly(new ChangeSet(step.deed(), List.of()));
        }
    }

    @Test
    void whileAnotherProgramReadsTheBytesStayAndThatIsSaid() throws Exception {
        try (Project project = Project.open(file)) {
            fill(project);
            replaceAll(project);
            project.apply("A", KeyTable::clear);
            try (Connection reader =
                            DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath());
                    var statement = reader.createStatement()) {
                statement.execute("pragma busy_timeout=0");
                reader.setAutoCommit(false);
                try (var rows = statement.executeQuery("select text from transcripts")) {
                    assertThat(rows.next()).isTrue();
                    assertThatThrownBy(() -> project.forget("A"))
                            .hasMessageContaining("another program is");
                }
                reader.rollback();
            }
            assertThat(held()).isEqualTo(NAMES);
            project.forget("A");
            assertThat(held()).isEmpty();
        }
    }

    @Test
    void aProjectThatIsOnlyReadForgetsNothing() throws Exception {
        try (Project project = Project.open(file)) {
            fill(project);
        }
        byte[] before = Files.readAllBytes(file);
        try (Project project = Project.openToRead(file)) {
            assertThatThrownBy(() -> project.forget("A")).hasMessageContaining("cannot be written");
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void backupsAreListedAndDeletedWhenAskedFor() throws Exception {
        try (Project project = Project.open(file)) {
            fill(project);
            Path first = project.backUp();
            assertThat(project.backups().values()).containsExactly(first);
            assertThat(RawBytes.holds(Files.readAllBytes(first), "Zebulon")).isTrue();
            project.forget("A");
            assertThat(project.backups().values()).containsExactly(first);
            project.deleteBackups(project.backups().values());
            assertThat(project.backups()).isEmpty();
            assertThat(first).doesNotExist();
        }
    }

    @Test
    void aHistoryOfOneStepMakesEveryStudy() {
        Law.holds(
                60,
                random -> {
                    Study study = RandomStudy.of(random);
                    ChangeSet making = ChangeSet.making(Deed.of(Deed.Kind.FORGOT_NAMES, 1), study);
                    assertThat(Study.EMPTY.after(making)).isEqualTo(study);
                });
    }
}
