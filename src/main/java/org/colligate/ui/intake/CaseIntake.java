package org.colligate.ui.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.colligate.cases.CaseImport;
import org.colligate.cases.CaseTable;
import org.colligate.exchange.csv.CaseCsv;
import org.colligate.model.ChangeSet;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import org.colligate.ui.kit.ChangePreview;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.Messages;
import org.colligate.ui.kit.Panel;
import org.colligate.ui.kit.Session;

/// Brings in a file of cases: which column names the cases, what would change, then one step.
final class CaseIntake {

    private final Session session;
    private final Desk desk;
    private final Path file;
    private final List<Optional<String>> columns = new ArrayList<>();

    CaseIntake(Session session, Path file) {
        this.session = session;
        this.desk = session.desk();
        this.file = file;
    }

    /// Shows the file with its first column as the key.
    void show() {
        try {
            columns.add(Optional.empty());
            CaseCsv.read(file, null).attributes().forEach(name -> columns.add(Optional.of(name)));
            show(Optional.empty());
        } catch (RefusedException refusal) {
            desk.messages().refused(refusal);
        }
    }

    private void show(Optional<String> key) {
        Study study = session.study().get();
        try {
            CaseTable table = CaseCsv.read(file, key.orElse(null));
            ChangePreview preview = new ChangePreview(desk.texts(), study, change(study, table));
            Label summary =
                    Previewed.line(desk.text("intake.cases.what", name(), preview.summary()));
            VBox above = new VBox(8, summary, keyLine(key));
            Previewed.show(
                    desk,
                    desk.text("intake.cases.title"),
                    above,
                    preview,
                    () -> session.apply(now -> change(now, table)));
        } catch (RefusedException refusal) {
            showProblem(key, refusal);
        }
    }

    private ChangeSet change(Study study, CaseTable table) throws RefusedException {
        return CaseImport.of(study, name(), table);
    }

    private String name() {
        return String.valueOf(file.getFileName());
    }

    private Node keyLine(Optional<String> key) {
        ComboBox<Optional<String>> choice = new ComboBox<>();
        choice.setId("intake-key");
        choice.getItems().setAll(columns);
        choice.setValue(key);
        choice.setConverter(new Names());
        choice.setAccessibleText(desk.text("intake.key"));
        choice.valueProperty().addListener((_, _, next) -> show(next));
        Label label = new Label(desk.text("intake.key"));
        label.setLabelFor(choice);
        HBox line = new HBox(8, label, choice);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private final class Names extends StringConverter<Optional<String>> {
        @Override
        public String toString(Optional<String> column) {
            return column.orElse(desk.text("intake.key.first"));
        }

        @Override
        public Optional<String> fromString(String text) {
            return Optional.of(text);
        }
    }

    /// The wrong key column is the likeliest reason, so it can be changed here too.
    private void showProblem(Optional<String> key, RefusedException refusal) {
        VBox body = new VBox(12, Messages.paragraph(desk.texts().of(refusal)), keyLine(key));
        Panel panel = new Panel(desk.text("intake.cases.title"), body);
        panel.addDefault(desk.text("kit.close"), desk.messages()::hide).requestFocus();
        desk.messages().ask(panel);
    }
}
