package org.colligate.ui.codebook;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.colligate.ui.kit.Action;
import org.colligate.ui.kit.Actions;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.FilterField;
import org.colligate.ui.kit.Icons;
import org.colligate.ui.kit.Session;
import org.kordamp.ikonli.feather.Feather;

/// The tree of codes with its heading, its filter and its keys.
final class CodeBrowser {

    private final Session session;
    private final Desk desk;
    private final CodeOutline outline;
    private final CodeActions actions;
    private final FilterField filter;
    private final HBox narrow = new HBox();
    private final VBox empty = new VBox();
    private final Label hint = new Label();
    private final Button begin = new Button();
    private final VBox node;
    private final Subscription listening;

    /// Makes it.
    ///
    /// @param id the node id of the tree; its filter has the same with `-filter`
    /// @param enter what Enter does
    CodeBrowser(Session session, String id, Runnable enter) {
        this.session = session;
        desk = session.desk();
        outline = new CodeOutline(session, id);
        actions = new CodeActions(session, outline);
        filter = new FilterField(desk.text("codebook.filter"), outline.tree());
        filter.setId(id + "-filter");
        CodeDrag drag = new CodeDrag(session, outline.tree(), session::apply, actions::dropped);
        outline.cells(cell -> {
            cell.onName(actions::named);
            drag.listen(cell);
        });
        tree().setContextMenu(Actions.menu(actions.groups()));
        tree().addEventFilter(KeyEvent.KEY_PRESSED, key -> key(key, enter));
        tree().addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        filter.textProperty()
                .subscribe(() -> {
                    outline.narrow(filter.isNarrowing() ? filter::admits : null);
                    refreshEmpty();
                });
        listening = session.study().subscribe(_ -> refreshEmpty());
        StackPane below = new StackPane(tree(), empty());
        VBox.setVgrow(below, Priority.ALWAYS);
        narrow.getChildren().setAll(filter);
        HBox.setHgrow(filter, Priority.ALWAYS);
        narrow.getStyleClass().add("side-filter");
        node = new VBox(heading(), narrow, below);
        node.getStyleClass().add("side");
    }

    private TreeView<CodeRow> tree() {
        return outline.tree();
    }

    private HBox heading() {
        Label title = new Label(desk.text("codebook.codes"));
        title.getStyleClass().add("side-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        title.setLabelFor(tree());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox heading = new HBox(title, gap, Icons.button(Feather.PLUS, actions.named("new")));
        heading.getStyleClass().add("side-bar");
        return heading;
    }

    private VBox empty() {
        hint.getStyleClass().add("empty-hint");
        hint.setWrapText(true);
        begin.setText(desk.text("codebook.new"));
        begin.setOnAction(_ -> actions.named("new").fire());
        begin.disableProperty().bind(actions.named("new").enabled().not());
        empty.getChildren().setAll(hint, begin);
        empty.getStyleClass().add("empty-state");
        empty.setPickOnBounds(false);
        return empty;
    }

    private void refreshEmpty() {
        boolean none = session.study().get().codebook().size() == 0;
        boolean nothing = tree().getRoot().getChildren().isEmpty();
        hint.setText(desk.text(none ? "codebook.empty" : "codebook.none.fits"));
        begin.setVisible(none);
        begin.setManaged(none);
        empty.setVisible(nothing);
        narrow.setVisible(!none);
        narrow.setManaged(!none);
    }

    private void key(KeyEvent key, Runnable enter) {
        if (tree().getEditingItem() != null) {
            return;
        }
        outline.alignFocus();
        boolean plain = !key.isShortcutDown() && !key.isAltDown() && !key.isShiftDown();
        if (key.getCode() == KeyCode.ENTER && plain) {
            enter.run();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE && filter.isNarrowing()) {
            filter.clear();
            key.consume();
        } else {
            Actions.fire(actions.all(), key);
        }
    }

    /// A letter typed in the tree begins a filter.
    private void typed(KeyEvent key) {
        String typed = key.getCharacter();
        boolean letter =
                tree().getEditingItem() == null
                        && !key.isShortcutDown()
                        && !key.isAltDown()
                        && typed.codePoints().anyMatch(Character::isLetterOrDigit);
        if (letter) {
            filter.requestFocus();
            filter.appendText(typed);
            filter.end();
            key.consume();
        }
    }

    Region node() {
        return node;
    }

    CodeActions actions() {
        return actions;
    }

    List<Action> listed() {
        return actions.all();
    }

    void focus() {
        outline.focus();
    }

    void resume(CodeBrowser before) {
        filter.setText(before.filter.getText());
        outline.resume(before.outline);
    }

    void close() {
        listening.unsubscribe();
        actions.close();
        outline.close();
    }
}
