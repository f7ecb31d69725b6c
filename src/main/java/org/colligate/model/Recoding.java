package org.colligate.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Codings that become others: of another code, of another coder, of another span. Where one would
/// say the same as another, the two become one, and memos on the one that goes move to the one that
/// stays.
///
/// @param before the codings as they were
/// @param after what they became; fewer where some became one
/// @param memos what has to happen to memos on those that went
public record Recoding(List<Coding> before, List<Coding> after, List<Change> memos) {

    public Recoding {
        before = List.copyOf(before);
        after = List.copyOf(after);
        memos = List.copyOf(memos);
    }

    /// What a coding says, without its identity.
    private record Said(TranscriptId transcript, TextSpan span, CodeId code, CoderId coder) {
        static Said by(Coding coding) {
            return new Said(coding.transcript(), coding.span(), coding.code(), coding.coder());
        }
    }

    /// Works out what becomes of codings of a study.
    ///
    /// @param codings codings of the study
    /// @param change what each becomes, identity and transcript unchanged
    public static Recoding of(
            Study study, Collection<Coding> codings, UnaryOperator<Coding> change) {
        Map<Said, Coding> there = new HashMap<>();
        Set<CodingId> changing = new HashSet<>();
        codings.forEach(coding -> changing.add(coding.id()));
        codings.stream()
                .map(Coding::transcript)
                .distinct()
                .flatMap(id -> study.codings().of(id).stream())
                .filter(coding -> !changing.contains(coding.id()))
                .forEach(coding -> there.put(Said.by(coding), coding));
        Map<CodingId, Coding> after = new LinkedHashMap<>();
        Map<CodingId, Coding> stays = new HashMap<>();
        for (Coding coding : codings) {
            Coding changed = change.apply(coding);
            Coding same = there.putIfAbsent(Said.by(changed), changed);
            if (same == null) {
                after.put(coding.id(), changed);
            } else {
                stays.put(coding.id(), same);
            }
        }
        List<Change> memos = new ArrayList<>();
        for (Memo memo : study.memos().list()) {
            if (memo.subject() instanceof Memo.OnCoding(_, CodingId gone)
                    && stays.containsKey(gone)) {
                Coding same = stays.get(gone);
                Memo.Subject moved = new Memo.OnCoding(same.transcript(), same.id());
                memos.add(new Change.OfMemo(memo, memo.withSubject(moved)));
            }
        }
        return new Recoding(List.copyOf(codings), List.copyOf(after.values()), memos);
    }

    /// Returns the changes that do it.
    public List<Change> changes() {
        List<Change> changes = new ArrayList<>(memos);
        if (!before.isEmpty()) {
            changes.add(new Change.CodingsRemoved(before));
        }
        if (!after.isEmpty()) {
            changes.add(new Change.CodingsAdded(after));
        }
        return changes;
    }
}
