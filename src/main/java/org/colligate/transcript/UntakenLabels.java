package org.colligate.transcript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.colligate.model.Refusal;
import org.colligate.model.Speaker;

/// Says which lines of a draft begin like a speaker's label and were not taken for one, so that
/// nobody has to read the whole text to find out.
final class UntakenLabels {

    private static final String KEY = "read.labels";
    private static final int MOST = 5;

    private UntakenLabels() {}

    private record Untaken(String label, int times, boolean timed) {

        private Untaken and(LineLabel line) {
            return new Untaken(label, times + 1, timed || line.timed());
        }
    }

    /// Returns a draft with that warning, or without it where there is nothing to say.
    static Draft told(Draft draft) {
        return told(draft, Labels.of(draft.text().string()));
    }

    /// Returns the same where the labels of the text have been read already.
    static Draft told(Draft draft, Labels found) {
        List<Refusal> warnings = new ArrayList<>(draft.warnings());
        warnings.removeIf(warning -> warning.key().equals(KEY));
        warning(draft, found).ifPresent(warnings::add);
        return new Draft(
                draft.name(),
                draft.text(),
                draft.speakers(),
                draft.turns(),
                draft.encoding(),
                warnings,
                draft.comments(),
                draft.notes(),
                draft.received());
    }

    private static Optional<Refusal> warning(Draft draft, Labels found) {
        Set<String> speakers = new HashSet<>();
        for (Speaker speaker : draft.speakers()) {
            speakers.add(LineLabel.key(speaker.label()));
        }
        Map<String, Untaken> others = new LinkedHashMap<>();
        for (LineLabel line : found.lines()) {
            String key = line.key();
            if (!speakers.contains(key) && LabelClaim.of(line.name()).isPresent()) {
                Untaken before = others.getOrDefault(key, new Untaken(line.name(), 0, false));
                others.put(key, before.and(line));
            }
        }
        others.values().removeIf(one -> one.times() < 2 && !one.timed());
        if (others.isEmpty() || (speakers.isEmpty() && others.size() < 2)) {
            return Optional.empty();
        }
        String named =
                others.values().stream()
                        .sorted(Comparator.comparingInt(Untaken::times).reversed())
                        .limit(MOST)
                        .map(one -> "%s (%d)".formatted(one.label(), one.times()))
                        .collect(Collectors.joining(", "));
        return Optional.of(
                Refusal.of(
                        "read.labels",
                        "Lines that begin like a speaker's label and were not taken for one: %s. If one is a speaker, add the label.",
                        named));
    }
}
