package org.colligate.ui.transcript;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.colligate.model.TextSpan;
import org.colligate.model.Transcript;
import org.colligate.model.Turn;
import org.colligate.transcript.TimeMarks;

/// A transcript cut into the pieces that are laid out. Positions are those of the whole text.
final class Slices {

    /// How long a piece may be: the layout of one piece costs more than proportionally to its
    /// length, and a piece is laid out as a whole if one line of it is seen.
    static final int LONGEST = 1_500;

    /// How long a piece may be in which something is read from right to left. JavaFX 26 throws in
    /// the middle of laying out the window where such letters stand at the end of a wrapped line,
    /// so each of these pieces is a line.
    private static final int LINE = 40;

    private final Transcript transcript;
    private final String text;
    private final List<Slice> list = new ArrayList<>();
    private final BitSet rightToLeft = new BitSet();

    Slices(Transcript transcript) {
        this.transcript = transcript;
        this.text = transcript.text().string();
        int from = 0;
        for (int i = 0; i < transcript.turns().size(); i++) {
            Turn turn = transcript.turns().get(i);
            addLines(from, turn.start(), -1);
            addLines(turn.speech(), turn.end(), i);
            from = TimeMarks.behind(text, turn.end());
        }
        addLines(from, text.length(), -1);
        if (list.isEmpty()) {
            list.add(new Slice(0, 0, -1, false, true));
        }
    }

    private void addLines(int from, int to, int turn) {
        int before = list.size();
        for (int at = from; at < to; ) {
            int line = text.indexOf('\n', at);
            int end = line < 0 || line > to ? to : line;
            if (!text.substring(at, end).isBlank()) {
                addPieces(at, end, turn, list.size() == before);
            }
            at = end + 1;
        }
        if (turn >= 0 && list.size() == before) {
            list.add(new Slice(from, from, turn, true, true));
        }
    }

    private void addPieces(int from, int to, int turn, boolean first) {
        int longest = hasRightToLeft(from, to) ? LINE : LONGEST;
        boolean right = longest == LINE && isRightToLeft(from, to);
        for (int at = from; at < to; ) {
            int end = to - at <= longest ? to : cut(at, at + longest, longest);
            boolean opens = at == from;
            rightToLeft.set(list.size(), right);
            list.add(new Slice(at, end, turn, turn >= 0 && first && opens, opens));
            at = end;
        }
    }

    private int cut(int from, int limit, int longest) {
        return longest == LINE ? Cuts.cutLine(text, from, limit) : Cuts.cut(text, from, limit);
    }

    private boolean hasRightToLeft(int from, int to) {
        return Bidi.requiresBidi(text.substring(from, to).toCharArray(), 0, to - from);
    }

    private boolean isRightToLeft(int from, int to) {
        String paragraph = text.substring(from, to);
        return !new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /// Says whether a slice has letters that are read from right to left; it is not wrapped then.
    boolean hasRightToLeft(int index) {
        return hasRightToLeft(get(index).start(), get(index).end());
    }

    /// Says whether the paragraph of a slice is read from right to left: its first letter is.
    boolean isRightToLeft(int index) {
        return rightToLeft.get(index);
    }

    Transcript transcript() {
        return transcript;
    }

    String text() {
        return text;
    }

    int size() {
        return list.size();
    }

    Slice get(int index) {
        return list.get(index);
    }

    String text(int index) {
        Slice slice = list.get(index);
        return text.substring(slice.start(), slice.end());
    }

    /// Returns the number of the last slice that begins at or before a position.
    int at(int position) {
        int low = 0;
        int high = list.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (list.get(middle).start() <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /// Returns the nearest position at which a caret can be seen.
    int shown(int position) {
        Slice slice = list.get(at(position));
        return Math.clamp(position, slice.start(), slice.end());
    }

    int first() {
        return list.getFirst().start();
    }

    int last() {
        return list.getLast().end();
    }

    /// Says whether a slice goes on where the one before it stops.
    boolean continues(int index) {
        return index < list.size() && !list.get(index).opensParagraph();
    }

    /// Returns where the paragraph around a position begins and ends; both are equal where it is
    /// empty.
    int[] paragraph(int position) {
        int from = at(position);
        int to = from;
        while (continues(from)) {
            from--;
        }
        while (continues(to + 1)) {
            to++;
        }
        return new int[] {list.get(from).start(), list.get(to).end()};
    }

    /// Returns the speech of the turn around a span, or of all turns that it touches; outside of
    /// turns, the paragraphs.
    TextSpan turns(int start, int end) {
        int from = at(start);
        int to = Math.max(from, at(Math.max(start, end - 1)));
        while (from > 0 && sameTurn(from, from - 1)) {
            from--;
        }
        while (to < size() - 1 && sameTurn(to, to + 1)) {
            to++;
        }
        int last = list.get(to).end();
        int first = list.get(from).start();
        while (last > first + 1 && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return new TextSpan(first, Math.max(first + 1, last));
    }

    private boolean sameTurn(int one, int other) {
        int turn = list.get(one).turn();
        return turn == list.get(other).turn()
                && (turn >= 0 || !list.get(Math.max(one, other)).opensParagraph());
    }
}
