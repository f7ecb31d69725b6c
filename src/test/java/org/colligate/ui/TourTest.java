package org.colligate.ui;

import static javafx.scene.input.KeyCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.colligate.exchange.SampleStudy;
import org.colligate.model.Inquiry;
import org.colligate.project.Project;
import org.colligate.pseudonym.KeyTable;
import org.colligate.search.SavedQueries;
import org.colligate.ui.kit.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Walks every page, panel and state of the desktop, leaves a picture of each, and fails for words
/// that cannot be read, words that are cut off and controls without a name.
///
/// By default in English by day and in Chinese by night; `-Dcolligate.tour=all` walks all four
/// ways, which is what the user guide's pictures are taken from.
class TourTest {

    private static final Path PROGRAM = Path.of("").toAbsolutePath();

    @TempDir static Path shelf;
    @TempDir Path folder;

    @BeforeAll
    static void buildSample() throws Exception {
        SampleStudy.build(PROGRAM, shelf.resolve("three-cities.colligate"));
    }

    static Stream<Arguments> looks() {
        boolean all = "all".equals(System.getProperty("colligate.tour"));
        return Stream.of(Language.values())
                .flatMap(language ->
                        Stream.of(false, true)
                                .filter(dark -> all || dark == (language == Language.CHINESE))
                                .map(dark -> Arguments.of(language, dark)));
    }

    private Path sample() throws Exception {
        return Files.copy(
                shelf.resolve("three-cities.colligate"), folder.resolve("three-cities.colligate"));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void theWindowAndWhatStandsInFrontOfIt(Language language, boolean dark) throws Exception {
        try (Tour tour = new Tour(folder, language, dark, 100)) {
            tour.stop("start");
            tour.hand().hold();
            Stagehand.run(() ->
                    tour.hand().shell().projects().createSample(folder.resolve("busy.colligate")));
            tour.hand().until(() -> panelStands(tour));
            tour.stop("busy");
            tour.hand().let();
            tour.hand().until(() -> tour.hand().stage().getTitle().startsWith("busy"));
            tour.hand().pulse();
            tour.stop("first");
            tour.press(CONTROL, K);
            tour.stop("palette");
            tour.type("zzz");
            tour.stop("palette-none");
            tour.press(ESCAPE);
            tour.menu("shell.shortcuts");
            tour.stop("shortcuts");
            tour.press(ESCAPE);
            tour.menu("shell.settings");
            tour.stop("settings");
            tour.press(ESCAPE);
            tour.menu("shell.check");
            tour.hand().until(() -> tour.hand().stage().getScene().lookup(".passing") != null);
            tour.stop("said");
            Stagehand.run(() -> tour.hand().shell().failed(new IllegalStateException("planned")));
            tour.stop("failed");
            tour.press(ENTER);
            Path broken = Files.writeString(folder.resolve("broken.colligate"), "no project");
            tour.hand().open(broken);
            tour.stop("refused");
            tour.press(ENTER);
            Path held = sample();
            try (Project elsewhere = Project.open(held)) {
                tour.hand().open(held);
                tour.stop("elsewhere");
                tour.press(ENTER);
                tour.stop("reading");
                assertThat(elsewhere.isWritable()).isTrue();
            }
            tour.menu("shell.close");
            tour.stop("start-recent");
            tour.judge();
        }
    }

    private static boolean panelStands(Tour tour) {
        return tour.hand().stage().getScene().lookup(".shade .panel") != null;
    }

    @ParameterizedTest
    @MethodSource("looks")
    void aStudyOfNothing(Language language, boolean dark) throws Exception {
        Path file = TourStudies.empty(folder);
        try (Tour tour = new Tour(folder, language, dark, 100)) {
            tour.hand().open(file);
            tour.stop("empty");
            tour.press(F7);
            tour.press(F8);
            tour.stop("empty-away");
            tour.press(F7);
            tour.press(F8);
            for (String page :
                    new String[] {
                        "matrix",
                        "compare",
                        "search",
                        "words",
                        "cases",
                        "codebook",
                        "pseudonyms",
                        "memos",
                        "history"
                    }) {
                tour.menu("shell.go." + page);
                tour.stop("empty-" + page);
            }
            tour.importing("intake.transcripts", PROGRAM.resolve("sample-transcripts"));
            tour.stop("intake");
            tour.press(ESCAPE);
            tour.importing("intake.transcripts", TourStudies.documents(folder));
            tour.stop("intake-documents");
            tour.press(ESCAPE);
            tour.importing("intake.transcripts", TourStudies.doubtful(folder));
            tour.stop("intake-doubtful");
            tour.press(ESCAPE);
            tour.importing("intake.transcripts", TourStudies.survey(folder));
            tour.stop("intake-table");
            tour.press(ESCAPE);
            tour.importing(
                    "intake.codebook", PROGRAM.resolve("codebooks/welfare-contracting.json"));
            tour.stop("intake-codebook");
            tour.press(ESCAPE);
            tour.judge();
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void readingAndCoding(Language language, boolean dark) throws Exception {
        Path file = sample();
        try (Tour tour = new Tour(folder, language, dark, 100)) {
            tour.hand().open(file);
            tour.press(CONTROL, F);
            tour.type("contract");
            tour.press(F3);
            tour.stop("transcript-find");
            tour.press(ESCAPE);
            tour.press(S);
            tour.stop("transcript");
            tour.press(ENTER);
            tour.stop("picker");
            tour.type("nothing like it");
            tour.stop("picker-new");
            tour.press(ESCAPE);
            tour.press(F2);
            tour.stop("transcript-edit");
            tour.press(ESCAPE);
            tour.press(ALT, DIGIT1);
            tour.type("zzz");
            tour.stop("transcripts-none-fits");
            tour.press(ESCAPE);
            tour.press(ALT, DIGIT2);
            tour.press(DOWN);
            tour.stop("quotes");
            tour.press(CONTROL, SHIFT, L);
            tour.stop("codes-color");
            tour.press(ESCAPE);
            tour.press(CONTROL, SHIFT, M);
            tour.press(DOWN);
            tour.stop("codes-merge");
            tour.press(ESCAPE);
            tour.press(CONTROL, SHIFT, J);
            tour.stop("codes-move");
            tour.press(ESCAPE);
            tour.press(ALT, DIGIT2);
            tour.type("zzz");
            tour.stop("codes-none-fits");
            tour.judge();
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void pseudonyms(Language language, boolean dark) throws Exception {
        Path file = sample();
        try (Project project = Project.open(file)) {
            project.apply("A", study -> KeyTable.put(study, "Interviewer", "Q"));
            project.apply("A", study -> KeyTable.put(study, "BJ20180822", "B-1"));
            project.apply("A", study -> KeyTable.put(study, "街道", "某地"));
        }
        try (Tour tour = new Tour(folder, language, dark, 100)) {
            tour.hand().open(file);
            tour.menu("shell.go.pseudonyms");
            tour.hand().finishJobs();
            tour.stop("pseudonyms");
            tour.hand().click(tour.hand().find("#pseudonym-forget", Button.class));
            tour.stop("pseudonyms-forget");
            tour.press(ESCAPE);
            tour.hand().click(tour.hand().find("#pseudonym-key", Button.class));
            tour.stop("pseudonyms-key");
            tour.press(ENTER);
            tour.stop("pseudonyms-history");
            tour.judge();
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void otherTexts(Language language, boolean dark) throws Exception {
        try (Tour tour = new Tour(folder, language, dark, 100)) {
            tour.hand().open(TourStudies.chinese(folder));
            tour.stop("transcript-chinese");
            tour.press(DOWN);
            tour.press(M);
            tour.stop("transcript-memo");
            tour.press(ESCAPE);
            tour.hand().open(TourStudies.crowded(folder));
            tour.press(ALT, DIGIT2);
            tour.press(END);
            tour.stop("transcript-crowded");
            tour.press(ALT, DIGIT3);
            for (int i = 0; i < 4; i++) {
                tour.press(DOWN);
            }
            tour.press(DELETE);
            tour.stop("transcript-which");
            tour.press(ESCAPE);
            tour.hand().open(TourStudies.hebrew(folder));
            tour.stop("transcript-right-to-left");
            tour.hand().open(TourStudies.times(folder));
            tour.stop("transcript-times");
            tour.judge();
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void matrixAndCompare(Language language, boolean dark) throws Exception {
        Path file = sample();
        try (Tour tour = new Tour(folder, language, dark, 100)) {
            tour.hand().open(file);
            tour.menu("shell.go.matrix");
            tour.press(DOWN);
            tour.press(RIGHT);
            tour.stop("matrix");
            tour.choose("#matrix-within", 1);
            tour.stop("matrix-nested");
            tour.choose("#matrix-within", 0);
            tour.choose("#matrix-measure", 2);
            tour.stop("matrix-measure");
            tour.menu("shell.go.compare");
            tour.press(DOWN);
            tour.stop("compare");
            tour.press(S);
            tour.press(HOME);
            tour.stop("compare-codebook");
            tour.judge();
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void wordsAndKeywords(Language language, boolean dark) throws Exception {
        Path file = sample();
        try (Tour tour = new Tour(folder, language, dark, 100)) {
            tour.hand().open(file);
            tour.menu("shell.go.words");
            counted(tour, "#words-by", 1);
            tour.press(DOWN);
            tour.stop("words");
            counted(tour, "#words-key", 1);
            tour.stop("words-key");
            counted(tour, "#words-unit", 2);
            tour.stop("words-han");
            tour.hand().click(tour.hand().find("#words-stop", Button.class));
            tour.stop("words-stop");
            tour.press(ESCAPE);
            tour.hand().click(tour.hand().find("#words-edit", Button.class));
            tour.stop("words-own");
            tour.press(ESCAPE);
            tour.press(CONTROL, F);
            tour.type("zzz");
            tour.stop("words-none-fits");
            tour.judge();
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void searchAndCodingOfHits(Language language, boolean dark) throws Exception {
        Path file = sample();
        try (Project project = Project.open(file)) {
            project.apply("A", study -> SavedQueries.save(study, "Tenders", Inquiry.of("tender*")));
        }
        try (Tour tour = new Tour(folder, language, dark, 100)) {
            tour.hand().open(file);
            tour.menu("shell.go.search");
            tour.stop("search-empty");
            searched(tour, "tender* OR 招投标");
            tour.press(DOWN);
            tour.stop("search");
            tour.press(CONTROL, ENTER);
            tour.choose("#autocode-way", 1);
            tour.type("open");
            tour.stop("search-code");
            tour.press(ESCAPE);
            tour.press(CONTROL, SHIFT, B);
            tour.type("trust, 信任");
            tour.stop("search-builder");
            tour.press(ESCAPE);
            tour.press(CONTROL, S);
            tour.type("Tenders again");
            tour.stop("search-save");
            tour.press(ESCAPE);
            tour.hand().click(tour.hand().find("#search-saved", MenuButton.class));
            tour.stop("search-saved");
            tour.press(ESCAPE);
            tour.hand().click(tour.hand().find("#search-matrix", Button.class));
            tour.stop("search-matrix");
            tour.press(CONTROL, G);
            tour.stop("search-marked");
            tour.hand().click(tour.hand().find(".passing", Label.class));
            tour.menu("shell.go.search");
            searched(tour, "xyzzy");
            tour.stop("search-none");
            searched(tour, "招标 (tender");
            tour.stop("search-wrong");
            tour.judge();
        }
    }

    /// Asks a question, and waits until it has rested and is answered.
    private static void searched(Tour tour, String query) {
        TextField field = tour.hand().find("#search-query", TextField.class);
        Stagehand.run(() -> {
            field.requestFocus();
            field.setText(query);
        });
        long rested = System.nanoTime() + 300_000_000;
        tour.hand().until(() -> System.nanoTime() > rested);
        tour.hand().finishJobs();
    }

    /// Chooses something in the question about words, and waits until it is counted.
    private static void counted(Tour tour, String box, int index) {
        tour.choose(box, index);
        tour.hand().finishJobs();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void casesCodesMemosAndHistory(Language language, boolean dark) throws Exception {
        Path file = sample();
        TourStudies.annotate(file);
        try (Tour tour = new Tour(folder, language, dark, 100)) {
            tour.hand().open(file);
            tour.menu("shell.go.cases");
            tour.press(RIGHT);
            tour.stop("cases");
            tour.type("Bei jing");
            tour.press(ENTER);
            tour.stop("cases-doubt");
            TableView<?> cases = tour.hand().find("#cases", TableView.class);
            paste("case\tcity\tyear\nBJ20180822\tBeijing\t2018\nGZ20181209\tCanton\t2018\n");
            tour.press(CONTROL, V);
            tour.stop("cases-paste");
            tour.press(ESCAPE);
            Stagehand.run(() -> cases.getSelectionModel().clearAndSelect(0));
            tour.hand().click(tour.hand().find("#give-text", Button.class));
            tour.stop("cases-give");
            tour.press(ESCAPE);
            tour.importing("intake.cases", cases());
            tour.stop("intake-cases");
            tour.press(ESCAPE);
            tour.importing("intake.cases", TourStudies.misfits(folder));
            tour.stop("intake-cases-misfits");
            tour.press(ESCAPE);
            tour.menu("shell.go.codebook");
            tour.press(DOWN);
            tour.stop("codebook");
            tour.hand().click(tour.hand().find("#code-split", Button.class));
            tour.stop("codebook-split");
            tour.press(ESCAPE);
            tour.menu("shell.go.memos");
            tour.stop("memos");
            ListView<?> memos = tour.hand().find("#all-memos", ListView.class);
            Stagehand.run(() -> {
                memos.requestFocus();
                memos.getSelectionModel().select(0);
            });
            tour.press(ENTER);
            tour.stop("memos-edit");
            tour.press(ESCAPE);
            tour.menu("shell.go.history");
            tour.press(DOWN);
            tour.press(DOWN);
            tour.stop("history");
            tour.press(CONTROL, R);
            tour.stop("history-restore");
            tour.press(ESCAPE);
            tour.judge();
        }
    }

    private static void paste(String table) {
        Stagehand.run(() ->
                Clipboard.getSystemClipboard()
                        .setContent(java.util.Map.of(DataFormat.PLAIN_TEXT, table)));
    }

    private Path cases() throws Exception {
        return Files.writeString(
                folder.resolve("cases.csv"), "no,who,city,age\n1,BJ20180822,Peking,40\n");
    }

    @ParameterizedTest
    @MethodSource("looks")
    void atTwiceTheSize(Language language, boolean dark) throws Exception {
        Path file = sample();
        try (Tour tour = new Tour(folder, language, dark, 200)) {
            tour.stop("start");
            tour.hand().open(file);
            tour.press(ALT, DIGIT2);
            tour.press(DOWN);
            tour.stop("transcript");
            tour.press(ALT, DIGIT3);
            tour.press(S);
            tour.press(ENTER);
            tour.stop("picker");
            tour.press(ESCAPE);
            for (String page :
                    new String[] {
                        "matrix",
                        "compare",
                        "search",
                        "words",
                        "cases",
                        "codebook",
                        "memos",
                        "history"
                    }) {
                tour.menu("shell.go." + page);
                tour.hand().finishJobs();
                tour.stop(page);
            }
            tour.menu("shell.settings");
            tour.stop("settings");
            tour.press(ESCAPE);
            tour.menu("shell.shortcuts");
            tour.stop("shortcuts");
            tour.press(ESCAPE);
            tour.hand().open(TourStudies.empty(folder));
            tour.stop("empty");
            tour.judge();
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void inTheSmallestWindow(Language language, boolean dark) throws Exception {
        Path file = sample();
        try (Tour tour = new Tour(folder, language, dark, 100)) {
            Stagehand.run(() -> {
                tour.hand().stage().setWidth(900);
                tour.hand().stage().setHeight(600);
            });
            tour.stop("small-start");
            tour.hand().open(file);
            tour.press(ALT, DIGIT3);
            for (int i = 0; i < 2; i++) {
                tour.press(PAGE_DOWN);
            }
            tour.stop("small-transcript");
            for (String page : new String[] {"matrix", "compare", "search", "words", "cases"}) {
                tour.menu("shell.go." + page);
                tour.hand().finishJobs();
                tour.stop("small-" + page);
            }
            tour.judge();
        }
    }
}
