package org.colligate.search;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import org.colligate.model.Passage;
import org.colligate.model.TextSpan;
import org.colligate.model.Transcript;

/// What was found, transcript by transcript. Each passage is made when it is asked for: of hundreds
/// of thousands nobody looks at more than a few.
final class Passages extends AbstractList<Passage> implements RandomAccess {

    private final List<Transcript> transcripts;
    private final int[] transcript;
    private final int[] starts;
    private final int[] ends;

    /// Puts together what was found in each of some transcripts.
    Passages(List<Transcript> transcripts, Spans[] found) {
        this.transcripts = transcripts;
        int size = Arrays.stream(found).mapToInt(Spans::size).sum();
        transcript = new int[size];
        starts = new int[size];
        ends = new int[size];
        int at = 0;
        for (int i = 0; i < found.length; i++) {
            found[i].copyTo(starts, ends, at);
            Arrays.fill(transcript, at, at + found[i].size(), i);
            at += found[i].size();
        }
    }

    @Override
    public Passage get(int i) {
        return new Passage(transcripts.get(transcript[i]).id(), new TextSpan(starts[i], ends[i]));
    }

    @Override
    public int size() {
        return transcript.length;
    }
}
