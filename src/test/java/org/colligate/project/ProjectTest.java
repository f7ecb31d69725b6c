package org.colligate.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.colligate.codebook.CodebookEditing;
import org.colligate.coding.Coders;
import org.colligate.coding.CodingEditing;
import org.colligate.model.Change;
import org.colligate.model.ChangeSet;
import org.colligate.model.CodePath;
import org.colligate.model.Coder;
import org.colligate.model.CoderId;
import org.colligate.model.Deed;
import org.colligate.model.NothingToDoException;
import org.colligate.model.RefusedException;
import org.colligate.model.SourceText;
import org.colligate.model.Step;
import org.colligate.model.Study;
import org.colligate.model.TextSpan;
import org.colligate.store.StoreException;
import org.colligate.task.JobRunner;
import org.colligate.transcript.Draft;
import org.colligate.transcript.Intake;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectTest {

    @TempDir Path folder;
    private Path file;
    private Project project;

    @BeforeEach
    void open() throws StoreException {
        file = folder.resolve("study.colligate");
        Project.create(file);
        project = Project.open(file);
    }

    @AfterEach
    void close() throws StoreException {
        project.close();
    }

    @Test
    void readingTellsHowFarItIs() throws Exception {
        for (String name : List.of("a", "b", "c")) {
            project.apply("Mei", study -> Intake.importing(study, List.of(draft(name))));
        }
        project.close();
        List<String> told = Collections.synchronizedList(new ArrayList<>());
        project = Project.open(file, (done, of) -> told.add(done + "/" + of));
        assertThat(told).contains("1/6", "2/6", "3/6");
    }

    @Test
    void readingThatIsCancelledLeavesTheProjectFree() throws Exception {
        project.apply("Mei", study -> Intake.importing(study, List.of(draft("a"))));
        project.close();
        List<String> ends = new ArrayList<>();
        try (JobRunner jobs = new JobRunner(Runnable::run)) {
            CountDownLatch cancelled = new CountDownLatch(1);
            CountDownLatch ended = new CountDownLatch(1);
            Runnable cancel =
                    jobs.start(
                            progress -> {
                                cancelled.await();
                                return Project.open(file, progress);
                            },
                            new JobRunner.Watcher<>() {
                                @Override
                                public void progressed(int done, int of) {}

                                @Override
                                public void done(Project opened) {
                                    end("done");
                                }

                                @Override
                                public void failed(Exception failure) {
                                    end(failure.toString());
                                }

                                @Override
                                public void cancelled() {
                                    end("cancelled");
                                }

                                private void end(String how) {
                                    ends.add(how);
                                    ended.countDown();
                                }
                            });
            cancel.run();
            cancelled.countDown();
            ended.await();
        }
        assertThat(ends).containsExactly("cancelled");
        project = Project.open(file);
        assertThat(project.isWritable()).isTrue();
    }

    private static Draft draft(String name) {
        SourceText text = SourceText.of("One year, says " + name + ".");
        return new Draft(name, text, List.of(), List.of(), "UTF-8", List.of());
    }

    private static Edit coder(String name) {
        return study -> Coders.create(study, name);
    }

    private static Edit code(String parent, String name) {
        return study ->
                CodebookEditing.create(
                        study,
                        study.codebook()
                                .find(CodePath.parse(parent))
                                .map(one -> one.id())
                                .orElse(null),
                        name);
    }

    private static ChangeSet importInterview(Study study) throws RefusedException {
        SourceText text = SourceText.of("𠮷: It was for one year, and then we waited.");
        Draft draft = new Draft("BJ20180822", text, List.of(), List.of(), "UTF-8", List.of());
        return Intake.importing(study, List.of(draft));
    }

    private static ChangeSet codeInterview(Study study) throws RefusedException {
        return CodingEditing.apply(
                study,
                study.transcript("BJ20180822").orElseThrow().id(),
                new TextSpan(0, 42),
                study.codebook().find(CodePath.parse("Duration > Short-term")).orElseThrow().id(),
                "A");
    }

    private List<String> sentences() throws StoreException {
        return project.history().stream().map(Step::sentence).toList();
    }

    @Test
    void theHistoryTellsWhoDidWhat() throws RefusedException {
        project.apply("A", ProjectTest::importInterview);
        project.apply("A", code("", "Duration"));
        project.apply("B", code("Duration", "Short-term"));
        project.apply("A", ProjectTest::codeInterview);
        project.undo("B");
        project.redo("A");
        project.undo("A");
        assertThat(sentences())
                .containsExactly(
                        "A imported the transcript BJ20180822 (43 characters)",
                        "A created the code Duration",
                        "B created the code Duration > Short-term",
                        "A coded 41 characters of BJ20180822 as Duration > Short-term",
                        "B undid: A coded 41 characters of BJ20180822 as Duration > Short-term",
                        "A did again: A coded 41 characters of BJ20180822 as Duration > Short-term",
                        "A undid: A coded 41 characters of BJ20180822 as Duration > Short-term");
        assertThat(project.history())
                .extracting(Step::number, Step::undoes, Step::redoes)
                .endsWith(tuple(5L, 4L, null), tuple(6L, null, 4L), tuple(7L, 4L, null));
    }

    @Test
    void aDeedAfterUndoLeavesNothingToDoAgainButForgetsNothing() throws RefusedException {
        project.apply("A", coder("Ana"));
        project.undo("A");
        project.apply("A", coder("Bo"));
        assertThat(project.redo("A")).isEmpty();
        assertThat(project.redoable()).isEmpty();
        assertThat(sentences())
                .containsExactly(
                        "A added the coder Ana",
                        "A undid: A added the coder Ana",
                        "A added the coder Bo");
        assertThat(project.study().coders().list()).extracting(Coder::name).containsExactly("Bo");
    }

    /// What a listener is told.
    private record Told(Step step, ChangeSet changes, Study after) {}

    @Test
    void listenersLearnOfEveryDeedInOrderAndOfNoRefusal() throws RefusedException {
        List<Told> told = new ArrayList<>();
        List<Study> current = new ArrayList<>();
        Runnable stop =
                project.listen((step, changes, after) -> {
                    told.add(new Told(step, changes, after));
                    current.add(project.study());
                });
        Step added = project.apply("A", coder("Ana"));
        Study with = project.study();
        assertThatThrownBy(() -> project.apply("A", coder("Ana")))
                .isInstanceOf(RefusedException.class);
        Step undone = project.undo("A").orElseThrow();
        Step redone = project.redo("A").orElseThrow();
        stop.run();
        project.apply("A", coder("Bo"));
        ChangeSet changes = told.getFirst().changes();
        assertThat(told)
                .containsExactly(
                        new Told(added, changes, with),
                        new Told(undone, changes.inverse(undone.deed()), Study.EMPTY),
                        new Told(redone, new ChangeSet(redone.deed(), changes.changes()), with));
        assertThat(current).containsExactly(with, Study.EMPTY, with);
    }

    @Test
    void aReaderSeesTheStudyAndCanChangeNothing() throws RefusedException {
        project.apply("A", coder("Ana"));
        project.apply("A", coder("Bo"));
        project.undo("A");
        try (Project reader = Project.openToRead(file)) {
            assertThat(reader.isWritable()).isFalse();
            assertThat(reader.study()).isEqualTo(project.study());
            assertThat(reader.history()).isEqualTo(project.history());
            assertThatThrownBy(() -> reader.apply("B", coder("Cy")))
                    .isInstanceOf(StoreException.ReadOnly.class);
            assertThatThrownBy(() -> reader.undo("B")).isInstanceOf(StoreException.ReadOnly.class);
            assertThatThrownBy(() -> reader.redo("B")).isInstanceOf(StoreException.ReadOnly.class);
            assertThat(reader.study()).isEqualTo(project.study());
            assertThat(reader.check()).isEmpty();
        }
        assertThat(project.isWritable()).isTrue();
        assertThat(project.redo("A")).isPresent();
    }

    @Test
    void anEditThatDoesNotFitChangesNothing() throws RefusedException {
        project.apply("A", coder("Ana"));
        Study before = project.study();
        Coder stranger = new Coder(CoderId.random(), "Bo");
        ChangeSet unfit =
                ChangeSet.of(
                        Deed.of(Deed.Kind.CREATED_CODER, "Cy"),
                        new Change.OfCoder(null, new Coder(CoderId.random(), "Cy")),
                        new Change.OfCoder(stranger, null));
        assertThatThrownBy(() -> project.apply("A", _ -> unfit))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        project.apply(
                                "A",
                                _ -> {
                                    throw new NothingToDoException("so already");
                                }))
                .isInstanceOf(NothingToDoException.class);
        assertThat(project.study()).isSameAs(before);
        assertThat(sentences()).containsExactly("A added the coder Ana");
        assertThat(project.undo("A")).isPresent();
        assertThat(project.study()).isEqualTo(Study.EMPTY);
        assertThat(project.check()).isEmpty();
    }

    @Test
    void aBackupIsAProjectWithItsWholePast() throws RefusedException {
        project.apply("A", coder("Ana"));
        project.apply("A", coder("Bo"));
        Path copy = project.backUp();
        project.apply("A", coder("Cy"));
        try (Project backup = Project.open(copy)) {
            assertThat(backup.history()).isEqualTo(project.history().subList(0, 2));
            assertThat(backup.check()).isEmpty();
            backup.undo("A");
            backup.undo("A");
            assertThat(backup.study()).isEqualTo(Study.EMPTY);
        }
        assertThat(project.study().coders().size()).isEqualTo(3);
    }

    @Test
    void aJournalThatCannotBeReadIsReportedAndNeverFollowed() throws Exception {
        for (String harm :
                List.of(
                        "update changes set body = '{'",
                        "update changes set body = '{\"before\": 7}'",
                        "update changes set body = x'00'",
                        "update changes set kind = 'OfWeather'",
                        "update steps set deed = 'FLEW'",
                        "update steps set details = '{'",
                        "update steps set details = '[]'",
                        "update steps set at = 'noon'")) {
            Path harmed = folder.resolve("harmed.colligate");
            Files.deleteIfExists(harmed);
            Project.create(harmed);
            try (Project sound = Project.open(harmed)) {
                sound.apply("A", coder("Ana"));
            }
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + harmed);
                    PreparedStatement statement = connection.prepareStatement(harm)) {
                statement.executeUpdate();
            }
            try (Project opened = Project.open(harmed)) {
                Study before = opened.study();
                assertThat(opened.check()).as(harm).isNotEmpty();
                assertThatThrownBy(() -> opened.undo("A"))
                        .as(harm)
                        .isInstanceOf(StoreException.Damaged.class);
                assertThat(opened.study()).isSameAs(before);
            }
        }
    }
}
