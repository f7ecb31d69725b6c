package org.colligate.transcript;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.colligate.document.LabelFinder.Label;
import org.colligate.model.Change;
import org.colligate.model.Turn;

/// Finds who speaks in subtitles by the names that begin their lines, as Zoom writes them.
///
/// All that holds of a typed text holds here, each line having its time. Where half of the lines
/// begin with the label of a speaker, the program that wrote them puts one before all that is said,
/// so that a label which stands there once is believed as well.
public final class CueLabels {

    /// Stands before every line, as its time will.
    private static final String TIME = "[0:00:00] ";

    private CueLabels() {}

    /// Returns for each line the label at its beginning, if it has one.
    public static List<Optional<Label>> find(List<String> lines) {
        String text = lines.stream().map(line -> TIME + line).collect(Collectors.joining("\n"));
        Map<Integer, Integer> numbers = new TreeMap<>();
        int at = 0;
        for (int i = 0; i < lines.size(); i++) {
            numbers.put(at, i);
            at += TIME.length() + lines.get(i).length() + 1;
        }
        List<Optional<Label>> labels =
                new ArrayList<>(Collections.nCopies(lines.size(), Optional.empty()));
        Change.Telling telling = SpeakerFinder.findPlain(text);
        for (Turn turn : telling.turns()) {
            int line = numbers.getOrDefault(turn.start(), 0);
            String name = telling.speakers().get(turn.speaker()).label();
            labels.set(line, label(lines.get(line), name));
        }
        if (!telling.turns().isEmpty() && telling.turns().size() * 2 >= lines.size()) {
            for (int i = 0; i < lines.size(); i++) {
                if (labels.get(i).isEmpty()) {
                    labels.set(i, single(lines.get(i)));
                }
            }
        }
        return labels;
    }

    private static Optional<Label> single(String line) {
        return LineLabel.read(line, 0, line.length())
                .filter(label -> LabelClaim.of(label.name()).isPresent())
                .flatMap(label -> label(line, label.name()));
    }

    private static Optional<Label> label(String line, String name) {
        return LineLabel.read(line, 0, line.length())
                .map(label -> new Label(name, Blanks.skip(line, label.end(), line.length())));
    }
}
