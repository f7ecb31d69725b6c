package org.colligate.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.colligate.coding.AutoCoding;
import org.colligate.model.Coding;
import org.colligate.model.Study;
import org.colligate.project.Project;
import org.colligate.ui.Stagehand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchPageTest {

    @TempDir Path folder;
    private Path file = Path.of("");

    private Stagehand sample() throws Exception {
        Stagehand hand = new Stagehand(folder, settings -> settings);
        file = hand.openSample(folder);
        hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        return hand;
    }

    private static String said(Stagehand hand) {
        Label said = hand.find("#search-said", Label.class);
        return Stagehand.get(said::getText);
    }

    private static String text(TextField field) {
        return Stagehand.get(() -> field.getText());
    }

    private static void ask(Stagehand hand, String query) {
        TextField field = hand.find("#search-query", TextField.class);
        Stagehand.run(() -> {
            field.requestFocus();
            field.clear();
        });
        hand.type(query);
        settle(hand);
    }

    /// Waits until the query has rested and was answered.
    private static void settle(Stagehand hand) {
        long rested = System.nanoTime() + 300_000_000;
        hand.until(() -> System.nanoTime() > rested);
        hand.finishJobs();
    }

    @SuppressWarnings("unchecked")
    private static ListView<HitList.Row> hits(Stagehand hand) {
        return hand.find("#search-hits", ListView.class);
    }

    private static Study read(Path file) throws Exception {
        try (Project project = Project.openToRead(file)) {
            return project.study();
        }
    }

    @Test
    void everyPlaceIsCountedByGroupsAndOpensItsTranscript() throws Exception {
        try (Stagehand hand = sample()) {
            ask(hand, "tender*");
            assertThat(said(hand)).isEqualTo("31 hits in 11 transcripts, 11 of 16 cases.");
            TableView<?> groups = hand.find("#search-groups", TableView.class);
            assertThat(Stagehand.get(() -> cells(groups)))
                    .containsExactly(
                            List.of("Beijing", "5", "9", "4  (80%)", "1.6"),
                            List.of("Shanghai", "5", "6", "3  (60%)", "0.9"),
                            List.of("Guangzhou", "6", "16", "4  (67%)", "2.5"),
                            List.of("Total", "16", "31", "11  (69%)", "1.7"));
            Stagehand.run(() -> groups.getSelectionModel().select(1));
            assertThat(said(hand)).isEqualTo("Shanghai: 6 hits in 3 transcripts, 3 of 16 cases.");
            Stagehand.run(() -> groups.getSelectionModel().clearSelection());
            assertThat(said(hand)).startsWith("31 hits");
            hand.press(KeyCode.DOWN);
            hand.press(KeyCode.ENTER);
            hand.pulse();
            TabPane tabs = hand.find("#pages", TabPane.class);
            assertThat(Stagehand.get(() -> tabs.getSelectionModel().getSelectedItem().getText()))
                    .isEqualTo("BJ20180822");
        }
    }

    @Test
    void otherGroupsAreCountedWithoutAskingAgain() throws Exception {
        try (Stagehand hand = sample()) {
            ask(hand, "tender*");
            ComboBox<?> by = hand.find("#search-by", ComboBox.class);
            TableView<?> groups = hand.find("#search-groups", TableView.class);
            Stagehand.run(() -> groups.getSelectionModel().select(1));
            Stagehand.run(() -> by.getSelectionModel().selectNext());
            hand.finishJobs();
            List<List<String>> cells = Stagehand.get(() -> cells(groups));
            assertThat(cells.getLast()).containsExactly("Total", "16", "31", "11  (69%)", "1.7");
            assertThat(cells.getFirst().getFirst()).isNotEqualTo("Beijing");
            int sum = 0;
            for (List<String> row : cells.subList(0, cells.size() - 1)) {
                sum += Integer.parseInt(row.get(2));
            }
            assertThat(sum).isEqualTo(31);
            assertThat(said(hand)).startsWith("31 hits");
        }
    }

    private static List<List<String>> cells(TableView<?> table) {
        return java.util.stream.IntStream.range(0, table.getItems().size())
                .mapToObj(row ->
                        table.getColumns().stream()
                                .map(column -> String.valueOf(column.getCellData(row)))
                                .toList())
                .toList();
    }

    @Test
    void whatWasFoundIsReadWholeAtOnce() throws Exception {
        try (Stagehand hand = sample()) {
            ask(hand, "联合");
            ask(hand, "tender* OR 招投标");
            ListView<?> list = hits(hand);
            List<String> cut =
                    Stagehand.get(() ->
                            list.lookupAll(".hit-match").stream()
                                    .map(node -> (Label) node)
                                    .filter(one -> one.getScene() != null && one.isVisible())
                                    .filter(one -> one.getWidth() < one.prefWidth(-1) - 1)
                                    .map(Label::getText)
                                    .toList());
            assertThat(cut).isEmpty();
        }
    }

    @Test
    void aNewCodeIsMadeByEnterAlone() throws Exception {
        try (Stagehand hand = sample()) {
            ask(hand, "招投标");
            hand.press(KeyCode.CONTROL, KeyCode.ENTER);
            hand.type("Zzz new");
            hand.press(KeyCode.ENTER);
            hand.press(KeyCode.ENTER);
            hand.finishJobs();
            assertThat(Stagehand.get(hand::asksSomething)).isFalse();
        }
        Study study = read(file);
        assertThat(study.codebook().codes()).anyMatch(code -> code.name().equals("Zzz new"));
        assertThat(study.codings().size()).isEqualTo(868 + 5);
    }

    @Test
    void aSavedQueryGetsItsNewNameByEnter() throws Exception {
        try (Stagehand hand = sample()) {
            ask(hand, "招投标");
            hand.press(KeyCode.CONTROL, KeyCode.S);
            hand.type("Tenders");
            hand.press(KeyCode.ENTER);
            MenuButton saved = hand.find("#search-saved", MenuButton.class);
            Stagehand.run(() -> {
                saved.show();
                saved.getItems().getLast().fire();
                saved.hide();
            });
            hand.pulse();
            hand.press(KeyCode.F2);
            hand.press(KeyCode.END);
            hand.type(" again");
            hand.press(KeyCode.ENTER);
            hand.finishJobs();
        }
        assertThat(read(file).savedQueries())
                .extracting(query -> query.name())
                .containsExactly("Tenders again");
    }

    @Test
    void aMistakeIsPointedAtAndNothingElseHappens() throws Exception {
        try (Stagehand hand = sample()) {
            ask(hand, "招标 (tender");
            assertThat(said(hand)).contains("The bracket here is not closed.", "招标 ▸(tender");
            ask(hand, "/(a+)+$/");
            assertThat(said(hand)).contains("hits");
            ask(hand, "xyzzy");
            assertThat(Stagehand.says(hits(hand))).startsWith("Nothing answers this.");
        }
    }

    @Test
    void tickedHitsAreCodedWithANewCodeInOneStepByKeysAlone() throws Exception {
        try (Stagehand hand = sample()) {
            int before = read(file).codings().size();
            ask(hand, "招投标 OR 招标");
            assertThat(said(hand)).startsWith("20 hits in 8 transcripts");
            hand.press(KeyCode.DOWN);
            hand.press(KeyCode.SPACE);
            assertThat(said(hand)).endsWith("19 ticked.");
            hand.press(KeyCode.CONTROL, KeyCode.ENTER);
            hand.type("Calls for tender");
            ComboBox<?> way = hand.find("#autocode-way", ComboBox.class);
            Stagehand.run(() -> way.getSelectionModel().select(1));
            hand.pulse();
            hand.click(hand.find("#autocode-create", Button.class));
            Study after = read(file);
            List<Coding> made =
                    after.codings()
                            .withCode(
                                    java.util.Set.of(
                                            after.codebook()
                                                    .child(null, "Calls for tender")
                                                    .orElseThrow()
                                                    .id()));
            assertThat(after.codings().size() - before).isEqualTo(made.size());
            assertThat(made).isNotEmpty().hasSizeLessThanOrEqualTo(19);
            assertThat(made)
                    .allMatch(coding ->
                            AutoCoding.isAutomatic(after.coders().get(coding.coder()).name()));
            hand.press(KeyCode.CONTROL, KeyCode.DIGIT3);
            ListView<?> list = hits(hand);
            Stagehand.run(list::requestFocus);
            hand.press(KeyCode.CONTROL, KeyCode.Z);
            Study undone = read(file);
            assertThat(undone.codings().size()).isEqualTo(before);
            assertThat(undone.codebook().child(null, "Calls for tender")).isEmpty();
        }
    }

    @Test
    void aQueryIsSavedAskedAgainAndExported() throws Exception {
        try (Stagehand hand = sample()) {
            ask(hand, "tender*");
            hand.press(KeyCode.CONTROL, KeyCode.S);
            hand.type("Tenders");
            hand.press(KeyCode.ENTER);
            assertThat(read(file).savedQueries())
                    .singleElement()
                    .satisfies(query -> {
                        assertThat(query.name()).isEqualTo("Tenders");
                        assertThat(query.inquiry().query()).isEqualTo("tender*");
                    });
            Path csv = folder.resolve("hits.csv");
            hand.choose(csv);
            hand.press(KeyCode.CONTROL, KeyCode.E);
            hand.finishJobs();
            assertThat(Files.readAllLines(csv)).hasSizeGreaterThan(31);
            assertThat(Files.readString(csv)).contains("tender*; scope: turn");
        }
    }

    @Test
    void theBuilderWritesTheQuery() throws Exception {
        try (Stagehand hand = sample()) {
            hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
            hand.type("trust, audit");
            TextField none = hand.find("#builder-none", TextField.class);
            Stagehand.run(none::requestFocus);
            hand.type("\"open tender\" NOT");
            Label result = hand.find("#builder-result", Label.class);
            assertThat(Stagehand.get(result::getText))
                    .isEqualTo("trust audit NOT \"open tender\" NOT \"NOT\"");
            hand.click(hand.find("#builder-use", Button.class));
            settle(hand);
            assertThat(said(hand)).contains("hit");
            hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
            TextField all = hand.find("#builder-all", TextField.class);
            assertThat(text(all)).isEqualTo("trust audit");
            TextField again = hand.find("#builder-none", TextField.class);
            assertThat(text(again)).isEqualTo("\"open tender\" \"NOT\"");
            hand.press(KeyCode.ESCAPE);
        }
    }

    @Test
    void theBuilderSaysWhatItCannotShow() throws Exception {
        try (Stagehand hand = sample()) {
            ask(hand, "tender~1");
            hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
            assertThat(hand.find("#search-builder-unread", Label.class)).isNotNull();
            hand.picture(Path.of("target/look/builder-unread.png"));
            hand.type("trust");
            hand.click(hand.find("#builder-use", Button.class));
            TextField query = hand.find("#search-query", TextField.class);
            assertThat(text(query)).isEqualTo("trust");
        }
    }

    @Test
    void anExampleOfTheStudyCanBeTried() throws Exception {
        try (Stagehand hand = sample()) {
            Hyperlink example =
                    Stagehand.get(() ->
                            hand.stage().getScene().getRoot().lookupAll(".search-example").stream()
                                    .map(Hyperlink.class::cast)
                                    .filter(link -> link.getText().startsWith("code:"))
                                    .findFirst()
                                    .orElseThrow());
            hand.click(example);
            settle(hand);
            assertThat(said(hand)).contains("hits in 16 transcripts");
        }
    }

    @Test
    void picturesForTheEye() throws Exception {
        try (Stagehand hand = sample()) {
            hand.picture(Path.of("target/look/search-empty.png"));
            ask(hand, "tender* OR 招投标");
            hand.picture(Path.of("target/look/search.png"));
            hand.press(KeyCode.CONTROL, KeyCode.ENTER);
            hand.type("open");
            hand.picture(Path.of("target/look/autocode.png"));
            hand.press(KeyCode.ESCAPE);
            hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
            hand.type("trust");
            hand.picture(Path.of("target/look/builder.png"));
            hand.press(KeyCode.ESCAPE);
            hand.click(hand.find("#search-matrix", Button.class));
            hand.picture(Path.of("target/look/hits-matrix.png"));
            hand.press(KeyCode.CONTROL, KeyCode.G);
            hand.picture(Path.of("target/look/hits-text.png"));
            hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
            ask(hand, "招标 (tender");
            hand.picture(Path.of("target/look/search-wrong.png"));
            Stagehand.run(() -> {
                hand.stage().setWidth(1024);
                hand.stage().setHeight(700);
            });
            ask(hand, "tender* OR 招投标");
            hand.picture(Path.of("target/look/search-small.png"));
        }
    }
}
