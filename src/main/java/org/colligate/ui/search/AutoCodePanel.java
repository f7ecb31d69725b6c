package org.colligate.ui.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.colligate.codebook.CodebookEditing;
import org.colligate.coding.AutoCoding;
import org.colligate.exchange.Definition;
import org.colligate.model.ChangeSet;
import org.colligate.model.Code;
import org.colligate.model.CodeId;
import org.colligate.model.Passage;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import org.colligate.model.TranscriptId;
import org.colligate.project.Edit;
import org.colligate.search.Growth;
import org.colligate.ui.kit.Asking;
import org.colligate.ui.kit.CodeChooser;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.Panel;
import org.colligate.ui.kit.Session;
import org.colligate.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

/// Codes what was found: asks for the code and for how far each hit grows, shows the passages as
/// they would be coded, and does it as one step.
final class AutoCodePanel {

    private final Session session;
    private final Desk desk;
    private final Findings findings;
    private final List<Passage> found;
    private final ComboBox<Way> way;
    private final ListView<Passage> preview = new ListView<>();
    private final Set<Passage> left = new HashSet<>();
    private final Label summary = new Label();
    private final CodeChooser codes;
    private final Button apply;
    private final Button create;
    private List<Passage> passages = List.of();
    private @Nullable Code code;

    /// A way to grow.
    private record Way(String label, Growth growth) {}

    /// Asks, and codes.
    ///
    /// @param found the hits that are to be coded
    static void ask(Session session, Findings findings, List<Passage> found) {
        new AutoCodePanel(session, findings, found);
    }

    private AutoCodePanel(Session session, Findings findings, List<Passage> found) {
        this.session = session;
        this.findings = findings;
        this.found = found;
        desk = session.desk();
        List<Way> ways = ways();
        way = Asking.box(ways, ways.getFirst(), Way::label);
        way.setId("autocode-way");
        way.setAccessibleText(desk.text("search.grow"));
        var codebook = session.study().get().codebook();
        codes = new CodeChooser(desk, codebook, codebook.codes());
        Panel panel = new Panel(desk.text("search.autocode.title", found.size()), body());
        panel.setId("autocode-panel");
        panel.getStyleClass().add("autocode-panel");
        panel.add(desk.text("kit.cancel"), desk.messages()::hide);
        create = panel.add("", this::createAndApply);
        create.setId("autocode-create");
        apply = panel.addDefault(desk.text("search.autocode.do"), this::apply);
        apply.setId("autocode-apply");
        way.valueProperty().subscribe(_ -> grow());
        codes.listen(this::choose);
        codes.listenTyping(this::offerNew);
        codes.leadTo(apply);
        codes.leadElse(create);
        desk.messages().ask(panel);
        codes.focus();
    }

    private List<Way> ways() {
        List<Way> ways = new ArrayList<>();
        ways.add(new Way(desk.text("search.grow.not"), new Growth.AsFound()));
        ways.add(new Way(desk.text("search.grow.sentence"), new Growth.ToSentence()));
        ways.add(new Way(desk.text("search.grow.turn"), new Growth.ToTurn()));
        for (int words : List.of(5, 10, 20)) {
            ways.add(new Way(desk.text("search.grow.words", words), new Growth.ByWords(words)));
        }
        return ways;
    }

    private VBox body() {
        preview.setId("autocode-preview");
        preview.getStyleClass().add("passages");
        preview.setAccessibleText(desk.text("search.autocode.preview"));
        preview.setCellFactory(_ -> new PassageCell(desk, findings.study(), left, this::tick));
        preview.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        VBox.setVgrow(preview, Priority.ALWAYS);
        summary.setId("autocode-summary");
        summary.setWrapText(true);
        summary.setMinHeight(Label.USE_PREF_SIZE);
        summary.getStyleClass().add("muted");
        VBox right = new VBox(Asking.group(desk.text("search.grow"), way), preview);
        right.getStyleClass().add("autocode-side");
        right.setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox both = new HBox(codes.node(), right);
        both.getStyleClass().add("autocode-halves");
        VBox.setVgrow(both, Priority.ALWAYS);
        VBox body = new VBox(both, summary);
        body.getStyleClass().add("autocode-body");
        return body;
    }

    /// Two hits may have become one passage, so all are ticked anew.
    private void grow() {
        passages = way.getValue().growth().of(findings.study(), found);
        left.clear();
        preview.setItems(FXCollections.observableList(passages));
        describe();
    }

    private void tick(Passage passage) {
        if (!left.remove(passage)) {
            left.add(passage);
        }
        preview.refresh();
        describe();
    }

    private void key(KeyEvent key) {
        Passage passage = preview.getSelectionModel().getSelectedItem();
        if (key.getCode() == KeyCode.SPACE && passage != null) {
            tick(passage);
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER) {
            // A list keeps Enter to itself, so the default button never hears of it.
            apply.fire();
            key.consume();
        }
    }

    private List<Passage> ticked() {
        return passages.stream().filter(one -> !left.contains(one)).toList();
    }

    private void choose(Optional<Code> chosen) {
        code = chosen.orElse(null);
        describe();
    }

    private void offerNew(String name) {
        boolean isNew =
                !name.isEmpty() && session.study().get().codebook().child(null, name).isEmpty();
        create.setText(isNew ? desk.text("search.autocode.new", Texts.beginning(name, 30)) : "");
        create.setVisible(isNew);
        create.setManaged(isNew);
        create.setDefaultButton(isNew && codes.isEmpty());
        apply.setDefaultButton(!create.isDefaultButton());
    }

    private void describe() {
        List<Passage> ticked = ticked();
        apply.setDisable(code == null || ticked.isEmpty());
        create.setDisable(ticked.isEmpty());
        Set<TranscriptId> transcripts = new HashSet<>();
        ticked.forEach(passage -> transcripts.add(passage.transcript()));
        Code chosen = code;
        long coded =
                chosen == null
                        ? 0
                        : ticked.stream()
                                .filter(one ->
                                        AutoCoding.isCoded(session.study().get(), one, chosen.id()))
                                .count();
        String who = AutoCoding.coderOf(session.coder().get());
        summary.setText(
                (coded == 0 ? "" : desk.text("search.autocode.coded", coded, ticked.size()) + "  ")
                        + desk.text(
                                "search.autocode.summary", ticked.size(), transcripts.size(), who));
    }

    private void apply() {
        Code chosen = code;
        if (chosen != null) {
            code(study -> coding(study, chosen.id()), chosen.parent(), chosen.name());
        }
    }

    private ChangeSet coding(Study study, CodeId id) throws RefusedException {
        return AutoCoding.apply(
                study,
                ticked(),
                id,
                session.coder().get(),
                Definition.of(study, findings.inquiry()));
    }

    /// Creates a code and applies it, in one step.
    private void createAndApply() {
        String name = codes.typed();
        code(
                study -> {
                    ChangeSet creation = CodebookEditing.create(study, null, name);
                    Study with = study.after(creation);
                    CodeId id = with.codebook().child(null, name).orElseThrow().id();
                    return coding(with, id).after(creation);
                },
                null,
                name);
    }

    private void code(Edit edit, @Nullable CodeId parent, String name) {
        int before = session.study().get().codings().size();
        desk.messages().hide();
        session.apply(edit)
                .ifPresent(step -> {
                    int coded = session.study().get().codings().size() - before;
                    desk.messages().say(desk.text("search.autocode.done", coded, name));
                    session.study()
                            .get()
                            .codebook()
                            .child(parent, name)
                            .map(Code::id)
                            .ifPresent(id -> {
                                session.lastCode().set(id);
                                session.selectedCode().set(id);
                            });
                });
    }
}
