package org.colligate.pseudonym;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colligate.model.Kept.Pseudonym;
import org.colligate.model.Passage;
import org.colligate.model.Study;
import org.colligate.model.TextSpan;
import org.colligate.model.Transcript;
import org.colligate.model.Turn;
import org.colligate.search.FoldedTexts;
import org.colligate.search.NameFinder;
import org.colligate.task.CancelledException;
import org.colligate.task.Progress;

/// Where the names of the key table stand in a study.
///
/// @param study that was searched
/// @param places in the transcripts, in the order of their names, then of the text; none overlap
/// @param traces elsewhere
public record Findings(Study study, List<Place> places, List<Trace> traces) {

    public Findings {
        places = List.copyOf(places);
        traces = List.copyOf(traces);
    }

    /// Finds them.
    ///
    /// @param progress how many transcripts are read
    public static Findings of(Study study, FoldedTexts folded, Progress progress)
            throws CancelledException {
        Naming naming = new Naming(study.pseudonyms());
        List<Place> places = new ArrayList<>();
        int read = 0;
        for (Transcript transcript : study.transcripts().list()) {
            progress.tell(read++, study.transcripts().size());
            for (NameFinder.Hit hit : naming.in(transcript, folded)) {
                places.add(
                        new Place(
                                naming.entry(hit),
                                new Passage(transcript.id(), hit.span()),
                                isLabel(transcript, hit.span())));
            }
        }
        return new Findings(study, places, new Traces(study, naming, places).all());
    }

    private static boolean isLabel(Transcript transcript, TextSpan span) {
        Optional<Turn> turn = transcript.turnAt(span.start());
        return turn.isPresent() && span.start() < turn.get().speech();
    }

    /// Returns the places of one name.
    public List<Place> of(Pseudonym entry) {
        return places.stream().filter(place -> place.entry().equals(entry)).toList();
    }

    /// Says whether no name stands anywhere.
    public boolean isEmpty() {
        return places.isEmpty() && traces.isEmpty();
    }
}
