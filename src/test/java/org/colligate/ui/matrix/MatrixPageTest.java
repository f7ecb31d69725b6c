package org.colligate.ui.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.colligate.analysis.Filter;
import org.colligate.analysis.Grouping;
import org.colligate.analysis.MatrixSpec;
import org.colligate.analysis.Measure;
import org.colligate.analysis.Quote;
import org.colligate.analysis.ThemeMatrix;
import org.colligate.exchange.csv.CsvProfile;
import org.colligate.exchange.csv.MatrixCsv;
import org.colligate.exchange.picture.Drawing;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import org.colligate.project.Project;
import org.colligate.ui.Stagehand;
import org.colligate.ui.kit.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatrixPageTest {

    @TempDir Path folder;

    private static MatrixPage open(Stagehand hand) {
        hand.press(KeyCode.CONTROL, KeyCode.M);
        TabPane pages = hand.find("#pages", TabPane.class);
        return Stagehand.get(
                () -> (MatrixPage) pages.getSelectionModel().getSelectedItem().getUserData());
    }

    private static MatrixGrid grid(Stagehand hand) {
        return hand.find("#matrix-grid", MatrixGrid.class);
    }

    private static MatrixGrid.Selected selected(MatrixGrid grid) {
        return Stagehand.get(() -> Objects.requireNonNull(grid.selected().get()));
    }

    private static void choose(Stagehand hand, String box, String choice) {
        ComboBox<?> combo = hand.find(box, ComboBox.class);
        Stagehand.run(() -> select(combo, choice));
        hand.pulse();
    }

    private static <T> void select(ComboBox<T> combo, String choice) {
        int at =
                IntStream.range(0, combo.getItems().size())
                        .filter(i -> name(combo, combo.getItems().get(i)).equals(choice))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(choice + " in " + combo.getItems()));
        combo.getSelectionModel().select(at);
    }

    private static <T> String name(ComboBox<T> combo, T item) {
        return combo.getConverter() == null
                ? String.valueOf(item)
                : combo.getConverter().toString(item);
    }

    private static Study study(Path file) throws RefusedException {
        try (Project project = Project.openToRead(file)) {
            return project.study();
        }
    }

    @Test
    void arrowsMoveTheCellAndItsQuotesStandBelow() throws Exception {
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            hand.openSample(folder);
            open(hand);
            MatrixGrid grid = grid(hand);
            assertThat(Stagehand.get(grid::isFocused)).isTrue();
            hand.press(KeyCode.DOWN);
            hand.press(KeyCode.RIGHT);
            MatrixGrid.Selected cell = selected(grid);
            assertThat(cell.matrix().rows().get(cell.row()).path().toString())
                    .isEqualTo("Duration > Short-term");
            assertThat(cell.matrix().groups().get(cell.group()).label()).isEqualTo("Shanghai");
            ListView<?> quotes = hand.find("#matrix-quotes", ListView.class);
            assertThat(Stagehand.get(() -> quotes.getItems().size()))
                    .isEqualTo(cell.matrix().cell(cell.row(), cell.group()).codings());
            hand.press(KeyCode.ENTER);
            assertThat(Stagehand.get(quotes::isFocused)).isTrue();
            Quote first = (Quote) Stagehand.get(() -> quotes.getItems().getFirst());
            hand.press(KeyCode.ENTER);
            TabPane pages = hand.find("#pages", TabPane.class);
            assertThat(Stagehand.get(() -> pages.getSelectionModel().getSelectedItem().getId()))
                    .isEqualTo("transcript " + first.coding().transcript().value());
        }
    }

    @Test
    void sortingFoldingAndHidingChangeWhatIsShownAndNotTheFigures() throws Exception {
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            hand.openSample(folder);
            open(hand);
            MatrixGrid grid = grid(hand);
            int all = Stagehand.get(() -> grid.shown().orElseThrow().rows().size());
            hand.press(KeyCode.LEFT);
            hand.press(KeyCode.LEFT);
            assertThat(Stagehand.get(() -> grid.shown().orElseThrow().rows().size()))
                    .isEqualTo(all - 7);
            hand.press(KeyCode.END);
            hand.press(KeyCode.S);
            Arrangement shown = Stagehand.get(() -> grid.shown().orElseThrow());
            List<Integer> totals =
                    shown.rows().stream()
                            .filter(row -> shown.matrix().rows().get(row).depth() == 0)
                            .map(row -> shown.matrix().cell(row, 3).codings())
                            .toList();
            assertThat(totals).isSortedAccordingTo((one, other) -> other - one);
            CheckBox subcodes = hand.find("#matrix-subcodes", CheckBox.class);
            hand.click(subcodes);
            assertThat(
                            Stagehand.get(() ->
                                    grid.shown().orElseThrow().matrix().spec().thisCodeOnly()))
                    .isTrue();
        }
    }

    @Test
    void theFiguresAreThoseOfTheCommandLine() throws Exception {
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            Path file = hand.openSample(folder);
            MatrixPage page = open(hand);
            choose(hand, "#matrix-within", "sector");
            choose(hand, "#matrix-measure", "Codings per 10,000 characters");
            Path csv = folder.resolve("matrix.csv");
            Stagehand.get(() -> {
                page.write(csv);
                return true;
            });
            Study study = study(file);
            ThemeMatrix matrix =
                    ThemeMatrix.of(
                            study,
                            MatrixSpec.by(
                                    new Grouping.ByAttributes(
                                            List.of(
                                                    study.attribute("city").orElseThrow().id(),
                                                    study.attribute("sector")
                                                            .orElseThrow()
                                                            .id()))));
            StringWriter expected = new StringWriter();
            MatrixCsv.write(matrix, Measure.PER_10000, CsvProfile.EXCEL, expected);
            assertThat(Files.readString(csv)).isEqualTo(expected.toString());
        }
    }

    @Test
    void aCoderIsOneClickAway() throws Exception {
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            hand.openSample(folder);
            open(hand);
            HBox coders = hand.find("#matrix-coders", HBox.class);
            hand.click((ToggleButton) Stagehand.get(() -> coders.getChildren().get(1)));
            MatrixGrid grid = grid(hand);
            Arrangement shown = Stagehand.get(() -> grid.shown().orElseThrow());
            assertThat(shown.matrix().spec().filter().coders()).hasSize(1);
            hand.click(hand.find("#matrix-clear", Button.class));
            assertThat(Stagehand.get(() -> grid.shown().orElseThrow().matrix().spec().filter()))
                    .isEqualTo(Filter.ALL);
        }
    }

    @Test
    void anUndoneImportOfCodingsEmptiesTheMatrixAtOnce() throws Exception {
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            hand.openSample(folder);
            open(hand);
            MatrixGrid grid = grid(hand);
            assertThat(selected(grid).matrix().columnCodings().getLast()).isPositive();
            hand.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(selected(grid).matrix().columnCodings().getLast()).isZero();
            hand.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(Stagehand.get(() -> grid.selected().get())).isNull();
        }
    }

    @Test
    void picturesCarryTheirCaptionAndWorkbooksAreZips() throws Exception {
        try (Stagehand hand =
                new Stagehand(folder, settings -> settings.withLanguage(Language.CHINESE))) {
            hand.openSample(folder);
            MatrixPage page = open(hand);
            for (String ending : List.of("svg", "png", "xlsx")) {
                Stagehand.get(() -> {
                    page.write(folder.resolve("export-matrix." + ending));
                    return true;
                });
            }
            String svg = Files.readString(folder.resolve("export-matrix.svg"));
            assertThat(svg)
                    .contains(">主题矩阵 · three-cities</text>", "编码次数", "N = 16", ">Beijing</text>");
            try (ZipFile xlsx = new ZipFile(folder.resolve("export-matrix.xlsx").toFile())) {
                String sheet =
                        new String(
                                xlsx.getInputStream(xlsx.getEntry("xl/worksheets/sheet1.xml"))
                                        .readAllBytes(),
                                StandardCharsets.UTF_8);
                assertThat(sheet).contains("Duration &gt; Short-term", "<v>23</v>");
            }
            hand.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.C);
            String pasted = Stagehand.get(() -> Clipboard.getSystemClipboard().getString());
            assertThat(pasted).contains("Duration > Short-term\t23\t18\t23\t64");
        }
    }

    @Test
    void anEmptyProjectSaysWhatToDo() throws Exception {
        Path file = folder.resolve("empty.colligate");
        Project.create(file);
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            hand.open(file);
            open(hand);
            hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
            assertThat(Stagehand.get(() -> hand.stage().getScene().lookup(".empty-state")))
                    .isNotNull();
        }
    }

    @Test
    void onPaperNothingLooksAsIfItCouldBeFolded() throws Exception {
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            hand.openSample(folder);
            MatrixPage page = open(hand);
            assertThat(shapes(grid(hand))).hasAtLeastOneElementOfType(Drawing.Shape.Wedge.class);
            Path svg = folder.resolve("paper.svg");
            Stagehand.get(() -> {
                page.write(svg);
                return true;
            });
            assertThat(Files.readString(svg)).doesNotContain("<polygon");
        }
    }

    @Test
    void atTwiceTheSizeControlsBreakIntoRowsAndHeadersIntoLines() throws Exception {
        for (Language language : Language.values()) {
            try (Stagehand hand =
                    new Stagehand(
                            folder, settings -> settings.withLanguage(language).withScale(200))) {
                hand.openSample(folder);
                open(hand);
                choose(hand, "#matrix-columns", "job title");
                FlowPane controls = hand.find(".question-bar", FlowPane.class);
                assertThat(
                                Stagehand.get(() ->
                                        controls.getChildren().stream()
                                                .filter(Node::isManaged)
                                                .mapToDouble(
                                                        one -> one.getBoundsInParent().getMaxX())
                                                .max()
                                                .orElseThrow()))
                        .isLessThanOrEqualTo(controls.getWidth());
                Metrics metrics = grid(hand).metrics();
                String label = "Scholar and Practice Supervisor";
                double narrow = metrics.em() * 7.3;
                assertThat(Stagehand.get(() -> HeadLines.of(label, narrow, metrics).texts()))
                        .containsExactly("Scholar and", "Practice", "Supervisor");
                assertThat(shapes(grid(hand)))
                        .filteredOn(Drawing.Shape.Words.class::isInstance)
                        .extracting(shape -> ((Drawing.Shape.Words) shape).text())
                        .contains("Instructor of", "Practice");
            }
        }
    }

    private static List<Drawing.Shape> shapes(MatrixGrid grid) {
        return Stagehand.get(() -> grid.draw(grid.getWidth(), grid.getHeight()).shapes());
    }

    @Test
    void anotherLanguageLeavesQuestionOrderAndCell() throws Exception {
        try (Stagehand hand = new Stagehand(folder, settings -> settings)) {
            hand.openSample(folder);
            open(hand);
            choose(hand, "#matrix-columns", "sector");
            choose(hand, "#matrix-measure", "Codings per 10,000 characters");
            HBox coders = hand.find("#matrix-coders", HBox.class);
            hand.click((ToggleButton) Stagehand.get(() -> coders.getChildren().get(1)));
            MatrixGrid before = grid(hand);
            Stagehand.run(before::requestFocus);
            hand.press(KeyCode.LEFT);
            hand.press(KeyCode.LEFT);
            hand.press(KeyCode.RIGHT);
            hand.press(KeyCode.RIGHT);
            hand.press(KeyCode.S);
            for (int i = 0; i < 20; i++) {
                hand.press(KeyCode.DOWN);
            }
            Arrangement old = Stagehand.get(() -> before.shown().orElseThrow());
            MatrixGrid.Selected cell = selected(before);
            assertThat(Stagehand.get(before::top)).isPositive();

            hand.set(settings -> settings.withLanguage(Language.CHINESE));
            hand.until(() ->
                    !before.equals(hand.stage().getScene().lookup("#matrix-grid"))
                            && hand.stage().getScene().lookup("#matrix-grid") != null);
            hand.pulse();
            MatrixGrid after = grid(hand);
            Arrangement now = Stagehand.get(() -> after.shown().orElseThrow());
            assertThat(now.matrix().spec()).isEqualTo(old.matrix().spec());
            assertThat(now.reading()).isEqualTo(old.reading());
            assertThat(selected(after).row()).isEqualTo(cell.row());
            assertThat(selected(after).group()).isEqualTo(cell.group());
            assertThat(Stagehand.get(after::top)).isEqualTo(Stagehand.get(before::top));
            assertThat(Stagehand.get(after::isFocused)).isTrue();
        }
    }
}
