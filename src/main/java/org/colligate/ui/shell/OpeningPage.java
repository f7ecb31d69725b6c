package org.colligate.ui.shell;

import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.colligate.ui.kit.Desk;

/// What stands in the window while the project is read that it was opened with.
final class OpeningPage {

    private OpeningPage() {}

    static Region of(Desk desk, Path file) {
        Label title = new Label(Workbench.name(file));
        title.getStyleClass().add("project-name");
        HBox bar = new HBox(title);
        bar.getStyleClass().add("bar");
        Label sentence = new Label(desk.text("shell.opening", String.valueOf(file.getFileName())));
        sentence.setId("opening");
        sentence.getStyleClass().add("muted");
        BorderPane page = new BorderPane(sentence);
        page.setTop(bar);
        page.getStyleClass().addAll("page", "opening");
        return page;
    }
}
