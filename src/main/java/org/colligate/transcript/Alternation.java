package org.colligate.transcript;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// Names before a colon that answer whoever asks, line by line. Twice is enough for them where no
/// other answer is found: `Interviewer: Where? Maria: In a school.`
///
/// A list within an answer (`Budget: none`) stands behind an answer that has a label of its own, or
/// behind a paragraph that has none; these stand directly below the question.
///
/// @param lines the labels before colons, in the order of the text
/// @param asks whether a key is that of somebody who is a speaker already, and asks or is the only
///   one
record Alternation(String text, List<LineLabel> lines, Predicate<String> asks) {

    /// Returns the keys of those who answer.
    Set<String> answering() {
        if (!isAnswered()) {
            return Set.of();
        }
        Map<String, Integer> times = new HashMap<>();
        Set<String> twiceInARow = new HashSet<>();
        String before = "";
        for (LineLabel line : lines) {
            String key = line.key();
            times.merge(key, 1, Integer::sum);
            if (key.equals(before)) {
                twiceInARow.add(key);
            }
            before = key;
        }
        times.keySet().removeIf(key -> asks.test(key) || twiceInARow.contains(key));
        if (!isShortest()) {
            times.values().removeIf(count -> count < 2);
        }
        return Set.copyOf(times.keySet());
    }

    /// Says whether every question, but the last, has a label directly below it.
    private boolean isAnswered() {
        int questions = 0;
        int answered = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (asks.test(lines.get(i).key())) {
                questions++;
                boolean directly =
                        i + 1 < lines.size()
                                && !asks.test(lines.get(i + 1).key())
                                && below(lines.get(i)) == lines.get(i + 1).start();
                answered += directly ? 1 : 0;
            }
        }
        return answered > 0 && answered >= questions - 1;
    }

    /// Says whether the whole text is one question and its answer.
    private boolean isShortest() {
        if (lines.size() != 2 || Blanks.skip(text, 0, text.length()) != lines.getFirst().start()) {
            return false;
        }
        int end = Blanks.skipBack(text, 0, lines.getLast().start());
        char last = text.charAt(end - 1);
        return (last == '?' || last == '？') && below(lines.getLast()) == text.length();
    }

    private int below(LineLabel line) {
        int end = line.end();
        while (end < text.length() && !Blanks.endsLine(text.charAt(end))) {
            end++;
        }
        return Blanks.skip(text, end, text.length());
    }
}
