package org.colligate.ui.matrix;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.colligate.analysis.Measure;
import org.colligate.analysis.ThemeMatrix;
import org.colligate.model.Coder;
import org.colligate.ui.kit.Asking;
import org.colligate.ui.kit.Messages;
import org.colligate.ui.kit.Place;
import org.colligate.ui.kit.Session;

/// What the two pages have in common: the controls with which a question is asked, and the words
/// for it.
final class Choosers {

    /// The size of text in pictures that leave the program, in pixels.
    static final double PICTURE_EM = 13;

    private Choosers() {}

    static ComboBox<Measure> measure(Wording wording, String id, Measure first) {
        ComboBox<Measure> box = Asking.box(List.of(Measure.values()), first, wording::measure);
        box.setId(id);
        box.setAccessibleText(wording.text("measure"));
        return box;
    }

    static ComboBox<Shading> shading(Wording wording) {
        ComboBox<Shading> box =
                Asking.box(
                        List.of(Shading.values()),
                        Shading.LEVEL,
                        shading ->
                                wording.text("shading." + shading.name().toLowerCase(Locale.ROOT)));
        box.setId("matrix-shading");
        box.setTooltip(new Tooltip(wording.text("shading.hint")));
        box.setAccessibleText(wording.text("shading"));
        return box;
    }

    /// Returns what stands in the place of figures while there is nothing to count.
    static Node nothing(Session session, Wording wording) {
        Label heading = new Label(wording.text("empty"));
        heading.getStyleClass().add("heading");
        boolean texts = session.study().get().transcripts().size() > 0;
        Label hint = Messages.paragraph(wording.text(texts ? "empty.codes" : "empty.transcripts"));
        VBox box = new VBox(heading, hint);
        if (texts) {
            Button codebook = new Button(wording.text("empty.codebook"));
            codebook.setOnAction(_ -> session.go(new Place.InCodebook(null)));
            box.getChildren().add(codebook);
        }
        box.getStyleClass().add("empty-state");
        return box;
    }

    /// Returns what a result is, in a few lines: the title with the study, the question, the
    /// filters, and how much was looked at, when.
    static List<String> caption(
            Session session,
            Wording wording,
            String title,
            List<String> question,
            List<String> filters,
            ThemeMatrix matrix) {
        String file = String.valueOf(session.project().path().getFileName());
        String study = file.replaceFirst("\\.colligate$", "");
        String day =
                LocalDate.now(ZoneId.systemDefault())
                        .format(
                                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                                        .withLocale(session.desk().texts().locale()));
        List<String> lines = new ArrayList<>();
        lines.add(wording.text(title) + " · " + study);
        lines.add(String.join("  ·  ", question));
        List<Coder> coders = session.study().get().coders().list();
        if (coders.size() > 1 && matrix.spec().filter().coders().isEmpty()) {
            String names = coders.stream().map(Coder::name).collect(Collectors.joining(", "));
            lines.add(wording.text("coders.caption", names));
        }
        if (!filters.isEmpty()) {
            lines.add(wording.text("filter.caption", String.join("; ", filters)));
        }
        lines.add(
                wording.text(
                        "size.caption", matrix.all().cases(), matrix.all().transcripts(), day));
        return lines;
    }
}
