package org.colligate.ui.transcript;

/// A piece of a transcript that is laid out by itself: a paragraph, or a part of a very long one.
/// What lies between slices (line breaks, blank lines, labels and times of turns) is not shown as
/// text.
///
/// @param start the first unit of the piece
/// @param end the first unit after it; equal to `start` where somebody says nothing
/// @param turn the number of the turn it belongs to, from 0; -1 where nobody speaks
/// @param opensTurn whether the turn begins with it
/// @param opensParagraph whether a paragraph begins with it
record Slice(int start, int end, int turn, boolean opensTurn, boolean opensParagraph) {

    int length() {
        return end - start;
    }
}
