package org.colligate.ui.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.colligate.analysis.Group;
import org.colligate.analysis.ThemeMatrix;
import org.colligate.exchange.picture.Drawing;
import org.colligate.ui.Stagehand;
import org.colligate.ui.kit.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparePageTest {

    @TempDir Path folder;

    private static ComparePage open(Stagehand hand) {
        hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        TabPane pages = hand.find("#pages", TabPane.class);
        return Stagehand.get(
                () -> (ComparePage) pages.getSelectionModel().getSelectedItem().getUserData());
    }

    private static CompareChart chart(Stagehand hand) {
        return hand.find("#compare-chart", CompareChart.class);
    }

    private static ThemeMatrix matrix(CompareChart chart) {
        return Stagehand.get(() -> chart.shown().orElseThrow().comparison().matrix());
    }

    private static String theme(CompareChart chart) {
        CompareChart.Selected selected =
                Stagehand.get(() -> Objects.requireNonNull(chart.selected().get()));
        return selected.comparison().matrix().rows().get(selected.row()).path().toString();
    }

    @Test
    void theThreeCitiesStandSideBySideAtOnce() throws Exception {
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            hand.openSample(folder);
            open(hand);
            CompareChart chart = chart(hand);
            assertThat(matrix(chart).groups())
                    .extracting(Group::label)
                    .containsExactly("Beijing", "Shanghai", "Guangzhou");
            hand.press(KeyCode.DOWN);
            assertThat(theme(chart)).isEqualTo("Official attitudes > Prudent");
            ListView<?> shanghai = hand.find("#compare-quotes-1", ListView.class);
            assertThat(Stagehand.get(() -> shanghai.getItems().size())).isEqualTo(18);
            hand.press(KeyCode.ENTER);
            hand.press(KeyCode.RIGHT);
            assertThat(Stagehand.get(shanghai::isFocused)).isTrue();
            hand.press(KeyCode.ENTER);
            TabPane pages = hand.find("#pages", TabPane.class);
            assertThat(Stagehand.get(() -> pages.getSelectionModel().getSelectedItem().getId()))
                    .startsWith("transcript ");
        }
    }

    @Test
    void inTheOrderOfTheCodebookThemesFold() throws Exception {
        try (Stagehand hand = new Stagehand(folder, settings -> settings.withDark(true))) {
            hand.openSample(folder);
            open(hand);
            CompareChart chart = chart(hand);
            hand.press(KeyCode.S);
            assertThat(Stagehand.get(() -> chart.shown().orElseThrow().order().byDifference()))
                    .isFalse();
            hand.press(KeyCode.HOME);
            int all = Stagehand.get(() -> chart.shown().orElseThrow().rows().size());
            hand.press(KeyCode.LEFT);
            assertThat(Stagehand.get(() -> chart.shown().orElseThrow().rows().size()))
                    .isEqualTo(all - 7);
        }
    }

    @Test
    void groupsAreChosenByTheirValues() throws Exception {
        try (Stagehand hand =
                new Stagehand(folder, settings -> settings.withLanguage(Language.CHINESE))) {
            hand.openSample(folder);
            ComparePage page = open(hand);
            CompareChart chart = chart(hand);
            HBox values = hand.find("#compare-open-values", HBox.class);
            hand.click((ToggleButton) Stagehand.get(() -> values.getChildren().getFirst()));
            assertThat(matrix(chart).groups())
                    .extracting(Group::label)
                    .containsExactly("Shanghai", "Guangzhou");
            for (String ending : List.of("csv", "svg", "png")) {
                Stagehand.get(() -> {
                    page.write(folder.resolve("export-compare." + ending));
                    return true;
                });
            }
            assertThat(Files.readString(folder.resolve("export-compare.csv")))
                    .contains("Shanghai (N=5),Guangzhou (N=6)");
            assertThat(Files.readString(folder.resolve("export-compare.svg")))
                    .contains("分组比较", ">Guangzhou</text>");
            hand.click((ToggleButton) Stagehand.get(() -> values.getChildren().get(1)));
            assertThat(Stagehand.get(() -> hand.stage().getScene().lookup(".empty-state")))
                    .isNotNull();
        }
    }

    @Test
    void onASmallScreenTheQuestionTakesTwoRows() throws Exception {
        for (Language language : Language.values()) {
            try (Stagehand hand =
                    new Stagehand(folder, settings -> settings.withLanguage(language))) {
                Stagehand.run(() -> {
                    hand.stage().setWidth(1366);
                    hand.stage().setHeight(768);
                });
                hand.openSample(folder);
                open(hand);
                FlowPane bar = hand.find(".compare-page .question-bar", FlowPane.class);
                List<Double> lefts =
                        Stagehand.get(() ->
                                bar.getChildren().stream()
                                        .filter(Node::isManaged)
                                        .map(one -> one.getBoundsInParent().getMinX())
                                        .toList());
                assertThat(IntStream.range(1, lefts.size()))
                        .filteredOn(at -> lefts.get(at) <= lefts.get(at - 1))
                        .as("where rows begin, %s, %s wide", lefts, bar.getWidth())
                        .hasSizeLessThan(2);
            }
        }
    }

    @Test
    void itStaysReadableAtTwiceTheSize() throws Exception {
        try (Stagehand hand = new Stagehand(folder, settings -> settings.withScale(200))) {
            hand.openSample(folder);
            open(hand);
            CompareChart chart = chart(hand);
            assertThat(Stagehand.get(chart::getHeight)).isGreaterThan(100);
            assertThat(Stagehand.get(() -> chart.draw(chart.getWidth(), 400).shapes()))
                    .filteredOn(Drawing.Shape.Words.class::isInstance)
                    .extracting(shape -> ((Drawing.Shape.Words) shape).text())
                    .contains("Beijing", "Shanghai", "Guangzhou");
        }
    }

    @Test
    void onPaperNothingLooksAsIfItCouldBeFolded() throws Exception {
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            hand.openSample(folder);
            ComparePage page = open(hand);
            hand.press(KeyCode.S);
            Path svg = folder.resolve("paper.svg");
            Stagehand.get(() -> {
                page.write(svg);
                return true;
            });
            assertThat(Files.readString(svg)).doesNotContain("<polygon");
        }
    }

    @Test
    void anotherLanguageLeavesGroupsOrderAndTheme() throws Exception {
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            hand.openSample(folder);
            open(hand);
            HBox values = hand.find("#compare-open-values", HBox.class);
            hand.click((ToggleButton) Stagehand.get(() -> values.getChildren().getFirst()));
            CompareChart before = chart(hand);
            Stagehand.run(before::requestFocus);
            hand.press(KeyCode.S);
            hand.press(KeyCode.HOME);
            hand.press(KeyCode.LEFT);
            hand.press(KeyCode.DOWN);
            String theme = theme(before);
            int shown = Stagehand.get(() -> before.shown().orElseThrow().rows().size());

            hand.set(settings -> settings.withLanguage(Language.CHINESE));
            hand.until(() ->
                    !before.equals(hand.stage().getScene().lookup("#compare-chart"))
                            && hand.stage().getScene().lookup("#compare-chart") != null);
            CompareChart after = chart(hand);
            assertThat(matrix(after).groups())
                    .extracting(Group::label)
                    .containsExactly("Shanghai", "Guangzhou");
            assertThat(theme(after)).isEqualTo(theme);
            assertThat(Stagehand.get(() -> after.shown().orElseThrow().rows().size()))
                    .isEqualTo(shown);
        }
    }
}
