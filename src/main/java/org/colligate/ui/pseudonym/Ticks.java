package org.colligate.ui.pseudonym;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colligate.pseudonym.Findings;
import org.colligate.pseudonym.Place;
import org.colligate.pseudonym.Replacement;
import org.colligate.pseudonym.Trace;

/// What of that which was found is to be replaced: all, but for what the tick was taken from. What
/// cannot be replaced has none.
final class Ticks {

    private final Set<Object> left = new HashSet<>();

    /// Says whether a line has its tick; a name or a heading where anything below it has.
    boolean has(NameLine line) {
        return switch (line) {
            case NameLine.Name name -> name.places().stream().anyMatch(this::has);
            case NameLine.Spot spot -> has(spot.place());
            case NameLine.Elsewhere rest -> rest.traces().stream().anyMatch(this::has);
            case NameLine.Other other -> has(other.trace());
        };
    }

    private boolean has(Place place) {
        return !left.contains(place);
    }

    private boolean has(Trace trace) {
        return trace.free() && !left.contains(trace);
    }

    /// Says whether a line can have a tick.
    static boolean canHave(NameLine line) {
        return switch (line) {
            case NameLine.Name name -> !name.places().isEmpty();
            case NameLine.Spot _ -> true;
            case NameLine.Elsewhere rest -> rest.traces().stream().anyMatch(Trace::free);
            case NameLine.Other other -> other.trace().free();
        };
    }

    /// Turns the tick of a line over, with all that stands below it.
    void turn(NameLine line) {
        boolean off = has(line);
        List<?> all =
                switch (line) {
                    case NameLine.Name name -> name.places();
                    case NameLine.Spot spot -> List.of(spot.place());
                    case NameLine.Elsewhere rest -> rest.traces();
                    case NameLine.Other other -> List.of(other.trace());
                };
        if (off) {
            left.addAll(all);
        } else {
            all.forEach(left::remove);
        }
    }

    List<Place> places(Findings found) {
        return found.places().stream().filter(this::has).toList();
    }

    List<Trace> traces(Findings found) {
        return found.traces().stream().filter(this::has).toList();
    }

    /// Returns what is to be done.
    Replacement replacement(Findings found) {
        return new Replacement(
                found, places(found), traces(found).stream().map(Trace::where).toList());
    }
}
