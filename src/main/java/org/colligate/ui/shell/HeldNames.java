package org.colligate.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.colligate.model.RefusedException;
import org.colligate.model.Step;
import org.colligate.pseudonym.Remains;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.Icons;
import org.colligate.ui.kit.Place;
import org.colligate.ui.kit.Session;
import org.kordamp.ikonli.feather.Feather;

/// Says in the bar, as long as it is so, that the project holds the key to its pseudonyms or that
/// its history holds the names, and leads to where that is ended.
final class HeldNames {

    private final Session session;
    private final Desk desk;
    private final Button node = new Button();
    private boolean history;

    HeldNames(Session session) {
        this.session = session;
        desk = session.desk();
        node.setId("held-names");
        node.setGraphic(Icons.of(Feather.KEY));
        node.getStyleClass().addAll("flat", "small", "held-names");
        node.setMinWidth(Region.USE_PREF_SIZE);
        node.setOnAction(_ -> session.go(new Place.Pseudonyms()));
        node.managedProperty().bind(node.visibleProperty());
        try {
            history = session.project().history().stream().anyMatch(Remains::isOfNames);
        } catch (RefusedException unreadable) {
            // the page of the history says so
            history = false;
        }
        session.listen((step, _) -> heard(step));
        refresh();
    }

    Button node() {
        return node;
    }

    private void heard(Step step) {
        history = !step.isBeginning() && (history || Remains.isOfNames(step));
        refresh();
    }

    private void refresh() {
        int names = session.study().get().pseudonyms().size();
        node.setVisible(names > 0 || history);
        node.setText(
                names > 0 ? desk.text("shell.held.key", names) : desk.text("shell.held.history"));
        String why = desk.text(names > 0 ? "shell.held.key.why" : "shell.held.history.why");
        node.setTooltip(new Tooltip(why));
        node.setAccessibleText(node.getText() + ". " + why);
    }
}
