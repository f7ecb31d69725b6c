package org.colligate.ui.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.colligate.analysis.Cell;
import org.colligate.analysis.Filter;
import org.colligate.analysis.Grouping;
import org.colligate.analysis.MatrixSpec;
import org.colligate.analysis.ThemeMatrix;
import org.colligate.codebook.CodebookEditing;
import org.colligate.model.Code;
import org.colligate.model.CodeId;
import org.colligate.model.Study;
import org.colligate.ui.kit.Action;
import org.colligate.ui.kit.CodeSquare;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.Session;
import org.jspecify.annotations.Nullable;

/// What one code means: its name, its place, its figures, the parts of its definition and its
/// memos. Each is written when the researcher leaves it.
final class CodeDetails {

    private final Session session;
    private final Desk desk;
    private final CodeActions actions;
    private final Label path = new Label();
    private final CodeSquare square = new CodeSquare();
    private final GrowingArea name;
    private final Label figures = new Label();
    private final List<Part> parts = new ArrayList<>();
    private final CodeMemos memos;
    private final VBox page = new VBox();
    private final ScrollPane node = new ScrollPane(page);
    private @Nullable Code shown;

    /// One part of a definition.
    private record Part(GrowingArea area, Function<Code.Guide, String> read) {}

    CodeDetails(Session session, CodeActions actions) {
        this.session = session;
        this.actions = actions;
        desk = session.desk();
        memos = new CodeMemos(session);
        name = new GrowingArea(desk.text("codebook.name"), "", true);
        name.setId("code-name");
        name.getStyleClass().add("code-name");
        name.onWrite(this::rename);
        page.getChildren().setAll(head(), buttons());
        part(
                "definition",
                Code.Guide::definition,
                (guide, text) ->
                        new Code.Guide(text, guide.include(), guide.exclude(), guide.example()));
        part(
                "include",
                Code.Guide::include,
                (guide, text) ->
                        new Code.Guide(guide.definition(), text, guide.exclude(), guide.example()));
        part(
                "exclude",
                Code.Guide::exclude,
                (guide, text) ->
                        new Code.Guide(guide.definition(), guide.include(), text, guide.example()));
        part(
                "example",
                Code.Guide::example,
                (guide, text) ->
                        new Code.Guide(guide.definition(), guide.include(), guide.exclude(), text));
        page.getChildren().add(memos.node());
        page.getStyleClass().add("code-details");
        node.setFitToWidth(true);
        node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        node.getStyleClass().add("edge-to-edge");
    }

    private VBox head() {
        path.getStyleClass().add("muted");
        path.setWrapText(true);
        path.setMinHeight(Region.USE_PREF_SIZE);
        figures.getStyleClass().add("muted");
        figures.setWrapText(true);
        figures.setMinHeight(Region.USE_PREF_SIZE);
        Button color = new Button(null, square);
        color.setId("code-color");
        color.getStyleClass().addAll("flat", "color-button");
        color.setAccessibleText(desk.text("codebook.recolour"));
        color.setTooltip(new Tooltip(desk.text("codebook.recolour")));
        color.setOnAction(_ -> actions.named("recolour").fire());
        color.disableProperty().bind(actions.named("recolour").enabled().not());
        HBox line = new HBox(color, name);
        line.setAlignment(Pos.TOP_LEFT);
        line.getStyleClass().add("code-line");
        HBox.setHgrow(name, Priority.ALWAYS);
        VBox head = new VBox(path, line, figures);
        head.getStyleClass().add("code-head");
        return head;
    }

    private FlowPane buttons() {
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("code-buttons");
        for (String key : List.of("new.below", "move", "merge.action", "split", "delete")) {
            Action action = actions.named(key);
            Button button = new Button(action.title());
            button.setId("code-" + key.replace('.', '-'));
            button.disableProperty().bind(action.enabled().not());
            button.setOnAction(_ -> action.fire());
            if (action.keys() != null) {
                button.setTooltip(new Tooltip(action.keysShown()));
            }
            buttons.getChildren().add(button);
        }
        return buttons;
    }

    private void part(
            String key,
            Function<Code.Guide, String> read,
            BiFunction<Code.Guide, String, Code.Guide> write) {
        Label title = new Label(desk.text("codebook." + key));
        title.getStyleClass().add("field-title");
        GrowingArea area =
                new GrowingArea(title.getText(), desk.text("codebook." + key + ".hint"), false);
        area.setId("code-" + key);
        area.onWrite(text -> redefine(guide -> write.apply(guide, text.strip())));
        title.setLabelFor(area);
        VBox field = new VBox(title, area);
        field.getStyleClass().add("guide-field");
        parts.add(new Part(area, read));
        page.getChildren().add(field);
    }

    Region node() {
        return node;
    }

    /// Shows a code, after what was typed about the one before is written.
    void show(Code code) {
        if (shown != null && !shown.id().equals(code.id())) {
            write();
            node.setVvalue(0);
        }
        shown = code;
        refresh(session.study().get(), code);
    }

    private void refresh(Study study, Code code) {
        boolean writable = session.project().isWritable();
        CodeId parent = code.parent();
        path.setText(parent == null ? "" : study.codebook().path(parent).toString());
        path.setVisible(parent != null);
        path.setManaged(parent != null);
        square.show(code.color());
        name.setEditable(writable);
        name.show(code.name());
        figures.setText(figures(study, code));
        for (Part part : parts) {
            part.area().setEditable(writable);
            part.area().show(part.read().apply(code.guide()));
        }
        memos.show(code.id());
    }

    private String figures(Study study, Code code) {
        String own = figures(study, code, true);
        return study.codebook().children(code.id()).isEmpty()
                ? own
                : own + "  ·  " + desk.text("codebook.figures.all", figures(study, code, false));
    }

    private String figures(Study study, Code code, boolean thisCodeOnly) {
        MatrixSpec spec =
                new MatrixSpec(
                        new Grouping.ByAttributes(List.of()), code.id(), thisCodeOnly, Filter.ALL);
        ThemeMatrix matrix = ThemeMatrix.of(study, spec);
        Cell cell = matrix.cell(0, matrix.groups().size());
        return desk.text("codebook.figures", cell.codings(), cell.cases());
    }

    private void rename(String text) {
        Code code = shown;
        String wanted = text.replaceAll("\\s+", " ").strip();
        if (code != null && !wanted.equals(code.name()) && isThere(code)) {
            session.apply(study -> CodebookEditing.rename(study, code.id(), wanted));
        }
        name.restore();
    }

    private void redefine(Function<Code.Guide, Code.Guide> change) {
        Code code = shown;
        if (code != null && isThere(code)) {
            Code.Guide present = session.study().get().codebook().get(code.id()).guide();
            if (!change.apply(present).equals(present)) {
                session.apply(study ->
                        CodebookEditing.redefine(
                                study,
                                code.id(),
                                change.apply(study.codebook().get(code.id()).guide())));
            }
        }
    }

    private boolean isThere(Code code) {
        return session.study().get().codebook().find(code.id()).isPresent();
    }

    private List<GrowingArea> areas() {
        List<GrowingArea> all = new ArrayList<>(List.of(name));
        parts.forEach(part -> all.add(part.area()));
        all.addAll(memos.areas());
        return all;
    }

    /// Writes whatever was typed and not yet written.
    void write() {
        areas().forEach(GrowingArea::write);
    }

    /// Returns the field that something is being typed in, if any.
    Optional<GrowingArea> typing() {
        return areas().stream().filter(area -> area.isFocused() && area.isChanged()).findFirst();
    }

    /// Puts the focus on the definition.
    void focus() {
        parts.getFirst().area().requestFocus();
    }
}
