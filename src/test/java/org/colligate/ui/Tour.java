package org.colligate.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.colligate.ui.kit.Language;
import org.colligate.ui.kit.Texts;

/// A walk through the window in one language and one theme. At each stop it takes a picture, writes
/// it under `target/tour` and notes what is wrong with it.
final class Tour implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "tour");

    private final Stagehand hand;
    private final Texts texts;
    private final ScreenWords words;
    private final String prefix;
    private final Set<String> faults = new LinkedHashSet<>();

    /// @param scale of the window's fonts, in per cent
    Tour(Path folder, Language language, boolean dark, int scale) {
        hand =
                new Stagehand(
                        folder,
                        settings ->
                                settings.withLanguage(language)
                                        .withDark(dark)
                                        .withScale(scale)
                                        .withFontSize(15 * scale / 100));
        texts = new Texts(language);
        words = new ScreenWords(language);
        String size = scale == 100 ? "" : scale + "-";
        prefix =
                (language == Language.CHINESE ? "zh-" : "en-") + (dark ? "dark-" : "light-") + size;
    }

    Stagehand hand() {
        return hand;
    }

    /// Looks at the window and keeps the picture.
    void stop(String name) throws IOException {
        WritableImage image = hand.look();
        Stagehand.write(image, PICTURES.resolve(prefix + name + ".png"));
        List<String> found =
                Stagehand.get(() -> Inspection.of(hand.stage().getScene(), image, words));
        found.forEach(fault -> faults.add(prefix + name + ": " + fault));
    }

    /// Chooses a command of the menus by the key of its text.
    void menu(String key) {
        String title = texts.of(key);
        MenuBar bar = hand.find(".menu-bar", MenuBar.class);
        Stagehand.run(() ->
                bar.getMenus().stream()
                        .flatMap(menu -> menu.getItems().stream())
                        .filter(item -> isCalled(item, title))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no command " + title))
                        .fire());
        hand.pulse();
    }

    private static boolean isCalled(MenuItem item, String title) {
        return title.equals(item.getText());
    }

    /// Chooses the n-th value of a box.
    void choose(String box, int index) {
        ComboBox<?> combo = hand.find(box, ComboBox.class);
        Stagehand.run(() -> combo.getSelectionModel().select(index));
        hand.pulse();
    }

    void focus(String selector) {
        Stagehand.run(hand.find(selector, Node.class)::requestFocus);
        hand.pulse();
    }

    /// Picks one file in the dialog of a command of the menus, and waits for the panel.
    void importing(String key, Path file) {
        hand.choose(file);
        menu(key);
        // While files are read a panel with their progress stands there.
        hand.until(() ->
                hand.stage().getScene().lookup(".shade .panel-buttons") != null
                        && hand.stage().getScene().lookup(".shade .progress-bar") == null);
        hand.pulse();
    }

    void press(KeyCode... keys) {
        hand.press(keys);
    }

    void type(String text) {
        hand.type(text);
    }

    /// Fails if anything was wrong at any stop.
    void judge() {
        assertThat(new ArrayList<>(faults)).isEmpty();
    }

    @Override
    public void close() {
        hand.close();
    }
}
