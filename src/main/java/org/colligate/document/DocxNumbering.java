package org.colligate.document;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The lists of a Word document, and how far each has counted. Word stores no numbers, only the
/// rules by which it counts.
final class DocxNumbering {

    private static final int LEVELS = 9;
    private static final int LONGEST = 60;

    /// How one level of a list counts.
    private static final class Level {
        int start = 1;
        String way = "decimal";
        String pattern = "";
        String after = "tab";
        String style = "";
        int restart = -1;
        boolean plain;
    }

    /// A list's rules. Lists that share them count on from each other.
    private static final class Rules {
        final @Nullable Level[] levels = new Level[LEVELS];
        String style = "";
        final int[] counts = new int[LEVELS];
        final boolean[] begun = new boolean[LEVELS];
    }

    /// A list: its rules, and what it changes in them.
    private static final class Series {
        String rules = "";
        final @Nullable Level[] levels = new Level[LEVELS];
        final @Nullable Integer[] starts = new Integer[LEVELS];
    }

    private final DocxStyles styles;
    private final Map<String, Rules> rules = new HashMap<>();
    private final Map<String, Series> lists = new HashMap<>();

    private DocxNumbering(DocxStyles styles) {
        this.styles = styles;
    }

    static DocxNumbering of(DocxParts parts, DocxStyles styles) throws UnreadableDocumentException {
        DocxNumbering numbering = new DocxNumbering(styles);
        Optional<XmlEvents> events = parts.related("numbering");
        if (events.isPresent()) {
            try (XmlEvents xml = events.get()) {
                numbering.read(xml);
            }
        }
        return numbering;
    }

    private void read(XmlEvents xml) throws UnreadableDocumentException {
        Rules abstracts = new Rules();
        Series list = new Series();
        Level level = new Level();
        int changed = 0;
        while (xml.next()) {
            if (xml.kind() == XmlEvents.Kind.START) {
                switch (xml.name()) {
                    case "abstractNum" -> {
                        abstracts = new Rules();
                        list = new Series();
                        rules.put(xml.attribute("abstractNumId", ""), abstracts);
                    }
                    case "numStyleLink" -> abstracts.style = xml.attribute("val", "");
                    case "num" -> {
                        abstracts = new Rules();
                        list = new Series();
                        lists.put(xml.attribute("numId", ""), list);
                    }
                    case "abstractNumId" -> list.rules = xml.attribute("val", "");
                    case "lvlOverride" -> changed = level(xml);
                    case "startOverride" -> list.starts[changed] = xml.number("val", 1);
                    case "lvl" -> {
                        level = new Level();
                        abstracts.levels[level(xml)] = level;
                        list.levels[level(xml)] = level;
                    }
                    default -> note(level, xml);
                }
            }
        }
    }

    private static int level(XmlEvents xml) {
        return Math.clamp(xml.number("ilvl", 0), 0, LEVELS - 1);
    }

    private static void note(Level level, XmlEvents xml) {
        String value = xml.attribute("val", "");
        switch (xml.name()) {
            case "start" -> level.start = xml.number("val", 1);
            case "numFmt" -> level.way = value;
            case "lvlText" -> level.pattern = value.substring(0, Math.min(value.length(), LONGEST));
            case "suff" -> level.after = value;
            case "pStyle" -> level.style = value;
            case "lvlRestart" -> level.restart = xml.number("val", 0);
            case "isLgl" -> level.plain = DocxStyles.isOn(xml.attribute("val", "true"));
            default -> {}
        }
    }

    /// Counts one on, and returns what stands before the paragraph; empty if nothing does.
    ///
    /// @param list the list's number, null to take that of the style
    /// @param level the level from 0, null to take that of the style
    String next(@Nullable String list, @Nullable Integer level, String style) {
        String number = list != null ? list : styles.list(style).orElse("0");
        Series series = lists.get(number);
        Rules counted = series == null ? null : resolve(series.rules);
        if (series == null || counted == null) {
            return "";
        }
        int at =
                level != null
                        ? level
                        : styles.level(style).orElseGet(() -> levelOf(counted, style));
        int clamped = Math.clamp(at, 0, LEVELS - 1);
        return count(series, counted, clamped);
    }

    private @Nullable Rules resolve(String id) {
        Rules found = rules.get(id);
        if (found != null && !found.style.isEmpty()) {
            Series linked = lists.get(styles.list(found.style).orElse(""));
            Rules target = linked == null ? null : rules.get(linked.rules);
            return target == null ? found : target;
        }
        return found;
    }

    private static int levelOf(Rules rules, String style) {
        for (int i = 0; i < LEVELS; i++) {
            Level level = rules.levels[i];
            if (level != null && level.style.equals(style)) {
                return i;
            }
        }
        return 0;
    }

    private static String count(Series list, Rules rules, int at) {
        Level level = rule(list, rules, at);
        if (level == null) {
            return "";
        }
        Integer start = list.starts[at];
        if (start != null) {
            rules.counts[at] = start;
            rules.begun[at] = true;
            list.starts[at] = null;
        } else if (rules.begun[at]) {
            rules.counts[at]++;
        } else {
            rules.counts[at] = level.start;
            rules.begun[at] = true;
        }
        restart(list, rules, at);
        String shown = shown(list, rules, at, level);
        return shown.isEmpty() || level.after.equals("nothing") ? shown : shown + " ";
    }

    /// Deeper levels begin anew, but for those that only a higher level than this restarts.
    private static void restart(Series list, Rules rules, int at) {
        for (int deeper = at + 1; deeper < LEVELS; deeper++) {
            Level level = rule(list, rules, deeper);
            if (level == null || level.restart < 0 || at < level.restart) {
                rules.begun[deeper] = false;
            }
        }
    }

    private static @Nullable Level rule(Series list, Rules rules, int at) {
        Level own = list.levels[at];
        return own != null ? own : rules.levels[at];
    }

    private static String shown(Series list, Rules rules, int at, Level level) {
        if (level.way.equals("bullet")) {
            return Bullets.readable(level.pattern);
        }
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < level.pattern.length(); i++) {
            char unit = level.pattern.charAt(i);
            int wanted = i + 1 < level.pattern.length() ? level.pattern.charAt(i + 1) - '1' : -1;
            if (unit == '%' && wanted >= 0 && wanted < LEVELS) {
                shown.append(number(list, rules, wanted, level.plain && wanted < at));
                i++;
            } else {
                shown.append(unit);
            }
        }
        return shown.toString();
    }

    private static String number(Series list, Rules rules, int at, boolean plain) {
        Level level = rule(list, rules, at);
        if (level == null) {
            return "1";
        }
        int count = rules.begun[at] ? rules.counts[at] : level.start;
        return ListNumber.word(plain ? "decimal" : level.way, count);
    }
}
