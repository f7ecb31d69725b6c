package org.colligate.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.colligate.model.Law;
import org.colligate.model.RefusedException;
import org.colligate.model.Soundness;
import org.colligate.model.Step;
import org.colligate.model.Study;
import org.colligate.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectLawTest {

    @TempDir Path folder;

    @Test
    void whateverIsDoneCanBeTakenBackAndDoneAgain() {
        Law.holds(
                4,
                random -> {
                    Path file = Files.createTempDirectory(folder, "").resolve("p.colligate");
                    try (Walk walk = new Walk(file, random)) {
                        for (int i = 0; i < 120; i++) {
                            walk.step();
                        }
                        walk.backToTheBeginning();
                        walk.forthToTheEnd();
                    }
                });
    }

    /// A walk through the states of a project, with a list of them beside it that says what undo
    /// and redo must lead to.
    private static final class Walk implements AutoCloseable {

        private final Path file;
        private final Random random;
        private final RandomDeeds deeds;
        private final List<Study> states = new ArrayList<>(List.of(Study.EMPTY));
        private int at;
        private Project project;

        Walk(Path file, Random random) throws StoreException {
            this.file = file;
            this.random = random;
            this.deeds = new RandomDeeds(random);
            Project.create(file);
            this.project = Project.open(file);
        }

        void step() throws Exception {
            switch (random.nextInt(12)) {
                case 0 -> reopen();
                case 1, 2 -> undo();
                case 3 -> redo();
                default -> tryDeed();
            }
            requireState();
        }

        private void requireState() {
            assertThat(project.study().differences(states.get(at))).isEmpty();
        }

        private void reopen() throws StoreException {
            project.close();
            project = Project.open(file);
        }

        private boolean undo() throws StoreException {
            Optional<Step> expected = project.undoable();
            Optional<Step> undone = project.undo("Bo");
            assertThat(undone.isPresent()).isEqualTo(at > 0);
            assertThat(undone.map(Step::sentence))
                    .isEqualTo(expected.map(step -> "Bo undid: " + step.sentence()));
            at -= undone.isPresent() ? 1 : 0;
            return undone.isPresent();
        }

        private boolean redo() throws StoreException {
            Optional<Step> expected = project.redoable();
            Optional<Step> redone = project.redo("Bo");
            assertThat(redone.isPresent()).isEqualTo(at < states.size() - 1);
            assertThat(redone.map(Step::sentence))
                    .isEqualTo(expected.map(step -> "Bo did again: " + step.sentence()));
            at += redone.isPresent() ? 1 : 0;
            return redone.isPresent();
        }

        private void tryDeed() throws StoreException, IOException {
            Study before = project.study();
            List<Step> history = project.history();
            byte[] bytes = Files.readAllBytes(file);
            try {
                Step step = project.apply("Ana", deeds.next());
                states.subList(++at, states.size()).clear();
                states.add(project.study());
                requireTold(history, step);
                assertThat(project.study().differences(before)).as(step.sentence()).isNotEmpty();
                Soundness.require(project.study());
            } catch (RefusedException refused) {
                assertThat(refused).isNotInstanceOf(StoreException.class);
                assertThat(refused.getMessage()).isNotBlank();
                assertThat(project.study()).isSameAs(before);
                assertThat(project.history()).isEqualTo(history);
                assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
            }
        }

        private void requireTold(List<Step> history, Step step) throws StoreException {
            List<Step> longer = new ArrayList<>(history);
            longer.add(step);
            assertThat(project.history()).isEqualTo(longer);
            assertThat(step.deed().details()).isNotEmpty();
            assertThat(step.sentence())
                    .startsWith("Ana ")
                    .contains(step.deed().details().stream().map(Walk::onOneLine).toList())
                    .hasLineCount(1);
        }

        private static String onOneLine(String detail) {
            return detail.replace('\n', ' ');
        }

        void backToTheBeginning() throws StoreException {
            requireClean();
            while (undo()) {
                reopenSometimes();
            }
            assertThat(project.study()).isEqualTo(Study.EMPTY);
            requireClean();
        }

        void forthToTheEnd() throws StoreException {
            while (redo()) {
                reopenSometimes();
                requireState();
            }
            requireClean();
        }

        private void reopenSometimes() throws StoreException {
            if (random.nextInt(20) == 0) {
                reopen();
            }
        }

        private void requireClean() throws StoreException {
            assertThat(project.check()).isEmpty();
        }

        @Override
        public void close() throws StoreException {
            project.close();
        }
    }
}
