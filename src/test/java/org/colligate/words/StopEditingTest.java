package org.colligate.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.colligate.model.NothingToDoException;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import org.colligate.project.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StopEditingTest {

    @TempDir Path folder;

    @Test
    void aStudyHasOneListAtMostWhateverIsDone() throws Exception {
        Study study = Study.EMPTY;
        assertThat(StopEditing.words(study)).isEmpty();
        study = study.after(StopEditing.add(study, "嗯"));
        study = study.after(StopEditing.add(study, "well "));
        assertThat(StopEditing.words(study)).containsExactly("well", "嗯");
        study = study.after(StopEditing.set(study, List.of(" hm", "", "well", "hm")));
        assertThat(StopEditing.words(study)).containsExactly("hm", "well");
        assertThat(study.kept().size()).isEqualTo(1);
        study = study.after(StopEditing.set(study, List.of(" ")));
        assertThat(study).isEqualTo(Study.EMPTY);
    }

    @Test
    void whatIsSoAlreadyIsNotDoneAgain() throws Exception {
        Study study = Study.EMPTY.after(StopEditing.add(Study.EMPTY, "well"));
        assertThatThrownBy(() -> StopEditing.add(study, "well"))
                .isInstanceOf(NothingToDoException.class)
                .hasMessage("\"well\" is a stop word of the project already.");
        assertThatThrownBy(() -> StopEditing.set(study, List.of("well", "")))
                .isInstanceOf(NothingToDoException.class);
    }

    @Test
    void theListIsInTheFileAndTakenBackAndDoneAgain() throws Exception {
        Path file = folder.resolve("words.colligate");
        Project.create(file);
        try (Project project = Project.open(file)) {
            project.apply("A", study -> StopEditing.add(study, "well"));
            project.apply("A", study -> StopEditing.set(study, List.of("嗯", "hm")));
        }
        try (Project project = Project.open(file)) {
            assertThat(StopEditing.words(project.study())).containsExactly("hm", "嗯");
            assertThat(project.undo("A").orElseThrow().sentence())
                    .isEqualTo("A undid: A changed the stop words: 2 new, 1 removed");
            assertThat(StopEditing.words(project.study())).containsExactly("well");
            project.undo("A");
            assertThat(StopEditing.words(project.study())).isEmpty();
            project.redo("A");
            project.redo("A");
            assertThat(StopEditing.words(project.study())).isEqualTo(Set.of("hm", "嗯"));
        }
        try (Project project = Project.openToRead(file)) {
            assertThatThrownBy(() -> project.apply("A", study -> StopEditing.add(study, "er")))
                    .isInstanceOf(RefusedException.class);
        }
    }
}
