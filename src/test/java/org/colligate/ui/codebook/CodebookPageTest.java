package org.colligate.ui.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.colligate.model.Code;
import org.colligate.model.CodePath;
import org.colligate.model.Memo;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import org.colligate.project.Project;
import org.colligate.ui.Stagehand;
import org.colligate.ui.kit.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodebookPageTest {

    @TempDir Path folder;

    private static Study study(Path file) throws RefusedException {
        try (Project project = Project.openToRead(file)) {
            return project.study();
        }
    }

    private static Code first(Path file) throws RefusedException {
        return study(file).codebook().codes().getFirst();
    }

    private Path open(Stagehand hand) throws RefusedException {
        Path file = hand.openSample(folder);
        hand.press(KeyCode.CONTROL, KeyCode.B);
        return file;
    }

    @Test
    void whatIsTypedIsWrittenWhenTheFieldIsLeft() throws Exception {
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            Path file = open(hand);
            Code.Guide before = first(file).guide();
            hand.press(KeyCode.ENTER);
            hand.press(KeyCode.CONTROL, KeyCode.END);
            hand.type(" And more.");
            assertThat(first(file).guide()).isEqualTo(before);
            hand.press(KeyCode.TAB);
            assertThat(first(file).guide().definition())
                    .isEqualTo(before.definition() + " And more.");
            hand.type("New");
            hand.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(first(file).guide().include()).contains("New");
            hand.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(first(file).guide().include()).isEqualTo(before.include());
            hand.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(first(file).guide()).isEqualTo(before);
        }
    }

    @Test
    void whatIsBeingTypedIsWrittenWhenTheProjectIsClosed() throws Exception {
        Path file;
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            file = open(hand);
            hand.press(KeyCode.ENTER);
            hand.press(KeyCode.CONTROL, KeyCode.END);
            hand.type(" And more.");
        }
        assertThat(first(file).guide().definition()).endsWith(" And more.");
    }

    @Test
    void undoWhileTypingTakesBackTheTypingAlone() throws Exception {
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            Path file = open(hand);
            int codes = study(file).codebook().size();
            hand.press(KeyCode.ENTER);
            hand.type("x");
            hand.press(KeyCode.CONTROL, KeyCode.Z);
            hand.press(KeyCode.TAB);
            assertThat(study(file).codebook().size()).isEqualTo(codes);
            assertThat(first(file).guide().definition()).doesNotStartWith("x");
        }
    }

    @Test
    void aMemoIsWrittenChangedAndDeletedInPlace() throws Exception {
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            Path file = open(hand);
            Node fresh = hand.find("#memo-new", Node.class);
            Stagehand.run(fresh::requestFocus);
            hand.type("Ask about renewals.");
            hand.press(KeyCode.TAB);
            assertThat(study(file).memos().list())
                    .last()
                    .extracting(Memo::text, Memo::subject)
                    .containsExactly("Ask about renewals.", new Memo.OnCode(first(file).id()));
        }
    }

    @Test
    void aCodeIsSplitByTickingPassages() throws Exception {
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            Path file = open(hand);
            hand.press(KeyCode.DOWN);
            Code code = study(file).codebook().children(first(file).id()).getFirst();
            int before = study(file).codings().withCode(Set.of(code.id())).size();
            hand.click(hand.find("#code-split", Button.class));
            hand.type("Split off");
            Stagehand.run(hand.find("#split-list", Node.class)::requestFocus);
            hand.press(KeyCode.DOWN);
            hand.press(KeyCode.SPACE);
            hand.click(hand.find("#split", Button.class));
            Study after = study(file);
            Optional<Code> split = after.codebook().child(code.id(), "Split off");
            assertThat(split).isPresent();
            assertThat(after.codings().withCode(Set.of(split.get().id()))).hasSize(1);
            assertThat(after.codings().withCode(Set.of(code.id()))).hasSize(before - 1);
            hand.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(study(file).codebook().find(CodePath.parse("Split off"))).isEmpty();
        }
    }

    @Test
    void equalPassagesOfSeveralCodersAreOneLineThatNamesThemAll() throws Exception {
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            Path file = open(hand);
            hand.press(KeyCode.DOWN);
            Code code = study(file).codebook().codes().get(1);
            int before = study(file).codings().withCode(Set.of(code.id())).size();
            hand.click(hand.find("#code-split", Button.class));
            hand.type("Split off");
            ListView<?> list = hand.find("#split-list", ListView.class);
            assertThat(list.getItems()).hasSizeLessThan(before);
            Label count = hand.find("#split-count", Label.class);
            assertThat(count.getText())
                    .startsWith("0 of " + list.getItems().size() + " passages chosen")
                    .contains("0 of " + before + " codings");
            Stagehand.run(() -> {
                list.requestFocus();
                list.scrollTo(6);
            });
            hand.pulse();
            int at = Stagehand.get(() -> placeOf(list, "· coded by A, B."));
            Stagehand.run(() -> list.getSelectionModel().clearAndSelect(at));
            hand.press(KeyCode.SPACE);
            hand.click(hand.find("#split", Button.class));
            Study after = study(file);
            Code split = after.codebook().child(code.id(), "Split off").orElseThrow();
            assertThat(after.codings().withCode(Set.of(split.id()))).hasSize(2);
            assertThat(after.codings().withCode(Set.of(code.id(), split.id()))).hasSize(before);
        }
    }

    private static int placeOf(ListView<?> list, String words) {
        return list.lookupAll(".list-cell").stream()
                .map(cell -> (ListCell<?>) cell)
                .filter(cell ->
                        cell.getAccessibleText() != null
                                && cell.getAccessibleText().contains(words))
                .findFirst()
                .orElseThrow()
                .getIndex();
    }

    @Test
    void mergingKeepsTheDefinitionUnlessThatIsNotWanted() throws Exception {
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            Path file = open(hand);
            Study before = study(file);
            Code from = before.codebook().codes().get(1);
            hand.press(KeyCode.DOWN);
            hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
            hand.press(KeyCode.DOWN);
            Label fate = hand.find("#merge-guides", Label.class);
            assertThat(fate.getText()).contains("added").contains(from.name());
            CheckBox append = hand.find("#merge-append", CheckBox.class);
            Stagehand.run(append::fire);
            assertThat(fate.getText()).endsWith("lost.");
            Stagehand.run(append::fire);
            Stagehand.run(hand.find("#merge", Button.class)::fire);
            assertThat(study(file).codebook().find(from.id())).isEmpty();
            assertThat(study(file).codebook().codes())
                    .extracting(code -> code.guide().definition())
                    .anySatisfy(
                            text -> assertThat(text).contains("\n" + from.guide().definition()));
        }
    }

    @Test
    void theColourPanelBeginsAtTheColourThatTheCodeHas() throws Exception {
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            open(hand);
            hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
            Button present = hand.find("#swatch-present", Button.class);
            assertThat(Stagehand.get(present::isFocused)).isTrue();
            hand.press(KeyCode.ESCAPE);
        }
    }

    @Test
    void theNameIsEditedInPlace() throws Exception {
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            Path file = open(hand);
            GrowingArea name = hand.find("#code-name", GrowingArea.class);
            Stagehand.run(name::requestFocus);
            hand.press(KeyCode.CONTROL, KeyCode.A);
            hand.type("Time");
            hand.press(KeyCode.ENTER);
            assertThat(first(file).name()).isEqualTo("Time");
        }
    }

    @Test
    void thePageInAllItsLooks() throws Exception {
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            open(hand);
            hand.press(KeyCode.DOWN);
            hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
            hand.press(KeyCode.DOWN);
            hand.press(KeyCode.ESCAPE);
            hand.set(settings -> settings.withDark(true));
            hand.set(settings -> settings.withLanguage(Language.CHINESE).withDark(false));
            hand.press(KeyCode.CONTROL, KeyCode.B);
            hand.press(KeyCode.DOWN);
            hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
            hand.press(KeyCode.ESCAPE);
            hand.set(settings -> settings.withScale(200));
            assertThat(hand.find("#codebook-filter", TextField.class).isVisible()).isTrue();
        }
    }
}
