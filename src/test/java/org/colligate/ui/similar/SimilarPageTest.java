package org.colligate.ui.similar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import org.colligate.exchange.SuggestedQuote;
import org.colligate.model.CodeId;
import org.colligate.model.CodePath;
import org.colligate.model.Coding;
import org.colligate.model.Passage;
import org.colligate.model.Study;
import org.colligate.project.Project;
import org.colligate.similar.Dismissals;
import org.colligate.ui.Stagehand;
import org.colligate.ui.kit.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimilarPageTest {

    @TempDir Path folder;
    private Path file = Path.of("");

    /// Opens the sample with its similar passages, and chooses a code by keys.
    private Stagehand sample(boolean dark, Language language) throws Exception {
        Stagehand hand =
                new Stagehand(folder, settings -> settings.withDark(dark).withLanguage(language));
        file = hand.openSample(folder.resolve(language.name()));
        hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        return hand;
    }

    private static void choose(Stagehand hand, String letters) {
        hand.press(KeyCode.CONTROL, KeyCode.F);
        hand.type(letters);
        hand.press(KeyCode.ENTER);
        hand.press(KeyCode.ENTER);
        hand.finishJobs();
    }

    private static Study read(Path file) throws Exception {
        try (Project project = Project.openToRead(file)) {
            return project.study();
        }
    }

    @SuppressWarnings("unchecked")
    private static ListView<SuggestedQuote> list(Stagehand hand) {
        return hand.find("#similar", ListView.class);
    }

    private static Passage selected(Stagehand hand) {
        ListView<SuggestedQuote> list = list(hand);
        return Stagehand.get(() ->
                Objects.requireNonNull(list.getSelectionModel().getSelectedItem())
                        .suggestion()
                        .passage());
    }

    private static Passage second(Stagehand hand) {
        ListView<SuggestedQuote> list = list(hand);
        return Stagehand.get(() -> list.getItems().get(1).suggestion().passage());
    }

    private static CodeId code(Study study, String path) {
        return study.codebook().find(CodePath.parse(path)).orElseThrow().id();
    }

    @Test
    void aPassageIsCodedByOneKeyAndTheNextIsSelected() throws Exception {
        try (Stagehand hand = sample(false, Language.ENGLISH)) {
            choose(hand, "communit");
            Study before = read(file);
            Passage first = selected(hand);
            Passage next = second(hand);
            hand.press(KeyCode.A);
            hand.finishJobs();
            Study after = read(file);
            CodeId code = code(after, "Tendering > Community associations");
            assertThat(after.codings().size()).isEqualTo(before.codings().size() + 1);
            assertThat(after.codings().of(first.transcript()))
                    .filteredOn(coding -> coding.span().equals(first.span()))
                    .extracting(Coding::code)
                    .contains(code);
            assertThat(selected(hand)).isEqualTo(next);
            hand.press(KeyCode.CONTROL, KeyCode.Z);
            hand.finishJobs();
            assertThat(read(file).codings().size()).isEqualTo(before.codings().size());
            ListView<SuggestedQuote> list = list(hand);
            assertThat(
                            Stagehand.get(() ->
                                    list.getItems().stream()
                                            .map(one -> one.suggestion().passage())
                                            .toList()))
                    .contains(first);
        }
    }

    @Test
    void whatIsDismissedStaysAwayUntilItIsBroughtBack() throws Exception {
        try (Stagehand hand = sample(false, Language.ENGLISH)) {
            choose(hand, "communit");
            Passage first = selected(hand);
            Passage next = second(hand);
            hand.press(KeyCode.D);
            hand.finishJobs();
            Study after = read(file);
            CodeId code = code(after, "Tendering > Community associations");
            assertThat(Dismissals.of(after, code)).hasSize(1);
            assertThat(selected(hand)).isEqualTo(next);
            Label said = hand.find("#similar-said", Label.class);
            assertThat(Stagehand.get(said::getText)).endsWith("Dismissed: 1.");
            hand.click(hand.find("#similar-forget", Button.class));
            hand.finishJobs();
            assertThat(Dismissals.of(read(file), code)).isEmpty();
            ListView<SuggestedQuote> list = list(hand);
            assertThat(Stagehand.get(() -> list.getItems().getFirst().suggestion().passage()))
                    .isEqualTo(first);
        }
    }

    @Test
    void enterOpensTheTranscriptAtThePassage() throws Exception {
        try (Stagehand hand = sample(false, Language.ENGLISH)) {
            choose(hand, "communit");
            Passage first = selected(hand);
            hand.press(KeyCode.ENTER);
            hand.pulse();
            TabPane tabs = hand.find("#pages", TabPane.class);
            assertThat(Stagehand.get(() -> tabs.getSelectionModel().getSelectedItem().getText()))
                    .isEqualTo(read(file).transcripts().get(first.transcript()).name());
        }
    }

    @Test
    void withoutACodeThePageAsksForOne() throws Exception {
        try (Stagehand hand = sample(false, Language.ENGLISH)) {
            hand.finishJobs();
            assertThat(Stagehand.says(list(hand))).startsWith("Choose a code above");
            hand.picture(Path.of("target/look/similar-empty.png"));
        }
    }

    @Test
    void picturesForTheEye() throws Exception {
        try (Stagehand hand = sample(false, Language.ENGLISH)) {
            hand.press(KeyCode.CONTROL, KeyCode.F);
            hand.type("ten");
            hand.picture(Path.of("target/look/similar-choose.png"));
            hand.press(KeyCode.ESCAPE);
            choose(hand, "communit");
            hand.press(KeyCode.D);
            hand.finishJobs();
            hand.picture(Path.of("target/look/similar.png"));
        }
        try (Stagehand hand = sample(true, Language.CHINESE)) {
            choose(hand, "hub");
            hand.picture(Path.of("target/look/similar-dark.png"));
        }
    }
}
