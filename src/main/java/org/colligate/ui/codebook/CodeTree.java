package org.colligate.ui.codebook;

import java.util.List;
import javafx.scene.layout.Region;
import org.colligate.ui.kit.Action;
import org.colligate.ui.kit.Part;
import org.colligate.ui.kit.Place;
import org.colligate.ui.kit.Session;

/// The codes at the side of the window. The one that is selected is the session's; Enter opens the
/// codebook at it.
public final class CodeTree implements Part {

    private final CodeBrowser browser;

    public CodeTree(Session session) {
        browser =
                new CodeBrowser(
                        session,
                        "codes",
                        () -> session.go(new Place.InCodebook(session.selectedCode().get())));
    }

    @Override
    public Region node() {
        return browser.node();
    }

    /// Returns what can be done to the selected code; the keys work while the tree has the focus.
    public List<Action> actions() {
        return browser.listed();
    }

    @Override
    public void focus() {
        browser.focus();
    }

    @Override
    public void resume(Part before) {
        if (before instanceof CodeTree old) {
            browser.resume(old.browser);
        }
    }

    @Override
    public void close() {
        browser.close();
    }
}
