package org.colligate.ui.matrix;

import java.util.List;

/// What a column is called, in the lines that stand in its header.
///
/// @param texts the lines
/// @param size of the letters, in pixels: a little smaller where one line is not enough
record HeadLines(List<String> texts, double size) {

    /// How far apart the lines are, in em.
    static final double STEP = 1.2;

    private static final int MOST = 3;
    private static final double SMALLER = 0.88;
    private static final double MARGINS = 0.6;
    private static final double LONGEST_WORD = 12;

    HeadLines {
        texts = List.copyOf(texts);
    }

    /// Breaks a label so that it fits into a column.
    static HeadLines of(String label, double column, Metrics metrics) {
        double room = column - metrics.em() * MARGINS;
        boolean fits = metrics.width(label, true) <= room;
        double size = metrics.em() * (fits ? 1 : SMALLER);
        return new HeadLines(metrics.lines(label, size, true, room, MOST), size);
    }

    /// Returns how wide a column must be for the widest word of a label; a very long word may be
    /// cut.
    static double widestWord(String label, Metrics metrics) {
        double em = metrics.em();
        double word = metrics.widestWord(label, true) + em * MARGINS;
        return Math.min(Math.ceil(word), em * LONGEST_WORD);
    }
}
