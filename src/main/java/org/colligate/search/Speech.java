package org.colligate.search;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import org.colligate.model.Speaker;
import org.colligate.model.Transcript;
import org.colligate.model.Turn;

/// The stretches of a transcript that are searched, in order: what is said in each turn, without
/// the label before it, and each line that nobody says. No place reaches from one into another.
final class Speech {

    private int[] starts;
    private int[] said;
    private int[] ends;
    private int size;

    private Speech(int room) {
        starts = new int[room];
        said = new int[room];
        ends = new int[room];
    }

    /// Returns what some speakers say.
    ///
    /// @param who whose turns are wanted
    /// @param nobody whether lines that nobody says are
    static Speech of(Transcript transcript, Predicate<Speaker> who, boolean nobody) {
        Speech speech = new Speech(transcript.turns().size() + 8);
        int from = 0;
        for (Turn turn : transcript.turns()) {
            if (nobody) {
                speech.addLines(transcript, from, turn.start());
            }
            if (who.test(transcript.speakers().get(turn.speaker()))) {
                speech.add(turn.start(), turn.speech(), turn.end());
            }
            from = turn.end();
        }
        if (nobody) {
            speech.addLines(transcript, from, transcript.text().length());
        }
        return speech;
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

    /// Returns all there is: what is said, each label before it as a stretch of its own, and each
    /// line that nobody says.
    static Speech everywhere(Transcript transcript) {
        Speech speech = new Speech(2 * transcript.turns().size() + 8);
        int from = 0;
        for (Turn turn : transcript.turns()) {
            speech.addLines(transcript, from, turn.start());
            if (turn.start() < turn.speech()) {
                speech.add(turn.start(), turn.start(), turn.speech());
            }
            if (turn.speech() < turn.end()) {
                speech.add(turn.speech(), turn.speech(), turn.end());
            }
            from = turn.end();
        }
        speech.addLines(transcript, from, transcript.text().length());
        return speech;
    }

    /// Returns a whole text as one stretch.
    static Speech whole(int length) {
        Speech speech = new Speech(1);
        speech.add(0, 0, length);
        return speech;
    }

    private void addLines(Transcript transcript, int from, int to) {
        String text = transcript.text().string();
        int start = from;
        while (start < to) {
            int line = text.indexOf('\n', start, to);
            int end = line < 0 ? to : line;
            if (start < end) {
                add(start, start, end);
            }
            start = end + 1;
        }
    }

    private void add(int start, int speech, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            said = Arrays.copyOf(said, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = start;
        said[size] = speech;
        ends[size++] = end;
    }

    /// Returns all the stretches as a single one, with what stands between them.
    Speech asOne() {
        Speech one = new Speech(1);
        if (size > 0) {
            one.add(starts[0], said[0], ends[size - 1]);
        }
        return one;
    }

    int size() {
        return size;
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
        int found = Arrays.binarySearch(starts, 0, size, position);
        return found >= 0 ? found : -found - 2;
    }

    /// Returns the number of the first stretch, from one on, that ends behind a position; the size
    /// if there is none.
    int from(int position, int first) {
        int i = first;
        while (i < size && ends[i] <= position) {
            i++;
        }
        return i;
    }

    /// Says whether stretch `i` is there and holds a position, its label with it.
    boolean contains(int i, int position) {
        return i < size && starts[i] <= position && position < ends[i];
    }

    /// Says whether stretch `i` is there and what stands from one position to another is said in
    /// it.
    boolean says(int i, int start, int end) {
        return i < size && start >= said[i] && end <= ends[i];
    }

    /// Says whether a position lies in one of the stretches.
    boolean covers(int position) {
        int i = last(position);
        return i >= 0 && contains(i, position);
    }

    /// Says whether what stands from one position to another is said in one stretch.
    boolean holds(int start, int end) {
        int i = last(start);
        return i >= 0 && start >= said[i] && end <= ends[i];
    }
}
