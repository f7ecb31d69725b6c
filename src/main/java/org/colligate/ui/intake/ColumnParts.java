package org.colligate.ui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.colligate.exchange.RowRoles;
import org.colligate.transcript.RowTable;
import org.colligate.ui.kit.Desk;
import org.jspecify.annotations.Nullable;

/// The columns of a table, each with what it is for.
final class ColumnParts {

    private static final int SAMPLE = 60;
    private static final int LONGEST_NAME = 200;

    /// What a column is for.
    enum Part {
        TEXT,
        NAME,
        CASE,
        ATTRIBUTE,
        OUT;

        boolean isOfOne() {
            return this == NAME || this == CASE;
        }
    }

    private final Desk desk;
    private final RowTable table;
    private final Runnable changed;
    private final List<ComboBox<Part>> parts = new ArrayList<>();
    private final ScrollPane node = new ScrollPane();
    private boolean settling;

    /// @param guess what they are likely to be for
    /// @param changed hears that one is for something else
    ColumnParts(Desk desk, RowTable table, RowRoles guess, Runnable changed) {
        this.desk = desk;
        this.table = table;
        this.changed = changed;
        VBox lines = new VBox();
        for (int i = 0; i < table.columns().size(); i++) {
            lines.getChildren().add(line(i, part(guess, table.columns().get(i))));
        }
        lines.getStyleClass().add("table-columns");
        node.setId("table-columns");
        node.setContent(lines);
        node.setFitToWidth(true);
        node.setAccessibleText(desk.text("intake.columns"));
    }

    private static Part part(RowRoles roles, String column) {
        if (roles.texts().contains(column)) {
            return Part.TEXT;
        }
        if (column.equals(roles.key())) {
            return Part.CASE;
        }
        if (column.equals(roles.name())) {
            return Part.NAME;
        }
        return roles.attributes().contains(column) ? Part.ATTRIBUTE : Part.OUT;
    }

    private HBox line(int column, Part part) {
        Label name = new Label(shortened(table.columns().get(column), LONGEST_NAME));
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        name.getStyleClass().add("intake-name");
        Label sample = new Label(sample(column));
        sample.getStyleClass().addAll("intake-state", "text-muted");
        VBox what = new VBox(2, name, sample);
        what.setMinWidth(0);
        HBox.setHgrow(what, Priority.ALWAYS);
        ComboBox<Part> choice = new ComboBox<>();
        choice.getItems().setAll(Part.values());
        choice.setConverter(new Names());
        choice.setValue(part);
        choice.setAccessibleText(desk.text("intake.part", table.columns().get(column)));
        choice.setMinWidth(Region.USE_PREF_SIZE);
        choice.getStyleClass().add("column-part");
        choice.valueProperty().addListener((_, _, next) -> chosen(choice, next));
        name.setLabelFor(choice);
        parts.add(choice);
        HBox line = new HBox(8, what, choice);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private String sample(int column) {
        String first =
                table.rows().stream()
                        .map(row -> row.cells().get(column).strip())
                        .filter(cell -> !cell.isEmpty())
                        .findFirst()
                        .orElse("")
                        .replaceAll("\\s+", " ");
        return shortened(first, SAMPLE);
    }

    private static String shortened(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)) + " …";
    }

    private final class Names extends StringConverter<Part> {
        @Override
        public String toString(@Nullable Part part) {
            return part == null ? "" : desk.text("intake.part." + part);
        }

        @Override
        public Part fromString(String text) {
            return Part.valueOf(text.toUpperCase(Locale.ROOT));
        }
    }

    /// There is one column of names and one of cases: the one that was is left out.
    private void chosen(ComboBox<Part> choice, Part part) {
        if (settling) {
            return;
        }
        settling = true;
        if (part.isOfOne()) {
            parts.stream()
                    .filter(other -> !other.equals(choice) && other.getValue() == part)
                    .forEach(other -> other.setValue(Part.OUT));
        }
        settling = false;
        changed.run();
    }

    Region node() {
        return node;
    }

    void focus() {
        parts.getFirst().requestFocus();
    }

    RowRoles roles() {
        List<String> names = columns(Part.NAME);
        List<String> keys = columns(Part.CASE);
        return new RowRoles(
                columns(Part.TEXT),
                names.isEmpty() ? null : names.getFirst(),
                keys.isEmpty() ? null : keys.getFirst(),
                columns(Part.ATTRIBUTE));
    }

    private List<String> columns(Part part) {
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).getValue() == part) {
                columns.add(table.columns().get(i));
            }
        }
        return columns;
    }
}
