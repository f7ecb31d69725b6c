package org.colligate.model;

import java.util.Arrays;
import java.util.UUID;
import java.util.function.IntPredicate;

/// The codings of one transcript in document order (by start, then end), as parallel arrays: one
/// million codings take 40 MB instead of 130, and a matrix over them reads memory from front to
/// back. Immutable; a change copies the arrays of this one transcript.
///
/// Codes and coders are numbered by the [Codings] that these columns belong to.
public final class CodingColumns {

    static final CodingColumns EMPTY = new CodingColumns(0);

    private final int[] start;
    private final int[] end;
    private final int[] code;
    private final int[] coder;
    private final long[] high;
    private final long[] low;

    private CodingColumns(int size) {
        start = new int[size];
        end = new int[size];
        code = new int[size];
        coder = new int[size];
        high = new long[size];
        low = new long[size];
    }

    /// Copies the first codings of others, and leaves room for more if there are fewer.
    private CodingColumns(CodingColumns those, int size) {
        start = Arrays.copyOf(those.start, size);
        end = Arrays.copyOf(those.end, size);
        code = Arrays.copyOf(those.code, size);
        coder = Arrays.copyOf(those.coder, size);
        high = Arrays.copyOf(those.high, size);
        low = Arrays.copyOf(those.low, size);
    }

    /// Returns the number of codings.
    public int size() {
        return start.length;
    }

    /// Returns where coding `i` starts, in UTF-16 units.
    public int start(int i) {
        return start[i];
    }

    /// Returns where coding `i` ends, in UTF-16 units.
    public int end(int i) {
        return end[i];
    }

    /// Returns the key of the code of coding `i`.
    public int code(int i) {
        return code[i];
    }

    /// Returns the key of the coder of coding `i`.
    public int coder(int i) {
        return coder[i];
    }

    CodingId id(int i) {
        return new CodingId(new UUID(high[i], low[i]));
    }

    private int compare(int i, CodingColumns other, int j) {
        int byStart = Integer.compare(start[i], other.start[j]);
        int byEnd = byStart != 0 ? byStart : Integer.compare(end[i], other.end[j]);
        int byHigh = byEnd != 0 ? byEnd : Long.compare(high[i], other.high[j]);
        return byHigh != 0 ? byHigh : Long.compare(low[i], other.low[j]);
    }

    private void take(int i, CodingColumns from, int j) {
        start[i] = from.start[j];
        end[i] = from.end[j];
        code[i] = from.code[j];
        coder[i] = from.coder[j];
        high[i] = from.high[j];
        low[i] = from.low[j];
    }

    /// Merges two sorted sets of columns.
    CodingColumns plus(CodingColumns other) {
        CodingColumns merged = new CodingColumns(size() + other.size());
        int i = 0;
        int j = 0;
        for (int to = 0; to < merged.size(); to++) {
            if (j == other.size() || (i < size() && compare(i, other, j) < 0)) {
                merged.take(to, this, i++);
            } else {
                merged.take(to, other, j++);
            }
        }
        return merged;
    }

    /// Keeps the codings that pass a test of their number, in their order.
    CodingColumns filtered(IntPredicate keep) {
        int[] kept = java.util.stream.IntStream.range(0, size()).filter(keep).toArray();
        CodingColumns columns = new CodingColumns(kept.length);
        for (int i = 0; i < kept.length; i++) {
            columns.take(i, this, kept[i]);
        }
        return columns;
    }

    /// Moves every span as an edit asks; each must survive it whole.
    CodingColumns after(TextEdit edit) {
        Builder moved = new Builder();
        for (int i = 0; i < size(); i++) {
            TextSpan span = edit.map(new TextSpan(start[i], end[i])).orElseThrow();
            moved.add(span.start(), span.end(), code[i], coder[i], high[i], low[i]);
        }
        return moved.build();
    }

    /// Says whether two codings of the columns are equal but for their identity. Such two have the
    /// same span, so only neighbours need to be compared.
    boolean hasTwins() {
        for (int i = 1; i < size(); i++) {
            for (int j = i - 1; j >= 0 && start[j] == start[i] && end[j] == end[i]; j--) {
                if (code[j] == code[i] && coder[j] == coder[i]) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Gathers codings in any order.
    static final class Builder {

        private CodingColumns columns = new CodingColumns(4);
        private int size;

        void add(int start, int end, int code, int coder, long high, long low) {
            if (size == columns.size()) {
                columns = new CodingColumns(columns, size * 2);
            }
            columns.start[size] = start;
            columns.end[size] = end;
            columns.code[size] = code;
            columns.coder[size] = coder;
            columns.high[size] = high;
            columns.low[size] = low;
            size++;
        }

        CodingColumns build() {
            CodingColumns all = new CodingColumns(columns, size);
            return all.isInOrder() ? all : all.sorted();
        }
    }

    private boolean isInOrder() {
        for (int i = 1; i < size(); i++) {
            if (compare(i, this, i - 1) < 0) {
                return false;
            }
        }
        return true;
    }

    private CodingColumns sorted() {
        long[] order = new long[size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = (long) start[i] << Integer.SIZE | i;
        }
        Arrays.sort(order);
        CodingColumns sorted = new CodingColumns(order.length);
        for (int to = 0; to < order.length; to++) {
            sorted.take(to, this, (int) order[to]);
        }
        sorted.sortTies();
        return sorted;
    }

    /// Sorts what already stands in order of start; ties are short, so insertion is the way.
    private void sortTies() {
        CodingColumns held = new CodingColumns(1);
        for (int i = 1; i < size(); i++) {
            if (compare(i, this, i - 1) < 0) {
                held.take(0, this, i);
                int to = i;
                while (to > 0 && compare(to - 1, held, 0) > 0) {
                    take(to, this, to - 1);
                    to--;
                }
                take(to, held, 0);
            }
        }
    }
}
