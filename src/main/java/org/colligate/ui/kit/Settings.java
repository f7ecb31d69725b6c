package org.colligate.ui.kit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What the desktop remembers from one start to the next.
///
/// @param language of the screen
/// @param dark whether the dark theme is on
/// @param fontSize of transcripts, in pixels, 10 to 40
/// @param scale of everything else, in per cent, 80 to 200
/// @param coder the name under which codings are made
/// @param recent the projects opened last, newest first, as absolute paths
/// @param window where the main window stood; null before the first time
/// @param tabs for a project, by its path, the open tabs, and the one in front once more at the end
/// @param pins for a project, by its path, the codes on the keys 1 to 9, by id; empty for none
/// @param leftAway whether the column at the left of the pages is put away
/// @param rightAway whether the column at the right of the pages is put away
/// @param toldOfFont whether the researcher knows that the system has no font for Chinese
public record Settings(
        Language language,
        boolean dark,
        int fontSize,
        int scale,
        String coder,
        List<String> recent,
        @Nullable Window window,
        Map<String, List<String>> tabs,
        Map<String, List<String>> pins,
        boolean leftAway,
        boolean rightAway,
        boolean toldOfFont) {

    private static final int RECENT = 8;

    public Settings {
        fontSize = Math.clamp(fontSize, 10, 40);
        scale = Math.clamp(scale, 80, 200);
        recent = List.copyOf(recent);
        tabs = Map.copyOf(tabs);
        pins = Map.copyOf(pins);
    }

    /// Where a window stands, in screen pixels.
    public record Window(double x, double y, double width, double height, boolean maximized) {}

    /// Returns the settings of a first start.
    public static Settings initial() {
        return new Settings(
                Language.ofSystem(),
                false,
                15,
                100,
                System.getProperty("user.name", "A"),
                List.of(),
                null,
                Map.of(),
                Map.of(),
                false,
                false,
                false);
    }

    public Settings withLanguage(Language next) {
        return with(draft -> draft.language = next);
    }

    public Settings withDark(boolean next) {
        return with(draft -> draft.dark = next);
    }

    public Settings withFontSize(int next) {
        return with(draft -> draft.fontSize = next);
    }

    public Settings withScale(int next) {
        return with(draft -> draft.scale = next);
    }

    public Settings withCoder(String next) {
        return with(draft -> draft.coder = next);
    }

    public Settings withWindow(Window next) {
        return with(draft -> draft.window = next);
    }

    /// Returns the settings with a project on top of the recent ones.
    public Settings withRecent(String path) {
        List<String> next = new ArrayList<>(List.of(path));
        recent.stream().filter(other -> !other.equals(path)).limit(RECENT - 1).forEach(next::add);
        return with(draft -> draft.recent = next);
    }

    /// Returns the settings without a project that is gone.
    public Settings withoutRecent(String path) {
        List<String> next = recent.stream().filter(other -> !other.equals(path)).toList();
        return with(draft -> draft.recent = next);
    }

    /// Returns the settings with the tabs of the recent projects and of one.
    public Settings withTabs(String path, List<String> open) {
        return with(draft -> draft.tabs = replaced(tabs, path, open));
    }

    /// Returns the settings with the codes that a project has on the keys 1 to 9.
    public Settings withPins(String path, List<String> codes) {
        return with(draft -> draft.pins = replaced(pins, path, codes));
    }

    private Map<String, List<String>> replaced(
            Map<String, List<String>> all, String path, List<String> these) {
        Map<String, List<String>> next = new HashMap<>(all);
        next.keySet().retainAll(recent);
        next.put(path, List.copyOf(these));
        return next;
    }

    /// Returns the settings with a project that has the tabs and pins of another, whose place it
    /// takes.
    public Settings continued(String from, String to) {
        return withTabs(to, tabs.getOrDefault(from, List.of()))
                .withPins(to, pins.getOrDefault(from, List.of()))
                .withoutRecent(from);
    }

    /// Returns the settings with the column at the left away or there.
    public Settings withLeftAway(boolean next) {
        return with(draft -> draft.leftAway = next);
    }

    /// Returns the settings with the column at the right away or there.
    public Settings withRightAway(boolean next) {
        return with(draft -> draft.rightAway = next);
    }

    /// Returns the settings of a researcher who knows that the system has no font for Chinese.
    public Settings withToldOfFont() {
        return with(draft -> draft.toldOfFont = true);
    }

    private Settings with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.settings();
    }

    /// Settings as they are changed.
    private static final class Draft {

        private Language language;
        private boolean dark;
        private int fontSize;
        private int scale;
        private String coder;
        private List<String> recent;
        private @Nullable Window window;
        private Map<String, List<String>> tabs;
        private Map<String, List<String>> pins;
        private boolean leftAway;
        private boolean rightAway;
        private boolean toldOfFont;

        Draft(Settings from) {
            language = from.language;
            dark = from.dark;
            fontSize = from.fontSize;
            scale = from.scale;
            coder = from.coder;
            recent = from.recent;
            window = from.window;
            tabs = from.tabs;
            pins = from.pins;
            leftAway = from.leftAway;
            rightAway = from.rightAway;
            toldOfFont = from.toldOfFont;
        }

        Settings settings() {
            return new Settings(
                    language,
                    dark,
                    fontSize,
                    scale,
                    coder,
                    recent,
                    window,
                    tabs,
                    pins,
                    leftAway,
                    rightAway,
                    toldOfFont);
        }
    }
}
