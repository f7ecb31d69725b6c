package org.colligate.ui.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.colligate.analysis.Measure;
import org.colligate.codebook.CodebookEditing;
import org.colligate.exchange.SampleStudy;
import org.colligate.project.Project;
import org.colligate.ui.Stagehand;
import org.colligate.ui.kit.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HitsTest {

    private static final Path HOME = Path.of("").toAbsolutePath();

    @TempDir Path folder;

    private Stagehand matrixOf(String query) throws Exception {
        Path file = folder.resolve("three-cities.colligate");
        SampleStudy.build(HOME, file);
        try (Project project = Project.open(file)) {
            project.apply("A", study -> CodebookEditing.create(study, null, "Passing"));
        }
        Stagehand hand = new Stagehand(folder, settings -> settings);
        hand.open(file);
        hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        TextField field = hand.find("#search-query", TextField.class);
        Stagehand.run(field::requestFocus);
        hand.type(query);
        Node open = hand.find("#search-matrix", Node.class);
        hand.until(() -> !open.isDisabled());
        hand.finishJobs();
        hand.click(open);
        hand.finishJobs();
        return hand;
    }

    private static double total(Stagehand hand) {
        MatrixGrid grid = hand.find("#matrix-grid", MatrixGrid.class);
        var matrix = Stagehand.get(() -> grid.shown().orElseThrow().matrix());
        return matrix.value(Measure.CODINGS, 0, matrix.groups().size()).orElse(-1);
    }

    private static Optional<Label> said(Stagehand hand) {
        return Stagehand.get(
                () -> Optional.ofNullable((Label) hand.stage().getScene().lookup("#hits-said")));
    }

    @Test
    @SuppressWarnings("unchecked")
    void hitsAreCountedAsHits() throws Exception {
        try (Stagehand hand = matrixOf("tender*")) {
            assertThat(total(hand)).isEqualTo(31);
            ComboBox<Measure> measure = hand.find("#matrix-measure", ComboBox.class);
            assertThat(
                            Stagehand.get(() ->
                                    List.of(
                                            measure.getConverter().toString(Measure.CODINGS),
                                            measure.getConverter().toString(Measure.PER_10000))))
                    .containsExactly("Hits", "Hits per 10,000 characters");
            hand.picture(Path.of("target/look/hits.png"));
        }
    }

    @Test
    void aQueryThatLosesItsMeaningSaysWhyInsteadOfFigures() throws Exception {
        try (Stagehand hand = matrixOf("code:Passing OR tender*")) {
            assertThat(total(hand)).isEqualTo(31);
            hand.press(KeyCode.CONTROL, KeyCode.Z);
            hand.finishJobs();
            Label said = said(hand).orElseThrow();
            assertThat(Stagehand.get(said::getText)).contains("Passing");
            hand.picture(Path.of("target/look/hits-refused.png"));
            hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
            hand.finishJobs();
            assertThat(said(hand)).isEmpty();
            assertThat(total(hand)).isEqualTo(31);
        }
    }

    @Test
    void theHitsStayWhenTheLanguageIsSwitched() throws Exception {
        try (Stagehand hand = matrixOf("tender*")) {
            hand.set(settings -> settings.withLanguage(Language.CHINESE));
            hand.finishJobs();
            assertThat(total(hand)).isEqualTo(31);
            TabPane tabs = hand.find("#pages", TabPane.class);
            assertThat(Stagehand.get(() -> tabs.getSelectionModel().getSelectedItem().getText()))
                    .isEqualTo("命中：tender*");
        }
    }
}
