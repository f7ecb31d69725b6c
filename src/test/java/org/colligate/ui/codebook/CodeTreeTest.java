package org.colligate.ui.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.colligate.codebook.CodebookEditing;
import org.colligate.model.Code;
import org.colligate.model.CodeId;
import org.colligate.model.CodePath;
import org.colligate.model.Codebook;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import org.colligate.project.Project;
import org.colligate.ui.Stagehand;
import org.colligate.ui.kit.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeTreeTest {

    @TempDir Path folder;
    private Path file = Path.of("");

    @BeforeEach
    void makeProject() throws RefusedException {
        file = folder.resolve("study.colligate");
        Project.create(file);
        try (Project project = Project.open(file)) {
            for (String name : List.of("Duration", "Matching", "Attitudes")) {
                project.apply("A", study -> CodebookEditing.create(study, null, name));
            }
            CodeId duration = id(project.study(), "Duration");
            for (String name : List.of("Short-term", "Three-year")) {
                project.apply("A", study -> CodebookEditing.create(study, duration, name));
            }
        }
    }

    private static CodeId id(Study study, String path) {
        return study.codebook().find(CodePath.parse(path)).orElseThrow().id();
    }

    private List<String> paths() throws RefusedException {
        try (Project project = Project.openToRead(file)) {
            Codebook codebook = project.study().codebook();
            return codebook.codes().stream()
                    .map(code -> codebook.path(code.id()).toString())
                    .toList();
        }
    }

    private Stagehand hand() {
        Stagehand hand = new Stagehand(folder, settings -> settings);
        hand.open(file);
        hand.press(KeyCode.ALT, KeyCode.DIGIT2);
        return hand;
    }

    private static List<String> shown(Stagehand hand) {
        TreeView<?> tree = hand.find("#codes", TreeView.class);
        return Stagehand.get(() -> {
            List<String> names = new java.util.ArrayList<>();
            for (int row = 0; row < tree.getExpandedItemCount(); row++) {
                TreeItem<?> item = tree.getTreeItem(row);
                names.add(item.getValue() instanceof CodeRow.Of of ? of.code().name() : "?");
            }
            return names;
        });
    }

    @Test
    void aCodeIsMadeNamedAndTakenBackByKeys() throws Exception {
        try (Stagehand hand = hand()) {
            hand.press(KeyCode.INSERT);
            hand.type("Audit");
            hand.press(KeyCode.ENTER);
            assertThat(paths()).last().isEqualTo("Audit");
            hand.press(KeyCode.SHIFT, KeyCode.INSERT);
            hand.type("Fear");
            hand.press(KeyCode.ENTER);
            assertThat(paths()).last().isEqualTo("Audit > Fear");
            hand.press(KeyCode.F2);
            hand.type("Fear of audit");
            hand.press(KeyCode.ENTER);
            assertThat(paths()).last().isEqualTo("Audit > Fear of audit");
            hand.press(KeyCode.F2);
            hand.type("nothing");
            hand.press(KeyCode.ESCAPE);
            assertThat(paths()).last().isEqualTo("Audit > Fear of audit");
            hand.press(KeyCode.DELETE);
            assertThat(paths()).last().isEqualTo("Audit");
            hand.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(paths()).last().isEqualTo("Audit > Fear of audit");
        }
    }

    @Test
    void aNewCodeThatIsNotNamedIsNotMade() throws Exception {
        List<String> before = paths();
        try (Stagehand hand = hand()) {
            hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
            hand.press(KeyCode.ESCAPE);
            assertThat(paths()).isEqualTo(before);
            assertThat(shown(hand)).doesNotContain("?");
        }
    }

    @Test
    void altAndArrowsMoveACodeUpDownInAndOut() throws Exception {
        try (Stagehand hand = hand()) {
            hand.press(KeyCode.ALT, KeyCode.DOWN);
            assertThat(paths())
                    .containsExactly(
                            "Matching",
                            "Duration",
                            "Duration > Short-term",
                            "Duration > Three-year",
                            "Attitudes");
            hand.press(KeyCode.ALT, KeyCode.RIGHT);
            assertThat(paths()).contains("Matching > Duration", "Matching > Duration > Short-term");
            hand.press(KeyCode.ALT, KeyCode.LEFT);
            hand.press(KeyCode.ALT, KeyCode.UP);
            assertThat(paths()).first().isEqualTo("Duration");
            assertThat(shown(hand))
                    .containsExactly(
                            "Duration", "Short-term", "Three-year", "Matching", "Attitudes");
        }
    }

    @Test
    void typingInTheTreeShowsMatchingPathsWithWhatIsAboveThem() throws Exception {
        try (Stagehand hand = hand()) {
            hand.press(KeyCode.LEFT);
            assertThat(shown(hand)).containsExactly("Duration", "Matching", "Attitudes");
            hand.type("term");
            assertThat(shown(hand)).containsExactly("Duration", "Short-term");
            hand.press(KeyCode.ESCAPE);
            assertThat(shown(hand)).containsExactly("Duration", "Matching", "Attitudes");
            hand.type("nothing fits");
            assertThat(hand.find("#codes-filter", TextField.class).getText())
                    .isEqualTo("nothing fits");
        }
    }

    @Test
    void aCodeIsMergedByKeysAfterItWasShownWhatThatDoes() throws Exception {
        try (Stagehand hand = hand()) {
            hand.press(KeyCode.DOWN);
            hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
            Button merge = hand.find("#merge", Button.class);
            hand.type("three");
            assertThat(Stagehand.get(merge::isDisabled)).isTrue();
            hand.press(KeyCode.ENTER);
            assertThat(Stagehand.get(merge::isFocused)).isTrue();
            assertThat(paths()).contains("Duration > Short-term");
            hand.press(KeyCode.ENTER);
            assertThat(paths())
                    .containsExactly("Duration", "Duration > Three-year", "Matching", "Attitudes");
        }
    }

    @Test
    void aCodeIsMovedFarAwayByKeys() throws Exception {
        try (Stagehand hand = hand()) {
            hand.press(KeyCode.DOWN);
            hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J);
            hand.type("atti");
            hand.press(KeyCode.ENTER);
            hand.press(KeyCode.ENTER);
            assertThat(paths()).contains("Attitudes > Short-term");
        }
    }

    @Test
    void aCodeIsRecolouredByKeys() throws Exception {
        try (Stagehand hand = hand()) {
            hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
            hand.press(KeyCode.RIGHT);
            hand.press(KeyCode.SPACE);
            try (Project project = Project.openToRead(file)) {
                Code code = project.study().codebook().get(id(project.study(), "Duration"));
                assertThat(code.color()).isEqualTo(Swatch.ORANGE.color());
            }
        }
    }

    @Test
    void aProjectThatIsOnlyReadRefusesKindly() throws Exception {
        List<String> before = paths();
        try (Project held = Project.open(file);
                Stagehand hand = new Stagehand(folder, settings -> settings)) {
            hand.open(file);
            hand.press(KeyCode.ENTER);
            hand.press(KeyCode.ALT, KeyCode.DIGIT2);
            hand.press(KeyCode.DELETE);
            hand.press(KeyCode.INSERT);
            assertThat(shown(hand)).hasSize(5);
            assertThat(held.study().codebook().size()).isEqualTo(before.size());
        }
    }

    @Test
    void fourHundredCodesEightLevelsDeepCanBeRead() throws Exception {
        try (Project project = Project.open(file)) {
            project.apply("A", CodeTreeTest::deep);
        }
        try (Stagehand hand = hand()) {
            hand.type("level 7");
            assertThat(shown(hand)).contains("Theme 0 level 0", "Theme 49 level 7");
            hand.press(KeyCode.DOWN);
            hand.press(KeyCode.DOWN);
            hand.set(settings -> settings.withDark(true).withScale(200));
            hand.press(KeyCode.ENTER);
            hand.press(KeyCode.ENTER);
        }
    }

    private static org.colligate.model.ChangeSet deep(Study study) throws RefusedException {
        List<org.colligate.model.Change> changes = new java.util.ArrayList<>();
        Study next = study;
        for (int theme = 0; theme < 50; theme++) {
            CodeId parent = null;
            for (int level = 0; level < 8; level++) {
                String name = "Theme " + theme + " level " + level;
                if (level == 6 && theme == 0) {
                    name = "a very long name of a code that never seems to end ".repeat(4).strip();
                }
                var set = CodebookEditing.create(next, parent, name);
                next = next.after(set);
                changes.addAll(set.changes());
                parent = next.codebook().child(parent, name).orElseThrow().id();
            }
        }
        return new org.colligate.model.ChangeSet(
                org.colligate.model.Deed.of(
                        org.colligate.model.Deed.Kind.IMPORTED_CODEBOOK, 400, 0),
                changes);
    }

    @Test
    void anEmptyCodebookSaysHowToBegin() throws Exception {
        Path none = folder.resolve("none.colligate");
        Project.create(none);
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            hand.open(none);
            hand.press(KeyCode.CONTROL, KeyCode.B);
            hand.set(settings -> settings.withLanguage(Language.CHINESE));
            hand.press(KeyCode.CONTROL, KeyCode.B);
            hand.press(KeyCode.ALT, KeyCode.DIGIT2);
            hand.press(KeyCode.INSERT);
            hand.type("合同期限");
            hand.press(KeyCode.ENTER);
            assertThat(shown(hand)).containsExactly("合同期限");
            assertThat(hand.find("#quotes-code", Label.class).getText()).isEqualTo("合同期限");
        }
    }
}
