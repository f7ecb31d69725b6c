package org.colligate.transcript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colligate.model.TextEdit;

/// Finds the edits that lead from one text to another: first by lines, then by words and Chinese
/// characters within the lines that differ. The shortest script after Myers, "An O(ND) Difference
/// Algorithm and Its Variations" (1986); what differs too much is replaced as a whole.
final class TextDiff {

    /// Tokens taken out and put in, together, up to which a script is looked for.
    private static final int MOST = 2_000;

    private final String before;
    private final String after;
    private final List<TextEdit> edits = new ArrayList<>();

    private TextDiff(String before, String after) {
        this.before = before;
        this.after = after;
    }

    /// Returns the edits in the order of the text, each placed in the text before all of them.
    static List<TextEdit> edits(String before, String after) {
        TextDiff diff = new TextDiff(before, after);
        diff.compare(new Part(0, before.length(), 0, after.length()), true);
        return diff.edits;
    }

    /// A stretch of both texts, in UTF-16 units.
    private record Part(int from, int to, int otherFrom, int otherTo) {}

    private void compare(Part part, boolean byLines) {
        int[] old = starts(before, part.from, part.to, byLines);
        int[] young = starts(after, part.otherFrom, part.otherTo, byLines);
        Map<String, Integer> words = new HashMap<>();
        int[] one = numbers(before, old, words);
        int[] other = numbers(after, young, words);
        for (Part differing : new Script(one, other).parts()) {
            Part place =
                    new Part(
                            old[differing.from],
                            old[differing.to],
                            young[differing.otherFrom],
                            young[differing.otherTo]);
            boolean both = place.from < place.to && place.otherFrom < place.otherTo;
            if (byLines && both) {
                compare(place, false);
            } else {
                edits.add(
                        new TextEdit(
                                place.from,
                                before.substring(place.from, place.to),
                                after.substring(place.otherFrom, place.otherTo)));
            }
        }
    }

    /// Returns where tokens begin, and the end.
    private static int[] starts(String text, int from, int to, boolean lines) {
        List<Integer> starts = new ArrayList<>();
        int at = from;
        while (at < to) {
            starts.add(at);
            at = lines ? lineEnd(text, at, to) : wordEnd(text, at, to);
        }
        starts.add(to);
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int lineEnd(String text, int from, int to) {
        int end = text.indexOf('\n', from);
        return end < 0 || end >= to ? to : end + 1;
    }

    private static int wordEnd(String text, int from, int to) {
        int at = from;
        while (at < to && isOfWord(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at > from ? at : from + Character.charCount(text.codePointAt(from));
    }

    private static boolean isOfWord(int point) {
        return Character.isLetterOrDigit(point) && !Character.isIdeographic(point);
    }

    private static int[] numbers(String text, int[] starts, Map<String, Integer> words) {
        int[] numbers = new int[starts.length - 1];
        for (int i = 0; i < numbers.length; i++) {
            String word = text.substring(starts[i], starts[i + 1]);
            numbers[i] = words.computeIfAbsent(word, _ -> words.size());
        }
        return numbers;
    }

    /// The shortest way from one row of numbers to another.
    private static final class Script {

        private final int[] one;
        private final int[] other;
        private final int same;
        private final int length;
        private final int otherLength;
        private final List<int[]> reached = new ArrayList<>();

        Script(int[] one, int[] other) {
            this.one = one;
            this.other = other;
            int head = 0;
            int most = Math.min(one.length, other.length);
            while (head < most && one[head] == other[head]) {
                head++;
            }
            int tail = 0;
            while (tail < most - head
                    && one[one.length - 1 - tail] == other[other.length - 1 - tail]) {
                tail++;
            }
            same = head;
            length = one.length - head - tail;
            otherLength = other.length - head - tail;
        }

        /// Returns the stretches that differ, in numbers of tokens.
        List<Part> parts() {
            if (length == 0 && otherLength == 0) {
                return List.of();
            }
            int differences = length == 0 || otherLength == 0 ? -1 : differences();
            return differences < 0
                    ? List.of(new Part(same, same + length, same, same + otherLength))
                    : back(differences);
        }

        /// Returns how many tokens are taken out and put in, or -1 if they are too many. Afterwards
        /// `reached` holds for each number of differences how far each diagonal came.
        private int differences() {
            int most = Math.min(MOST, length + otherLength);
            int[] far = new int[2 * most + 3];
            int middle = most + 1;
            for (int d = 0; d <= most; d++) {
                for (int k = -d; k <= d; k += 2) {
                    int at =
                            isDown(far, middle, k, d)
                                    ? far[middle + k + 1]
                                    : far[middle + k - 1] + 1;
                    while (at < length
                            && at - k < otherLength
                            && one[same + at] == other[same + at - k]) {
                        at++;
                    }
                    far[middle + k] = at;
                    if (at >= length && at - k >= otherLength) {
                        reached.add(Arrays.copyOfRange(far, middle - d, middle + d + 1));
                        return d;
                    }
                }
                reached.add(Arrays.copyOfRange(far, middle - d, middle + d + 1));
            }
            return -1;
        }

        private static boolean isDown(int[] far, int middle, int k, int d) {
            return k == -d || (k != d && far[middle + k - 1] < far[middle + k + 1]);
        }

        /// Goes the way back, and joins steps that no common token separates.
        private List<Part> back(int differences) {
            List<Part> parts = new ArrayList<>();
            int x = length;
            int y = otherLength;
            for (int d = differences; d > 0; d--) {
                int k = x - y;
                int[] far = reached.get(d - 1);
                boolean down =
                        k == -d || (k != d && far(far, d - 1, k - 1) < far(far, d - 1, k + 1));
                int startX = down ? far(far, d - 1, k + 1) : far(far, d - 1, k - 1);
                int startY = startX - (down ? k + 1 : k - 1);
                int endX = down ? startX : startX + 1;
                int endY = down ? startY + 1 : startY;
                join(parts, new Part(startX, endX, startY, endY));
                x = startX;
                y = startY;
            }
            return parts.reversed().stream()
                    .map(part ->
                            new Part(
                                    same + part.from,
                                    same + part.to,
                                    same + part.otherFrom,
                                    same + part.otherTo))
                    .toList();
        }

        /// Returns how far a diagonal came with so many differences; those beyond came nowhere.
        private static int far(int[] far, int differences, int diagonal) {
            int at = diagonal + differences;
            return at < 0 || at >= far.length ? -1 : far[at];
        }

        private static void join(List<Part> parts, Part before) {
            if (!parts.isEmpty()) {
                Part next = parts.getLast();
                if (before.to == next.from && before.otherTo == next.otherFrom) {
                    parts.set(
                            parts.size() - 1,
                            new Part(before.from, next.to, before.otherFrom, next.otherTo));
                    return;
                }
            }
            parts.add(before);
        }
    }
}
