package org.colligate.ui.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.colligate.cases.CaseEditing;
import org.colligate.model.Attribute;
import org.colligate.model.AttributeId;
import org.colligate.model.Case;
import org.colligate.model.CaseId;
import org.colligate.model.Study;
import org.colligate.ui.kit.Fx;
import org.colligate.ui.kit.Session;
import org.jspecify.annotations.Nullable;

/// The table: a line for each case, a column for each attribute, worked like a spreadsheet.
final class CaseGrid {

    /// Widths in pixels at 100 %: of a letter, of what is around them, of a whole column.
    private static final double LETTER = 6.9;

    private static final double BOLD_LETTER = 9;

    private static final double MARGINS = 40;
    private static final double NARROWEST = 100;
    private static final double WIDEST = 280;

    private final Session session;
    private final ObservableList<CaseRow> rows = FXCollections.observableArrayList();
    private final FilteredList<CaseRow> shown = new FilteredList<>(rows);
    private final TableView<CaseRow> table = new TableView<>();
    private final ReadOnlyObjectWrapper<Optional<CaseId>> selectedCase =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<AttributeId>> selectedAttribute =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Label none = new Label();
    private List<Attribute> attributes = List.of();
    private @Nullable String typed;

    CaseGrid(Session session) {
        this.session = session;
        SortedList<CaseRow> sorted = new SortedList<>(shown);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setId("cases");
        none.getStyleClass().add("muted");
        table.setPlaceholder(none);
        table.setAccessibleText(session.desk().text("cases.title"));
        table.setEditable(session.project().isWritable());
        table.getStyleClass().addAll("dense", "case-grid");
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.getFocusModel().focusedCellProperty().subscribe(() -> focused(focused()));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        table.getColumns().add(nameColumn());
        refresh(session.study().get());
    }

    TableView<CaseRow> node() {
        return table;
    }

    /// The case that has the focus.
    ReadOnlyObjectProperty<Optional<CaseId>> selectedCase() {
        return selectedCase.getReadOnlyProperty();
    }

    /// The attribute whose column has the focus.
    ReadOnlyObjectProperty<Optional<AttributeId>> selectedAttribute() {
        return selectedAttribute.getReadOnlyProperty();
    }

    private TableColumn<CaseRow, String> nameColumn() {
        TableColumn<CaseRow, String> column = new TableColumn<>(session.desk().text("cases.name"));
        column.getStyleClass().add("case-name");
        column.setCellValueFactory(row -> row.getValue().current().map(Case::name));
        List<Case> cases = session.study().get().cases().list();
        return formed(column, BOLD_LETTER, cases.stream().map(Case::name));
    }

    private TableColumn<CaseRow, String> column(Attribute attribute) {
        TableColumn<CaseRow, String> column = new TableColumn<>(attribute.name());
        column.setUserData(attribute.id());
        column.setCellValueFactory(
                row -> row.getValue().current().map(c -> c.value(attribute.id()).orElse("")));
        List<Case> cases = session.study().get().cases().list();
        return formed(
                column, LETTER, cases.stream().flatMap(c -> c.value(attribute.id()).stream()));
    }

    /// Makes a column as wide as what stands in it, within reason.
    private TableColumn<CaseRow, String> formed(
            TableColumn<CaseRow, String> column, double letter, Stream<String> values) {
        column.setCellFactory(_ -> new ValueCell(this));
        column.setReorderable(false);
        int letters =
                Stream.concat(Stream.of(column.getText()), values)
                        .mapToInt(CaseGrid::letters)
                        .max()
                        .orElse(0);
        double width = Math.clamp(letters * letter + MARGINS, NARROWEST, WIDEST);
        column.setPrefWidth(width * session.desk().settings().get().scale() / 100.0);
        return column;
    }

    /// Counts letters; an ideograph is as wide as two.
    private static int letters(String text) {
        return text.codePoints().map(one -> Character.isIdeographic(one) ? 2 : 1).sum();
    }

    /// Shows another study.
    void refresh(Study study) {
        if (!attributes.equals(study.attributes().list())) {
            attributes = study.attributes().list();
            setColumns();
        }
        List<Case> cases = study.cases().list();
        none.setText(session.desk().text(cases.isEmpty() ? "cases.empty" : "cases.none.fits"));
        List<CaseId> ids = cases.stream().map(Case::id).toList();
        if (!ids.equals(rows.stream().map(CaseRow::id).toList())) {
            Optional<CaseId> before = selectedCase.get();
            Map<CaseId, CaseRow> known = new HashMap<>();
            rows.forEach(row -> known.put(row.id(), row));
            rows.setAll(
                    cases.stream().map(c -> known.getOrDefault(c.id(), new CaseRow(c))).toList());
            before.ifPresent(this::select);
        }
        for (int i = 0; i < cases.size(); i++) {
            rows.get(i).current().set(cases.get(i));
        }
    }

    private void setColumns() {
        Map<Object, Double> widths = new HashMap<>();
        table.getColumns()
                .forEach(column ->
                        widths.put(String.valueOf(column.getUserData()), column.getWidth()));
        table.getColumns().remove(1, table.getColumns().size());
        for (Attribute attribute : attributes) {
            TableColumn<CaseRow, String> column = column(attribute);
            Double width = widths.get(String.valueOf(attribute.id()));
            column.setPrefWidth(width == null ? column.getPrefWidth() : width);
            table.getColumns().add(column);
        }
    }

    /// Shows only the cases that have a text in their name or in a value.
    void filter(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        shown.setPredicate(row ->
                wanted.isEmpty()
                        || contains(row.now().name(), wanted)
                        || row.now().values().values().stream()
                                .anyMatch(value -> contains(value, wanted)));
    }

    private static boolean contains(String text, String wanted) {
        return text.toLowerCase(Locale.ROOT).contains(wanted);
    }

    private void focused(TablePosition<?, ?> cell) {
        boolean inside = cell.getRow() >= 0 && cell.getRow() < table.getItems().size();
        selectedCase.set(
                inside ? Optional.of(table.getItems().get(cell.getRow()).id()) : Optional.empty());
        selectedAttribute.set(
                Optional.ofNullable(cell.getTableColumn())
                        .map(TableColumn::getUserData)
                        .map(AttributeId.class::cast));
    }

    /// Puts the focus on a case.
    void select(CaseId id) {
        for (int row = 0; row < table.getItems().size(); row++) {
            if (table.getItems().get(row).id().equals(id)) {
                move(row, Math.max(0, focused().getColumn()));
                return;
            }
        }
    }

    /// Puts the focus on the table, on its first cell if it was never there. A tab that has just
    /// come to the front takes the focus only when it is drawn.
    void focus() {
        if (table.getSelectionModel().isEmpty() && !table.getItems().isEmpty()) {
            move(0, 0);
        }
        table.requestFocus();
        Fx.later(table::requestFocus);
    }

    private TablePosition<?, ?> focused() {
        return table.getFocusModel().getFocusedCell();
    }

    /// Goes to a cell; over the end of a line into the next one.
    void move(int row, int column) {
        int columns = table.getVisibleLeafColumns().size();
        int toRow = row + Math.floorDiv(column, columns);
        if (toRow < 0 || toRow >= table.getItems().size()) {
            return;
        }
        TableColumn<CaseRow, ?> to = table.getVisibleLeafColumn(Math.floorMod(column, columns));
        table.scrollTo(Math.max(0, toRow - 3));
        table.scrollToColumn(to);
        table.getSelectionModel().clearAndSelect(toRow, to);
        table.getFocusModel().focus(new TablePosition<>(table, toRow, to));
    }

    /// Goes to a cell and edits it.
    void moveAndEdit(int row, int column) {
        move(row, column);
        table.layout();
        editFocused();
    }

    private void editFocused() {
        TablePosition<CaseRow, ?> cell = position();
        if (cell.getRow() >= 0 && cell.getTableColumn() != null) {
            table.edit(cell.getRow(), cell.getTableColumn());
        }
    }

    @SuppressWarnings("unchecked")
    private TablePosition<CaseRow, ?> position() {
        return (TablePosition<CaseRow, ?>) focused();
    }

    private void pressed(KeyEvent key) {
        if (table.getEditingCell() != null || !table.isFocused()) {
            return;
        }
        boolean plain = !key.isShortcutDown() && !key.isAltDown();
        if (plain && (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.F2)) {
            editFocused();
            key.consume();
        } else if (plain && key.getCode() == KeyCode.DELETE) {
            clear();
            key.consume();
        }
    }

    private void typed(KeyEvent key) {
        String text = key.getCharacter();
        boolean printable = !text.isEmpty() && text.codePoints().noneMatch(Character::isISOControl);
        if (printable
                && table.isEditable()
                && table.getEditingCell() == null
                && !key.isShortcutDown()
                && !key.isAltDown()) {
            typed = text;
            editFocused();
            typed = null;
            key.consume();
        }
    }

    /// Returns what was typed to begin an edit with; null if it did not begin so.
    @Nullable String takeTyped() {
        return typed;
    }

    private void clear() {
        TablePosition<CaseRow, ?> cell = position();
        if (selectedAttribute.get().isPresent() && selectedCase.get().isPresent()) {
            set(table.getItems().get(cell.getRow()), cell.getTableColumn(), "");
        }
    }

    /// Gives a case another name or another value.
    void set(CaseRow row, TableColumn<CaseRow, ?> column, String text) {
        Case owner = row.now();
        if (!(column.getUserData() instanceof AttributeId attribute)) {
            if (!owner.name().equals(text.strip())) {
                session.apply(study -> CaseEditing.rename(study, owner.id(), text));
            }
        } else if (!owner.value(attribute).orElse("").equals(text.strip())) {
            session.apply(study -> CaseEditing.setValue(study, owner.id(), attribute, text));
        }
    }

    /// Returns the names of the cases shown from the focused one on.
    List<String> casesFromFocus() {
        return table.getItems().stream()
                .skip(Math.max(0, focused().getRow()))
                .map(row -> row.now().name())
                .toList();
    }

    /// Returns the names of the attributes from the focused column on.
    List<String> attributesFromFocus() {
        return attributes.stream()
                .skip(Math.max(0, focused().getColumn() - 1))
                .map(Attribute::name)
                .toList();
    }
}
