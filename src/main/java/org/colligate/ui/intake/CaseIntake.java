package org.colligate.ui.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
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
import org.colligate.ui.kit.WrappingCell;

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
        List<CaseImport.Misfit> misfits = List.of();
        try {
            CaseTable whole = CaseCsv.read(file, key.orElse(null));
            misfits = CaseImport.misfits(study, whole);
            // Where no row fits there is nothing to leave out: the wrong column was taken.
            CaseTable table =
                    misfits.size() == whole.rows().size() ? whole : fitting(whole, misfits);
            ask(key, table, new ChangePreview(desk.texts(), study, change(study, table)), misfits);
        } catch (RefusedException refusal) {
            showProblem(key, refusal, misfits);
        }
    }

    private static CaseTable fitting(CaseTable whole, List<CaseImport.Misfit> misfits) {
        return whole.without(misfits.stream().map(CaseImport.Misfit::row).toList());
    }

    private void ask(
            Optional<String> key,
            CaseTable table,
            ChangePreview preview,
            List<CaseImport.Misfit> misfits) {
        VBox above =
                new VBox(
                        8,
                        Previewed.line(desk.text("intake.cases.what", name(), preview.summary())),
                        keyLine(key));
        Button take =
                Previewed.show(
                        desk,
                        desk.text("intake.cases.title"),
                        above,
                        preview,
                        () -> session.apply(now -> change(now, table)));
        if (!misfits.isEmpty()) {
            CheckBox leave = new CheckBox(desk.text("intake.misfits.leave", misfits.size()));
            leave.setId("intake-leave");
            above.getChildren().addAll(listed(misfits), leave);
            take.disableProperty().bind(leave.selectedProperty().not());
            leave.requestFocus();
        }
    }

    private Node listed(List<CaseImport.Misfit> misfits) {
        ListView<String> list = new ListView<>();
        list.setId("intake-misfits");
        list.getStyleClass().addAll("dense", "misfits");
        list.setAccessibleText(desk.text("intake.misfits", misfits.size()));
        list.setCellFactory(_ -> new Reason());
        misfits.forEach(one ->
                list.getItems()
                        .add(
                                desk.text(
                                        "intake.misfits.line",
                                        one.row().line(),
                                        desk.texts().of(one.reason()))));
        Label heading = Previewed.line(desk.text("intake.misfits", misfits.size()));
        heading.getStyleClass().add("intake-warning");
        return new VBox(4, heading, list);
    }

    private static final class Reason extends WrappingCell<String> {
        @Override
        protected Region content(String reason) {
            setAccessibleText(reason);
            Label label = new Label(reason);
            label.setWrapText(true);
            return label;
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
    private void showProblem(
            Optional<String> key, RefusedException refusal, List<CaseImport.Misfit> misfits) {
        VBox body = new VBox(12, Messages.paragraph(desk.texts().of(refusal)), keyLine(key));
        if (misfits.size() > 1) {
            body.getChildren().add(listed(misfits));
        }
        Panel panel = new Panel(desk.text("intake.cases.title"), body);
        panel.addDefault(desk.text("kit.close"), desk.messages()::hide).requestFocus();
        desk.messages().ask(panel);
    }
}
