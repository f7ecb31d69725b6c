package org.colligate.ui.memo;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.colligate.model.Coder;
import org.colligate.model.Memo;
import org.colligate.model.Study;
import org.colligate.ui.kit.Action;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.Fx;
import org.colligate.ui.kit.Lists;
import org.colligate.ui.kit.Page;
import org.colligate.ui.kit.Part;
import org.colligate.ui.kit.Session;

/// All memos of the study, newest first, by what they are about and by a text in them.
public final class MemosPage implements Page {

    private final Session session;
    private final Desk desk;
    private final MemoList list;
    private final Composer composer;
    private final ComboBox<Optional<Subjects.Kind>> kinds = new ComboBox<>();
    private final TextField filter = new TextField();
    private final Label count = new Label();
    private final BorderPane node = new BorderPane();
    private final ReadOnlyStringWrapper title;
    private final List<Action> actions;
    private final Subscription subscription;

    public MemosPage(Session session) {
        this.session = session;
        this.desk = session.desk();
        title = new ReadOnlyStringWrapper(desk.text("memo.title"));
        list = new MemoList(session, true);
        composer = new Composer(session, "memo-new-project", Memo.OnProject::new);
        composer.prompt(desk.text("memo.new.project"));
        actions =
                List.of(
                        Action.of(desk.text("memo.new"), "Shortcut+Shift+N", composer::focus),
                        Action.of(desk.text("memo.filter"), "Shortcut+F", filter::requestFocus));
        node.getStyleClass().addAll("page", "memos-page");
        node.setTop(buildBar());
        node.setCenter(list.node());
        node.setBottom(composer.node());
        subscription = session.study().subscribe(_ -> refresh());
    }

    private Region buildBar() {
        kinds.setId("memo-kind");
        kinds.setMinWidth(Region.USE_PREF_SIZE);
        kinds.setAccessibleText(desk.text("memo.kind"));
        kinds.setConverter(new KindNames());
        kinds.getItems().add(Optional.empty());
        for (Subjects.Kind kind : Subjects.Kind.values()) {
            kinds.getItems().add(Optional.of(kind));
        }
        kinds.setValue(Optional.empty());
        kinds.valueProperty().addListener((_, _, _) -> refresh());
        filter.setId("memo-filter");
        filter.setPromptText(desk.text("memo.filter"));
        filter.setAccessibleText(desk.text("memo.filter"));
        filter.textProperty().addListener((_, _, _) -> refresh());
        filter.setOnAction(_ -> list.node().requestFocus());
        count.getStyleClass().add("muted");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(kinds, filter, gap, count);
        bar.getStyleClass().add("page-bar");
        return bar;
    }

    private final class KindNames extends StringConverter<Optional<Subjects.Kind>> {
        @Override
        public String toString(Optional<Subjects.Kind> kind) {
            return kind.map(one -> one.title(desk.texts())).orElse(desk.text("memo.kind.all"));
        }

        @Override
        public Optional<Subjects.Kind> fromString(String text) {
            return Optional.empty();
        }
    }

    private void refresh() {
        Study study = session.study().get();
        String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
        Subjects names = new Subjects(desk.texts());
        List<Memo> shown =
                study.memos().list().reversed().stream()
                        .filter(memo -> isOfKind(memo) && isAbout(memo, wanted, study, names))
                        .toList();
        boolean nothing = study.memos().size() == 0;
        list.show(shown, desk.text(nothing ? "memo.none" : "memo.none.fits"));
        count.setText(desk.text("memo.count", shown.size(), study.memos().size()));
    }

    private boolean isOfKind(Memo memo) {
        return kinds.getValue().map(Subjects.kind(memo.subject())::equals).orElse(true);
    }

    private static boolean isAbout(Memo memo, String wanted, Study study, Subjects names) {
        String author = study.coders().find(memo.author()).map(Coder::name).orElse("");
        return wanted.isEmpty()
                || memo.text().toLowerCase(Locale.ROOT).contains(wanted)
                || author.toLowerCase(Locale.ROOT).contains(wanted)
                || names.name(study, memo.subject()).toLowerCase(Locale.ROOT).contains(wanted);
    }

    @Override
    public ObservableValue<String> title() {
        return title.getReadOnlyProperty();
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public List<Action> actions() {
        return actions;
    }

    @Override
    public void focus() {
        if (list.node().getItems().isEmpty()) {
            Fx.later(composer::focus);
        } else {
            Fx.later(list.node()::requestFocus);
            if (list.node().getSelectionModel().getSelectedIndex() < 0) {
                list.node().getSelectionModel().selectFirst();
            }
        }
    }

    @Override
    public void resume(Part before) {
        if (before instanceof MemosPage old) {
            kinds.setValue(old.kinds.getValue());
            filter.setText(old.filter.getText());
            Lists.resume(list.node(), old.list.node());
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
