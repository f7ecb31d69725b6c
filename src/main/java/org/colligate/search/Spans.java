package org.colligate.search;

import java.util.Arrays;

/// Places in a text, in ascending order by start, then end; none stands twice. Grows at its end.
final class Spans {

    private int[] starts = new int[8];
    private int[] ends = new int[8];
    private int size;

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    /// Adds a place behind the last one; the last one itself is not added again.
    void add(int start, int end) {
        if (size > 0 && starts[size - 1] == start && ends[size - 1] == end) {
            return;
        }
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = start;
        ends[size++] = end;
    }

    /// Adds places behind the last one.
    void addAll(Spans more) {
        for (int i = 0; i < more.size; i++) {
            add(more.starts[i], more.ends[i]);
        }
    }

    /// Copies all places into two arrays.
    ///
    /// @param at where the first one goes
    void copyTo(int[] someStarts, int[] someEnds, int at) {
        System.arraycopy(starts, 0, someStarts, at, size);
        System.arraycopy(ends, 0, someEnds, at, size);
    }

    /// Returns the number of the first place that starts at or behind a position.
    int from(int position) {
        int found = Arrays.binarySearch(starts, 0, size, position);
        if (found < 0) {
            return -found - 1;
        }
        while (found > 0 && starts[found - 1] == position) {
            found--;
        }
        return found;
    }

    /// Returns the places of both.
    Spans and(Spans other) {
        Spans both = new Spans();
        int i = 0;
        int j = 0;
        while (i < size || j < other.size) {
            boolean mine =
                    j == other.size || (i < size && compare(starts[i], ends[i], other, j) <= 0);
            if (mine) {
                both.add(starts[i], ends[i++]);
            } else {
                both.add(other.starts[j], other.ends[j++]);
            }
        }
        return both;
    }

    private static int compare(int start, int end, Spans other, int j) {
        int byStart = Integer.compare(start, other.starts[j]);
        return byStart != 0 ? byStart : Integer.compare(end, other.ends[j]);
    }

    /// Returns these places but for those that are also others.
    Spans without(Spans others) {
        Spans rest = new Spans();
        int j = 0;
        for (int i = 0; i < size; i++) {
            while (j < others.size && compare(starts[i], ends[i], others, j) > 0) {
                j++;
            }
            if (j == others.size || compare(starts[i], ends[i], others, j) != 0) {
                rest.add(starts[i], ends[i]);
            }
        }
        return rest;
    }
}
