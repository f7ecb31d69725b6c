package org.colligate.ui.transcript;

import java.util.ArrayList;
import java.util.List;

/// Cuts a text into stretches of characters within and outside of the BMP.
final class Runs {

    private static final int JOINER = 0x200D;

    private Runs() {}

    /// Returns the stretches in order, at least one; a joiner or a variation selector stays with
    /// the character outside of the BMP that it belongs to.
    static List<String> of(String text) {
        List<String> runs = new ArrayList<>();
        int from = 0;
        boolean outside = false;
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            boolean next = Character.isSupplementaryCodePoint(point) || (outside && isPart(point));
            if (next != outside && at > from) {
                runs.add(text.substring(from, at));
                from = at;
            }
            outside = next;
            at += Character.charCount(point);
        }
        runs.add(text.substring(from));
        return runs;
    }

    private static boolean isPart(int point) {
        return point == JOINER || Character.getType(point) == Character.NON_SPACING_MARK;
    }
}
