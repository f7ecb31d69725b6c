package org.colligate.ui.transcript;

import java.text.BreakIterator;

/// Where a caret goes from a position: by what a reader takes for one character, and by word. A
/// Chinese character is a word here: the JDK knows no Chinese words, and to jump over a whole run
/// of characters would pass the place that is wanted. Never inside a surrogate pair.
final class Steps {

    private final Slices slices;
    private final BreakIterator characters = BreakIterator.getCharacterInstance();
    private int loaded = -1;

    Steps(Slices slices) {
        this.slices = slices;
    }

    private Slice load(int index) {
        if (index != loaded) {
            characters.setText(slices.text(index));
            loaded = index;
        }
        return slices.get(index);
    }

    /// Returns the place a character further on.
    int next(int position) {
        int index = slices.at(position);
        Slice slice = load(index);
        if (position >= slice.end()) {
            return index + 1 < slices.size() ? slices.get(index + 1).start() : slice.end();
        }
        return slice.start() + characters.following(Math.max(0, position - slice.start()));
    }

    /// Returns the place a character before.
    int previous(int position) {
        int index = slices.at(position);
        if (position <= slices.get(index).start()) {
            if (index == 0) {
                return slices.first();
            }
            boolean apart = slices.get(index - 1).end() < position;
            if (apart || slices.get(index - 1).length() == 0) {
                return slices.get(index - 1).end();
            }
            index--;
        }
        Slice slice = load(index);
        return position > slice.end()
                ? slice.end()
                : slice.start() + characters.preceding(position - slice.start());
    }

    /// Returns the position itself, or the beginning of the character that it lies in.
    int snapped(int position) {
        int index = slices.at(position);
        Slice slice = load(index);
        int local = Math.clamp(position - slice.start(), 0, slice.length());
        return characters.isBoundary(local) || local == slice.length()
                ? slice.start() + local
                : slice.start() + characters.preceding(local);
    }

    /// Returns the end of the word at or behind a position.
    int wordEnd(int position) {
        int index = slices.at(position);
        Slice slice = slices.get(index);
        if (position >= slice.end()) {
            return next(position);
        }
        String text = slices.text();
        int at = Math.max(position, slice.start());
        while (at < slice.end() && !isWord(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return snapUp(wordFrom(text, at, slice.end()));
    }

    private int snapUp(int position) {
        int snapped = snapped(position);
        return snapped < position ? next(snapped) : position;
    }

    private static int wordFrom(String text, int from, int to) {
        int at = from;
        while (at < to && isWord(text.codePointAt(at))) {
            int point = text.codePointAt(at);
            if (isHan(point) && at > from) {
                break;
            }
            at += Character.charCount(point);
            if (isHan(point)) {
                break;
            }
        }
        return at;
    }

    /// Returns the beginning of the word at or before a position.
    int wordStart(int position) {
        Slice slice = slices.get(slices.at(position));
        if (position <= slice.start()) {
            return previous(position);
        }
        String text = slices.text();
        int at = Math.min(position, slice.end());
        while (at > slice.start() && !isWord(text.codePointBefore(at))) {
            at -= Character.charCount(text.codePointBefore(at));
        }
        return snapped(wordBefore(text, slice.start(), at));
    }

    private static int wordBefore(String text, int from, int to) {
        int at = to;
        while (at > from && isWord(text.codePointBefore(at))) {
            int point = text.codePointBefore(at);
            if (isHan(point) && at < to) {
                break;
            }
            at -= Character.charCount(point);
            if (isHan(point)) {
                break;
            }
        }
        return at;
    }

    /// Returns where the word at a position begins and ends; of Chinese, the run of characters up
    /// to the next mark.
    int[] word(int position) {
        Slice slice = slices.get(slices.at(position));
        String text = slices.text();
        int at = Math.clamp(position, slice.start(), slice.end());
        boolean han = at < slice.end() && isHan(text.codePointAt(at));
        int start = at;
        while (start > slice.start() && isAlike(text.codePointBefore(start), han)) {
            start -= Character.charCount(text.codePointBefore(start));
        }
        int end = at;
        while (end < slice.end() && isAlike(text.codePointAt(end), han)) {
            end += Character.charCount(text.codePointAt(end));
        }
        return start == end ? new int[] {snapped(at), next(at)} : new int[] {start, end};
    }

    private static boolean isAlike(int point, boolean han) {
        return isWord(point) && isHan(point) == han;
    }

    private static boolean isHan(int point) {
        return Character.isIdeographic(point);
    }

    private static boolean isWord(int point) {
        return Character.isLetterOrDigit(point)
                || Character.getType(point) == Character.NON_SPACING_MARK
                || Character.getType(point) == Character.COMBINING_SPACING_MARK
                || point == '\''
                || point == '’';
    }
}
