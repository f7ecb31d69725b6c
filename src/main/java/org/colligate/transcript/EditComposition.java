package org.colligate.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colligate.model.Change;
import org.colligate.model.ChangeSet;
import org.colligate.model.CodeId;
import org.colligate.model.CoderId;
import org.colligate.model.Coding;
import org.colligate.model.CodingId;
import org.colligate.model.Deed;
import org.colligate.model.Memo;
import org.colligate.model.Passage;
import org.colligate.model.Study;
import org.colligate.model.TextEdit;
import org.colligate.model.TextSpan;
import org.colligate.model.Transcript;
import org.colligate.model.Turn;

/// The changes that make up one edit of a text, in the order in which they can be taken back.
///
/// [Change.TextEdited] moves only what it could move back. So whatever the edit cuts into is taken
/// out before it and put back, shorter, behind it; what it swallows is taken out and stays out.
final class EditComposition {

    /// What a coding says of a text: two of one coder that say the same cannot both stay.
    private record Said(TextSpan span, CodeId code, CoderId coder) {
        Said(Coding coding) {
            this(coding.span(), coding.code(), coding.coder());
        }
    }

    private final Study study;
    private final Transcript transcript;
    private final TextEdit edit;
    private final List<Coding> takenOut = new ArrayList<>();
    private final List<Coding> putBack = new ArrayList<>();
    private final Set<CodingId> swallowed = new HashSet<>();
    private final Map<CodingId, CodingId> mergedInto = new HashMap<>();

    EditComposition(Study study, Transcript transcript, TextEdit edit) {
        this.study = study;
        this.transcript = transcript;
        this.edit = edit;
        sortCodings();
    }

    private void sortCodings() {
        Map<Said, CodingId> staying = new HashMap<>();
        for (Coding coding : study.codings().of(transcript.id())) {
            if (edit.keeps(coding.span())) {
                Coding moved = coding.withSpan(edit.map(coding.span()).orElseThrow());
                staying.put(new Said(moved), coding.id());
            } else {
                takenOut.add(coding);
            }
        }
        takenOut.forEach(coding -> decide(coding, staying));
    }

    private void decide(Coding coding, Map<Said, CodingId> staying) {
        Optional<Coding> rest = edit.map(coding.span()).map(coding::withSpan);
        if (rest.isEmpty()) {
            swallowed.add(coding.id());
            return;
        }
        CodingId twin = staying.putIfAbsent(new Said(rest.get()), coding.id());
        if (twin == null) {
            putBack.add(rest.get());
        } else {
            mergedInto.put(coding.id(), twin);
        }
    }

    ChangeSet changes() {
        List<Change> changes = new ArrayList<>(memosRemoved());
        if (!takenOut.isEmpty()) {
            changes.add(new Change.CodingsRemoved(takenOut));
        }
        changes.addAll(textAndTurns());
        if (!putBack.isEmpty()) {
            changes.add(new Change.CodingsAdded(putBack));
        }
        changes.addAll(memosMoved());
        changes.addAll(memosOnPassages());
        return new ChangeSet(deed(), changes);
    }

    private List<Change> textAndTurns() {
        List<Turn> whole = transcript.turns().stream().filter(turn -> turn.keeps(edit)).toList();
        List<Turn> moved = after(whole);
        List<Turn> all = after(transcript.turns());
        List<Change> changes = new ArrayList<>();
        if (whole.size() < transcript.turns().size()) {
            changes.add(turnsChanged(transcript.turns(), whole));
        }
        changes.add(new Change.TextEdited(transcript.id(), edit));
        if (moved.size() < all.size()) {
            changes.add(turnsChanged(moved, all));
        }
        return changes;
    }

    private List<Turn> after(List<Turn> turns) {
        return turns.stream().flatMap(turn -> turn.after(edit).stream()).toList();
    }

    private Change turnsChanged(List<Turn> before, List<Turn> after) {
        return new Change.TurnsChanged(
                transcript.id(),
                new Change.Telling(transcript.speakers(), before),
                new Change.Telling(transcript.speakers(), after));
    }

    private List<Change> memosRemoved() {
        return memosOn(swallowed).stream()
                .<Change>map(memo -> new Change.OfMemo(memo, null))
                .toList();
    }

    private List<Change> memosMoved() {
        return memosOn(mergedInto.keySet()).stream()
                .<Change>map(memo -> new Change.OfMemo(memo, memo.withSubject(newSubject(memo))))
                .toList();
    }

    private List<Change> memosOnPassages() {
        List<Change> changes = new ArrayList<>();
        for (Memo memo : study.memos().list()) {
            if (memo.subject() instanceof Memo.OnPassage(Passage passage)
                    && passage.transcript().equals(transcript.id())) {
                Memo.Subject moved =
                        edit.map(passage.span())
                                .<Memo.Subject>map(span ->
                                        new Memo.OnPassage(new Passage(transcript.id(), span)))
                                .orElse(new Memo.OnTranscript(transcript.id()));
                if (!moved.equals(memo.subject())) {
                    changes.add(new Change.OfMemo(memo, memo.withSubject(moved)));
                }
            }
        }
        return changes;
    }

    private Memo.Subject newSubject(Memo memo) {
        return memo.subject() instanceof Memo.OnCoding(var where, var coding)
                ? new Memo.OnCoding(where, mergedInto.getOrDefault(coding, coding))
                : memo.subject();
    }

    private List<Memo> memosOn(Set<CodingId> codings) {
        return study.memos().list().stream()
                .filter(memo ->
                        memo.subject() instanceof Memo.OnCoding(var where, var coding)
                                && where.equals(transcript.id())
                                && codings.contains(coding))
                .toList();
    }

    private Deed deed() {
        return Deed.of(
                Deed.Kind.EDITED_TRANSCRIPT,
                transcript.name(),
                characters(edit.removed()),
                characters(edit.inserted()),
                putBack.size(),
                takenOut.size() - putBack.size());
    }

    private static int characters(String text) {
        return text.codePointCount(0, text.length());
    }
}
