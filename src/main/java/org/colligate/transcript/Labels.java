package org.colligate.transcript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The lines of a text that begin with what could be a speaker's label, in the way in which that
/// text writes labels.
///
/// @param lines in the order of the text
/// @param certain the keys of those who are speakers whatever their number
/// @param only whether nobody else is
record Labels(List<LineLabel> lines, Set<String> certain, boolean only) {

    /// Another way must have so many more turns than colons tell: a head of `Interviewer: Wu` and
    /// `Date: …` stands above an interview that is written in any way.
    private static final int MORE = 3;

    /// Reads the labels that stand before a colon, or above what is said with a time clearly apart.
    static Labels plain(String text) {
        List<LineLabel> lines = LineLabel.all(text);
        List<LineLabel> above = lines.stream().filter(LineLabel::above).toList();
        return new Labels(lines, new TimedBlocks(text, above, false).speakers(), false);
    }

    /// Reads the labels of a text, however they are written.
    static Labels of(String text) {
        Labels plain = plain(text);
        Convention.Held held = Convention.of(text);
        long told = held.turns() == 0 ? 0 : SpeakerFinder.turns(text, plain);
        if (held.turns() == 0 || held.turns() < told * MORE) {
            return plain;
        }
        List<LineLabel> lines = new ArrayList<>(held.lines());
        Set<Integer> starts = new HashSet<>();
        lines.forEach(line -> starts.add(line.start()));
        plain.lines.stream()
                .filter(line ->
                        !held.speakers().contains(line.key()) && !starts.contains(line.start()))
                .forEach(lines::add);
        lines.sort(Comparator.comparingInt(LineLabel::start));
        return new Labels(List.copyOf(lines), held.speakers(), true);
    }
}
