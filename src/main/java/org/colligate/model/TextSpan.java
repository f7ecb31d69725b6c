package org.colligate.model;

/// A stretch of a transcript's text: half-open `[start, end)`, zero-based, in UTF-16 units, never
/// empty. Files and the command line count code points instead; [SourceText] converts.
///
/// @param start the first unit of the passage, at least 0
/// @param end the first unit after the passage, greater than `start`
public record TextSpan(int start, int end) implements Comparable<TextSpan> {

    public TextSpan {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    /// Returns the number of UTF-16 units covered, at least 1.
    public int length() {
        return end - start;
    }

    /// Says whether the two have at least one unit in common.
    public boolean overlaps(TextSpan other) {
        return start < other.end && other.start < end;
    }

    /// Says whether the whole of the other lies within this one; equal spans do.
    public boolean contains(TextSpan other) {
        return start <= other.start && other.end <= end;
    }

    /// Orders by start, the shorter first where starts are equal.
    @Override
    public int compareTo(TextSpan other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
