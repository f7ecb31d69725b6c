package org.colligate.ui.transcript;

import static javafx.scene.input.KeyCode.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.robot.Robot;
import javafx.scene.text.Text;
import org.colligate.codebook.CodebookEditing;
import org.colligate.coding.CodingEditing;
import org.colligate.model.Code;
import org.colligate.model.Coding;
import org.colligate.model.Memo;
import org.colligate.model.Study;
import org.colligate.model.TextSpan;
import org.colligate.model.Transcript;
import org.colligate.project.Project;
import org.colligate.ui.Stagehand;
import org.colligate.ui.kit.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranscriptPageTest {

    private static final String EMOJI =
            "Q: How long?\n\nA: 一年。𠮷田先生说👩‍👩‍👧很好！Then it ended. 再见。\n";

    @TempDir Path folder;

    private static TranscriptView view(Stagehand hand) {
        return hand.find("#transcript", TranscriptView.class);
    }

    private static Range selection(Stagehand hand) {
        TranscriptView view = view(hand);
        return Stagehand.get(() -> view.selection().get());
    }

    private static void select(Stagehand hand, int start, int end) {
        TranscriptView view = view(hand);
        Stagehand.run(() -> {
            view.requestFocus();
            view.select(new Range(start, end));
        });
        hand.pulse();
    }

    private static Study saved(Path file) throws Exception {
        try (Project project = Project.openToRead(file)) {
            return project.study();
        }
    }

    private static Transcript first(Study study) {
        return study.transcripts().list().getFirst();
    }

    private static List<Coding> codings(Path file) throws Exception {
        Study study = saved(file);
        return study.codings().of(first(study).id());
    }

    private static String passage(Path file, Coding coding) throws Exception {
        return first(saved(file)).text().passage(coding.span());
    }

    private static String name(Path file, Coding coding) throws Exception {
        return saved(file).codebook().get(coding.code()).name();
    }

    @Test
    void aPassageIsCodedWithAnOldCodeAndAgainAndUndone() throws Exception {
        Path file = Studies.of(folder, "talk", EMOJI, "Duration");
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            hand.open(file);
            int start = EMOJI.indexOf("一年");
            select(hand, start, start);
            hand.press(S);
            assertThat(selection(hand)).isEqualTo(new Range(start, start + 3));
            hand.press(ENTER);
            hand.type("dur");
            hand.press(ENTER);
            assertThat(codings(file)).hasSize(1);
            assertThat(selection(hand)).isEqualTo(new Range(start, start + 3));
            hand.press(RIGHT);
            hand.press(SHIFT, RIGHT);
            hand.press(Q);
            assertThat(codings(file)).hasSize(2);
            Coding second = codings(file).getLast();
            assertThat(passage(file, second)).isEqualTo("𠮷");
            assertThat(second.span()).isEqualTo(new TextSpan(start + 3, start + 5));
            hand.press(CONTROL, Z);
            assertThat(codings(file)).hasSize(1);
        }
    }

    @Test
    void aTextThatFitsHasNoScrollBar() throws Exception {
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            hand.open(Studies.of(folder, "talk", EMOJI, "Duration"));
            assertThat(hand.find("#transcript > .scroll-bar", ScrollBar.class).isVisible())
                    .isFalse();
            hand.open(Studies.of(folder, "long", EMOJI.repeat(40), "Duration"));
            assertThat(hand.find("#transcript > .scroll-bar", ScrollBar.class).isVisible())
                    .isTrue();
        }
    }

    @Test
    void theCaretTakesWhatAReaderTakesForOneCharacter() throws Exception {
        Path file = Studies.of(folder, "talk", EMOJI, "Duration");
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            hand.open(file);
            int family = EMOJI.indexOf("👩");
            int after = EMOJI.indexOf("很好");
            select(hand, family, family);
            hand.press(SHIFT, RIGHT);
            assertThat(selection(hand)).isEqualTo(new Range(family, after));
            hand.press(I);
            assertThat(name(file, codings(file).getFirst())).isEqualTo("👩‍👩‍👧");
            select(hand, after, after);
            hand.press(LEFT);
            assertThat(selection(hand)).isEqualTo(new Range(family, family));
            hand.press(HOME);
            assertThat(selection(hand).caret()).isEqualTo(EMOJI.indexOf("一年"));
        }
    }

    @Test
    void theMouseFindsEveryPositionWhereItIsDrawn() throws Exception {
        Path file = Studies.of(folder, "talk", EMOJI, "Duration");
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            hand.open(file);
            TranscriptView view = view(hand);
            for (int at = EMOJI.indexOf("一年"); at < EMOJI.length() - 1; ) {
                int position = at;
                assertThat(
                                Stagehand.get(() -> {
                                    Rectangle2D caret = view.column().caret(position);
                                    return view.steps()
                                            .snapped(
                                                    view.column()
                                                            .hit(
                                                                    caret.getMinX() + 1,
                                                                    caret.getMinY() + 5));
                                }))
                        .isEqualTo(position);
                at = Stagehand.get(() -> view.steps().next(position));
            }
        }
    }

    @Test
    void anUnknownNameBecomesACodeUnderTheHighlightedOne() throws Exception {
        Path file = Studies.of(folder, "talk", EMOJI, "Duration");
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            hand.open(file);
            int start = EMOJI.indexOf("再见");
            select(hand, start, start);
            hand.press(T);
            assertThat(selection(hand))
                    .isEqualTo(new Range(EMOJI.indexOf("一年"), EMOJI.length() - 1));
            hand.press(ENTER);
            hand.type("Short");
            hand.press(DOWN);
            hand.press(TAB);
            Coding coding = codings(file).getFirst();
            assertThat(saved(file).codebook().path(coding.code())).hasToString("Duration > Short");
            hand.press(CONTROL, Z);
            assertThat(codings(file)).isEmpty();
            assertThat(saved(file).codebook().codes())
                    .extracting(Code::name)
                    .containsExactly("Duration");
        }
    }

    @Test
    void aPinnedCodeIsAppliedByItsDigitAndItsEndMovesByWord() throws Exception {
        Path file = Studies.of(folder, "talk", EMOJI, "Duration");
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            hand.open(file);
            int start = EMOJI.indexOf("Then");
            select(hand, start, start + 4);
            hand.press(ENTER);
            hand.press(CONTROL, DIGIT3);
            hand.press(ESCAPE);
            hand.press(DIGIT3);
            assertThat(passage(file, codings(file).getFirst())).isEqualTo("Then");
            hand.press(ALT, SHIFT, RIGHT);
            assertThat(passage(file, codings(file).getFirst())).isEqualTo("Then it");
            hand.press(ALT, SHIFT, DOWN);
            assertThat(passage(file, codings(file).getFirst())).isEqualTo("it");
            hand.press(ALT, SHIFT, UP);
            hand.press(ALT, SHIFT, LEFT);
            assertThat(passage(file, codings(file).getFirst())).isEqualTo("Then");
            hand.press(M);
            hand.type("Ends early.");
            hand.press(CONTROL, ENTER);
            assertThat(saved(file).memos().list())
                    .extracting(Memo::text)
                    .containsExactly("Ends early.");
            hand.press(DELETE);
            assertThat(codings(file)).isEmpty();
        }
    }

    @Test
    void deleteAsksWhichOfSeveralAndEditsKeepCodings() throws Exception {
        Path file = Studies.of(folder, "talk", EMOJI, "Duration");
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            hand.open(file);
            int start = EMOJI.indexOf("Then");
            select(hand, start, start + 14);
            hand.press(I);
            select(hand, start, start + 4);
            hand.press(I);
            select(hand, start + 2, start + 2);
            hand.press(DELETE);
            assertThat(codings(file)).hasSize(2);
            hand.find("#which-coding", ListView.class);
            hand.press(DOWN);
            hand.press(ENTER);
            assertThat(codings(file)).hasSize(1);
            assertThat(passage(file, codings(file).getFirst())).isEqualTo("Then");
            hand.press(F2);
            TextArea area = hand.find("#text-panel", TextArea.class);
            Stagehand.run(() -> area.setText("很长：" + area.getText()));
            hand.press(CONTROL, ENTER);
            assertThat(passage(file, codings(file).getFirst())).isEqualTo("Then");
            assertThat(codings(file).getFirst().span().start()).isEqualTo(start + 3);
            assertThat(selection(hand).caret()).isEqualTo(start + 5);
        }
    }

    @Test
    void aTurnOfFiftyThousandCharactersIsReadAndCoded() throws Exception {
        String sentence = "这是一个很长的回答，里面没有换行。";
        String text = "Q: Go on.\n\nA: " + sentence.repeat(50_000 / sentence.length()) + "完\n";
        Path file = Studies.of(folder, "long", text, "Long");
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            hand.open(file);
            select(hand, text.length() - 2, text.length() - 2);
            hand.press(CONTROL, END);
            assertThat(selection(hand).caret()).isEqualTo(text.length() - 1);
            hand.press(SHIFT, LEFT);
            hand.press(I);
            assertThat(codings(file).getFirst().span())
                    .isEqualTo(new TextSpan(text.length() - 2, text.length() - 1));
            hand.press(PAGE_UP);
            assertThat(selection(hand).caret()).isLessThan(text.length() - 300);
            TranscriptView view = view(hand);
            int reading = Stagehand.get(() -> view.column().readingPosition());
            hand.set(old -> old.withFontSize(24));
            hand.set(old -> old.withDark(true));
            int afterwards = Stagehand.get(() -> view.column().readingPosition());
            assertThat(afterwards).isBetween(reading - 80, reading + 80);
        }
    }

    @Test
    void theMouseSelectsWords() throws Exception {
        Path file = Studies.of(folder, "talk", EMOJI, "Duration");
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            hand.open(file);
            TranscriptView view = view(hand);
            int start = EMOJI.indexOf("Then");
            drag(hand, place(view, start), place(view, start + 4));
            assertThat(selection(hand)).isEqualTo(new Range(start, start + 4));
            hand.press(I);
            assertThat(passage(file, codings(file).getFirst())).isEqualTo("Then");
        }
    }

    private static Point2D place(TranscriptView view, int position) {
        return Stagehand.get(() -> {
            Rectangle2D caret = view.column().caret(position);
            return view.column().localToScreen(caret.getMinX() + 1, caret.getMinY() + 6);
        });
    }

    private static void drag(Stagehand hand, Point2D from, Point2D to) {
        Stagehand.run(() -> {
            Robot robot = new Robot();
            robot.mouseMove(from);
            robot.mousePress(MouseButton.PRIMARY);
            robot.mouseMove(from.midpoint(to));
            robot.mouseMove(to);
            robot.mouseRelease(MouseButton.PRIMARY);
        });
        hand.pulse();
    }

    @Test
    void stripesWithoutALaneAreCounted() throws Exception {
        String text =
                "Q: Why?\n\nA: "
                        + "It is written in the stomach of every accountant. ".repeat(9)
                        + "\n";
        Path file = Studies.of(folder, "crowd", text, "Code");
        try (Project project = Project.open(file)) {
            for (int i = 0; i < 11; i++) {
                String name = "A theme with a rather long name, number " + i;
                project.apply("A", study -> CodebookEditing.create(study, null, name));
                TextSpan span = new TextSpan(20 + i * 9, 250 + i * 12);
                project.apply(
                        "A",
                        study ->
                                CodingEditing.apply(
                                        study,
                                        first(study).id(),
                                        span,
                                        study.codebook().child(null, name).orElseThrow().id(),
                                        "A"));
            }
        }
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            hand.open(file);
            TranscriptView view = view(hand);
            assertThat(
                            Stagehand.get(() ->
                                    view.marks().all().stream()
                                            .filter(mark -> mark.lane() >= view.marks().cap())
                                            .count()))
                    .isEqualTo(5);
        }
    }

    @Test
    void hebrewIsSelectedAsItIsRead() throws Exception {
        String text =
                "Q: Say it.\n\nA: שלום עולם, this is mixed. תודה רבה!\n\nQ: More.\n\nA: "
                        + "אנחנו עובדים עם הרשות שנה אחת בלבד. ".repeat(20)
                        + "\n";
        Path file = Studies.of(folder, "hebrew", text, "Code");
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            hand.open(file);
            int start = text.indexOf("שלום");
            select(hand, start, start);
            hand.press(CONTROL, SHIFT, RIGHT);
            hand.press(I);
            assertThat(passage(file, codings(file).getFirst())).isEqualTo("שלום");
        }
    }

    @Test
    void wordsAreFoundAndTheSampleLooksWell() throws Exception {
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            hand.openSample(folder);
            hand.press(CONTROL, F);
            hand.type("contract");
            hand.press(F3);
            hand.press(ESCAPE);
            TranscriptView view = view(hand);
            Range range = selection(hand);
            assertThat(
                            Stagehand.get(() ->
                                    view.slices().text().substring(range.start(), range.end())))
                    .isEqualToIgnoringCase("contract");
            hand.press(S);
            hand.press(ENTER);
            hand.type("nothing like it");
            hand.press(ESCAPE);
            hand.set(old -> old.withDark(true));
            hand.set(old -> old.withLanguage(Language.CHINESE).withDark(false));
            hand.set(old -> old.withScale(200).withFontSize(28));
        }
    }

    @Test
    void anotherLanguageLeavesTabSelectionAndReadingPosition() throws Exception {
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            hand.openSample(folder);
            hand.press(CONTROL, M);
            hand.press(CONTROL, PAGE_UP);
            TranscriptView before = view(hand);
            select(hand, 4_000, 4_020);
            Stagehand.run(() -> before.scrollBy(2_500));
            hand.pulse();
            int reading = Stagehand.get(() -> before.column().readingPosition());
            assertThat(reading).isPositive();

            hand.set(settings -> settings.withLanguage(Language.CHINESE));
            hand.until(() ->
                    hand.stage().getScene().lookup("#transcript") instanceof TranscriptView now
                            && !now.equals(before));
            hand.pulse();
            TabPane pages = hand.find("#pages", TabPane.class);
            assertThat(Stagehand.get(() -> pages.getSelectionModel().getSelectedIndex())).isZero();
            assertThat(pages.getTabs()).extracting(Tab::getId).last().isEqualTo("matrix");
            assertThat(selection(hand)).isEqualTo(new Range(4_000, 4_020));
            TranscriptView after = view(hand);
            assertThat(Stagehand.get(() -> after.column().readingPosition())).isEqualTo(reading);
            assertThat(Stagehand.get(after::isFocused)).isTrue();
            hand.press(CONTROL, K);
            hand.press(ESCAPE);
            assertThat(Stagehand.get(after::isFocused)).isTrue();
        }
    }

    @Test
    void aParagraphFromRightToLeftStandsAtTheRightWithCaretSelectionAndHits() throws Exception {
        String hebrew = "שלום עולם.";
        String text = "Q: Say it.\n\nA: " + hebrew + "\n\nA: Hello עולם.\n";
        Path file = Studies.of(folder, "talk", text, "Duration");
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            hand.open(file);
            int start = text.indexOf(hebrew);
            int end = start + hebrew.length();
            TranscriptView view = view(hand);
            select(hand, start, start + 4);
            double left = Stagehand.get(() -> view.column().caret(3).getMinX());
            Rectangle2D first = Stagehand.get(() -> view.column().caret(start));
            Rectangle2D fourth = Stagehand.get(() -> view.column().caret(start + 4));
            Rectangle2D last = Stagehand.get(() -> view.column().caret(end));
            double right = Stagehand.get(() -> view.column().getWidth()) - view.em() * 0.4;
            assertThat(first.getMinX()).isCloseTo(right, within(1.5));
            assertThat(last.getMinX()).isBetween(left + 100, fourth.getMinX());
            for (int at = start; at < end; at++) {
                int place = at;
                Rectangle2D caret = Stagehand.get(() -> view.column().caret(place));
                assertThat(
                                Stagehand.get(() ->
                                        view.column()
                                                .hit(caret.getMinX() - 1, caret.getMinY() + 5)))
                        .isEqualTo(place);
            }
            Bounds painted =
                    Stagehand.get(() ->
                            view.lookupAll(".selected").stream()
                                    .filter(layer -> !((Group) layer).getChildren().isEmpty())
                                    .map(layer -> layer.localToScene(layer.getLayoutBounds()))
                                    .map(view::sceneToLocal)
                                    .findFirst()
                                    .orElseThrow());
            assertThat(painted.getMaxX()).isCloseTo(first.getMinX(), within(1.5));
            assertThat(painted.getMinX()).isCloseTo(fourth.getMinX(), within(1.5));
            int other = text.indexOf("Hello");
            assertThat(Stagehand.get(() -> view.column().caret(other).getMinX())).isEqualTo(left);
        }
    }

    @Test
    void inTheSmallestWindowStripesAndToolsStayInSight() throws Exception {
        for (int scale : List.of(100, 200)) {
            try (Stagehand hand =
                    new Stagehand(
                            folder,
                            settings -> settings.withScale(scale).withFontSize(15 * scale / 100))) {
                Stagehand.run(() -> {
                    hand.stage().setWidth(900);
                    hand.stage().setHeight(600);
                });
                hand.openSample(folder);
                select(hand, 0, 0);
                hand.press(CONTROL, END);
                hand.press(CONTROL, HOME);
                TranscriptView view = view(hand);
                Stagehand.run(() -> view.scrollBy(500));
                hand.pulse();
                Bounds page = Stagehand.get(() -> view.localToScene(view.getLayoutBounds()));
                for (Node tool :
                        Stagehand.get(() ->
                                hand.stage()
                                        .getScene()
                                        .getRoot()
                                        .lookupAll(".transcript-bar > .flat"))) {
                    Bounds bounds = Stagehand.get(() -> tool.localToScene(tool.getLayoutBounds()));
                    assertThat(bounds.getMaxX()).isLessThanOrEqualTo(page.getMaxX() + 0.5);
                    assertThat(bounds.getWidth()).isGreaterThan(20);
                }
                Bounds theme =
                        Stagehand.get(() -> {
                            Node last =
                                    ((HBox) hand.stage().getScene().lookup(".bar"))
                                            .getChildren()
                                            .getLast();
                            return last.localToScene(last.getLayoutBounds());
                        });
                assertThat(theme.getMaxX()).isLessThanOrEqualTo(900);
                assertThat(Stagehand.get(() -> view.stripes().getWidth()))
                        .isGreaterThanOrEqualTo(Columns.LANES);
            }
        }
    }

    @Test
    void namesBesideStripesUseTheRoomThereIs() throws Exception {
        String name = "A theme with a rather long name";
        Path file = Studies.of(folder, "talk", "Q: How long?\n\nA: One year.\n", name);
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            Stagehand.run(() -> hand.stage().setWidth(1900));
            hand.open(file);
            select(hand, 19, 22);
            hand.press(ENTER);
            hand.type("rather");
            hand.press(ENTER);
            hand.pulse();
            TranscriptView view = view(hand);
            assertThat(Stagehand.get(() -> view.lookupAll(".stripe-name")))
                    .extracting(text -> ((Text) text).getText())
                    .contains(name);
        }
    }
}
