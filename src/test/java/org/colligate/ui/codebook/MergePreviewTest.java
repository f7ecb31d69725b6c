package org.colligate.ui.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.colligate.codebook.CodebookEditing;
import org.colligate.exchange.SampleStudy;
import org.colligate.model.Code;
import org.colligate.model.CodePath;
import org.colligate.model.Study;
import org.colligate.project.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergePreviewTest {

    @TempDir Path folder;

    private Study sample() throws Exception {
        Path file = folder.resolve("sample.colligate");
        SampleStudy.build(Path.of("").toAbsolutePath(), file);
        try (Project project = Project.openToRead(file)) {
            return project.study();
        }
    }

    private static Code code(Study study, String path) {
        return study.codebook().find(CodePath.parse(path)).orElseThrow();
    }

    @Test
    void aPreviewTellsWhatTheMergeThenDoes() throws Exception {
        Study study = sample();
        for (Code into : study.codebook().codes()) {
            Code from = code(study, "Duration > Short-term");
            if (!study.codebook().subtree(from.id()).contains(into)) {
                MergePreview preview = MergePreview.of(study, from.id(), into.id());
                Study after = study.after(CodebookEditing.merge(study, from.id(), into.id()));
                assertThat(preview.codings())
                        .isEqualTo(study.codings().withCode(Set.of(from.id())).size());
                assertThat(preview.become())
                        .isEqualTo(study.codings().size() - after.codings().size());
                assertThat(preview.moved())
                        .isEqualTo(List.of("Piecemeal projects", "Budget-year spending"));
            }
        }
    }

    @Test
    void aStepThatLeadsNowhereIsNone() throws Exception {
        Study study = sample();
        Code first = code(study, "Duration");
        assertThat(CodeMove.of(study.codebook(), first.id(), CodeMove.Step.UP)).isEmpty();
        assertThat(CodeMove.of(study.codebook(), first.id(), CodeMove.Step.IN)).isEmpty();
        assertThat(CodeMove.of(study.codebook(), first.id(), CodeMove.Step.OUT)).isEmpty();
    }

    @Test
    void aCodeDroppedWhereItStandsOrBelowItselfGoesNowhere() throws Exception {
        Study study = sample();
        Code parent = code(study, "Duration");
        Code child = code(study, "Duration > Short-term");
        Code next = code(study, "Duration > Three-year");
        assertThat(
                        CodeMove.beside(study.codebook(), child.id(), next.id(), false)
                                .isPossible(study.codebook()))
                .isFalse();
        assertThat(
                        CodeMove.beside(study.codebook(), child.id(), next.id(), true)
                                .isPossible(study.codebook()))
                .isTrue();
        assertThat(
                        CodeMove.beside(study.codebook(), parent.id(), child.id(), true)
                                .isPossible(study.codebook()))
                .isFalse();
    }
}
