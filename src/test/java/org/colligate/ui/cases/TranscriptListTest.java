package org.colligate.ui.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import org.colligate.model.Change;
import org.colligate.model.ChangeSet;
import org.colligate.model.Deed;
import org.colligate.model.RefusedException;
import org.colligate.model.SourceText;
import org.colligate.model.Transcript;
import org.colligate.model.TranscriptId;
import org.colligate.project.Project;
import org.colligate.ui.Stagehand;
import org.colligate.ui.kit.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranscriptListTest {

    @TempDir Path folder;

    private static List<String> shown(Stagehand hand) {
        ListView<?> list = hand.find("#transcripts", ListView.class);
        return Stagehand.get(() -> {
            List<String> lines = new ArrayList<>();
            for (Object line : list.getItems()) {
                lines.add(
                        switch ((TranscriptLine) line) {
                            case TranscriptLine.Heading(String label, int count, _) ->
                                    label + " " + count;
                            case TranscriptLine.Entry(Transcript transcript, _, _) ->
                                    transcript.name();
                        });
            }
            return lines;
        });
    }

    private static List<String> names(Path file) throws RefusedException {
        try (Project project = Project.openToRead(file)) {
            return project.study().transcripts().list().stream().map(Transcript::name).toList();
        }
    }

    @Test
    void theFileOfATranscriptIsKnownThoughItIsNotKept() throws Exception {
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            hand.openSample(folder);
            ListView<?> list = hand.find("#transcripts", ListView.class);
            Stagehand.run(() -> {
                list.getSelectionModel().select(1);
                list.getContextMenu().getItems().stream()
                        .filter(item ->
                                String.valueOf(item.getText()).startsWith("Save the original"))
                        .forEach(item -> item.fire());
            });
            hand.pulse();
            Label said = hand.find(".passing", Label.class);
            assertThat(Stagehand.get(said::getText)).contains("is not kept in the project");
        }
    }

    @Test
    void transcriptsStandUnderTheValuesOfAnAttribute() throws Exception {
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            hand.openSample(folder);
            assertThat(shown(hand)).contains("Beijing 5", "Shanghai 5", "Guangzhou 6");
            MenuButton grouping = hand.find("#grouping", MenuButton.class);
            Stagehand.run(() -> grouping.getItems().getLast().fire());
            hand.pulse();
            assertThat(shown(hand)).hasSize(16).first().asString().startsWith("BJ");
        }
    }

    @Test
    void keysCloseAGroupFilterAndOpen() throws Exception {
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            hand.openSample(folder);
            hand.press(KeyCode.ALT, KeyCode.DIGIT1);
            hand.press(KeyCode.LEFT);
            assertThat(shown(hand)).hasSize(14);
            hand.press(KeyCode.RIGHT);
            assertThat(shown(hand)).hasSize(19);
            hand.type("gz20181212");
            assertThat(shown(hand)).containsExactly("Guangzhou 1", "GZ20181212");
            hand.press(KeyCode.ENTER);
            TabPane pages = hand.find("#pages", TabPane.class);
            assertThat(Stagehand.get(() -> pages.getTabs().size())).isEqualTo(2);
        }
    }

    @Test
    void aTranscriptIsRenamedAndDeletedByKeysAndComesBack() throws Exception {
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            Path file = hand.openSample(folder);
            List<String> before = names(file);
            hand.press(KeyCode.ALT, KeyCode.DIGIT1);
            hand.press(KeyCode.DOWN);
            hand.press(KeyCode.F2);
            hand.type("First");
            hand.press(KeyCode.ENTER);
            assertThat(names(file)).contains("First").hasSize(16);
            hand.press(KeyCode.DELETE);
            assertThat(names(file)).doesNotContain("First").hasSize(15);
            hand.press(KeyCode.CONTROL, KeyCode.Z);
            hand.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(names(file)).isEqualTo(before);
        }
    }

    @Test
    void twoThousandTranscriptsAndNone() throws Exception {
        Path file = folder.resolve("many.colligate");
        Project.create(file);
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            hand.open(file);
            hand.set(settings -> settings.withLanguage(Language.CHINESE).withDark(true));
        }
        try (Project project = Project.open(file)) {
            project.apply("A", _ -> many());
        }
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            hand.open(file);
            hand.press(KeyCode.ALT, KeyCode.DIGIT1);
            hand.press(KeyCode.END);
            assertThat(shown(hand)).hasSize(2000);
        }
    }

    private static ChangeSet many() {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            String name = "Interview with somebody whose name is long, number " + (1000 + i);
            Transcript transcript =
                    new Transcript(
                            new TranscriptId(new UUID(0, i)),
                            name,
                            SourceText.of("Usually one year."),
                            List.of(),
                            List.of());
            changes.add(new Change.TranscriptAdded(transcript));
        }
        return new ChangeSet(Deed.of(Deed.Kind.IMPORTED_TRANSCRIPTS, 2000), changes);
    }
}
