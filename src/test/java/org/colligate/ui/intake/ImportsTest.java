package org.colligate.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.colligate.exchange.SampleStudy;
import org.colligate.model.Speaker;
import org.colligate.model.Study;
import org.colligate.model.Transcript;
import org.colligate.model.Turn;
import org.colligate.project.Project;
import org.colligate.ui.Stagehand;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.Language;
import org.colligate.ui.kit.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportsTest {

    private static final Path HOME = Path.of("").toAbsolutePath();

    @TempDir Path folder;

    @Test
    void transcriptsAreLookedAtFirstAndThenImportedInOneStep() throws Exception {
        try (Window window = empty(settings -> settings)) {
            window.ask(() ->
                    window.imports().transcripts(List.of(HOME.resolve("sample-transcripts"))));
            window.pulse();
            assertThat(study(window).transcripts().size()).isZero();
            ListView<?> files = window.find("#intake-files", ListView.class);
            assertThat(files.getItems()).hasSize(16);
            assertThat(Stagehand.get(files::isFocused)).isTrue();
            window.press(KeyCode.DOWN);
            window.press(KeyCode.SPACE);
            assertThat(window.find("#intake-take", Button.class).getText()).contains("15");
            window.press(KeyCode.ENTER);
            window.until(() -> study(window).transcripts().size() > 0);
            Stagehand.run(window.session()::undo);
            assertThat(study(window).transcripts().size()).isZero();
        }
    }

    @Test
    void aFileThatDoesNotTellItsEncodingWaitsForAChoice() throws Exception {
        Path chinese = write("short.txt", "甲：镕喆堃 淼垚", Charset.forName("GB18030"));
        Path docx = write("interview.docx", "PK\u0003\u0004 not text", StandardCharsets.ISO_8859_1);
        Path plain =
                write(
                        "plain.txt",
                        "I: Why?\nR: Because.\nI: So?\nR: Yes.\n",
                        StandardCharsets.UTF_8);
        try (Window window = empty(settings -> settings)) {
            window.ask(() -> window.imports().transcripts(List.of(chinese, docx, plain)));
            window.pulse();
            Button take = window.find("#intake-take", Button.class);
            assertThat(take.getText()).contains("1 transcript");
            @SuppressWarnings("unchecked")
            ComboBox<Charset> encoding = window.find("#intake-encoding", ComboBox.class);
            Stagehand.run(() -> encoding.setValue(Charset.forName("GB18030")));
            window.until(() -> take.getText().contains("2 transcripts") && !take.isDisabled());
            assertThat(window.find("#intake-preview", TextArea.class).getText()).contains("镕喆堃");
            Stagehand.run(take::fire);
            window.until(() -> study(window).transcripts().size() == 2);
        }
    }

    @Test
    void theRolesOfSpeakersAreSetRightBeforeTheImport() throws Exception {
        Path plain =
                write(
                        "plain.txt",
                        "I: Why?\nR: Because.\nI: So?\nR: Yes.\n",
                        StandardCharsets.UTF_8);
        try (Window window =
                empty(settings -> settings.withDark(true).withLanguage(Language.CHINESE))) {
            window.ask(() -> window.imports().transcripts(List.of(plain)));
            window.pulse();
            @SuppressWarnings("unchecked")
            ComboBox<Speaker.Role> role = window.find(".speaker-role", ComboBox.class);
            Stagehand.run(() -> role.setValue(Speaker.Role.OTHER));
            Button take = window.find("#intake-take", Button.class);
            window.until(() -> !take.isDisabled());
            Stagehand.run(take::fire);
            window.until(() -> study(window).transcripts().size() == 1);
            Transcript only = study(window).transcripts().list().getFirst();
            assertThat(only.speakers()).extracting(Speaker::role).contains(Speaker.Role.OTHER);
        }
    }

    @Test
    void commentsAndFilesComeInUnlessThatIsNotWanted() throws Exception {
        Path document = HOME.resolve("src/test/resources/documents/comments-en.docx");
        try (Window window = empty(settings -> settings)) {
            window.ask(() -> window.imports().transcripts(List.of(document)));
            window.pulse();
            CheckBox keep = window.find("#intake-keep", CheckBox.class);
            CheckBox comments = window.find("#intake-comments", CheckBox.class);
            assertThat(keep.getText()).contains(" kB)");
            assertThat(comments.isDisabled()).isFalse();
            window.press(KeyCode.ENTER);
            window.until(() -> study(window).transcripts().size() == 1);
            assertThat(study(window).memos().list()).isNotEmpty();
            assertThat(window.session().project().originals()).hasSize(1);
            Stagehand.run(window.session()::undo);
            window.ask(() -> window.imports().transcripts(List.of(document)));
            window.pulse();
            CheckBox again = window.find("#intake-comments", CheckBox.class);
            Stagehand.run(() -> again.setSelected(false));
            window.press(KeyCode.ENTER);
            window.until(() -> study(window).transcripts().size() == 1);
            assertThat(study(window).memos().list()).isEmpty();
        }
    }

    @Test
    void notesAreTextUnlessThatIsNotWanted() throws Exception {
        Path document = HOME.resolve("src/test/resources/documents/notes-en.docx");
        try (Window window = empty(settings -> settings)) {
            window.ask(() -> window.imports().transcripts(List.of(document)));
            window.pulse();
            CheckBox notes = window.find("#intake-notes", CheckBox.class);
            Stagehand.run(() -> notes.setSelected(false));
            Button take = window.find("#intake-take", Button.class);
            window.until(() -> !take.isDisabled());
            assertThat(notes.isDisabled()).isFalse();
            window.press(KeyCode.ENTER);
            window.until(() -> study(window).transcripts().size() == 1);
            assertThat(study(window).transcripts().list().getFirst().text().string())
                    .doesNotContain("[1]");
        }
    }

    @Test
    void aFileThatChangedIsOfferedAsAnUpdate() throws Exception {
        Path file = write("a.txt", "I: Why?\nR: One year.\n", StandardCharsets.UTF_8);
        try (Window window = empty(settings -> settings)) {
            window.ask(() -> window.imports().transcripts(List.of(file)));
            window.pulse();
            window.press(KeyCode.ENTER);
            window.until(() -> study(window).transcripts().size() == 1);
            write("a.txt", "I: Why?\nR: One year, no more.\n", StandardCharsets.UTF_8);
            window.ask(() -> window.imports().transcripts(List.of(file)));
            window.pulse();
            Button take = window.find("#intake-take", Button.class);
            assertThat(take.isDisabled()).isTrue();
            window.press(KeyCode.SPACE);
            assertThat(take.isDisabled()).isFalse();
            window.press(KeyCode.ENTER);
            window.until(() -> text(window).contains("no more"));
            Stagehand.run(window.session()::undo);
            assertThat(text(window)).doesNotContain("no more");
        }
    }

    private static String text(Window window) {
        return study(window).transcripts().list().getFirst().text().string();
    }

    @Test
    void theColumnsOfATableAreLookedAtFirst() throws Exception {
        Path table =
                write(
                        "survey.csv",
                        "id,city,Why did you come?,What next?\nP1,北京,Work.,No idea.\nP2,北京,Study.,\n",
                        StandardCharsets.UTF_8);
        try (Window window = empty(settings -> settings)) {
            window.ask(() -> window.imports().transcripts(List.of(table)));
            window.pulse();
            TextArea preview = window.find("#intake-preview", TextArea.class);
            assertThat(preview.getText())
                    .isEqualTo(
                            "== P1\nWhy did you come?\nWork.\nWhat next?\nNo idea.\n\n== P2\nWhy did you come?\nStudy.");
            ScrollPane columns = window.find("#table-columns", ScrollPane.class);
            List<ComboBox<ColumnParts.Part>> parts = parts(columns);
            assertThat(parts)
                    .extracting(ComboBox::getValue)
                    .containsExactly(
                            ColumnParts.Part.CASE,
                            ColumnParts.Part.ATTRIBUTE,
                            ColumnParts.Part.TEXT,
                            ColumnParts.Part.TEXT);
            Button take = window.find("#intake-take", Button.class);
            Stagehand.run(() -> parts.get(1).setValue(ColumnParts.Part.CASE));
            assertThat(parts.getFirst().getValue()).isEqualTo(ColumnParts.Part.OUT);
            Stagehand.run(() -> parts.getFirst().setValue(ColumnParts.Part.CASE));
            Stagehand.run(() -> parts.get(1).setValue(ColumnParts.Part.ATTRIBUTE));
            Stagehand.run(() -> parts.get(2).setValue(ColumnParts.Part.OUT));
            assertThat(take.getText()).contains("1 transcript");
            assertThat(window.find("#table-told", Label.class).getText()).contains("left out: 1");
            Stagehand.run(() -> parts.get(3).setValue(ColumnParts.Part.OUT));
            assertThat(take.isDisabled()).isTrue();
            Stagehand.run(() -> parts.get(3).setValue(ColumnParts.Part.TEXT));
            Stagehand.run(() -> parts.get(2).setValue(ColumnParts.Part.TEXT));
            Stagehand.run(take::fire);
            window.until(() -> study(window).transcripts().size() == 2);
            assertThat(study(window).cases().size()).isEqualTo(2);
            Stagehand.run(window.session()::undo);
            assertThat(study(window).transcripts().size()).isZero();
            assertThat(study(window).cases().size()).isZero();
        }
    }

    @Test
    void aTableInADoubtfulEncodingWaitsUntilOneIsChosenAndItsFileIsKept() throws Exception {
        Path table = write("survey.csv", "id,talk\n1,镕喆堃\n", Charset.forName("GB18030"));
        try (Window window = empty(settings -> settings)) {
            window.ask(() -> window.imports().transcripts(List.of(table)));
            window.pulse();
            assertThat(window.find("#intake-take", Button.class).isDisabled()).isTrue();
            assertThat(window.find("#table-told", Label.class).getText())
                    .contains("does not tell its encoding");
            @SuppressWarnings("unchecked")
            ComboBox<Charset> encoding = window.find("#table-encoding", ComboBox.class);
            window.ask(() -> encoding.setValue(Charset.forName("GB18030")));
            window.pulse();
            assertThat(window.find("#intake-preview", TextArea.class).getText()).contains("镕喆堃");
            Button take = window.find("#intake-take", Button.class);
            window.until(() -> !take.isDisabled());
            Stagehand.run(take::fire);
            window.until(() -> study(window).transcripts().size() == 1);
            assertThat(window.session().project().originals()).hasSize(1);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<ComboBox<ColumnParts.Part>> parts(ScrollPane columns) {
        List<ComboBox<ColumnParts.Part>> parts = new ArrayList<>();
        for (Node part : columns.getContent().lookupAll(".column-part")) {
            parts.add((ComboBox<ColumnParts.Part>) part);
        }
        return parts;
    }

    @Test
    void whatDoesNotFitTheStudyIsSaidWhereTheColumnsAreChosen() throws Exception {
        Path table =
                write(
                        "survey.csv",
                        "id,city,talk?\nP1,北京,Work.\nP1,上海,Study.\n",
                        StandardCharsets.UTF_8);
        Path text = write("a.txt", "I: Why?\nR: So.\n", StandardCharsets.UTF_8);
        try (Window window =
                empty(settings -> settings.withDark(true).withLanguage(Language.CHINESE))) {
            window.ask(() -> window.imports().transcripts(List.of(table)));
            window.pulse();
            ScrollPane columns = window.find("#table-columns", ScrollPane.class);
            List<ComboBox<ColumnParts.Part>> parts = parts(columns);
            Stagehand.run(() -> parts.get(1).setValue(ColumnParts.Part.ATTRIBUTE));
            Stagehand.run(window.find("#intake-take", Button.class)::fire);
            Label told = window.find("#table-told", Label.class);
            window.until(() -> told.getText().contains("第 3 行"));
            assertThat(study(window).transcripts().size()).isZero();
            window.press(KeyCode.ESCAPE);
            window.ask(() -> window.imports().transcripts(List.of(text, table)));
            window.pulse();
            assertThat(window.find("#intake-take", Button.class).getText()).contains("1");
        }
    }

    @Test
    void ofFilesWithOneTextOrOneNameOneComesInAndTheButtonSaysSo() throws Exception {
        Path one = write("one.txt", "I: Why?\nR: So.\n", StandardCharsets.UTF_8);
        Path same = write("same.txt", "I: Why?\nR: So.\n", StandardCharsets.UTF_8);
        Path named = write("one.md", "I: When?\nR: Now.\n", StandardCharsets.UTF_8);
        Path other = write("other.txt", "I: Who?\nR: Me.\n", StandardCharsets.UTF_8);
        try (Window window = empty(settings -> settings)) {
            window.ask(() -> window.imports().transcripts(List.of(one, same, named, other)));
            window.pulse();
            Button take = window.find("#intake-take", Button.class);
            assertThat(take.getText()).isEqualTo("Import 2 transcripts");
            ListView<?> files = window.find("#intake-files", ListView.class);
            Set<Node> states = Stagehand.get(() -> files.lookupAll(".intake-doubt"));
            assertThat(states)
                    .extracting(node -> ((Label) node).getText().lines().toList().getLast())
                    .containsExactlyInAnyOrder(
                            "Has the same text as same.txt: tick one of them",
                            "Has the same text as one.txt: tick one of them",
                            "Would have the same name as one.txt: tick one of them");
            window.press(KeyCode.DOWN);
            window.press(KeyCode.SPACE);
            assertThat(take.getText()).isEqualTo("Import 2 transcripts");
            window.press(KeyCode.DOWN);
            window.press(KeyCode.SPACE);
            assertThat(take.getText()).isEqualTo("Import 3 transcripts");
            window.press(KeyCode.ENTER);
            window.until(() -> study(window).transcripts().size() > 0);
            assertThat(study(window).transcripts().list())
                    .extracting(Transcript::name)
                    .containsExactlyInAnyOrder("same", "one", "other");
        }
    }

    @Test
    void whileFilesAreReadItIsSaidWhich() throws Exception {
        Path one = write("one.txt", "I: Why?\nR: So.\n", StandardCharsets.UTF_8);
        Path document = HOME.resolve("src/test/resources/documents/comments-en.docx");
        try (Window window = empty(settings -> settings)) {
            Chosen chosen = new Chosen(window.session().desk(), List.of(one, document));
            Set<String> said = new LinkedHashSet<>();
            List<Candidate> read =
                    chosen.read(study(window), (part, of) -> said.add(chosen.sentence(part, of)));
            assertThat(said)
                    .containsExactly("Reading 1 of 2: one.txt", "Reading 2 of 2: comments-en.docx");
            assertThat(read).hasSize(2);
        }
    }

    @Test
    void howFarLongWorkIsStandsAboveItsBarAndItCanBeCancelled() throws Exception {
        CountDownLatch slow = new CountDownLatch(1);
        try (Window window = empty(settings -> settings)) {
            Desk desk = window.session().desk();
            window.ask(() ->
                    desk.messages()
                            .watch(
                                    desk.jobs(),
                                    "Reading",
                                    progress -> {
                                        progress.tell(11, 41);
                                        while (!slow.await(5, TimeUnit.MILLISECONDS)) {
                                            progress.tell(11, 41);
                                        }
                                        return 1;
                                    },
                                    _ -> {},
                                    (part, of) -> "%d of %d".formatted(part + 1, of)));
            Label line = window.find("#kit-progress", Label.class);
            window.until(line::isVisible);
            assertThat(line.getText()).isEqualTo("12 of 41");
            window.press(KeyCode.ESCAPE);
            window.until(() -> line.getScene() == null);
        } finally {
            slow.countDown();
        }
    }

    @Test
    void anUntickedBoxIsSeenInTheDarkAndInTheLight() throws Exception {
        Path plain = write("plain.txt", "I: Why?\nR: So.\n", StandardCharsets.UTF_8);
        for (boolean dark : List.of(true, false)) {
            try (Window window = empty(settings -> settings.withDark(dark))) {
                window.ask(() -> window.imports().transcripts(List.of(plain)));
                window.pulse();
                window.press(KeyCode.SPACE);
                Region box = window.find("#intake-files .check-box > .box", Region.class);
                List<BackgroundFill> fills = box.getBackground().getFills();
                double border = luminance((Color) fills.getFirst().getFill());
                double inside = luminance((Color) fills.getLast().getFill());
                double contrast =
                        (Math.max(border, inside) + 0.05) / (Math.min(border, inside) + 0.05);
                assertThat(contrast).as("dark %s", dark).isGreaterThanOrEqualTo(3);
            }
        }
    }

    /// The relative luminance of WCAG 2.2.
    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed())
                + 0.7152 * linear(color.getGreen())
                + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    @Test
    void eachSpeakerStandsWithTheFirstWords() throws Exception {
        Path plain =
                write(
                        "plain.txt",
                        "I: Why\n  did you?\nR: \nI: So?\nR: 因为𠀀。\n",
                        StandardCharsets.UTF_8);
        try (Window window = empty(settings -> settings)) {
            window.ask(() -> window.imports().transcripts(List.of(plain)));
            window.pulse();
            ListView<?> speakers = window.find("#speakers", ListView.class);
            Set<Node> words = Stagehand.get(() -> speakers.lookupAll(".speaker-words"));
            assertThat(words)
                    .extracting(node -> ((Label) node).getText())
                    .containsExactlyInAnyOrder("Why did you?", "因为𠀀。");
        }
    }

    @Test
    void aLabelThatWasMissedIsTypedOrChosenAndOneThatIsNoneIsTakenOut() throws Exception {
        Path plain =
                write(
                        "plain.txt",
                        "I: Why?\nR: Because.\nlao wang: Quite so.\nI: So?\nNote: he left.\n",
                        StandardCharsets.UTF_8);
        try (Window window = empty(settings -> settings)) {
            window.ask(() -> window.imports().transcripts(List.of(plain)));
            window.pulse();
            Button take = window.find("#intake-take", Button.class);
            ListView<?> speakers = window.find("#speakers", ListView.class);
            TextField missed = window.find("#speaker-missed", TextField.class);
            assertThat(speakers.getItems()).hasSize(2);
            Stagehand.run(() -> {
                missed.requestFocus();
                missed.setText("Lao Li");
            });
            window.press(KeyCode.ENTER);
            Label refused = window.find("#speakers-refused", Label.class);
            window.until(refused::isVisible);
            assertThat(refused.getText()).contains("No line begins with “Lao Li”");
            Stagehand.run(() -> missed.setText("Lao"));
            window.press(KeyCode.ENTER);
            window.until(() -> refused.getText().contains("beginning of the label “lao wang”"));
            Stagehand.run(() -> missed.setText("Lao Wang -"));
            window.press(KeyCode.ENTER);
            window.until(() -> speakers.getItems().size() == 3);
            assertThat(refused.isVisible()).isFalse();
            MenuButton choose = window.find("#speaker-choose", MenuButton.class);
            assertThat(choose.getItems())
                    .extracting(MenuItem::getText)
                    .containsExactly("Note  ·  1 line");
            Stagehand.run(() -> choose.getItems().getFirst().fire());
            window.until(() -> speakers.getItems().size() == 4);
            assertThat(study(window).transcripts().size()).isZero();
            window.pulse();
            Set<Node> outs = Stagehand.get(() -> speakers.lookupAll(".speaker-out"));
            Stagehand.run(() ->
                    outs.stream()
                            .map(Button.class::cast)
                            .filter(one -> one.getAccessibleText().startsWith("Take Note out"))
                            .findFirst()
                            .orElseThrow()
                            .fire());
            window.until(() -> speakers.getItems().size() == 3 && !take.isDisabled());
            Stagehand.run(take::fire);
            window.until(() -> study(window).transcripts().size() == 1);
            Transcript only = study(window).transcripts().list().getFirst();
            assertThat(only.speakers())
                    .extracting(Speaker::label)
                    .containsExactly("I", "R", "Lao Wang");
            assertThat(only.turns()).extracting(Turn::speaker).containsExactly(0, 1, 2, 0);
        }
    }

    @Test
    void theOldPreviewStaysUntilTheFileIsReadInAnotherEncoding() throws Exception {
        Path chinese = write("two.txt", "问：为什么？\n答：因为。\n", Charset.forName("GB18030"));
        Path plain = write("zz.txt", "I: Why?\nR: Because.\n", StandardCharsets.UTF_8);
        CountDownLatch slow = new CountDownLatch(1);
        try (Window window = empty(settings -> settings)) {
            window.ask(() -> window.imports().transcripts(List.of(plain, chinese)));
            window.pulse();
            Button take = window.find("#intake-take", Button.class);
            TextArea preview = window.find("#intake-preview", TextArea.class);
            ListView<?> files = window.find("#intake-files", ListView.class);
            Stagehand.run(() -> files.getSelectionModel().select(1));
            String before = preview.getText();
            window.busyUntil(slow);
            @SuppressWarnings("unchecked")
            ComboBox<Charset> encoding = window.find("#intake-encoding", ComboBox.class);
            Stagehand.run(() -> encoding.setValue(Charset.forName("Big5-HKSCS")));
            window.until(window.find("#intake-busy", HBox.class)::isVisible);
            assertThat(preview.getText()).isEqualTo(before);
            assertThat(take.isDisabled()).isTrue();
            Stagehand.run(() -> encoding.setValue(Charset.forName("GB18030")));
            Stagehand.run(() -> files.getSelectionModel().select(0));
            slow.countDown();
            window.until(() -> !take.isDisabled());
            assertThat(files.getSelectionModel().getSelectedIndex()).isZero();
            assertThat(preview.getText()).startsWith("I: Why?");
            Stagehand.run(() -> files.getSelectionModel().select(1));
            assertThat(preview.getText()).startsWith("问：为什么？");
            assertThat(window.find("#intake-busy", HBox.class).isVisible()).isFalse();
        } finally {
            slow.countDown();
        }
    }

    @Test
    void casesAreShownBeforeTheyComeIn() throws Exception {
        Path cases =
                write(
                        "cases.csv",
                        "no,who,city,age\n1,BJ20180822,Peking,40\n",
                        StandardCharsets.UTF_8);
        try (Window window = sample(settings -> settings)) {
            window.ask(() -> window.imports().cases(cases));
            window.pulse();
            @SuppressWarnings("unchecked")
            ComboBox<Optional<String>> key = window.find("#intake-key", ComboBox.class);
            Stagehand.run(() -> key.setValue(Optional.of("who")));
            window.pulse();
            assertThat(study(window).attribute("age")).isEmpty();
            window.press(KeyCode.ENTER);
            assertThat(study(window).attribute("age")).isPresent();
        }
    }

    @Test
    void rowsThatCannotBeTakenAreListedAndLeftOutOnlyIfThatIsTicked() throws Exception {
        Path cases =
                write(
                        "cases.csv",
                        "who;city;age\nBJ20180822;Peking;40\nNobody;X;1\nBJ20180822;Y;2\n;;\n",
                        StandardCharsets.UTF_8);
        try (Window window = sample(settings -> settings)) {
            window.ask(() -> window.imports().cases(cases));
            window.pulse();
            Button take = window.find("#intake-do", Button.class);
            CheckBox leave = window.find("#intake-leave", CheckBox.class);
            ListView<?> misfits = window.find("#intake-misfits", ListView.class);
            assertThat(misfits.getItems())
                    .extracting(String::valueOf)
                    .satisfiesExactly(
                            one ->
                                    assertThat(one)
                                            .startsWith(
                                                    "Line 3: there is no transcript named “Nobody”."),
                            one ->
                                    assertThat(one)
                                            .isEqualTo(
                                                    "Line 4: “BJ20180822” stands in line 2 already."),
                            one -> assertThat(one).startsWith("Line 5: the key is blank"));
            assertThat(leave.isSelected()).isFalse();
            assertThat(take.isDisabled()).isTrue();
            assertThat(Stagehand.get(leave::isFocused)).isTrue();
            window.press(KeyCode.SPACE);
            assertThat(take.isDisabled()).isFalse();
            assertThat(leave.getText()).startsWith("Leave these 3 rows out");
            Stagehand.run(take::fire);
            assertThat(study(window).attribute("age")).isPresent();
            Stagehand.run(window.session()::undo);
            assertThat(study(window).attribute("age")).isEmpty();
        }
    }

    @Test
    void aTableOfWhichNoRowFitsCannotBeTaken() throws Exception {
        Path cases = write("cases.csv", "no,who\n1,BJ20180822\n2,Nobody\n", StandardCharsets.UTF_8);
        try (Window window = sample(settings -> settings)) {
            window.ask(() -> window.imports().cases(cases));
            window.pulse();
            ListView<?> misfits = window.find("#intake-misfits", ListView.class);
            assertThat(misfits.getItems()).hasSize(2);
            assertThat(window.has("#intake-do")).isFalse();
            assertThat(window.has("#intake-key")).isTrue();
        }
    }

    @Test
    void aCodebookIsShownBeforeItComesInAndGoesOutAgain() throws Exception {
        try (Window window = empty(settings -> settings)) {
            window.ask(() ->
                    window.imports()
                            .codebook(
                                    HOME.resolve("codebooks").resolve("welfare-contracting.json")));
            window.pulse();
            window.press(KeyCode.ENTER);
            assertThat(study(window).codebook().size()).isEqualTo(38);
            Path out = folder.resolve("out.csv");
            Stagehand.run(() -> window.imports().exportCodebook(out));
            window.until(() -> Files.exists(out));
            assertThat(Files.readAllLines(out)).hasSizeGreaterThan(38);
        }
    }

    @Test
    void codingsAreCountedAndComeInAsAWholeOrNotAtAll() throws Exception {
        try (Window window = sample(settings -> settings)) {
            int before = study(window).codings().size();
            Path out = folder.resolve("codings.csv");
            Stagehand.run(() -> window.imports().exportCodings(out));
            window.until(() -> Files.exists(out));
            List<String> lines = Files.readAllLines(out);
            Path good =
                    write(
                            "good.csv",
                            lines.get(0) + "\n" + lines.get(1).replaceFirst(",[AB],", ",C,") + "\n",
                            StandardCharsets.UTF_8);
            window.ask(() -> window.imports().codings(good));
            window.pulse();
            window.press(KeyCode.ENTER);
            window.until(() -> study(window).codings().size() == before + 1);

            Path bad =
                    write(
                            "bad.csv",
                            lines.get(0) + "\nBJ20180822,0,5,No such code,C,\n",
                            StandardCharsets.UTF_8);
            window.ask(() -> window.imports().codings(bad));
            window.pulse();
            assertThat(study(window).codings().size()).isEqualTo(before + 1);
        }
    }

    private static Study study(Window window) {
        return window.session().project().study();
    }

    private Path write(String name, String text, Charset charset) throws Exception {
        return Files.write(folder.resolve(name), text.getBytes(charset));
    }

    private Window empty(UnaryOperator<Settings> change) throws Exception {
        Path file = folder.resolve("empty.colligate");
        if (!Files.exists(file)) {
            Project.create(file);
        }
        return new Window(folder, file, change);
    }

    private Window sample(UnaryOperator<Settings> change) throws Exception {
        Path file = folder.resolve("sample.colligate");
        SampleStudy.build(HOME, file);
        return new Window(folder, file, change);
    }
}
