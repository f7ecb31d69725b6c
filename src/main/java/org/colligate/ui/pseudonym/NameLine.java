package org.colligate.ui.pseudonym;

import java.util.ArrayList;
import java.util.List;
import org.colligate.model.Kept.Pseudonym;
import org.colligate.pseudonym.Findings;
import org.colligate.pseudonym.Place;
import org.colligate.pseudonym.Trace;

/// A line of the list of names.
sealed interface NameLine {

    /// A name of the key table; its places follow.
    record Name(Pseudonym entry, List<Place> places) implements NameLine {}

    /// A place in a transcript.
    record Spot(Place place) implements NameLine {}

    /// The heading of what is not in the transcripts.
    record Elsewhere(List<Trace> traces) implements NameLine {}

    /// Names in something else.
    record Other(Trace trace) implements NameLine {}

    /// Returns the lines of what was found: each name and its places, then the rest.
    static List<NameLine> of(Findings found) {
        List<NameLine> lines = new ArrayList<>();
        for (Pseudonym entry : found.study().pseudonyms()) {
            List<Place> places = found.of(entry);
            lines.add(new Name(entry, places));
            places.forEach(place -> lines.add(new Spot(place)));
        }
        if (!found.traces().isEmpty()) {
            lines.add(new Elsewhere(found.traces()));
            found.traces().forEach(trace -> lines.add(new Other(trace)));
        }
        return lines;
    }
}
