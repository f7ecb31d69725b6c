package org.colligate.ui.cases;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.colligate.cases.CaseEditing;
import org.colligate.model.AttributeId;
import org.colligate.model.Study;
import org.colligate.ui.kit.Action;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.Icons;
import org.colligate.ui.kit.Lists;
import org.colligate.ui.kit.Page;
import org.colligate.ui.kit.Part;
import org.colligate.ui.kit.Session;
import org.kordamp.ikonli.feather.Feather;

/// The table of cases with their attributes, edited in place; beside it the values of the column
/// and the text of the case that have the focus.
public final class CasesPage implements Page {

    private static final KeyCombination PASTE = KeyCombination.valueOf("Shortcut+V");

    private final Session session;
    private final Desk desk;
    private final CaseGrid grid;
    private final ValueList values;
    private final HoldingList holdings;
    private final NameField naming = new NameField();
    private final TextField filter = new TextField();
    private final Label count = new Label();
    private final ReadOnlyBooleanWrapper writable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper onCase = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper onAttribute = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper title;
    private final List<Action> actions;
    private final BorderPane node = new BorderPane();
    private final StackPane center = new StackPane();
    private final SplitPane table;
    private final Region empty;
    private final Subscription subscription;

    public CasesPage(Session session) {
        this.session = session;
        this.desk = session.desk();
        this.title = new ReadOnlyStringWrapper(desk.text("cases.title"));
        this.writable.set(session.project().isWritable());
        this.grid = new CaseGrid(session);
        this.values = new ValueList(session);
        this.holdings = new HoldingList(session);
        this.actions = buildActions();
        this.table = buildTable();
        this.empty = buildEmpty();
        node.getStyleClass().add("page");
        node.setTop(buildBar());
        node.setCenter(center);
        grid.node().addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        subscription =
                session.study()
                        .subscribe(this::refresh)
                        .and(grid.selectedCase().subscribe(_ -> refreshSide()))
                        .and(grid.selectedAttribute().subscribe(_ -> refreshSide()));
    }

    private List<Action> buildActions() {
        return List.of(
                action("add", "Shortcut+Shift+N", this::addCase).when(ifWritable()),
                action("attribute.add", "Shortcut+Shift+A", this::addAttribute).when(ifWritable()),
                action("paste", "Shortcut+Shift+V", this::paste).when(ifWritable()),
                action("rename", "", this::renameCase).when(onCase.getReadOnlyProperty()),
                action("delete", "", this::deleteCase).when(onCase.getReadOnlyProperty()),
                action("attribute.rename", "", this::renameAttribute)
                        .when(onAttribute.getReadOnlyProperty()),
                action("attribute.delete", "", this::deleteAttribute)
                        .when(onAttribute.getReadOnlyProperty()),
                action("text.give", "", holdings::give).when(onCase.getReadOnlyProperty()),
                action("filter", "Shortcut+F", filter::requestFocus));
    }

    private Action action(String key, String keys, Runnable run) {
        return Action.of(desk.text("cases." + key), keys, run);
    }

    private javafx.beans.property.ReadOnlyBooleanProperty ifWritable() {
        return writable.getReadOnlyProperty();
    }

    private Region buildBar() {
        filter.setId("case-filter");
        filter.setPromptText(desk.text("cases.filter"));
        filter.setAccessibleText(desk.text("cases.filter"));
        filter.textProperty().subscribe(grid::filter);
        filter.setOnAction(_ -> grid.focus());
        count.getStyleClass().add("muted");
        count.setMinWidth(Region.USE_PREF_SIZE);
        FlowPane bar =
                new FlowPane(
                        button(Feather.USER_PLUS, 0),
                        button(Feather.COLUMNS, 1),
                        button(Feather.CLIPBOARD, 2),
                        icon(Feather.TRASH_2, 4),
                        naming.node(),
                        filter,
                        count);
        bar.getStyleClass().add("page-bar");
        return bar;
    }

    private Button button(Feather picture, int action) {
        Button button = Icons.button(picture, actions.get(action));
        button.setText(actions.get(action).title());
        button.getStyleClass().removeAll("button-icon");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private Button icon(Feather picture, int action) {
        return Icons.button(picture, actions.get(action));
    }

    private SplitPane buildTable() {
        HBox attribute = new HBox(icon(Feather.EDIT_2, 5), icon(Feather.TRASH_2, 6));
        attribute.getStyleClass().add("side-tools");
        VBox above = new VBox(values.node(), attribute);
        VBox.setVgrow(values.node(), Priority.ALWAYS);
        SplitPane side = new SplitPane(above, holdings.node());
        side.setOrientation(Orientation.VERTICAL);
        side.setDividerPositions(0.6);
        side.getStyleClass().add("case-side");
        SplitPane all = new SplitPane(grid.node(), side);
        all.setDividerPositions(0.7);
        SplitPane.setResizableWithParent(side, false);
        return all;
    }

    private Region buildEmpty() {
        Label heading = new Label(desk.text("cases.empty"));
        heading.getStyleClass().add("heading");
        Label hint = new Label(desk.text("cases.empty.hint"));
        hint.setWrapText(true);
        hint.getStyleClass().add("empty-hint");
        FlowPane doors =
                new FlowPane(8, 8, button(Feather.USER_PLUS, 0), button(Feather.CLIPBOARD, 2));
        doors.getStyleClass().add("empty-doors");
        VBox box = new VBox(heading, hint, doors);
        box.getStyleClass().add("empty-state");
        return box;
    }

    private void refresh(Study study) {
        grid.refresh(study);
        boolean none = study.cases().size() == 0 && study.attributes().size() == 0;
        Region wanted = none ? empty : table;
        if (!center.getChildren().contains(wanted)) {
            center.getChildren().setAll(wanted);
        }
        count.setText(desk.text("cases.count", study.cases().size()));
        refreshSide();
    }

    private void refreshSide() {
        Study study = session.study().get();
        values.show(study, grid.selectedAttribute().get());
        holdings.show(study, grid.selectedCase().get());
        onCase.set(writable.get() && grid.selectedCase().get().isPresent());
        onAttribute.set(writable.get() && grid.selectedAttribute().get().isPresent());
    }

    private void key(KeyEvent key) {
        if (PASTE.match(key) && grid.node().isFocused() && writable.get()) {
            paste();
            key.consume();
        }
    }

    private void addCase() {
        naming.ask(
                desk.text("cases.add.name"),
                "",
                name -> {
                    boolean added =
                            session.apply(study -> CaseEditing.create(study, name)).isPresent();
                    session.study()
                            .get()
                            .caseNamed(name.strip())
                            .ifPresent(c -> grid.select(c.id()));
                    return added;
                },
                () -> grid.focus());
    }

    private void addAttribute() {
        naming.ask(
                desk.text("cases.attribute.name"),
                "",
                name ->
                        session.apply(study -> CaseEditing.createAttribute(study, name))
                                .isPresent(),
                () -> grid.focus());
    }

    private void renameCase() {
        grid.selectedCase()
                .get()
                .ifPresent(id ->
                        naming.ask(
                                desk.text("cases.add.name"),
                                session.study().get().cases().get(id).name(),
                                name ->
                                        session.apply(study -> CaseEditing.rename(study, id, name))
                                                .isPresent(),
                                () -> grid.focus()));
    }

    private void deleteCase() {
        grid.selectedCase()
                .get()
                .ifPresent(id -> session.apply(study -> CaseEditing.delete(study, id)));
    }

    private void renameAttribute() {
        Optional<AttributeId> attribute = grid.selectedAttribute().get();
        attribute.ifPresent(id ->
                naming.ask(
                        desk.text("cases.attribute.name"),
                        session.study().get().attributes().get(id).name(),
                        name ->
                                session.apply(study -> CaseEditing.renameAttribute(study, id, name))
                                        .isPresent(),
                        () -> grid.focus()));
    }

    private void deleteAttribute() {
        grid.selectedAttribute()
                .get()
                .ifPresent(id -> session.apply(study -> CaseEditing.deleteAttribute(study, id)));
    }

    private void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        new PastePanel(session, grid).show(text == null ? "" : text);
    }

    @Override
    public ObservableValue<String> title() {
        return title.getReadOnlyProperty();
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public List<Action> actions() {
        return actions;
    }

    @Override
    public void focus() {
        grid.focus();
    }

    @Override
    public void resume(Part before) {
        if (before instanceof CasesPage old) {
            filter.setText(old.filter.getText());
            Lists.resume(grid.node(), old.grid.node());
        }
    }

    @Override
    public void close() {
        subscription.unsubscribe();
    }
}
