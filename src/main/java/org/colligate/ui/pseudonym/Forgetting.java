package org.colligate.ui.pseudonym;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import org.colligate.project.Project;
import org.colligate.pseudonym.KeyTable;
import org.colligate.ui.kit.Asking;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.Messages;
import org.colligate.ui.kit.Panel;
import org.colligate.ui.kit.Session;

/// Removes the key table, or that and the history for good; both ask first and say what they do.
final class Forgetting {

    private static final int SHOWN = 10;

    private final Session session;
    private final Desk desk;

    Forgetting(Session session) {
        this.session = session;
        desk = session.desk();
    }

    /// Asks whether to remove the key table, which can be undone.
    void removeKey() {
        Panel panel =
                new Panel(
                        desk.text("pseudonym.key.remove"),
                        Messages.paragraph(desk.text("pseudonym.key.remove.what")));
        panel.add(desk.text("kit.cancel"), desk.messages()::hide);
        panel.addDefault(
                        desk.text("pseudonym.key.remove.do"),
                        () -> {
                            desk.messages().hide();
                            session.apply(KeyTable::clear);
                        })
                .setId("key-remove");
        desk.messages().ask(panel);
    }

    /// Asks whether to forget the names. No key does it: what cannot be undone wants a deliberate
    /// press of its button.
    ///
    /// @param places how many names still stand in the study
    void forget(int places) {
        try {
            ask(places, List.copyOf(session.project().backups().values()));
        } catch (RefusedException refusal) {
            desk.messages().refused(refusal);
        }
    }

    private void ask(int places, List<Path> backups) {
        Study study = session.study().get();
        VBox body = new VBox(Messages.paragraph(desk.text("pseudonym.forget.what")));
        body.getStyleClass().add("forget-body");
        body.getChildren()
                .add(
                        Messages.paragraph(
                                desk.text("pseudonym.forget.key", study.pseudonyms().size())));
        if (places > 0) {
            Label warning = Messages.paragraph(desk.text("pseudonym.forget.left", places));
            warning.getStyleClass().add("forget-warning");
            body.getChildren().add(warning);
        }
        CheckBox delete =
                Asking.tick(
                        desk.text("pseudonym.forget.backups", backups.size()),
                        "forget-backups",
                        false);
        if (!backups.isEmpty()) {
            body.getChildren().addAll(backups(backups), delete);
        }
        Panel panel = new Panel(desk.text("pseudonym.forget"), body);
        panel.getStyleClass().add("forget-panel");
        panel.setId("forget-panel");
        panel.addDefault(desk.text("kit.cancel"), desk.messages()::hide);
        var forget =
                panel.add(
                        desk.text("pseudonym.forget.do"),
                        () -> {
                            desk.messages().hide();
                            start(delete.isSelected() ? backups : List.of());
                        });
        forget.setId("forget-do");
        forget.getStyleClass().add("danger");
        desk.messages().ask(panel);
    }

    private Label backups(List<Path> backups) {
        List<String> names = new ArrayList<>();
        backups.stream().limit(SHOWN).forEach(one -> names.add(String.valueOf(one.getFileName())));
        Label list =
                Messages.paragraph(
                        desk.text(
                                "pseudonym.forget.where",
                                backups.getFirst().resolveSibling(""),
                                String.join("\n", names)));
        list.getStyleClass().add("muted");
        return list;
    }

    private void start(Collection<Path> backups) {
        Project project = session.project();
        String by = session.coder().get();
        desk.messages()
                .watch(
                        desk.jobs(),
                        desk.text("pseudonym.forgetting"),
                        progress -> {
                            progress.tell(0, 0);
                            if (!project.study().pseudonyms().isEmpty()) {
                                project.apply(by, KeyTable::clear);
                            }
                            project.forget(by);
                            project.deleteBackups(backups);
                            return project;
                        },
                        _ -> desk.messages().say(desk.text("pseudonym.forgotten")));
    }
}
