package org.colligate.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The styles of an OpenDocument text, as far as they decide what is read: what is hidden, what is
/// numbered and how. They stand in two parts, those of the document and those of its text.
final class OdtStyles {

    /// How one level of a list is marked.
    ///
    /// @param way the numbers' format; empty for none
    /// @param bullet the mark; null for numbers
    /// @param shown how many levels a number shows
    record Level(
            String way,
            String before,
            String after,
            int start,
            int shown,
            @Nullable String bullet) {}

    private static final int LONGEST = 20;

    private static final class Style {
        String base = "";
        @Nullable String list;
        @Nullable Boolean hidden;
    }

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, Map<Integer, Level>> lists = new HashMap<>();
    private final Map<Integer, Level> outline = new HashMap<>();

    private Style style = new Style();
    private Map<Integer, Level> list = new HashMap<>();

    /// Takes the beginning of an element of either part.
    void take(XmlEvents xml) {
        switch (xml.name()) {
            case "style" -> begin(xml);
            case "default-style" -> style = new Style();
            case "text-properties" -> {
                String display = xml.attribute("display");
                if (display != null) {
                    style.hidden = display.equals("none");
                }
            }
            case "list-style" -> {
                list = new HashMap<>();
                lists.put(xml.attribute("name", ""), list);
                style = new Style();
            }
            case "outline-style" -> {
                list = outline;
                style = new Style();
            }
            case "list-level-style-number", "outline-level-style" -> number(xml);
            case "list-level-style-bullet" ->
                    bullet(xml, Bullets.readable(xml.attribute("bullet-char", "•")));
            case "list-level-style-image" -> bullet(xml, "•");
            default -> {}
        }
    }

    /// A style of paragraphs and one of characters may have the same name.
    private static String key(String family, String name) {
        return family + ' ' + name;
    }

    private void begin(XmlEvents xml) {
        style = new Style();
        String family = xml.attribute("family", "");
        style.base = xml.attribute("parent-style-name", "");
        style.list = xml.attribute("list-style-name");
        styles.put(key(family, xml.attribute("name", "")), style);
    }

    private void number(XmlEvents xml) {
        list.put(
                xml.number("level", 1),
                new Level(
                        xml.attribute("num-format", ""),
                        cut(xml.attribute("num-prefix", "")),
                        cut(xml.attribute("num-suffix", "")),
                        xml.number("start-value", 1),
                        xml.number("display-levels", 1),
                        null));
    }

    /// Programs write what would stand around a number, and show nothing around a bullet.
    private void bullet(XmlEvents xml, String mark) {
        list.put(xml.number("level", 1), new Level("", "", "", 1, 1, mark));
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    boolean hides(String family, String name) {
        return find(family, name, one -> one.hidden).orElse(false);
    }

    /// Returns the list that a style of paragraphs puts them into; empty if it puts them into none.
    String list(String paragraphStyle) {
        return find("paragraph", paragraphStyle, one -> one.list).orElse("");
    }

    /// Returns how a level of a list is marked.
    ///
    /// @param level from 1
    Optional<Level> level(String list, int level) {
        Map<Integer, Level> found = lists.get(list);
        return found == null ? Optional.empty() : Optional.ofNullable(found.get(level));
    }

    /// Returns how headings of a level are numbered.
    Optional<Level> heading(int level) {
        return Optional.ofNullable(outline.get(level));
    }

    private <T> Optional<T> find(String family, String name, Function<Style, @Nullable T> what) {
        Set<String> seen = new HashSet<>();
        for (String at = name; seen.add(at); ) {
            Style one = styles.get(key(family, at));
            if (one == null) {
                return Optional.empty();
            }
            T found = what.apply(one);
            if (found != null) {
                return Optional.of(found);
            }
            at = one.base;
        }
        return Optional.empty();
    }
}
