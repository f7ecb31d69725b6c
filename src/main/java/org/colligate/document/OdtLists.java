package org.colligate.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// The lists of an OpenDocument text, and how far each has counted.
final class OdtLists {

    private static final int LEVELS = 10;

    /// A list that is open.
    private static final class Open {
        final String style;
        boolean item;

        Open(String style) {
            this.style = style;
        }
    }

    private final OdtStyles styles;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<String, @Nullable Integer[]> counts = new HashMap<>();
    private final @Nullable Integer[] headings = new Integer[LEVELS + 1];

    OdtLists(OdtStyles styles) {
        this.styles = styles;
    }

    /// Begins a list.
    ///
    /// @param style what it is named; empty to go on as the list around it
    void begin(String style, boolean continues) {
        Open around = open.peek();
        String name = style.isEmpty() && around != null ? around.style : style;
        open.push(new Open(name));
        if (!continues) {
            reset(counts(name), open.size());
        }
    }

    private @Nullable Integer[] counts(String style) {
        return counts.computeIfAbsent(style, _ -> new Integer[LEVELS + 1]);
    }

    private static void reset(@Nullable Integer[] counts, int from) {
        for (int i = Math.max(from, 0); i <= LEVELS; i++) {
            counts[i] = null;
        }
    }

    void end() {
        open.poll();
    }

    /// Begins an item. The first paragraph in it is marked.
    ///
    /// @param start the number that it is given; null to count on
    void item(@Nullable Integer start) {
        Open list = open.peek();
        if (list != null) {
            list.item = true;
            if (start != null && open.size() <= LEVELS) {
                counts(list.style)[open.size()] = start - 1;
            }
        }
    }

    /// Ends an item.
    void endItem() {
        Open list = open.peek();
        if (list != null) {
            list.item = false;
        }
    }

    boolean isWithin() {
        return !open.isEmpty();
    }

    /// Returns what stands before a paragraph in a list; empty if nothing does.
    ///
    /// @param paragraphStyle what may name a list where the list itself names none
    String mark(String paragraphStyle) {
        Open list = open.peek();
        if (list == null || !list.item) {
            return "";
        }
        list.item = false;
        int level = Math.min(open.size(), LEVELS);
        String own = list.style.isEmpty() ? styles.list(paragraphStyle) : list.style;
        return marked(counts(list.style), level, at -> styles.level(own, at));
    }

    /// Returns the number of a heading; empty if headings have none.
    ///
    /// @param level from 1
    String heading(int level) {
        int at = Math.clamp(level, 1, LEVELS);
        return marked(headings, at, styles::heading);
    }

    private static String marked(
            @Nullable Integer[] counts, int level, IntFunction<Optional<OdtStyles.Level>> rules) {
        OdtStyles.Level rule = rules.apply(level).orElse(null);
        if (rule == null) {
            return "";
        }
        Integer before = counts[level];
        counts[level] = before == null ? rule.start() : before + 1;
        reset(counts, level + 1);
        String bullet = rule.bullet();
        if (bullet != null) {
            return bullet.isEmpty() ? "" : bullet + " ";
        }
        if (rule.way().isEmpty()) {
            return "";
        }
        StringBuilder number = new StringBuilder();
        for (int at = Math.max(1, level - rule.shown() + 1); at <= level; at++) {
            OdtStyles.Level one = rules.apply(at).orElse(rule);
            Integer count = counts[at];
            String shown = ListNumber.open(one.way(), count == null ? one.start() : count);
            number.append(number.isEmpty() || shown.isEmpty() ? "" : ".").append(shown);
        }
        return rule.before() + number + rule.after() + " ";
    }
}
