package org.colligate.ui.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import org.colligate.model.Fieldwork;
import org.colligate.model.Study;
import org.colligate.project.Project;
import org.colligate.project.RawBytes;
import org.colligate.ui.Stagehand;
import org.colligate.ui.kit.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PseudonymsPageTest {

    @TempDir Path folder;
    private Path file = Path.of("");

    private Stagehand open(boolean dark, Language language) throws Exception {
        Path home = Files.createDirectory(folder.resolve(language.name()));
        file = home.resolve("study.colligate");
        Project.create(file);
        try (Project project = Project.open(file)) {
            project.apply(
                    "A",
                    _ ->
                            new Fieldwork()
                                    .transcript(
                                            "Wang Li 1",
                                            "Mei: 您好，王丽老师。\nWang Li: 我叫王丽，Li is my given name; call me Wang Li.\nMei: 王丽华也来吗？\n")
                                    .transcript("T2", "Mei: Was Wang Li's office there? 老王说有。\n")
                                    .person(
                                            "Wang Li",
                                            java.util.Map.of("host", "王丽的机构"),
                                            "Wang Li 1")
                                    .coding("Wang Li 1", "丽，Li is", "Names")
                                    .changes());
        }
        Stagehand hand =
                new Stagehand(folder, settings -> settings.withDark(dark).withLanguage(language));
        hand.open(file);
        hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y);
        return hand;
    }

    private static void add(Stagehand hand, String name, String pseudonym) {
        hand.press(KeyCode.CONTROL, KeyCode.F);
        hand.type(name);
        hand.press(KeyCode.ENTER);
        hand.type(pseudonym);
        hand.press(KeyCode.ENTER);
        hand.finishJobs();
    }

    private static void addAll(Stagehand hand) {
        add(hand, "王丽", "P1");
        add(hand, "wang li", "P1");
        add(hand, "老王", "P2");
    }

    private Study read() throws Exception {
        try (Project project = Project.openToRead(file)) {
            return project.study();
        }
    }

    private String text(String begins) throws Exception {
        return read().transcripts().list().stream()
                .map(one -> one.text().string())
                .filter(text -> text.startsWith(begins))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static ListView<NameLine> list(Stagehand hand) {
        return hand.find("#names", ListView.class);
    }

    private static boolean isShown(Stagehand hand, String selector) {
        Node node = hand.find(selector, Node.class);
        return Stagehand.get(node::isVisible);
    }

    @Test
    void namesAreAddedLookedAtAndReplacedByKeysAlone() throws Exception {
        try (Stagehand hand = open(false, Language.ENGLISH)) {
            assertThat(isShown(hand, "#held-names")).isFalse();
            assertThat(Stagehand.says(list(hand))).startsWith("No name has a pseudonym yet.");
            addAll(hand);
            assertThat(isShown(hand, "#held-names")).isTrue();
            Study before = read();
            ListView<NameLine> list = list(hand);
            int other =
                    Stagehand.get(() -> {
                        for (int i = 0; i < list.getItems().size(); i++) {
                            if (list.getItems().get(i) instanceof NameLine.Spot spot
                                    && spot.place().passage().span().start() > 70) {
                                return i;
                            }
                        }
                        return -1;
                    });
            Stagehand.run(() -> {
                list.requestFocus();
                list.getSelectionModel().clearAndSelect(other);
            });
            hand.press(KeyCode.SPACE);
            Label said = hand.find("#pseudonym-said", Label.class);
            assertThat(Stagehand.get(said::getText))
                    .startsWith("Ticked: 6 of 7 places in 2 transcripts, and 3 elsewhere.");
            hand.press(KeyCode.CONTROL, KeyCode.ENTER);
            hand.finishJobs();
            assertThat(text("Mei: 您好"))
                    .isEqualTo(
                            "Mei: 您好，P1老师。\nP1: 我叫P1，Li is my given name; call me P1.\nMei: 王丽华也来吗？\n");
            assertThat(read().cases().list().getFirst().name()).isEqualTo("P1");
            assertThat(read().codings().size()).isEqualTo(1);
            hand.press(KeyCode.CONTROL, KeyCode.Z);
            hand.finishJobs();
            assertThat(read()).isEqualTo(before);
        }
    }

    @Test
    void enterOpensAPlaceAndDeleteTakesANameOut() throws Exception {
        try (Stagehand hand = open(false, Language.ENGLISH)) {
            add(hand, "老王", "P2");
            ListView<NameLine> list = list(hand);
            Stagehand.run(() -> {
                list.requestFocus();
                list.getSelectionModel().clearAndSelect(1);
            });
            hand.press(KeyCode.ENTER);
            hand.pulse();
            TabPane tabs = hand.find("#pages", TabPane.class);
            assertThat(Stagehand.get(() -> tabs.getSelectionModel().getSelectedItem().getText()))
                    .isEqualTo("T2");
            hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y);
            hand.finishJobs();
            Stagehand.run(() -> list.getSelectionModel().clearAndSelect(0));
            hand.press(KeyCode.DELETE);
            hand.finishJobs();
            assertThat(read().pseudonyms()).isEmpty();
        }
    }

    @Test
    void theKeyIsSaidToBeThereUntilItIsRemovedAndTheHistoryUntilItIsForgotten() throws Exception {
        try (Stagehand hand = open(false, Language.ENGLISH)) {
            addAll(hand);
            hand.press(KeyCode.CONTROL, KeyCode.ENTER);
            hand.finishJobs();
            Button chip = hand.find("#held-names", Button.class);
            assertThat(Stagehand.get(chip::getText)).isEqualTo("Key: 3 names");
            hand.click(hand.find("#pseudonym-key", Button.class));
            hand.click(hand.find("#key-remove", Button.class));
            hand.finishJobs();
            assertThat(Stagehand.get(chip::getText)).isEqualTo("History holds names");
            assertThat(RawBytes.holds(Files.readAllBytes(file), "老王")).isTrue();
            hand.click(hand.find("#pseudonym-forget", Button.class));
            hand.press(KeyCode.ENTER);
            hand.finishJobs();
            assertThat(RawBytes.holds(Files.readAllBytes(file), "老王")).isTrue();
            hand.click(hand.find("#pseudonym-forget", Button.class));
            CheckBox backups = hand.find("#forget-backups", CheckBox.class);
            Stagehand.run(() -> backups.setSelected(true));
            hand.click(hand.find("#forget-do", Button.class));
            hand.finishJobs();
            hand.finishJobs();
            assertThat(isShown(hand, "#held-names")).isFalse();
            for (String name : new String[] {"老王", "王丽", "Wang Li"}) {
                assertThat(RawBytes.hold(file.toAbsolutePath().resolveSibling(""), name))
                        .as(name)
                        .isFalse();
            }
            try (Project project = Project.openToRead(file)) {
                assertThat(project.backups()).isEmpty();
                assertThat(project.history()).hasSize(1);
                assertThat(project.check()).isEmpty();
            }
            hand.press(KeyCode.CONTROL, KeyCode.H);
            hand.picture(Path.of("target/look/pseudonyms-forgotten.png"));
        }
    }

    @Test
    void theTableGoesOutAndComesIn() throws Exception {
        try (Stagehand hand = open(false, Language.ENGLISH)) {
            Path table =
                    Files.writeString(folder.resolve("key.csv"), "name,pseudonym\n王丽,P1\nLi,P1\n");
            hand.choose(table);
            hand.click(hand.find("#pseudonym-import", Button.class));
            hand.finishJobs();
            assertThat(read().pseudonyms()).hasSize(2);
            Path out = folder.resolve("out.csv");
            hand.choose(out);
            hand.click(hand.find("#pseudonym-export", Button.class));
            assertThat(out).hasContent("\uFEFFname,pseudonym\r\nLi,P1\r\n王丽,P1\r\n");
        }
    }

    @Test
    void picturesForTheEye() throws Exception {
        try (Stagehand hand = open(false, Language.ENGLISH)) {
            hand.picture(Path.of("target/look/pseudonyms-empty.png"));
            addAll(hand);
            hand.picture(Path.of("target/look/pseudonyms.png"));
            hand.click(hand.find("#pseudonym-forget", Button.class));
            hand.picture(Path.of("target/look/pseudonyms-forget.png"));
        }
        try (Stagehand hand = open(true, Language.CHINESE)) {
            addAll(hand);
            hand.picture(Path.of("target/look/pseudonyms-dark.png"));
            hand.click(hand.find("#pseudonym-key", Button.class));
            hand.picture(Path.of("target/look/pseudonyms-key-dark.png"));
            hand.press(KeyCode.ESCAPE);
            hand.click(hand.find("#pseudonym-forget", Button.class));
            hand.picture(Path.of("target/look/pseudonyms-forget-dark.png"));
        }
    }
}
