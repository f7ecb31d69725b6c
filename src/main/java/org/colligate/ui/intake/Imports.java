package org.colligate.ui.intake;

import java.nio.file.Path;
import java.util.List;
import javafx.stage.Stage;
import org.colligate.ui.kit.Action;
import org.colligate.ui.kit.Session;

/// SKELETON
public final class Imports {

    public Imports(Session session, Stage stage) {}

    /// Returns what can be imported and exported.
    public List<Action> actions() {
        return List.of();
    }

    /// Imports transcripts from files that were chosen or dropped.
    public void transcripts(List<Path> files) {}
}
