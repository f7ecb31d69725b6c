package org.colligate.ui.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.colligate.model.Study;
import org.colligate.project.Project;
import org.colligate.ui.Stagehand;
import org.colligate.ui.kit.Language;
import org.colligate.ui.kit.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CasesPageTest {

    @TempDir Path folder;

    @Test
    void valuesAreEditedInPlaceWithTheKeyboardAlone() throws Exception {
        try (Stagehand hand = sample(settings -> settings, "Cases")) {
            hand.press(KeyCode.RIGHT);
            hand.press(KeyCode.F2);
            hand.type("Peking");
            hand.press(KeyCode.TAB);
            hand.type("Professor");
            hand.press(KeyCode.TAB);
            hand.type("not kept");
            hand.press(KeyCode.ESCAPE);

            assertThat(value("BJ20180822", "city")).isEqualTo("Peking");
            assertThat(value("BJ20180822", "job title")).isEqualTo("Professor");
            assertThat(value("BJ20180822", "sector")).isEqualTo("Nonprofit management");

            hand.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(value("BJ20180822", "job title")).isEqualTo("Scholar");
        }
    }

    @Test
    void aValueThatIsBeingTypedIsKeptWhenTheProjectIsClosed() throws Exception {
        try (Stagehand hand = sample(settings -> settings, "Cases")) {
            hand.press(KeyCode.RIGHT);
            hand.type("Peking");
        }
        assertThat(value("BJ20180822", "city")).isEqualTo("Peking");
    }

    @Test
    void aNameThatIsBeingTypedIsKeptWhenItsPageOrTheProjectIsClosed() throws Exception {
        try (Stagehand hand = sample(settings -> settings, "Cases")) {
            hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
            hand.type("Focus group");
            hand.press(KeyCode.CONTROL, KeyCode.W);
            hand.pulse();
            assertThat(study().caseNamed("Focus group")).isPresent();
            go(hand, "Cases");
            hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
            hand.type("age");
        }
        assertThat(study().attribute("age")).isPresent();
    }

    @Test
    void aNameThatIsTakenStaysToBeSetRight() throws Exception {
        try (Stagehand hand = sample(settings -> settings, "Cases")) {
            hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
            hand.type("city");
            hand.press(KeyCode.ENTER);
            assertThat(hand.asksSomething()).isTrue();
            hand.press(KeyCode.ESCAPE);
            hand.pulse();
            hand.type("city of birth");
            hand.press(KeyCode.ENTER);
            assertThat(study().attribute("city of birth")).isPresent();
        }
    }

    @Test
    void likelyTypingErrorsAreShownAndMendedInOneStep() throws Exception {
        try (Stagehand hand = sample(settings -> settings, "Cases")) {
            hand.press(KeyCode.RIGHT);
            for (String spelling : List.of("Bei jing", "BEIJING")) {
                hand.type(spelling);
                hand.press(KeyCode.ENTER);
            }
            ListView<?> values = hand.find("#values", ListView.class);
            assertThat(values.getItems()).hasSize(5);
            assertThat(value("BJ20180822", "city")).isEqualTo("Bei jing");
            hand.click(hand.find("#unify", Button.class));
            assertThat(values.getItems()).hasSize(4);
            assertThat(value("BJ20180822", "city")).isEqualTo("Bei jing");
            assertThat(value("BJ20180824", "city")).isEqualTo("Beijing");
        }
    }

    @Test
    void aTableFromASpreadsheetIsShownFirstAndThenPastedInOneStep() throws Exception {
        try (Stagehand hand = sample(settings -> settings, "Cases")) {
            Stagehand.run(() ->
                    Clipboard.getSystemClipboard()
                            .setContent(
                                    Map.of(
                                            DataFormat.PLAIN_TEXT,
                                            "case\tcity\tyear\nBJ20180822\tBeijing\t2018\nGZ20181209\tCanton\t2018\n")));
            hand.press(KeyCode.CONTROL, KeyCode.V);
            assertThat(study().attribute("year")).isEmpty();
            assertThat(hand.find(".preview-panel .label.paste-what", Label.class).getText())
                    .isEqualTo(
                            "The first line is the header. What will change:"
                                    + " 2 cases change, 1 new attribute.");
            hand.press(KeyCode.ENTER);
            assertThat(value("GZ20181209", "city")).isEqualTo("Canton");
            assertThat(value("BJ20180822", "year")).isEqualTo("2018");
            hand.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(study().attribute("year")).isEmpty();
        }
    }

    @Test
    void aTableWithoutLinesSaysWhetherTheFilterIsTheReason() throws Exception {
        try (Stagehand hand = sample(settings -> settings, "Cases")) {
            TableView<?> table = hand.find("#cases", TableView.class);
            hand.press(KeyCode.CONTROL, KeyCode.F);
            hand.type("nobody is like that");
            assertThat(Stagehand.says(table)).isEqualTo("No case fits what is looked for.");
        }
    }

    @Test
    void pastingWhatStandsThereAlreadySaysThatNothingWillChange() throws Exception {
        try (Stagehand hand = sample(settings -> settings, "Cases")) {
            Stagehand.run(() ->
                    Clipboard.getSystemClipboard()
                            .setContent(
                                    Map.of(
                                            DataFormat.PLAIN_TEXT,
                                            "case\tcity\nBJ20180822\tBeijing\n")));
            hand.press(KeyCode.CONTROL, KeyCode.V);
            assertThat(hand.find(".passing", Label.class).getText())
                    .isEqualTo("Nothing will change: what you copied stands in the table already.");
        }
    }

    @Test
    void anEmptyCellIsSaidToClearAValue() throws Exception {
        try (Stagehand hand = sample(settings -> settings, "Cases")) {
            Stagehand.run(() ->
                    Clipboard.getSystemClipboard()
                            .setContent(
                                    Map.of(DataFormat.PLAIN_TEXT, "case\tcity\nBJ20180822\t\n")));
            hand.press(KeyCode.CONTROL, KeyCode.V);
            assertThat(hand.find(".preview-panel .label.paste-what", Label.class).getText())
                    .endsWith("What will change: 1 case changes, 1 entry is cleared.");
        }
    }

    @Test
    void casesAndAttributesAreAddedAndTextIsGivenAndTaken() throws Exception {
        try (Stagehand hand = sample(settings -> settings, "Cases")) {
            hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
            hand.type("Focus group");
            hand.press(KeyCode.ENTER);
            assertThat(study().caseNamed("Focus group")).isPresent();
            hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
            hand.type("age");
            hand.press(KeyCode.ENTER);
            assertThat(study().attribute("age")).isPresent();

            select(hand, 0);
            ListView<?> held = hand.find("#holdings", ListView.class);
            Stagehand.run(() -> {
                held.requestFocus();
                held.getSelectionModel().select(0);
            });
            hand.press(KeyCode.DELETE);
            assertThat(study().caseNamed("BJ20180822").orElseThrow().holdings()).isEmpty();
            select(hand, 16);
            hand.click(hand.find("#give-text", Button.class));
            hand.type("Respondent");
            hand.press(KeyCode.ENTER);
            assertThat(study().caseNamed("Focus group").orElseThrow().holdings()).hasSize(1);
        }
    }

    private static void select(Stagehand hand, int row) {
        TableView<?> table = hand.find("#cases", TableView.class);
        Stagehand.run(() -> {
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(row);
            table.getFocusModel().focus(row);
        });
        hand.pulse();
    }

    @Test
    void theFilterNarrowsTheTable() throws Exception {
        try (Stagehand hand = sample(settings -> settings.withDark(true), "Cases")) {
            hand.set(settings -> settings.withLanguage(Language.CHINESE));
            hand.press(KeyCode.CONTROL, KeyCode.F);
            hand.type("rehab");
            assertThat(rows(hand)).hasSize(2);
            assertThat(hand.find("#case-filter", TextField.class).isFocused()).isTrue();
        }
    }

    @Test
    void anEmptyStudySaysWhatToDo() throws Exception {
        Path file = folder.resolve("empty.colligate");
        Project.create(file);
        try (Stagehand hand = new Stagehand(folder, settings -> settings.withScale(200))) {
            hand.open(file);
            go(hand, "Cases");
            assertThat(Stagehand.get(() -> hand.stage().getScene().lookup(".empty-state")))
                    .isNotNull();
        }
    }

    @Test
    void everythingIsUsableAtDoubleSize() throws Exception {
        try (Stagehand hand = sample(settings -> settings.withScale(200), "Cases")) {
            assertThat(rows(hand)).hasSize(16);
        }
    }

    private Stagehand sample(UnaryOperator<Settings> change, String page) throws Exception {
        Stagehand hand = new Stagehand(folder, change);
        hand.openSample(folder);
        go(hand, page);
        return hand;
    }

    private static List<?> rows(Stagehand hand) {
        TableView<?> table = hand.find("#cases", TableView.class);
        return table.getItems();
    }

    private static void go(Stagehand hand, String page) {
        hand.press(KeyCode.CONTROL, KeyCode.K);
        hand.type(page);
        hand.press(KeyCode.ENTER);
    }

    private Study study() throws Exception {
        try (Project project = Project.openToRead(folder.resolve("three-cities.colligate"))) {
            return project.study();
        }
    }

    private String value(String name, String attribute) throws Exception {
        Study study = study();
        return study.caseNamed(name)
                .orElseThrow()
                .value(study.attribute(attribute).orElseThrow().id())
                .orElse("");
    }

    @Test
    void anotherLanguageLeavesFilterOrderAndCell() throws Exception {
        try (Stagehand hand = sample(settings -> settings, "Cases")) {
            @SuppressWarnings("unchecked")
            TableView<CaseRow> before = hand.find("#cases", TableView.class);
            TextField filter = hand.find("#case-filter", TextField.class);
            Stagehand.run(() -> {
                before.getSortOrder().add(before.getColumns().get(1));
                before.getColumns().get(1).setSortType(TableColumn.SortType.DESCENDING);
                filter.setText("agency");
                before.getFocusModel().focus(2, before.getColumns().get(2));
            });
            List<String> order = names(before);

            hand.set(settings -> settings.withLanguage(Language.CHINESE));
            hand.until(() ->
                    hand.stage().getScene().lookup("#cases") instanceof TableView<?> now
                            && !now.equals(before));
            TableView<?> after = hand.find("#cases", TableView.class);
            assertThat(names(after)).isEqualTo(order).hasSizeBetween(3, 10);
            assertThat(Stagehand.get(() -> after.getFocusModel().getFocusedCell().getRow()))
                    .isEqualTo(2);
            assertThat(Stagehand.get(() -> after.getFocusModel().getFocusedCell().getColumn()))
                    .isEqualTo(2);
        }
    }

    private static List<String> names(TableView<?> table) {
        return Stagehand.get(
                () -> table.getItems().stream().map(row -> ((CaseRow) row).now().name()).toList());
    }

    @Test
    void columnsAreAsWideAsWhatStandsInThem() throws Exception {
        try (Stagehand hand = sample(settings -> settings, "Cases")) {
            TableView<?> table = hand.find("#cases", TableView.class);
            double city = Stagehand.get(() -> table.getColumns().get(1).getWidth());
            double title = Stagehand.get(() -> table.getColumns().get(2).getWidth());
            assertThat(title).isGreaterThan(city * 1.8);
            assertThat(Stagehand.get(() -> table.lookupAll(".table-cell .text")))
                    .extracting(text -> ((Text) text).getText())
                    .contains("Scholar and Practice Supervisor", "SH20190305-1");
            Bounds row = Stagehand.get(() -> table.lookup(".table-row-cell").getLayoutBounds());
            assertThat(row.getHeight()).isBetween(31.5, 32.5);
        }
    }
}
