package org.colligate.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.colligate.model.TranscriptId;
import org.colligate.project.Project;
import org.colligate.transcript.TranscriptEditing;
import org.colligate.ui.Stagehand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordsPageTest {

    @TempDir Path folder;

    private Stagehand sample() throws Exception {
        Stagehand hand = new Stagehand(folder, settings -> settings);
        hand.openSample(folder);
        hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        hand.finishJobs();
        return hand;
    }

    @SuppressWarnings("unchecked")
    private static TableView<Integer> table(Stagehand hand) {
        return hand.find("#words", TableView.class);
    }

    private static void choose(Stagehand hand, String box, int index) {
        ComboBox<?> combo = hand.find(box, ComboBox.class);
        Stagehand.run(() -> combo.getSelectionModel().select(index));
        hand.finishJobs();
    }

    private static void select(Stagehand hand, int row) {
        TableView<Integer> table = table(hand);
        Stagehand.run(() -> {
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(row);
        });
    }

    /// Returns what stands in a column, line by line.
    private static List<Object> column(Stagehand hand, int column) {
        TableView<Integer> table = table(hand);
        return Stagehand.get(() ->
                table.getItems().stream()
                        .<Object>map(row ->
                                table.getVisibleLeafColumn(column)
                                        .getCellObservableValue(row)
                                        .getValue())
                        .toList());
    }

    private static List<String> terms(Stagehand hand) {
        return column(hand, 0).stream().map(String::valueOf).toList();
    }

    private static String about(Stagehand hand) {
        return hand.find("#words-about", Label.class).getText();
    }

    @Test
    void wordsAndChineseAreCountedByGroupsAndTheUnitIsSaid() throws Exception {
        try (Stagehand hand = sample()) {
            assertThat(about(hand)).contains("per 10,000 words", "N = 16 cases");
            assertThat(table(hand).getColumns()).hasSize(1 + 4);
            assertThat(terms(hand)).doesNotContain("the", "and").contains("contract");
            choose(hand, "#words-unit", 2);
            assertThat(about(hand)).contains("nothing is segmented");
            assertThat(terms(hand)).allMatch(term -> term.codePointCount(0, term.length()) == 2);
            choose(hand, "#words-by", 0);
            assertThat(table(hand).getColumns()).hasSize(1 + 1);
        }
    }

    @Test
    void keywordsOfAGroupStandWithTheirLogLikelihood() throws Exception {
        try (Stagehand hand = sample()) {
            choose(hand, "#words-key", 1);
            List<Double> g2 = column(hand, 1).stream().map(Double.class::cast).toList();
            assertThat(g2).isSortedAccordingTo((one, other) -> Double.compare(other, one));
            assertThat(g2.getFirst()).isPositive();
            assertThat(g2.getLast()).isNegative();
            assertThat(about(hand)).contains("log-likelihood");
        }
    }

    @Test
    void enterOpensTheConcordanceOfTheWord() throws Exception {
        try (Stagehand hand = sample()) {
            hand.press(KeyCode.CONTROL, KeyCode.F);
            hand.type("tender");
            assertThat(terms(hand)).isNotEmpty().allMatch(term -> term.contains("tender"));
            hand.press(KeyCode.DOWN);
            select(hand, 0);
            String term = terms(hand).getFirst();
            long frequency = Math.round((Double) column(hand, 1).getFirst());
            hand.press(KeyCode.ENTER);
            hand.finishJobs();
            TextField query = hand.find("#search-query", TextField.class);
            assertThat(Stagehand.<String>get(query::getText)).isEqualTo(term);
            Label said = hand.find("#search-said", Label.class);
            assertThat(Stagehand.get(said::getText)).startsWith(frequency + " hits in ");
        }
    }

    @Test
    void aWordIsLeftOutAndComesBackWhenTheListIsEdited() throws Exception {
        try (Stagehand hand = sample()) {
            String first = terms(hand).getFirst();
            String size = about(hand).replaceFirst(" different.*", "");
            select(hand, 0);
            hand.press(KeyCode.DELETE);
            hand.finishJobs();
            assertThat(terms(hand)).doesNotContain(first).isNotEmpty();
            assertThat(about(hand)).startsWith(size);
            assertThat(table(hand).getSelectionModel().getSelectedIndex()).isZero();

            hand.click(hand.find("#words-edit", Button.class));
            TextArea own = hand.find("#words-own", TextArea.class);
            assertThat(own.getText()).isEqualTo(first);
            Stagehand.run(own::clear);
            hand.click(hand.find(".panel-buttons .button:default", Button.class));
            hand.finishJobs();
            assertThat(terms(hand)).startsWith(first);

            hand.press(KeyCode.CONTROL, KeyCode.Z);
            hand.finishJobs();
            assertThat(terms(hand)).doesNotContain(first).isNotEmpty();
            hand.press(KeyCode.CONTROL, KeyCode.Z);
            hand.finishJobs();
            assertThat(terms(hand)).startsWith(first);
            hand.press(KeyCode.CONTROL, KeyCode.Y);
            hand.finishJobs();
            assertThat(terms(hand)).doesNotContain(first);
        }
    }

    @Test
    void theListFollowsTheStudy() throws Exception {
        try (Stagehand hand = sample()) {
            Stagehand.get(() -> {
                Project project = hand.shell().openProject().orElseThrow();
                TranscriptId first = project.study().transcripts().list().getFirst().id();
                return project.apply("A", study -> TranscriptEditing.delete(study, first));
            });
            hand.finishJobs();
            assertThat(about(hand)).contains("N = 15 cases");
            hand.press(KeyCode.CONTROL, KeyCode.Z);
            hand.finishJobs();
            assertThat(about(hand)).contains("N = 16 cases");
        }
    }

    @Test
    void theListIsWrittenAsCsv() throws Exception {
        try (Stagehand hand = sample()) {
            Path file = folder.resolve("words.csv");
            hand.choose(file);
            hand.press(KeyCode.CONTROL, KeyCode.E);
            hand.finishJobs();
            assertThat(Files.readString(file))
                    .startsWith("\uFEFFterm,total frequency,total per 10000 (of ")
                    .contains("\r\n" + terms(hand).getFirst() + ",");
        }
    }
}
