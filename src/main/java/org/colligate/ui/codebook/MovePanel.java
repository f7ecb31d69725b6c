package org.colligate.ui.codebook;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import org.colligate.model.Code;
import org.colligate.model.CodeId;
import org.colligate.model.Codebook;
import org.colligate.ui.kit.CodeChooser;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.Panel;
import org.colligate.ui.kit.Session;
import org.jspecify.annotations.Nullable;

/// Asks under which code another shall stand, and moves it there.
final class MovePanel {

    private final Session session;
    private final Desk desk;
    private final CodeId code;
    private final Button move;
    private @Nullable CodeId parent;

    static void ask(Session session, Code code) {
        new MovePanel(session, code);
    }

    private MovePanel(Session session, Code moved) {
        this.session = session;
        desk = session.desk();
        code = moved.id();
        Codebook codebook = session.study().get().codebook();
        List<Code> below = codebook.subtree(code);
        CodeChooser picker =
                new CodeChooser(
                        desk,
                        codebook,
                        codebook.codes().stream().filter(one -> !below.contains(one)).toList());
        Panel panel = new Panel(desk.text("codebook.move.of", moved.name()), picker.node());
        panel.setId("move-panel");
        panel.getStyleClass().add("code-panel");
        panel.add(desk.text("kit.cancel"), desk.messages()::hide);
        panel.add(desk.text("codebook.move.top"), () -> move(null)).setId("move-top");
        move = panel.addDefault(desk.text("codebook.move.do"), () -> move(parent));
        picker.listen(this::choose);
        picker.leadTo(move);
        desk.messages().ask(panel);
        picker.focus();
    }

    private void choose(Optional<Code> chosen) {
        parent = chosen.map(Code::id).orElse(null);
        move.setDisable(parent == null);
    }

    private void move(@Nullable CodeId to) {
        desk.messages().hide();
        session.apply(CodeMove.under(code, to));
    }
}
