package org.colligate.ui.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colligate.transcript.Draft;

/// Files of which only one can come in, because their texts or the names of their transcripts are
/// the same. Ticking one takes the others out, so that what is ticked is what comes in.
final class Rivals {

    private final List<Entry> entries;

    Rivals(List<Entry> entries) {
        this.entries = entries;
    }

    /// Finds out anew which files are rivals.
    void find() {
        Map<Object, List<Entry>> same = new HashMap<>();
        for (Entry entry : entries) {
            draft(entry)
                    .ifPresent(draft -> {
                        same.computeIfAbsent(draft.text(), _ -> new ArrayList<>()).add(entry);
                        same.computeIfAbsent(name(draft), _ -> new ArrayList<>()).add(entry);
                    });
        }
        for (Entry entry : entries) {
            entry.setRival(
                    draft(entry)
                            .flatMap(draft ->
                                    rival(entry, same.getOrDefault(draft.text(), List.of()), true)
                                            .or(() ->
                                                    rival(
                                                            entry,
                                                            same.getOrDefault(
                                                                    name(draft), List.of()),
                                                            false))));
        }
    }

    private static Optional<Entry.Rival> rival(Entry entry, List<Entry> same, boolean text) {
        return same.stream()
                .filter(other -> !other.equals(entry))
                .findFirst()
                .map(other -> new Entry.Rival(other.now().name(), text));
    }

    /// Takes out the rivals of a file that is wanted.
    void outdo(Entry wanted) {
        for (Entry other : entries) {
            if (other.wanted().get() && areRivals(wanted, other)) {
                other.wanted().set(false);
            }
        }
    }

    /// Says whether a rival of a file is wanted.
    boolean isOutdone(Entry entry) {
        return entries.stream().anyMatch(other -> other.isGoing() && areRivals(entry, other));
    }

    /// Leaves of all rivals the first.
    void leaveFirst() {
        for (Entry entry : entries) {
            if (entry.isGoing()) {
                entries.subList(entries.indexOf(entry) + 1, entries.size()).stream()
                        .filter(other -> areRivals(entry, other))
                        .forEach(other -> other.wanted().set(false));
            }
        }
    }

    private static boolean areRivals(Entry one, Entry other) {
        Optional<Draft> first = draft(one);
        Optional<Draft> second = draft(other);
        return !one.equals(other)
                && first.isPresent()
                && second.isPresent()
                && (first.get().text().equals(second.get().text())
                        || name(first.get()).equals(name(second.get())));
    }

    private static Optional<Draft> draft(Entry entry) {
        return entry.now().draft().filter(_ -> entry.now().isFit());
    }

    private static String name(Draft draft) {
        return draft.name().strip();
    }
}
