package org.colligate.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
/// @param tabs for a project, by its path, the open tabs
/// @param pins for a project, by its path, the codes on the keys 1 to 9, by id; empty for none
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
                false);
    }

    public Settings withLanguage(Language next) {
        return new Settings(
                next, dark, fontSize, scale, coder, recent, window, tabs, pins, toldOfFont);
    }

    public Settings withDark(boolean next) {
        return new Settings(
                language, next, fontSize, scale, coder, recent, window, tabs, pins, toldOfFont);
    }

    public Settings withFontSize(int next) {
        return new Settings(
                language, dark, next, scale, coder, recent, window, tabs, pins, toldOfFont);
    }

    public Settings withScale(int next) {
        return new Settings(
                language, dark, fontSize, next, coder, recent, window, tabs, pins, toldOfFont);
    }

    public Settings withCoder(String next) {
        return new Settings(
                language, dark, fontSize, scale, next, recent, window, tabs, pins, toldOfFont);
    }

    public Settings withWindow(Window next) {
        return new Settings(
                language, dark, fontSize, scale, coder, recent, next, tabs, pins, toldOfFont);
    }

    /// Returns the settings of a researcher who knows that the system has no font for Chinese.
    public Settings withToldOfFont() {
        return new Settings(
                language, dark, fontSize, scale, coder, recent, window, tabs, pins, true);
    }

    /// Returns the settings with a project on top of the recent ones.
    public Settings withRecent(String path) {
        List<String> next = new ArrayList<>(List.of(path));
        recent.stream().filter(other -> !other.equals(path)).limit(RECENT - 1).forEach(next::add);
        return new Settings(
                language, dark, fontSize, scale, coder, next, window, tabs, pins, toldOfFont);
    }

    /// Returns the settings without a project that is gone.
    public Settings withoutRecent(String path) {
        List<String> next = recent.stream().filter(other -> !other.equals(path)).toList();
        return new Settings(
                language, dark, fontSize, scale, coder, next, window, tabs, pins, toldOfFont);
    }

    /// Returns the settings with the tabs of the recent projects and of one.
    public Settings withTabs(String path, List<String> open) {
        Map<String, List<String>> next = new java.util.HashMap<>(tabs);
        next.keySet().retainAll(recent);
        next.put(path, List.copyOf(open));
        return new Settings(
                language, dark, fontSize, scale, coder, recent, window, next, pins, toldOfFont);
    }

    /// Returns the settings with a project that has the tabs and pins of another, whose place it
    /// takes.
    public Settings continued(String from, String to) {
        return withTabs(to, tabs.getOrDefault(from, List.of()))
                .withPins(to, pins.getOrDefault(from, List.of()))
                .withoutRecent(from);
    }

    /// Returns the settings with the codes that a project has on the keys 1 to 9.
    public Settings withPins(String path, List<String> codes) {
        Map<String, List<String>> next = new java.util.HashMap<>(pins);
        next.keySet().retainAll(recent);
        next.put(path, List.copyOf(codes));
        return new Settings(
                language, dark, fontSize, scale, coder, recent, window, tabs, next, toldOfFont);
    }
}
