package org.colligate.ui.memo;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.colligate.model.CodeId;
import org.colligate.model.Memo;
import org.colligate.model.Study;
import org.colligate.ui.kit.Action;
import org.colligate.ui.kit.Icons;
import org.colligate.ui.kit.Part;
import org.colligate.ui.kit.Place;
import org.colligate.ui.kit.Session;
import org.kordamp.ikonli.feather.Feather;

/// The memos on what is in focus: the selected code, or the project when none is.
public final class MemoPane implements Part {

    private final Session session;
    private final Label heading = new Label();
    private final MemoList list;
    private final Composer composer;
    private final VBox node;
    private final Subscription subscription;

    public MemoPane(Session session) {
        this.session = session;
        list = new MemoList(session, false);
        composer = new Composer(session, "memo-new", this::subject);
        composer.prompt(session.desk().text("memo.new.here"));
        heading.getStyleClass().add("pane-heading");
        heading.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        heading.setMinWidth(0);
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        Action all =
                Action.of(session.desk().text("memo.all"), "", () -> session.go(new Place.Memos()));
        Label title = new Label(session.desk().text("memo.title"));
        title.getStyleClass().add("side-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(title, heading, Icons.button(Feather.MAXIMIZE_2, all));
        head.getStyleClass().add("pane-head");
        VBox.setVgrow(list.node(), Priority.ALWAYS);
        node = new VBox(head, list.node(), composer.node());
        node.getStyleClass().addAll("page", "memo-pane");
        subscription =
                session.study()
                        .subscribe(_ -> refresh())
                        .and(session.selectedCode().subscribe(_ -> refresh()));
    }

    private Memo.Subject subject() {
        CodeId code = session.selectedCode().get();
        boolean there = code != null && session.study().get().codebook().find(code).isPresent();
        return there ? new Memo.OnCode(code) : new Memo.OnProject();
    }

    private void refresh() {
        Study study = session.study().get();
        Memo.Subject subject = subject();
        String name = new Subjects(session.desk().texts()).name(study, subject);
        heading.setText(name);
        List<Memo> memos =
                study.memos().list().stream()
                        .filter(memo -> memo.subject().equals(subject))
                        .toList();
        list.show(memos.reversed(), session.desk().text("memo.none.here"));
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void focus() {
        composer.focus();
    }

    @Override
    public void resume(Part before) {
        if (before instanceof MemoPane old) {
            composer.resume(old.composer);
        }
    }

    @Override
    public void keep() {
        composer.write();
    }

    @Override
    public void close() {
        subscription.unsubscribe();
    }
}
