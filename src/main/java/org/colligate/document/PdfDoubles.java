package org.colligate.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/// Letters that are drawn twice at nearly the same place to look bold, or to throw a shadow. The
/// page is looked at cell by cell, because the library's own search for them takes a fifth of all
/// its time.
final class PdfDoubles {

    /// In points: few letters stand in a cell.
    private static final int CELL = 16;

    /// A page on which more letters stand in one cell is not one to be read.
    private static final int MOST = 64;

    private static final int FAR = 1_000;
    private static final int SPREAD = 1_009;

    private record Drawn(String said, float x, float y) {}

    private final Map<Integer, List<Drawn>> cells = new HashMap<>();

    void beginPage() {
        cells.clear();
    }

    /// Says whether a letter stands there already, and notes it otherwise.
    boolean isAgain(TextPosition glyph) {
        String said = glyph.getUnicode();
        if (said == null || said.isEmpty()) {
            return false;
        }
        float near = Math.min(CELL, Math.abs(glyph.getWidth()) / said.length() / 3);
        Drawn drawn = new Drawn(said, glyph.getX(), glyph.getY());
        for (int column = cell(drawn.x - near); column <= cell(drawn.x + near); column++) {
            for (int row = cell(drawn.y - near); row <= cell(drawn.y + near); row++) {
                if (holds(cells.get(key(column, row)), drawn, near)) {
                    return true;
                }
            }
        }
        List<Drawn> its =
                cells.computeIfAbsent(key(cell(drawn.x), cell(drawn.y)), _ -> new ArrayList<>(4));
        if (its.size() < MOST) {
            its.add(drawn);
        }
        return false;
    }

    private static boolean holds(@Nullable List<Drawn> cell, Drawn drawn, float near) {
        if (cell == null) {
            return false;
        }
        for (int i = 0; i < cell.size(); i++) {
            Drawn other = cell.get(i);
            if (Math.abs(other.x - drawn.x) < near
                    && Math.abs(other.y - drawn.y) < near
                    && other.said.equals(drawn.said)) {
                return true;
            }
        }
        return false;
    }

    /// A place far off any page counts as at its border.
    private static int cell(float at) {
        return (int) Math.max(-FAR, Math.min(FAR, at / CELL));
    }

    private static Integer key(int column, int row) {
        return column * SPREAD + row;
    }
}
