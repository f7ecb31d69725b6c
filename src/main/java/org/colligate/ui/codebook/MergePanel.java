package org.colligate.ui.codebook;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.colligate.codebook.CodebookEditing;
import org.colligate.model.Code;
import org.colligate.model.Codebook;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import org.colligate.ui.kit.CodeChooser;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.Panel;
import org.colligate.ui.kit.Session;
import org.jspecify.annotations.Nullable;

/// Shows what merging a code into another would do, and does it.
final class MergePanel {

    private static final int NAMES = 3;

    private final Session session;
    private final Desk desk;
    private final Code from;
    private final VBox preview = new VBox();
    private final CheckBox append = new CheckBox();
    private final VBox body = new VBox(preview, append);
    private final Panel panel;
    private final Button merge;
    private @Nullable Code into;

    /// Asks into which code another goes.
    static void ask(Session session, Code from) {
        MergePanel merging = new MergePanel(session, from, true);
        Codebook codebook = session.study().get().codebook();
        List<Code> below = codebook.subtree(from.id());
        CodeChooser picker =
                new CodeChooser(
                        merging.desk,
                        codebook,
                        codebook.codes().stream().filter(code -> !below.contains(code)).toList());
        picker.listen(merging::choose);
        picker.leadTo(merging.merge);
        merging.body.getChildren().addFirst(picker.node());
        merging.desk.messages().ask(merging.panel);
        picker.focus();
    }

    /// Asks what shall be done with a code that was dropped onto another.
    ///
    /// @param under puts the code under the other instead
    static void ask(Session session, Code from, Code into, Runnable under) {
        MergePanel merging = new MergePanel(session, from, false);
        merging.choose(Optional.of(into));
        Button instead =
                merging.panel.add(
                        merging.desk.text("codebook.merge.under"),
                        () -> {
                            merging.desk.messages().hide();
                            under.run();
                        });
        instead.setId("put-under");
        instead.toBack();
        merging.desk.messages().ask(merging.panel);
        merging.merge.requestFocus();
    }

    private MergePanel(Session session, Code from, boolean asks) {
        this.session = session;
        this.from = from;
        desk = session.desk();
        preview.getStyleClass().add("merge-preview");
        append.setId("merge-append");
        append.setSelected(true);
        append.setVisible(false);
        append.setManaged(false);
        body.getStyleClass().add("merge-body");
        panel =
                new Panel(
                        desk.text(asks ? "codebook.merge.of" : "codebook.merge", from.name()),
                        body);
        panel.setId("merge-panel");
        panel.getStyleClass().add("code-panel");
        panel.add(desk.text("kit.cancel"), desk.messages()::hide);
        merge = panel.addDefault(desk.text("codebook.merge.do"), this::merge);
        merge.setId("merge");
        merge.setDisable(true);
    }

    private void choose(Optional<Code> code) {
        into = code.orElse(null);
        preview.getChildren().clear();
        merge.setDisable(into == null);
        if (into == null) {
            return;
        }
        Study study = session.study().get();
        try {
            show(study, into, MergePreview.of(study, from.id(), into.id()));
        } catch (RefusedException refusal) {
            say(session.desk().texts().of(refusal));
            merge.setDisable(true);
        }
    }

    private void show(Study study, Code target, MergePreview of) {
        Codebook codebook = study.codebook();
        say(desk.text("codebook.merge.from", codebook.path(from.id())));
        say(desk.text("codebook.merge.into", codebook.path(target.id())));
        say(desk.text("codebook.merge.codings", of.codings()));
        if (of.become() > 0) {
            say(desk.text("codebook.merge.become", of.become()));
        }
        sayNames("codebook.merge.pairs", of.merged());
        sayNames("codebook.merge.moved", of.moved());
        say(
                of.memos() > 0
                        ? desk.text("codebook.merge.memos", of.memos())
                        : desk.text("codebook.merge.memos.none"));
        boolean defined = !target.guide().equals(Code.Guide.EMPTY);
        say(
                desk.text(
                        defined ? "codebook.merge.guide" : "codebook.merge.guide.none",
                        target.name()));
        sayGuides(of.guides());
    }

    private void sayGuides(List<String> names) {
        append.setVisible(!names.isEmpty());
        append.setManaged(!names.isEmpty());
        append.setText(desk.text("codebook.merge.append", names.size()));
        if (names.isEmpty()) {
            return;
        }
        Label fate = new Label();
        fate.setId("merge-guides");
        fate.setWrapText(true);
        append.selectedProperty()
                .subscribe(kept ->
                        fate.setText(
                                told(
                                        kept ? "codebook.merge.appended" : "codebook.merge.lost",
                                        names)));
        preview.getChildren().add(fate);
    }

    private void sayNames(String key, List<String> names) {
        if (!names.isEmpty()) {
            say(told(key, names));
        }
    }

    private String told(String key, List<String> names) {
        String more = names.size() > NAMES ? " …" : "";
        String listed = String.join(" · ", names.subList(0, Math.min(NAMES, names.size())));
        return desk.text(key, names.size(), listed + more);
    }

    private void say(String sentence) {
        Label label = new Label(sentence);
        label.setWrapText(true);
        preview.getChildren().add(label);
    }

    private void merge() {
        Code target = into;
        if (target != null) {
            desk.messages().hide();
            boolean also = append.isSelected();
            session.apply(study -> CodebookEditing.merge(study, from.id(), target.id(), also))
                    .ifPresent(_ -> session.selectedCode().set(target.id()));
        }
    }
}
