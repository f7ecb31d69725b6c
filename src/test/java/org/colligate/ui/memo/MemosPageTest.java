package org.colligate.ui.memo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.colligate.memo.MemoEditing;
import org.colligate.model.Memo;
import org.colligate.model.Study;
import org.colligate.project.Project;
import org.colligate.ui.Stagehand;
import org.colligate.ui.kit.Language;
import org.colligate.ui.kit.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemosPageTest {

    private static final java.time.Instant THEN = java.time.Instant.parse("2019-06-01T08:30:00Z");

    @TempDir Path folder;

    @Test
    void aMemoOnTheProjectIsWrittenEditedAndDeletedWithTheKeyboardAlone() throws Exception {
        try (Stagehand hand = sample(settings -> settings)) {
            go(hand);
            assertThat(Stagehand.says(hand.find("#all-memos", ListView.class)))
                    .startsWith("No memos yet.");
            hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
            hand.type("Openness falls from south to north.");
            hand.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(texts()).containsExactly("Openness falls from south to north.");

            ListView<?> list = hand.find("#all-memos", ListView.class);
            Stagehand.run(() -> {
                list.requestFocus();
                list.getSelectionModel().select(0);
            });
            hand.press(KeyCode.ENTER);
            hand.type(" Why?");
            hand.press(KeyCode.CONTROL, KeyCode.ENTER);
            hand.pulse();
            assertThat(texts()).containsExactly("Openness falls from south to north. Why?");

            Stagehand.run(list::requestFocus);
            hand.press(KeyCode.DELETE);
            assertThat(texts()).isEmpty();
            hand.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(texts()).hasSize(1);
        }
    }

    @Test
    void escapeKeepsTheMemoAsItWas() throws Exception {
        try (Stagehand hand = sample(settings -> settings)) {
            TextArea field = hand.find("#memo-new", TextArea.class);
            Stagehand.run(field::requestFocus);
            hand.type("Kept.");
            hand.press(KeyCode.CONTROL, KeyCode.ENTER);
            ListView<?> list = hand.find("#memos", ListView.class);
            Stagehand.run(() -> {
                list.requestFocus();
                list.getSelectionModel().select(0);
            });
            hand.press(KeyCode.F2);
            hand.type("Not kept.");
            hand.press(KeyCode.ESCAPE);
            assertThat(texts()).containsExactly("Kept.");
        }
    }

    @Test
    void whatIsBeingWrittenIsKeptWhenTheProgramIsLeft() throws Exception {
        try (Stagehand hand = sample(settings -> settings)) {
            TextArea field = hand.find("#memo-new", TextArea.class);
            Stagehand.run(field::requestFocus);
            hand.type("Kept.");
            hand.press(KeyCode.CONTROL, KeyCode.ENTER);
            ListView<?> list = hand.find("#memos", ListView.class);
            Stagehand.run(() -> {
                list.requestFocus();
                list.getSelectionModel().select(0);
            });
            hand.press(KeyCode.F2);
            hand.type(" And this.");
        }
        assertThat(texts()).containsExactly("Kept. And this.");
    }

    @Test
    void aMemoThatIsEditedIsKeptThoughTheFocusIsOnItsButton() throws Exception {
        try (Stagehand hand = sample(settings -> settings)) {
            TextArea field = hand.find("#memo-new", TextArea.class);
            Stagehand.run(field::requestFocus);
            hand.type("Kept.");
            hand.press(KeyCode.CONTROL, KeyCode.ENTER);
            ListView<?> list = hand.find("#memos", ListView.class);
            Stagehand.run(() -> {
                list.requestFocus();
                list.getSelectionModel().select(0);
            });
            hand.press(KeyCode.F2);
            hand.type(" And this.");
            hand.press(KeyCode.CONTROL, KeyCode.TAB);
            assertThat(Stagehand.get(() -> hand.stage().getScene().getFocusOwner()))
                    .isInstanceOf(Button.class);
        }
        assertThat(texts()).containsExactly("Kept. And this.");
    }

    @Test
    void memosAreFoundByTheirWordsAndWhatTheyAreAbout() throws Exception {
        crowd();
        try (Stagehand hand = sample(settings -> settings)) {
            go(hand);
            ListView<?> list = hand.find("#all-memos", ListView.class);
            assertThat(list.getItems()).hasSize(43);
            hand.press(KeyCode.CONTROL, KeyCode.F);
            hand.type("BJ20180822");
            assertThat(list.getItems()).hasSize(2);
            hand.type("x");
            assertThat(Stagehand.says(list)).isEqualTo("No memo fits what is looked for.");
            hand.set(settings -> settings.withDark(true).withLanguage(Language.CHINESE));
        }
    }

    private void crowd() throws Exception {
        try (Stagehand hand = sample(settings -> settings)) {
            hand.pulse();
        }
        try (Project project = Project.open(file())) {
            Study study = project.study();
            var transcript = study.transcripts().list().getFirst();
            var coding = study.codings().of(transcript.id()).getFirst();
            write(
                    project,
                    new Memo.OnProject(),
                    "The word audit comes up in every city. ".repeat(9));
            write(project, new Memo.OnTranscript(transcript.id()), "财政年度一结束，合同也就结束了。");
            write(project, new Memo.OnCase(study.cases().list().get(3).id()), "Met twice.");
            write(project, new Memo.OnCoding(transcript.id(), coding.id()), "The key passage.");
            for (var code : study.codebook().codes()) {
                write(project, new Memo.OnCode(code.id()), "Sharpen " + code.name() + ".");
            }
            write(project, new Memo.OnProject(), "Read the Guangzhou ones again.");
        }
    }

    private static void write(Project project, Memo.Subject subject, String text) throws Exception {
        project.apply("Mei", study -> MemoEditing.write(study, subject, "Mei", THEN, text));
    }

    private Stagehand sample(UnaryOperator<Settings> change) throws Exception {
        Stagehand hand = new Stagehand(folder, change);
        hand.openSample(folder);
        return hand;
    }

    private static void go(Stagehand hand) {
        hand.press(KeyCode.CONTROL, KeyCode.K);
        hand.type("Memos");
        hand.press(KeyCode.ENTER);
    }

    private Path file() {
        return folder.resolve("three-cities.colligate");
    }

    private List<String> texts() throws Exception {
        try (Project project = Project.openToRead(file())) {
            return project.study().memos().list().stream().map(Memo::text).toList();
        }
    }
}
