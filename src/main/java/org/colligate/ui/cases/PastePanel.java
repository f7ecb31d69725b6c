package org.colligate.ui.cases;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.colligate.cases.CaseImport;
import org.colligate.cases.CaseTable;
import org.colligate.model.ChangeSet;
import org.colligate.model.NothingToDoException;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import org.colligate.ui.kit.ChangePreview;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.Messages;
import org.colligate.ui.kit.Panel;
import org.colligate.ui.kit.Session;

/// Shows what a table from a spreadsheet would change, and changes it in one step.
final class PastePanel {

    private final Session session;
    private final CaseGrid grid;

    PastePanel(Session session, CaseGrid grid) {
        this.session = session;
        this.grid = grid;
    }

    /// Looks at what is on the clipboard.
    void show(String clipboard) {
        Desk desk = session.desk();
        Study study = session.study().get();
        Pasted pasted = Pasted.of(clipboard);
        if (pasted.isEmpty()) {
            desk.messages().say(desk.text("cases.paste.empty"));
            return;
        }
        Optional<CaseTable> table = pasted.asTable(study);
        CaseTable block =
                table.orElseGet(
                        () -> pasted.asBlock(grid.casesFromFocus(), grid.attributesFromFocus()));
        if (block.rows().isEmpty() || block.attributes().isEmpty()) {
            explain();
            return;
        }
        try {
            ask(block, new ChangePreview(desk.texts(), study, change(study, block)), table);
        } catch (NothingToDoException same) {
            desk.messages().say(desk.text("cases.paste.same"));
        } catch (RefusedException refusal) {
            desk.messages().refused(refusal);
        }
    }

    private ChangeSet change(Study study, CaseTable table) throws RefusedException {
        return CaseImport.of(study, session.desk().text("cases.clipboard"), table);
    }

    private void explain() {
        Desk desk = session.desk();
        Panel panel =
                new Panel(
                        desk.text("cases.paste"), Messages.paragraph(desk.text("cases.paste.how")));
        panel.addDefault(desk.text("kit.close"), desk.messages()::hide);
        desk.messages().ask(panel);
    }

    private void ask(CaseTable table, ChangePreview preview, Optional<CaseTable> whole) {
        Desk desk = session.desk();
        Label summary =
                Messages.paragraph(
                        desk.text(
                                whole.isPresent() ? "cases.paste.table" : "cases.paste.block",
                                preview.summary()));
        summary.getStyleClass().add("paste-what");
        summary.setPrefWidth(Region.USE_COMPUTED_SIZE);
        summary.setMinHeight(Region.USE_PREF_SIZE);
        TableView<ChangePreview.Line> lines = preview.table();
        VBox.setVgrow(lines, Priority.ALWAYS);
        Panel panel = new Panel(desk.text("cases.paste"), new VBox(8, summary, lines));
        panel.getStyleClass().add("preview-panel");
        panel.add(desk.text("kit.cancel"), desk.messages()::hide);
        panel.addDefault(
                        desk.text("cases.paste.do"),
                        () -> {
                            desk.messages().hide();
                            session.apply(study -> change(study, table));
                        })
                .setId("paste-do");
        desk.messages().ask(panel);
        lines.requestFocus();
    }
}
