package org.colligate.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colligate.model.Change;
import org.colligate.model.ChangeSet;
import org.colligate.model.Coding;
import org.colligate.model.Deed;
import org.colligate.model.Kept;
import org.colligate.model.KeptId;
import org.colligate.model.Refusal;
import org.colligate.model.RefusedException;
import org.colligate.model.Speaker;
import org.colligate.model.Study;
import org.colligate.model.TextEdit;
import org.colligate.model.Transcript;
import org.colligate.model.TranscriptId;

/// A transcript whose file came again with another text. The text becomes that of the file by the
/// smallest edits, and codings and memos are carried over by the rules of editing.
///
/// @param changes what it takes
/// @param carried how many codings have the same words as before
/// @param altered the codings whose passage was edited or cut short, as they were
/// @param lost the codings whose passage is gone, as they were
public record Revision(ChangeSet changes, int carried, List<Coding> altered, List<Coding> lost) {

    public Revision {
        altered = List.copyOf(altered);
        lost = List.copyOf(lost);
    }

    /// Works out how a transcript becomes a draft.
    ///
    /// @throws RefusedException if nothing would change
    public static Revision of(Study study, TranscriptId id, Draft draft) throws RefusedException {
        Transcript before = study.transcripts().get(id);
        Change.Telling told = new Change.Telling(before.speakers(), before.turns());
        Change.Telling telling = telling(study, before, draft);
        if (before.text().equals(draft.text()) && told.equals(telling)) {
            throw new RefusedException(
                    Refusal.of(
                            "import.known",
                            "%s has the same text as the transcript %s, which is in the study already. Leave it out.",
                            draft.name(),
                            before.name()));
        }
        List<Change> changes = new ArrayList<>();
        Study edited = study;
        String old = before.text().string();
        for (TextEdit edit : TextDiff.edits(old, draft.text().string()).reversed()) {
            ChangeSet set =
                    new EditComposition(edited, edited.transcripts().get(id), edit).changes();
            changes.addAll(set.changes());
            edited = edited.after(set);
        }
        Transcript after = edited.transcripts().get(id);
        Change.Telling moved = new Change.Telling(after.speakers(), after.turns());
        if (!moved.equals(telling)) {
            changes.add(new Change.TurnsChanged(id, moved, telling));
        }
        origin(study, id, draft).ifPresent(changes::add);
        return sorted(study, edited, before, changes);
    }

    private static Revision sorted(
            Study study, Study edited, Transcript before, List<Change> changes) {
        Transcript after = edited.transcripts().get(before.id());
        List<Coding> altered = new ArrayList<>();
        List<Coding> lost = new ArrayList<>();
        int carried = 0;
        for (Coding coding : study.codings().of(before.id())) {
            Optional<Coding> there = edited.codings().find(before.id(), coding.id());
            String words = before.text().passage(coding.span());
            if (there.isEmpty()) {
                lost.add(coding);
            } else if (after.text().passage(there.get().span()).equals(words)) {
                carried++;
            } else {
                altered.add(coding);
            }
        }
        Deed deed =
                Deed.of(
                        Deed.Kind.UPDATED_TRANSCRIPT,
                        before.name(),
                        carried,
                        altered.size(),
                        lost.size());
        return new Revision(new ChangeSet(deed, changes), carried, altered, lost);
    }

    /// Who speaks in the draft, with the roles that they have already. A speaker who says no more
    /// but whose turns belong to a case stays.
    private static Change.Telling telling(Study study, Transcript before, Draft draft) {
        Map<String, Speaker> known = new HashMap<>();
        before.speakers().forEach(one -> known.put(one.label(), one));
        List<Speaker> speakers = new ArrayList<>();
        for (Speaker speaker : draft.speakers()) {
            Speaker there = known.remove(speaker.label());
            speakers.add(there == null ? speaker : there);
        }
        before.speakers().stream()
                .filter(one -> known.containsKey(one.label()))
                .filter(one -> isHeld(study, before.id(), one.label()))
                .forEach(speakers::add);
        return new Change.Telling(speakers, draft.turns());
    }

    private static boolean isHeld(Study study, TranscriptId id, String label) {
        return study.cases().list().stream()
                .flatMap(owner -> owner.holdings().stream())
                .anyMatch(holding ->
                        holding.transcript().equals(id) && label.equals(holding.speaker()));
    }

    private static Optional<Change> origin(Study study, TranscriptId id, Draft draft) {
        Received file = draft.received();
        if (file == null) {
            return Optional.empty();
        }
        Kept.Origin before = study.origin(id).orElse(null);
        KeptId kept = before == null ? KeptId.random() : before.id();
        Kept.Origin after = new Kept.Origin(kept, id, file.name(), file.sha256(), file.size());
        return after.equals(before)
                ? Optional.empty()
                : Optional.of(new Change.OfKept(before, after));
    }
}
