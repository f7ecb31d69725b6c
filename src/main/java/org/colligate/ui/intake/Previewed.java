package org.colligate.ui.intake;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.colligate.ui.kit.ChangePreview;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.Panel;

/// A panel that shows what an import would change, and imports if that is wanted.
final class Previewed {

    private Previewed() {}

    /// Returns a sentence that is as wide as the panel.
    static Label line(String sentence) {
        Label line = new Label(sentence);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    /// Shows it.
    ///
    /// @param above what stands over the table of changes
    /// @param run imports
    /// @return the button that imports
    static Button show(Desk desk, String title, Node above, ChangePreview preview, Runnable run) {
        TableView<ChangePreview.Line> lines = preview.table();
        VBox.setVgrow(lines, Priority.ALWAYS);
        Panel panel = new Panel(title, new VBox(8, above, lines));
        panel.getStyleClass().add("preview-panel");
        panel.add(desk.text("kit.cancel"), desk.messages()::hide);
        Button take =
                panel.addDefault(
                        desk.text("intake.do"),
                        () -> {
                            desk.messages().hide();
                            run.run();
                        });
        take.setId("intake-do");
        desk.messages().ask(panel);
        lines.requestFocus();
        return take;
    }
}
