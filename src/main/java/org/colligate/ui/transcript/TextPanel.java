package org.colligate.ui.transcript;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.Panel;

/// Asks for a longer text: a memo, or a paragraph edited. Ctrl+Enter keeps it, Escape does not.
final class TextPanel {

    private final Desk desk;
    private final TextArea area;
    private final Panel panel;

    TextPanel(Desk desk, String title, String text) {
        this.desk = desk;
        area = new TextArea(text);
        area.setId("text-panel");
        area.setWrapText(true);
        area.setAccessibleText(title);
        area.getStyleClass().add("text-panel");
        Label help = new Label(desk.text("transcript.text.help"));
        help.getStyleClass().add("muted");
        panel = new Panel(title, new VBox(8, area, help));
        panel.holds(() -> !area.getText().equals(text));
    }

    /// Opens it.
    ///
    /// @param kept gets the text
    void show(Consumer<String> kept) {
        Runnable keep =
                () -> {
                    desk.messages().hide();
                    kept.accept(area.getText());
                };
        panel.add(desk.text("kit.cancel"), desk.messages()::hide);
        panel.addDefault(desk.text("transcript.keep"), keep);
        area.addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
                        key.consume();
                        keep.run();
                    }
                });
        desk.messages().ask(panel);
        area.requestFocus();
        area.end();
    }
}
