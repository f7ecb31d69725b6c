package org.colligate.ui.settings;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.colligate.ui.kit.Desk;
import org.colligate.ui.kit.Language;
import org.colligate.ui.kit.Panel;
import org.colligate.ui.kit.Settings;
import org.colligate.ui.kit.Texts;

/// What the researcher can set. Every choice works at once; there is nothing to confirm.
public final class SettingsPanel {

    private final Desk desk;
    private final GridPane grid = new GridPane();
    private final Label sample = new Label();
    private final ComboBox<Language> language = new ComboBox<>();
    private int rows;

    private SettingsPanel(Desk desk) {
        this.desk = desk;
        grid.getStyleClass().add("settings");
        ColumnConstraints names = new ColumnConstraints();
        names.setHalignment(HPos.LEFT);
        names.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(names, fields);
        Settings now = desk.settings().get();
        row("language", language(now));
        row("look", look(now));
        row("font", fontSize(now));
        row("scale", scale(now));
        row("coder", coder(now));
    }

    /// Shows the settings.
    public static void show(Desk desk) {
        SettingsPanel settings = new SettingsPanel(desk);
        Panel panel = new Panel(desk.text("settings.title"), settings.grid);
        Button close = panel.addDefault(desk.text("kit.close"), desk.messages()::hide);
        close.setId("settings-close");
        desk.messages().ask(panel);
        settings.language.requestFocus();
    }

    private void row(String key, Region field) {
        Label name = new Label(desk.text("settings." + key));
        name.setLabelFor(field);
        Label hint = new Label(desk.text("settings." + key + ".hint"));
        hint.getStyleClass().addAll("muted", "settings-hint");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        grid.add(name, 0, rows);
        grid.add(field, 1, rows);
        grid.add(hint, 1, rows + 1);
        GridPane.setValignment(name, VPos.CENTER);
        rows += 2;
    }

    private Region language(Settings now) {
        language.setId("settings-language");
        language.setAccessibleText(desk.text("settings.language"));
        language.getItems().setAll(Language.values());
        language.setConverter(new Names());
        language.setValue(now.language());
        language.valueProperty().addListener((_, _, next) -> speak(next));
        return language;
    }

    private static final class Names extends StringConverter<Language> {
        @Override
        public String toString(Language language) {
            return language.title();
        }

        @Override
        public Language fromString(String title) {
            return Language.CHINESE.title().equals(title) ? Language.CHINESE : Language.ENGLISH;
        }
    }

    /// The whole window is built anew in the other language, and so is this panel.
    private void speak(Language next) {
        desk.settings().update(old -> old.withLanguage(next));
        show(desk.speaking(new Texts(next)));
    }

    private Region look(Settings now) {
        ToggleGroup looks = new ToggleGroup();
        ToggleButton light = look(looks, "light", "left-pill");
        ToggleButton dark = look(looks, "dark", "right-pill");
        looks.selectToggle(now.dark() ? dark : light);
        looks.selectedToggleProperty()
                .addListener((_, old, chosen) -> {
                    if (chosen == null) {
                        looks.selectToggle(old);
                    } else {
                        desk.settings().update(before -> before.withDark(chosen.equals(dark)));
                    }
                });
        return new HBox(light, dark);
    }

    private ToggleButton look(ToggleGroup group, String key, String pill) {
        ToggleButton button = new ToggleButton(desk.text("settings." + key));
        button.setId("settings-" + key);
        button.setToggleGroup(group);
        button.getStyleClass().add(pill);
        return button;
    }

    private Region fontSize(Settings now) {
        Spinner<Integer> size = spinner("font", 10, 40, now.fontSize(), 1);
        sample.setText(desk.text("settings.font.sample"));
        size.valueProperty()
                .subscribe(next -> {
                    desk.settings().update(old -> old.withFontSize(next));
                    sample.setStyle("-fx-font-size: " + next + "px;");
                });
        sample.setMinHeight(48);
        HBox line = new HBox(12, size, sample);
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return line;
    }

    private Region scale(Settings now) {
        Spinner<Integer> scale = spinner("scale", 80, 200, now.scale(), 10);
        scale.valueProperty().subscribe(next -> desk.settings().update(old -> old.withScale(next)));
        return scale;
    }

    private Spinner<Integer> spinner(String key, int from, int to, int value, int step) {
        Spinner<Integer> spinner = new Spinner<>(from, to, value, step);
        spinner.setId("settings-" + key);
        spinner.setAccessibleText(desk.text("settings." + key));
        spinner.setEditable(true);
        spinner.getEditor().setAccessibleText(desk.text("settings." + key));
        spinner.getValueFactory().setConverter(new WholeNumbers(spinner));
        spinner.getEditor()
                .focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        spinner.commitValue();
                    }
                });
        spinner.setPrefWidth(110 * desk.settings().get().scale() / 100.0);
        return spinner;
    }

    /// Takes what is typed for a number where it is one, and otherwise leaves the number that was.
    private static final class WholeNumbers extends StringConverter<Integer> {

        private final Spinner<Integer> spinner;

        WholeNumbers(Spinner<Integer> spinner) {
            this.spinner = spinner;
        }

        @Override
        public String toString(Integer number) {
            return String.valueOf(number);
        }

        @Override
        public Integer fromString(String typed) {
            try {
                return Integer.valueOf(typed.strip());
            } catch (NumberFormatException noNumber) {
                return spinner.getValue();
            }
        }
    }

    private Region coder(Settings now) {
        TextField name = new TextField(now.coder());
        name.setId("settings-coder");
        name.setAccessibleText(desk.text("settings.coder"));
        name.textProperty()
                .subscribe(text -> {
                    if (!text.isBlank()) {
                        desk.settings().update(old -> old.withCoder(text.strip()));
                    }
                });
        return name;
    }
}
