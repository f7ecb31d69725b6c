package org.colligate.ui.matrix;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.colligate.exchange.MatrixTable;
import org.colligate.exchange.OutputFile;
import org.colligate.exchange.csv.CsvProfile;
import org.colligate.exchange.csv.HitCsv;
import org.colligate.exchange.csv.MatrixCsv;
import org.colligate.exchange.csv.QuoteCsv;
import org.colligate.exchange.picture.Drawing;
import org.colligate.exchange.picture.Svg;
import org.colligate.exchange.xlsx.Workbook;
import org.colligate.model.RefusedException;
import org.colligate.ui.kit.Action;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.FileDialog;
import org.colligate.ui.kit.Icons;
import org.colligate.ui.kit.Png;
import org.kordamp.ikonli.feather.Feather;

/// Takes a result elsewhere: as a file, or to the clipboard.
final class Exports {

    private static final double SHARP = 2;
    private static final double MOST_PIXELS = 60e6;

    /// Tables, pictures and quotes stand apart in the menu.
    private static final Set<Format> FIRST_OF_GROUP =
            EnumSet.of(Format.CSV_EXCEL, Format.PNG, Format.QUOTES);

    private final Desk desk;
    private final Wording wording;
    private final Supplier<Optional<Result>> result;
    private final String name;

    /// What a result can be written as.
    enum Format {
        CSV_EXCEL("csv"),
        CSV_PLAIN("csv"),
        TIDY_EXCEL("csv"),
        TIDY_PLAIN("csv"),
        XLSX("xlsx"),
        PNG("png"),
        SVG("svg"),
        QUOTES("csv");

        private final String ending;

        Format(String ending) {
            this.ending = ending;
        }
    }

    /// Prepares exports.
    ///
    /// @param result what is on the page; empty for nothing
    /// @param name what a file is called at first, and the first part of ids
    Exports(Wording wording, Desk desk, Supplier<Optional<Result>> result, String name) {
        this.desk = desk;
        this.wording = wording;
        this.result = result;
        this.name = name;
    }

    /// Returns the usual format for the ending of a file.
    static Format format(Path file) {
        String name = file.toString();
        return Stream.of(Format.XLSX, Format.PNG, Format.SVG)
                .filter(format -> name.endsWith("." + format.ending))
                .findFirst()
                .orElse(Format.CSV_EXCEL);
    }

    private String title(Format format) {
        return wording.text("export." + format.name().toLowerCase(Locale.ROOT));
    }

    MenuButton button() {
        MenuButton button = new MenuButton(wording.text("export"), Icons.of(Feather.DOWNLOAD));
        button.setId(name + "-export");
        MenuItem copy = new MenuItem(wording.text("copy"));
        copy.setOnAction(_ -> copy());
        button.getItems().add(copy);
        for (Format format : Format.values()) {
            if (FIRST_OF_GROUP.contains(format)) {
                button.getItems().add(new SeparatorMenuItem());
            }
            MenuItem item = new MenuItem(title(format));
            item.setOnAction(_ -> choose(format));
            button.getItems().add(item);
        }
        return button;
    }

    List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        actions.add(Action.of(wording.text("copy"), "Shortcut+Alt+C", this::copy));
        for (Format format : Format.values()) {
            String keys = format == Format.CSV_EXCEL ? "Shortcut+E" : "";
            actions.add(
                    Action.of(
                            wording.text("export.action", title(format)),
                            keys,
                            () -> choose(format)));
        }
        return actions;
    }

    /// Puts the table on the clipboard, for spreadsheets and for word processors.
    void copy() {
        result.get()
                .ifPresent(shown -> {
                    MatrixTable table =
                            MatrixTable.of(
                                    shown.matrix(), shown.measure(), shown.rows(), shown.groups());
                    ClipboardContent content = new ClipboardContent();
                    content.putString(table.asTabs());
                    content.putHtml(table.asHtml());
                    Clipboard.getSystemClipboard().setContent(content);
                    desk.messages().say(wording.text("copied", shown.rows().size()));
                });
    }

    private void choose(Format format) {
        desk.files()
                .save(
                        new FileDialog.Wanted(title(format), title(format), List.of(format.ending)),
                        name)
                .ifPresent(file -> save(format, file));
    }

    /// Writes what is on the page to a file, beside the thread that draws.
    void save(Format format, Path file) {
        try {
            Optional<Writing> writing = prepare(format, file);
            if (writing.isPresent()) {
                desk.messages()
                        .watch(
                                desk.jobs(),
                                title(format),
                                _ -> {
                                    writing.get().run();
                                    return file;
                                },
                                done -> desk.messages().say(wording.text("exported", done)));
            }
        } catch (RefusedException refusal) {
            desk.messages().refused(refusal);
        }
    }

    /// Writes what is on the page to a file and waits for it.
    void write(Format format, Path file) throws RefusedException {
        Optional<Writing> writing = prepare(format, file);
        if (writing.isPresent()) {
            writing.get().run();
        }
    }

    private interface Writing {
        void run() throws RefusedException;
    }

    /// Does what must be done where the screen is drawn; the rest can run anywhere.
    private Optional<Writing> prepare(Format format, Path file) throws RefusedException {
        Optional<Result> found = result.get();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Result shown = found.get();
        return Optional.of(
                switch (format) {
                    case CSV_EXCEL -> () -> csv(shown, CsvProfile.EXCEL, file);
                    case CSV_PLAIN -> () -> csv(shown, CsvProfile.PLAIN, file);
                    case TIDY_EXCEL -> () -> tidy(shown, CsvProfile.EXCEL, file);
                    case TIDY_PLAIN -> () -> tidy(shown, CsvProfile.PLAIN, file);
                    case XLSX -> () -> xlsx(shown, file);
                    case PNG -> png(shown.drawing().get(), file);
                    case SVG -> svg(shown, file);
                    case QUOTES -> () -> quotes(shown, file);
                });
    }

    private static void csv(Result shown, CsvProfile profile, Path file) throws RefusedException {
        String searched = shown.searched();
        OutputFile.write(
                file,
                out -> {
                    if (searched == null) {
                        MatrixCsv.write(shown.matrix(), shown.measure(), profile, out);
                    } else {
                        HitCsv.write(shown.study(), shown.matrix(), searched, profile, out);
                    }
                });
    }

    private static void tidy(Result shown, CsvProfile profile, Path file) throws RefusedException {
        if (shown.searched() != null) {
            csv(shown, profile, file);
            return;
        }
        OutputFile.write(
                file, out -> MatrixCsv.writeTidy(shown.study(), shown.matrix(), profile, out));
    }

    private static void quotes(Result shown, Path file) throws RefusedException {
        String searched = shown.searched();
        OutputFile.write(
                file,
                out -> {
                    if (searched == null) {
                        QuoteCsv.write(shown.study(), shown.quotes(), CsvProfile.EXCEL, out);
                    } else {
                        HitCsv.write(shown.quotes(), searched, CsvProfile.EXCEL, out);
                    }
                });
    }

    private void xlsx(Result shown, Path file) throws RefusedException {
        MatrixTable table =
                MatrixTable.of(shown.matrix(), shown.measure(), shown.rows(), shown.groups());
        List<List<String>> about =
                shown.caption().stream().skip(1).map(line -> List.of(line)).toList();
        List<Workbook.Sheet> sheets =
                List.of(
                        new Workbook.Sheet(
                                wording.measure(shown.measure()), table.header(), table.lines()),
                        new Workbook.Sheet(
                                wording.text("about"), List.of(shown.caption().getFirst()), about));
        OutputFile.writeBytes(file, out -> Workbook.write(sheets, out));
    }

    private Writing png(Drawing drawing, Path file) throws RefusedException {
        double pixels = drawing.width() * drawing.height();
        if (pixels > MOST_PIXELS) {
            throw new RefusedException(wording.text("export.toolarge"));
        }
        double scale = pixels * SHARP * SHARP > MOST_PIXELS ? 1 : SHARP;
        Image image = Painter.image(drawing, Metrics.FAMILY, scale);
        return () -> OutputFile.writeBytes(file, out -> Png.write(image, out));
    }

    private static Writing svg(Result shown, Path file) {
        Drawing drawing = shown.drawing().get();
        String title = String.join(". ", shown.caption());
        return () -> OutputFile.write(file, out -> Svg.write(drawing, title, out));
    }
}
