package org.colligate.ui.kit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.colligate.model.Attribute;
import org.colligate.model.AttributeId;
import org.colligate.model.Case;
import org.colligate.model.Change;
import org.colligate.model.ChangeSet;
import org.colligate.model.Code;
import org.colligate.model.Study;
import org.jspecify.annotations.Nullable;

/// What a deed would change in cases and codes, line by line, before it is done.
public final class ChangePreview {

    /// How many letters a column may claim of the width of the table; at least the first number.
    private static final int[][] LETTERS = {{10, 34}, {8, 14}, {8, 30}, {14, 36}};

    private final Texts texts;
    private final Study before;
    private final Study after;
    private final List<Line> lines = new ArrayList<>();
    private int created;
    private int changed;
    private int attributes;
    private int cleared;

    /// Works out the lines.
    ///
    /// @param study what the changes would be done to
    public ChangePreview(Texts texts, Study study, ChangeSet set) {
        this.texts = texts;
        this.before = study;
        this.after = study.after(set);
        set.changes().forEach(this::add);
    }

    /// One thing, and what would become of one part of it.
    public record Line(String thing, String part, String now, String then) {}

    public List<Line> lines() {
        return List.copyOf(lines);
    }

    /// Returns what would be new, change and be cleared, in words, and nothing of what would not.
    public String summary() {
        boolean codes = isOfCodes();
        List<String> parts = new ArrayList<>();
        tell(parts, codes ? "kit.preview.codes.new" : "kit.preview.cases.new", created);
        tell(parts, codes ? "kit.preview.codes.changed" : "kit.preview.cases.changed", changed);
        tell(parts, "kit.preview.attributes.new", attributes);
        tell(parts, "kit.preview.cleared", cleared);
        return String.join(texts.of("kit.preview.and"), parts);
    }

    private void tell(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(texts.of(key, count));
        }
    }

    private boolean isOfCodes() {
        return !before.codebook().equals(after.codebook());
    }

    private void add(Change change) {
        switch (change) {
            case Change.OfCase(Case old, Case next) when next != null -> add(old, next);
            case Change.OfAttribute(Attribute _, Attribute next) when next != null -> {
                attributes++;
                lines.add(new Line(next.name(), texts.of("kit.preview.attribute"), "", ""));
            }
            case Change.OfCode(Code old, Code next) when next != null -> add(old, next);
            default -> {}
        }
    }

    private void add(@Nullable Case old, Case next) {
        count(old);
        if (old == null) {
            lines.add(new Line(next.name(), texts.of("kit.preview.case"), "", values(next)));
            return;
        }
        for (Attribute attribute : after.attributes().list()) {
            AttributeId id = attribute.id();
            differ(next.name(), attribute.name(), old.values().get(id), next.values().get(id));
        }
    }

    private String values(Case owner) {
        return after.attributes().list().stream()
                .flatMap(attribute -> owner.value(attribute.id()).stream())
                .collect(Collectors.joining(" · "));
    }

    private void add(@Nullable Code old, Code next) {
        count(old);
        String path = after.codebook().path(next.id()).toString();
        if (old == null) {
            String definition = next.guide().definition();
            lines.add(new Line(path, texts.of("kit.preview.code"), "", definition));
            return;
        }
        Map<String, Function<Code, String>> parts = new LinkedHashMap<>();
        parts.put("definition", code -> code.guide().definition());
        parts.put("include", code -> code.guide().include());
        parts.put("exclude", code -> code.guide().exclude());
        parts.put("example", code -> code.guide().example());
        parts.put("color", code -> code.color().toString());
        parts.forEach((name, part) ->
                differ(path, texts.of("kit.preview." + name), part.apply(old), part.apply(next)));
    }

    private void count(@Nullable Object old) {
        if (old == null) {
            created++;
        } else {
            changed++;
        }
    }

    private void differ(String thing, String part, @Nullable String now, @Nullable String then) {
        if (!Objects.equals(now, then)) {
            cleared += or(then).isEmpty() ? 1 : 0;
            lines.add(new Line(thing, part, or(now), or(then)));
        }
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }

    /// Returns a table of the lines.
    public TableView<Line> table() {
        TableView<Line> table = new TableView<>(FXCollections.observableArrayList(lines));
        table.setId("preview");
        table.getStyleClass().addAll("dense", "preview");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setAccessibleText(summary());
        boolean codes = isOfCodes();
        table.getColumns()
                .add(column(codes ? "kit.preview.path" : "kit.preview.name", Line::thing));
        table.getColumns().add(column("kit.preview.part", Line::part));
        table.getColumns().add(column("kit.preview.now", Line::now));
        table.getColumns().add(column("kit.preview.then", Line::then));
        share(table, List.of(Line::thing, Line::part, Line::now, Line::then));
        return table;
    }

    /// Shares the width out by the longest text of each column.
    private void share(TableView<Line> table, List<Function<Line, String>> parts) {
        double[] shares = new double[LETTERS.length];
        for (int i = 0; i < shares.length; i++) {
            int longest =
                    lines.stream()
                            .map(parts.get(i))
                            .mapToInt(ChangePreview::letters)
                            .max()
                            .orElse(0);
            shares[i] = Math.clamp(longest, LETTERS[i][0], LETTERS[i][1]);
        }
        double all = Arrays.stream(shares).sum();
        table.widthProperty()
                .subscribe(width -> {
                    for (int i = 0; i < shares.length; i++) {
                        table.getColumns()
                                .get(i)
                                .setPrefWidth(width.doubleValue() * shares[i] / all);
                    }
                });
    }

    /// A Han character is as wide as two letters.
    private static int letters(String text) {
        return text.codePoints().map(one -> Character.isIdeographic(one) ? 2 : 1).sum();
    }

    private TableColumn<Line, String> column(String key, Function<Line, String> part) {
        TableColumn<Line, String> column = new TableColumn<>(texts.of(key));
        column.setCellValueFactory(line -> new ReadOnlyStringWrapper(part.apply(line.getValue())));
        column.setCellFactory(_ -> new Cell());
        column.setSortable(false);
        return column;
    }

    private static final class Cell extends javafx.scene.control.TableCell<Line, String> {
        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            boolean blank = empty || text == null || text.isEmpty();
            setText(blank ? null : text.replace('\n', ' '));
            setTooltip(blank ? null : new Tooltip(text));
        }
    }
}
