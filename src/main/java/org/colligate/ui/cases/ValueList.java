package org.colligate.ui.cases;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.colligate.cases.CaseImport;
import org.colligate.cases.CaseTable;
import org.colligate.model.Attribute;
import org.colligate.model.AttributeId;
import org.colligate.model.Study;
import org.colligate.ui.kit.Icons;
import org.colligate.ui.kit.Session;
import org.colligate.ui.kit.WrappingCell;
import org.kordamp.ikonli.feather.Feather;

/// The values of one attribute with how many cases have each, and what looks like a typing error.
final class ValueList {

    private final Session session;
    private final Label heading = new Label();
    private final Label missing = new Label();
    private final ListView<Spellings.Value> list = new ListView<>();
    private final VBox node = new VBox(heading, list, missing);
    private Optional<AttributeId> attribute = Optional.empty();

    ValueList(Session session) {
        this.session = session;
        heading.getStyleClass().add("side-heading");
        heading.setWrapText(true);
        missing.getStyleClass().addAll("muted", "side-note");
        missing.setWrapText(true);
        missing.setMinHeight(Region.USE_PREF_SIZE);
        list.setId("values");
        list.getStyleClass().addAll("dense", "side-list");
        list.setCellFactory(_ -> new Line());
        VBox.setVgrow(list, Priority.ALWAYS);
        node.getStyleClass().add("side-part");
    }

    Region node() {
        return node;
    }

    void show(Study study, Optional<AttributeId> wanted) {
        attribute = wanted.filter(study.attributes()::has);
        Optional<Attribute> found = attribute.flatMap(study.attributes()::find);
        heading.setText(
                found.map(one -> session.desk().text("cases.values", one.name()))
                        .orElse(session.desk().text("cases.values.none")));
        list.setAccessibleText(heading.getText());
        List<Spellings.Value> values =
                attribute.map(id -> Spellings.of(study, id)).orElse(List.of());
        list.getItems().setAll(values);
        list.setVisible(attribute.isPresent());
        list.setManaged(attribute.isPresent());
        int without = study.cases().size() - values.stream().mapToInt(Spellings.Value::cases).sum();
        missing.setText(
                attribute.isEmpty()
                        ? session.desk().text("cases.values.hint")
                        : session.desk().text("cases.values.missing", without));
        missing.setVisible(attribute.isEmpty() || without > 0);
    }

    /// Writes a value everywhere as another, in one step.
    private void unify(String from, String to) {
        attribute.ifPresent(id ->
                session.apply(study -> {
                    String name = study.attributes().get(id).name();
                    List<CaseTable.Row> rows =
                            study.cases().list().stream()
                                    .filter(owner -> owner.value(id).equals(Optional.of(from)))
                                    .map(owner -> new CaseTable.Row(1, owner.name(), List.of(to)))
                                    .toList();
                    return CaseImport.of(study, name, new CaseTable(List.of(name), rows));
                }));
    }

    private final class Line extends WrappingCell<Spellings.Value> {

        @Override
        protected Region content(Spellings.Value value) {
            Label text = new Label(value.text());
            text.setWrapText(true);
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            Label count = new Label(String.valueOf(value.cases()));
            count.getStyleClass().add("muted");
            count.setMinWidth(Region.USE_PREF_SIZE);
            VBox line = new VBox(4, new HBox(8, text, gap, count));
            setAccessibleText(value.text() + " " + value.cases());
            value.likely().ifPresent(likely -> line.getChildren().add(doubt(value, likely)));
            return line;
        }

        private Region doubt(Spellings.Value value, String likely) {
            Label like = new Label(session.desk().text("cases.values.like"));
            like.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
            like.getStyleClass().add("doubt");
            like.setMinWidth(Region.USE_PREF_SIZE);
            Button unify = new Button(session.desk().text("cases.values.unify", likely));
            unify.setId("unify");
            unify.getStyleClass().addAll("small");
            unify.setDisable(!session.project().isWritable());
            unify.setOnAction(_ -> unify(value.text(), likely));
            return new VBox(4, like, unify);
        }
    }
}
