package org.colligate.ui.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanPropertyBase;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.colligate.model.Code;
import org.colligate.ui.kit.Action;
import org.colligate.ui.kit.Page;
import org.colligate.ui.kit.Part;
import org.colligate.ui.kit.Place;
import org.colligate.ui.kit.Session;

/// The codebook: the tree of codes, and beside it what the selected one means.
public final class CodebookPage implements Page {

    /// From this scale on, in per cent, names need more of the width.
    private static final int LARGE = 150;

    private final Session session;
    private final CodeBrowser browser;
    private final CodeDetails details;
    private final Label choose;
    private final SplitPane node;
    private final List<Action> actions = new ArrayList<>();
    private final Subscription listening;

    public CodebookPage(Session session) {
        this.session = session;
        browser = new CodeBrowser(session, "codebook", this::focusDetails);
        details = new CodeDetails(session, browser.actions());
        choose = new Label(session.desk().text("codebook.choose"));
        choose.getStyleClass().add("empty-hint");
        StackPane right = new StackPane(details.node(), choose);
        node = new SplitPane(browser.node(), right);
        node.setDividerPositions(session.desk().settings().get().scale() >= LARGE ? 0.42 : 0.34);
        SplitPane.setResizableWithParent(browser.node(), false);
        node.getStyleClass().add("page");
        listActions();
        listening =
                Subscription.combine(
                        session.study().subscribe(_ -> refresh()),
                        session.selectedCode().subscribe(_ -> refresh()));
    }

    /// The keys of the page must not reach for a code while the focus is elsewhere in the window.
    private void listActions() {
        actions.add(
                Action.of(
                                session.desk().text("codebook.type.undo"),
                                "Shortcut+Z",
                                () -> details.typing().ifPresent(GrowingArea::undo))
                        .when(new Typing()));
        for (Action action : browser.actions().groups().stream().flatMap(List::stream).toList()) {
            ReadOnlyBooleanWrapper here = new ReadOnlyBooleanWrapper();
            here.bind(Bindings.and(action.enabled(), node.focusWithinProperty()));
            actions.add(action.when(here.getReadOnlyProperty()));
        }
    }

    private void refresh() {
        Optional<Code> code =
                Optional.ofNullable(session.selectedCode().get())
                        .flatMap(session.study().get().codebook()::find);
        code.ifPresent(details::show);
        details.node().setVisible(code.isPresent());
        choose.setVisible(code.isEmpty());
    }

    private void focusDetails() {
        details.focus();
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(session.desk().text("codebook.title"));
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
    public void show(Place place) {
        if (place instanceof Place.InCodebook(var code) && code != null) {
            session.selectedCode().set(code);
        }
    }

    @Override
    public void focus() {
        // A page that was just opened has its parts in the window only after this.
        node.applyCss();
        browser.focus();
    }

    @Override
    public void resume(Part before) {
        if (before instanceof CodebookPage old) {
            browser.resume(old.browser);
        }
    }

    @Override
    public void close() {
        details.write();
        listening.unsubscribe();
        browser.close();
    }

    /// Whether something is being typed; asked when a key comes, so nobody has to be told.
    private final class Typing extends ReadOnlyBooleanPropertyBase {

        @Override
        public boolean get() {
            return details.typing().isPresent();
        }

        @Override
        public Object getBean() {
            return CodebookPage.this;
        }

        @Override
        public String getName() {
            return "typing";
        }
    }
}
