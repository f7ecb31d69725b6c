package org.colligate.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.colligate.model.Memo;
import org.colligate.project.Project;
import org.colligate.ui.Stagehand;
import org.colligate.ui.kit.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellTest {

    @TempDir Path folder;

    @Test
    void aQuestionMarkShowsTheKeysUnlessItIsWrittenSomewhere() throws Exception {
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            hand.openSample(folder);
            TextField filter = hand.find("#transcripts-filter", TextField.class);
            Stagehand.run(filter::requestFocus);
            hand.type("?");
            assertThat(Stagehand.get(hand::asksSomething)).isFalse();
            assertThat(Stagehand.<String>get(filter::getText)).isEqualTo("?");
            hand.press(KeyCode.ALT, KeyCode.DIGIT3);
            hand.type("?");
            assertThat(Stagehand.get(hand::asksSomething)).isTrue();
            assertThat(
                            Stagehand.get(() ->
                                    hand
                                            .stage()
                                            .getScene()
                                            .getRoot()
                                            .lookupAll(".shortcut-group")
                                            .stream()
                                            .map(heading -> ((Label) heading).getText())
                                            .toList()))
                    .containsExactly(
                            "BJ20180822",
                            "File",
                            "Edit",
                            "Go",
                            "View",
                            "Help",
                            "Transcripts",
                            "Codes");
        }
    }

    @Test
    void theFirstFrameSaysWhatIsBeingOpened() throws Exception {
        Path file = folder.resolve("talks.colligate");
        Project.create(file);
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            hand.occupyJobs();
            Stagehand.run(() -> hand.shell().show(file));
            assertThat(hand.find("#opening", Label.class).getText())
                    .isEqualTo("Opening talks.colligate");
            assertThat(Stagehand.<String>get(hand.stage()::getTitle))
                    .isEqualTo("talks – Colligate");
            hand.let();
            hand.finishJobs();
            assertThat(Stagehand.get(() -> hand.stage().getScene().lookup("#opening"))).isNull();
        }
    }

    @Test
    void anEmptyWindowSaysHowTheColumnsComeBack() throws Exception {
        Path file = folder.resolve("empty.colligate");
        Project.create(file);
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            hand.open(file);
            assertThat(doors(hand)).doesNotContain("Quotes and memos at the right  F8");
            hand.press(KeyCode.F8);
            assertThat(doors(hand)).contains("Quotes and memos at the right  F8");
            hand.press(KeyCode.F7);
            assertThat(doors(hand)).contains("Transcripts and codes at the left  F7");
            hand.press(KeyCode.F7);
            assertThat(doors(hand)).doesNotContain("Transcripts and codes at the left  F7");
        }
    }

    private static List<String> doors(Stagehand hand) {
        return Stagehand.get(() ->
                hand.stage().getScene().getRoot().lookupAll(".empty-doors > .button").stream()
                        .filter(door -> door.isManaged() && door.getParent().isManaged())
                        .map(door -> ((Button) door).getText())
                        .toList());
    }

    @Test
    void theColumnsAtTheSidesCanBePutAwayAndComeBackAsTheyWere() throws Exception {
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            hand.openSample(folder);
            SplitPane columns =
                    (SplitPane)
                            hand.find("#pages", TabPane.class).getParent().getParent().getParent();
            double[] before = Stagehand.get(columns::getDividerPositions);
            assertThat(before).hasSize(2);
            hand.press(KeyCode.F8);
            assertThat(Stagehand.get(columns::getDividerPositions)).hasSize(1);
            hand.press(KeyCode.F7);
            assertThat(Stagehand.get(columns::getDividerPositions)).isEmpty();
            hand.press(KeyCode.ALT, KeyCode.DIGIT1);
            assertThat(Stagehand.get(columns::getDividerPositions)).hasSize(1);
            hand.press(KeyCode.F8);
            assertThat(Stagehand.get(columns::getDividerPositions))
                    .containsExactly(before, within(0.01));
            hand.press(KeyCode.F8);
        }
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            hand.openSample(folder);
            assertThat(Stagehand.get(() -> hand.stage().getScene().lookup("#quotes"))).isNull();
            hand.press(KeyCode.ALT, KeyCode.DIGIT4);
            assertThat(Stagehand.get(() -> hand.stage().getScene().lookup("#quotes"))).isNotNull();
        }
    }

    @Test
    void aWindowTooNarrowForThreeColumnsHasTwoUnlessTheThirdIsAskedFor() throws Exception {
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            hand.openSample(folder);
            assertThat(quotes(hand)).isTrue();
            hand.set(settings -> settings.withScale(200));
            hand.pulse();
            assertThat(quotes(hand)).isFalse();
            hand.press(KeyCode.F8);
            assertThat(quotes(hand)).isTrue();
            hand.press(KeyCode.F8);
            assertThat(quotes(hand)).isFalse();
            hand.set(settings -> settings.withScale(100));
            hand.pulse();
            assertThat(quotes(hand)).isTrue();
        }
    }

    private static boolean quotes(Stagehand hand) {
        return Stagehand.get(() -> hand.stage().getScene().lookup("#quotes") != null);
    }

    @Test
    void aMemoThatIsBeingWrittenSurvivesAnotherLanguage() throws Exception {
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            hand.openSample(folder);
            TextArea field = hand.find("#memo-new", TextArea.class);
            Stagehand.run(field::requestFocus);
            hand.type("half a thought");
            hand.set(settings -> settings.withLanguage(Language.CHINESE));
            TextArea next = hand.find("#memo-new", TextArea.class);
            assertThat(next).isNotSameAs(field);
            assertThat(Stagehand.<String>get(next::getText)).isEqualTo("half a thought");
        }
    }

    @Test
    void theTabInFrontIsInFrontAgainWhenTheProjectIsReopened() throws Exception {
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            hand.openSample(folder);
            hand.press(KeyCode.CONTROL, KeyCode.B);
            hand.press(KeyCode.CONTROL, KeyCode.H);
            TabPane pages = hand.find("#pages", TabPane.class);
            Stagehand.run(() -> pages.getSelectionModel().select(1));
        }
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            hand.openSample(folder);
            TabPane pages = hand.find("#pages", TabPane.class);
            assertThat(Stagehand.get(() -> pages.getTabs().size())).isEqualTo(3);
            assertThat(Stagehand.get(() -> pages.getSelectionModel().getSelectedIndex()))
                    .isEqualTo(1);
        }
    }

    @Test
    void whatIsTypedWhileAProjectIsBuiltAndShownIsDoneToNothing() throws Exception {
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            Path file = folder.resolve("sample.colligate");
            hand.hold();
            Stagehand.run(() -> {
                hand.stage().getScene().lookup("#start-sample").requestFocus();
                hand.shell().projects().createSample(file);
            });
            hand.press(KeyCode.SPACE);
            hand.let();
            hand.finishJobs();
            hand.finishJobs();
            assertThat(hand.recent()).containsExactly(file.toString());
            Project project = Project.openToRead(file);
            Stagehand.run(() -> {
                hand.shell().show(project);
                press(hand, KeyCode.K);
            });
            assertThat(Stagehand.get(hand::asksSomething)).isFalse();
            hand.pulse();
            Stagehand.run(() -> press(hand, KeyCode.K));
            assertThat(Stagehand.get(hand::asksSomething)).isTrue();
        }
    }

    private static void press(Stagehand hand, KeyCode key) {
        hand.stage()
                .getScene()
                .getFocusOwner()
                .fireEvent(
                        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, true, false, false));
    }

    @Test
    void aMemoThatIsBeingWrittenIsKeptWhenItsTabOrTheProjectIsClosed() throws Exception {
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            Path file = hand.openSample(folder);
            TextArea field = hand.find("#memo-new", TextArea.class);
            Stagehand.run(field::requestFocus);
            hand.type("half a thought");
            hand.press(KeyCode.CONTROL, KeyCode.K);
            hand.type("Memos");
            hand.press(KeyCode.ENTER);
            hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
            hand.type("another");
            hand.press(KeyCode.CONTROL, KeyCode.W);
            assertThat(memos(file)).containsExactly("another");
            Stagehand.run(hand.shell()::goToStart);
            hand.pulse();
            assertThat(memos(file)).containsExactly("another", "half a thought");
        }
    }

    @Test
    void theWindowStaysWhileATextInAPanelIsNeitherSavedNorLeft() throws Exception {
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            hand.openSample(folder);
            hand.press(KeyCode.CONTROL, KeyCode.K);
            hand.type("Edit the paragraph");
            hand.press(KeyCode.ENTER);
            hand.find("#text-panel", TextArea.class);
            hand.type("x");
            Stagehand.run(hand.shell()::quit);
            assertThat(Stagehand.get(hand.stage()::isShowing)).isTrue();
            assertThat(hand.find(".passing", Label.class).getText()).startsWith("Save the text");
            hand.press(KeyCode.ESCAPE);
        }
    }

    private static List<String> memos(Path file) throws Exception {
        try (Project project = Project.openToRead(file)) {
            return project.study().memos().list().stream().map(Memo::text).toList();
        }
    }

    @Test
    void aMissingFontIsToldOfOnce() {
        try (Stagehand hand =
                new Stagehand(folder, settings -> org.colligate.ui.kit.Settings.initial())) {
            Stagehand.run(() -> FontNotice.show(hand.shell().desk(), () -> true));
            assertThat(Stagehand.get(hand::asksSomething)).isFalse();
            Stagehand.run(() -> FontNotice.show(hand.shell().desk(), () -> false));
            assertThat(Stagehand.get(hand::asksSomething)).isTrue();
            hand.press(KeyCode.ESCAPE);
            Stagehand.run(() -> FontNotice.show(hand.shell().desk(), () -> false));
            assertThat(Stagehand.get(hand::asksSomething)).isFalse();
        }
    }
}
