package org.colligate.transcript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.colligate.model.Case;
import org.colligate.model.CaseId;
import org.colligate.model.Change;
import org.colligate.model.Holding;
import org.colligate.model.Names;
import org.colligate.model.Noun;
import org.colligate.model.RefusedException;
import org.colligate.model.Speaker;
import org.colligate.model.Study;
import org.colligate.model.Transcript;

/// Gives transcripts that come in to cases.
final class Owning {

    private final Map<String, Case> cases = new LinkedHashMap<>();
    private final List<Change> changes;
    private int position;

    /// @param changes where the changes go
    Owning(Study study, List<Change> changes) {
        this.changes = changes;
        study.cases().list().forEach(one -> cases.put(one.name(), one));
        position = study.cases().list().stream().mapToInt(Case::position).max().orElse(-1) + 1;
    }

    /// Returns the case whose name stands in the name of a transcript as a word of its own, such as
    /// `BJ1` in `BJ1_2018-08-22`; of several the longest, and none where two are as long.
    static Optional<Case> named(Study study, String transcript) {
        return named(study.cases().list(), transcript);
    }

    private static Optional<Case> named(Iterable<Case> cases, String transcript) {
        String name = transcript.toLowerCase(Locale.ROOT);
        List<Case> all = new ArrayList<>();
        for (Case one : cases) {
            if (standsIn(name, one.name().toLowerCase(Locale.ROOT))) {
                all.add(one);
            }
        }
        all.sort(Comparator.comparingInt((Case one) -> one.name().length()).reversed());
        boolean clear =
                all.size() == 1
                        || (all.size() > 1
                                && all.get(0).name().length() > all.get(1).name().length());
        return clear ? Optional.of(all.getFirst()) : Optional.empty();
    }

    private static boolean standsIn(String name, String word) {
        for (int at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean begins = at == 0 || !goesOn(name, at);
            if (begins && (end == name.length() || !goesOn(name, end))) {
                return true;
            }
        }
        return false;
    }

    /// Says whether the characters on both sides of a position are of one word or one number.
    private static boolean goesOn(String name, int at) {
        int before = name.codePointBefore(at);
        int behind = name.codePointAt(at);
        return (Character.isDigit(before) && Character.isDigit(behind))
                || (Character.isLetter(before)
                        && Character.isLetter(behind)
                        && !Character.isIdeographic(before)
                        && !Character.isIdeographic(behind));
    }

    void take(Transcript transcript, Incoming.Owners owners) throws RefusedException {
        switch (owners) {
            case NOBODY -> {}
            case NAMED ->
                    named(cases.values(), transcript.name())
                            .ifPresent(owner -> give(owner, new Holding(transcript.id(), null)));
            case RESPONDENTS -> {
                for (Speaker speaker : transcript.speakers()) {
                    if (speaker.role() != Speaker.Role.INTERVIEWER) {
                        give(owner(transcript, speaker), holding(transcript, speaker));
                    }
                }
            }
        }
    }

    private static Holding holding(Transcript transcript, Speaker speaker) {
        return new Holding(transcript.id(), speaker.label());
    }

    /// P1 of one group is not P1 of another: a new case is named after both.
    private Case owner(Transcript transcript, Speaker speaker) throws RefusedException {
        Case known = cases.get(speaker.label());
        if (known != null) {
            return known;
        }
        String name =
                Names.checked(Noun.CASE, "%s %s".formatted(transcript.name(), speaker.label()));
        Case there = cases.get(name);
        if (there != null) {
            return there;
        }
        Case made = new Case(CaseId.random(), name, position++, Map.of(), List.of());
        changes.add(new Change.OfCase(null, made));
        cases.put(name, made);
        return made;
    }

    private void give(Case owner, Holding holding) {
        List<Holding> more = new ArrayList<>(owner.holdings());
        more.add(holding);
        Case after = owner.withHoldings(more);
        changes.add(new Change.OfCase(owner, after));
        cases.put(after.name(), after);
    }
}
