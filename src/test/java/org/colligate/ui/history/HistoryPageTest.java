package org.colligate.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.colligate.cases.CaseEditing;
import org.colligate.memo.MemoEditing;
import org.colligate.model.Deed;
import org.colligate.model.Memo;
import org.colligate.model.Step;
import org.colligate.project.Project;
import org.colligate.ui.Stagehand;
import org.colligate.ui.kit.Language;
import org.colligate.ui.kit.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryPageTest {

    private static final java.time.Instant THEN = java.time.Instant.parse("2019-06-01T08:30:00Z");

    @TempDir Path folder;

    @Test
    void theStudyIsBroughtBackToAStepByUndosThatRedoCanTakeBack() throws Exception {
        prepare();
        try (Stagehand hand = open()) {
            hand.press(KeyCode.DOWN);
            hand.press(KeyCode.DOWN);
            hand.press(KeyCode.CONTROL, KeyCode.R);
            hand.press(KeyCode.ENTER);
            hand.until(() -> lines(hand).getItems().size() == 8);
            assertThat(attributes()).containsExactly("a0", "a1", "a2");
            hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
            assertThat(attributes()).containsExactly("a0", "a1", "a2", "a3");
            hand.set(settings -> settings.withDark(true).withLanguage(Language.CHINESE));
        }
    }

    @Test
    void stepsAreFoundByCoderAndByText() throws Exception {
        prepare();
        try (Stagehand hand = open()) {
            assertThat(lines(hand).getItems()).hasSize(6);
            hand.press(KeyCode.CONTROL, KeyCode.F);
            hand.type("a3");
            assertThat(lines(hand).getItems()).hasSize(2);
            hand.type("x");
            assertThat(Stagehand.says(lines(hand))).isEqualTo("No step fits what is looked for.");
            hand.press(KeyCode.BACK_SPACE);
            hand.press(KeyCode.BACK_SPACE);
            @SuppressWarnings("unchecked")
            ComboBox<Optional<String>> coders = hand.find("#history-coder", ComboBox.class);
            Stagehand.run(() -> coders.setValue(Optional.of("B")));
            assertThat(lines(hand).getItems()).hasSize(3);
        }
    }

    @Test
    void figuresAreFoundWithAndWithoutWhatGroupsTheirDigits() throws Exception {
        prepare();
        try (Project project = Project.open(folder.resolve("study.colligate"))) {
            project.apply("A", study -> CaseEditing.createAttribute(study, "of 12,345 letters"));
        }
        try (Stagehand hand = open()) {
            for (String wanted : List.of("12345", "12,345", "2,345", "f 12")) {
                hand.press(KeyCode.CONTROL, KeyCode.F);
                hand.press(KeyCode.CONTROL, KeyCode.A);
                hand.type(wanted);
                assertThat(lines(hand).getItems()).as(wanted).hasSize(2);
            }
        }
    }

    @Test
    void theHistoryIsToldInTheLanguageOfTheScreen() throws Exception {
        Path file = folder.resolve("told.colligate");
        Project.create(file);
        try (Project project = Project.open(file)) {
            project.apply(
                    "A", study -> MemoEditing.write(study, new Memo.OnProject(), "A", THEN, "?"));
            project.undo("B");
            Timeline timeline = new Timeline();
            project.history().forEach(timeline::add);
            Sentences chinese = new Sentences(new Texts(Language.CHINESE), timeline::find);
            Sentences english = new Sentences(new Texts(Language.ENGLISH), timeline::find);
            assertThat(timeline.newestFirst().stream().map(chinese::of))
                    .containsExactly("B 撤销了：A 写了一条关于整个项目的备忘", "A 写了一条关于整个项目的备忘");
            assertThat(timeline.newestFirst().stream().map(english::of))
                    .containsExactly(
                            "B undid: A wrote a memo on the project",
                            "A wrote a memo on the project");
            assertThat(timeline.isUndone(timeline.newestFirst().get(1))).isTrue();
        }
    }

    @Test
    void figuresAreWrittenAsElsewhereAndNamesAsTheyAre() {
        Sentences english = new Sentences(new Texts(Language.ENGLISH), _ -> Optional.empty());
        Deed deed = Deed.of(Deed.Kind.CODED, 12345, "2018", "67890");
        assertThat(english.of(new Step(1, UUID.randomUUID(), THEN, "A", deed, null, null)))
                .isEqualTo("A coded 12,345 characters of 2018 as 67890");
    }

    @Test
    void anEmptyHistorySaysSo() throws Exception {
        Path file = folder.resolve("empty.colligate");
        Project.create(file);
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            hand.open(file);
            go(hand);
            assertThat(Stagehand.says(lines(hand))).startsWith("Nothing was done yet.");
        }
    }

    private static ListView<?> lines(Stagehand hand) {
        return (ListView<?>) hand.stage().getScene().lookup("#history");
    }

    private void prepare() throws Exception {
        Path file = folder.resolve("study.colligate");
        Project.create(file);
        try (Project project = Project.open(file)) {
            for (int i = 0; i < 5; i++) {
                String name = String.format(Locale.ROOT, "a%d", i);
                project.apply(i % 2 == 0 ? "A" : "B", s -> CaseEditing.createAttribute(s, name));
            }
        }
    }

    private Stagehand open() {
        Stagehand hand = new Stagehand(folder, settings -> settings);
        hand.open(folder.resolve("study.colligate"));
        go(hand);
        return hand;
    }

    private static void go(Stagehand hand) {
        hand.press(KeyCode.CONTROL, KeyCode.H);
    }

    private List<String> attributes() throws Exception {
        try (Project project = Project.openToRead(folder.resolve("study.colligate"))) {
            return project.study().attributes().list().stream().map(a -> a.name()).toList();
        }
    }
}
