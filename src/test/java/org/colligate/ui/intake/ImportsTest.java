package org.colligate.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.colligate.exchange.SampleStudy;
import org.colligate.model.Speaker;
import org.colligate.model.Study;
import org.colligate.model.Transcript;
import org.colligate.project.Project;
import org.colligate.ui.Stagehand;
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
            assertThat(window.find("#intake-preview", TextArea.class).getText()).contains("镕喆堃");
            assertThat(take.getText()).contains("2 transcripts");
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
            window.pulse();
            Stagehand.run(window.find("#intake-take", Button.class)::fire);
            window.until(() -> study(window).transcripts().size() == 1);
            Transcript only = study(window).transcripts().list().getFirst();
            assertThat(only.speakers()).extracting(Speaker::role).contains(Speaker.Role.OTHER);
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
        Project.create(file);
        return new Window(folder, file, change);
    }

    private Window sample(UnaryOperator<Settings> change) throws Exception {
        Path file = folder.resolve("sample.colligate");
        SampleStudy.build(HOME, file);
        return new Window(folder, file, change);
    }
}
