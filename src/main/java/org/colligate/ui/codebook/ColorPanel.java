package org.colligate.ui.codebook;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.colligate.codebook.CodebookEditing;
import org.colligate.model.Code;
import org.colligate.model.CodeColor;
import org.colligate.ui.kit.CodeColors;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.Panel;
import org.colligate.ui.kit.Session;

/// Offers the colours for a code, with how a coded passage would look in each.
final class ColorPanel {

    private static final int COLUMNS = 4;

    private final Session session;
    private final Desk desk;
    private final Code code;
    private final Label sample = new Label();

    static void ask(Session session, Code code) {
        new ColorPanel(session, code);
    }

    private ColorPanel(Session session, Code code) {
        this.session = session;
        this.code = code;
        desk = session.desk();
        GridPane grid = new GridPane();
        grid.getStyleClass().add("swatches");
        Button present = button("present", "codebook.color.present", code.color());
        int place = 0;
        for (Swatch swatch : Swatch.values()) {
            Button button = button(swatch.name(), swatch.key(), swatch.color());
            grid.add(button, place % COLUMNS, place / COLUMNS);
            place++;
            if (swatch.color().equals(code.color())) {
                present = button;
            }
        }
        if (present.getParent() == null) {
            grid.add(present, 0, place / COLUMNS, COLUMNS, 1);
        }
        sample.setText(desk.text("codebook.color.sample", code.name()));
        sample.getStyleClass().add("color-sample");
        sample.setMaxWidth(Double.MAX_VALUE);
        show(code.color());
        VBox body = new VBox(grid, sample);
        body.getStyleClass().add("merge-body");
        Panel panel = new Panel(desk.text("codebook.color.of", code.name()), body);
        panel.setId("color-panel");
        panel.getStyleClass().add("code-panel");
        panel.add(desk.text("kit.cancel"), desk.messages()::hide);
        desk.messages().ask(panel);
        present.requestFocus();
    }

    private Button button(String id, String key, CodeColor color) {
        String name = desk.text(key);
        Region square = new Region();
        square.getStyleClass().add("swatch");
        square.setStyle("-fx-background-color: " + color + ";");
        Button button = new Button(name, square);
        button.setId("swatch-" + id);
        button.getStyleClass().addAll("flat", "swatch-button");
        button.setTooltip(new Tooltip(color.toString()));
        button.setMaxWidth(Double.MAX_VALUE);
        button.focusedProperty()
                .subscribe(focused -> {
                    if (focused) {
                        show(color);
                    }
                });
        button.hoverProperty()
                .subscribe(hovered -> {
                    if (hovered) {
                        show(color);
                    }
                });
        button.setOnAction(_ -> choose(color));
        return button;
    }

    private void show(CodeColor color) {
        boolean dark = desk.settings().get().dark();
        Color tint = CodeColors.tint(color, dark);
        sample.setStyle(
                "-fx-background-color: %s; -fx-text-fill: %s;"
                        .formatted(web(tint), web(CodeColors.text(dark))));
    }

    private static String web(Color color) {
        return "#" + color.toString().substring(2, 8);
    }

    private void choose(CodeColor color) {
        desk.messages().hide();
        if (!color.equals(code.color())) {
            session.apply(study -> CodebookEditing.recolour(study, code.id(), color));
        }
    }
}
