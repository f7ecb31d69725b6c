package org.colligate.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.colligate.model.Speaker;
import org.colligate.model.Transcript;
import org.colligate.model.Turn;

/// The stretches of a transcript that are searched, in order: what is said in each turn, without
/// the label before it, and each line that nobody says. No place reaches from one into another.
final class Speech {

    private final int[] starts;
    private final int[] said;
    private final int[] ends;

    private Speech(List<Turn> stretches) {
        starts = stretches.stream().mapToInt(Turn::start).toArray();
        said = stretches.stream().mapToInt(Turn::speech).toArray();
        ends = stretches.stream().mapToInt(Turn::end).toArray();
    }

    /// Returns what some speakers say.
    ///
    /// @param who whose turns are wanted
    /// @param nobody whether lines that nobody says are
    static Speech of(Transcript transcript, Predicate<Speaker> who, boolean nobody) {
        List<Turn> stretches = new ArrayList<>();
        int from = 0;
        for (Turn turn : transcript.turns()) {
            if (nobody) {
                addLines(transcript, from, turn.start(), stretches);
            }
            if (who.test(transcript.speakers().get(turn.speaker()))) {
                stretches.add(turn);
            }
            from = turn.end();
        }
        if (nobody) {
            addLines(transcript, from, transcript.text().length(), stretches);
        }
        return new Speech(stretches);
    }

    /// Returns what speakers with certain roles say.
    ///
    /// @param roles whose turns are wanted; empty for everybody's, and lines that nobody says
    static Speech of(Transcript transcript, Set<Speaker.Role> roles) {
        return of(
                transcript,
                speaker -> roles.isEmpty() || roles.contains(speaker.role()),
                roles.isEmpty());
    }

    private static void addLines(Transcript transcript, int from, int to, List<Turn> stretches) {
        String text = transcript.text().string();
        int start = from;
        while (start < to) {
            int line = text.indexOf('\n', start);
            int end = line < 0 || line > to ? to : line;
            if (start < end) {
                stretches.add(new Turn(start, start, end, 0));
            }
            start = end + 1;
        }
    }

    int size() {
        return starts.length;
    }

    /// Returns where stretch `i` starts, with the label of its speaker.
    int start(int i) {
        return starts[i];
    }

    /// Returns where the speech of stretch `i` starts.
    int said(int i) {
        return said[i];
    }

    int end(int i) {
        return ends[i];
    }

    /// Returns the number of the last stretch that starts at or before a position, or -1.
    int last(int position) {
        int found = Arrays.binarySearch(starts, position);
        return found >= 0 ? found : -found - 2;
    }

    /// Says whether a position lies in one of the stretches.
    boolean covers(int position) {
        int i = last(position);
        return i >= 0 && position < ends[i];
    }

    /// Says whether what stands from one position to another is said in one stretch.
    boolean holds(int start, int end) {
        int i = last(start);
        return i >= 0 && start >= said[i] && end <= ends[i];
    }
}
