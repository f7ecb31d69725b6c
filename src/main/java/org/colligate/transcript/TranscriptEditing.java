package org.colligate.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colligate.model.Case;
import org.colligate.model.Change;
import org.colligate.model.ChangeSet;
import org.colligate.model.Coding;
import org.colligate.model.Deed;
import org.colligate.model.Holding;
import org.colligate.model.Memo;
import org.colligate.model.Passage;
import org.colligate.model.Refusal;
import org.colligate.model.RefusedException;
import org.colligate.model.SourceText;
import org.colligate.model.Study;
import org.colligate.model.TextEdit;
import org.colligate.model.Transcript;
import org.colligate.model.TranscriptId;

/// What can be done to a transcript that is in the study.
public final class TranscriptEditing {

    private TranscriptEditing() {}

    /// Returns the changes that give a transcript another name.
    ///
    /// @throws RefusedException if the name is blank, not on one line, taken or the one it has
    public static ChangeSet rename(Study study, TranscriptId id, String name)
            throws RefusedException {
        Transcript transcript = present(study, id);
        String wanted = TranscriptName.checked(name);
        if (wanted.equals(transcript.name())) {
            throw new RefusedException(
                    Refusal.of("transcript.named", "The transcript is named %s already.", wanted));
        }
        if (study.transcript(wanted).isPresent()) {
            throw new RefusedException(
                    Refusal.of(
                            "transcript.taken",
                            "Another transcript is named %s. Choose another name.",
                            wanted));
        }
        return ChangeSet.of(
                Deed.of(Deed.Kind.RENAMED_TRANSCRIPT, transcript.name(), wanted),
                new Change.TranscriptRenamed(id, transcript.name(), wanted));
    }

    /// Returns the changes that edit a transcript's text, by which every coding keeps its passage:
    /// one whose end is cut off keeps the rest, one whose whole passage goes goes with its memos. A
    /// memo on a passage that goes is one on the transcript from then on. Where the rest of one
    /// says the same as another, the other stays and takes its memos.
    ///
    /// @throws RefusedException if the edit changes nothing, does not fit the text, leaves it
    ///   blank, or puts in what is not text
    public static ChangeSet edit(Study study, TranscriptId id, TextEdit edit)
            throws RefusedException {
        Transcript transcript = present(study, id);
        requireSense(edit);
        requireFit(transcript, edit);
        return new EditComposition(study, transcript, edit).changes();
    }

    /// Returns the changes that take a transcript out of the study, with its codings, the memos on
    /// it and on them, and what cases hold of it.
    ///
    /// @throws RefusedException if it is gone
    public static ChangeSet delete(Study study, TranscriptId id) throws RefusedException {
        Transcript transcript = present(study, id);
        List<Change> changes = new ArrayList<>();
        study.memos().list().stream()
                .filter(memo -> isWithin(id, memo.subject()))
                .forEach(memo -> changes.add(new Change.OfMemo(memo, null)));
        List<Coding> codings = study.codings().of(id);
        if (!codings.isEmpty()) {
            changes.add(new Change.CodingsRemoved(codings));
        }
        for (Case owner : study.cases().list()) {
            List<Holding> kept =
                    owner.holdings().stream()
                            .filter(holding -> !holding.transcript().equals(id))
                            .toList();
            if (kept.size() < owner.holdings().size()) {
                changes.add(new Change.OfCase(owner, owner.withHoldings(kept)));
            }
        }
        study.origin(id).ifPresent(origin -> changes.add(new Change.OfKept(origin, null)));
        changes.add(new Change.TranscriptRemoved(transcript));
        return new ChangeSet(
                Deed.of(Deed.Kind.DELETED_TRANSCRIPT, transcript.name(), codings.size()), changes);
    }

    private static boolean isWithin(TranscriptId id, Memo.Subject subject) {
        return switch (subject) {
            case Memo.OnTranscript(TranscriptId transcript) -> transcript.equals(id);
            case Memo.OnCoding(TranscriptId transcript, _) -> transcript.equals(id);
            case Memo.OnPassage(Passage passage) -> passage.transcript().equals(id);
            case Memo.OnProject _, Memo.OnCase _, Memo.OnCode _ -> false;
        };
    }

    private static Transcript present(Study study, TranscriptId id) throws RefusedException {
        Optional<Transcript> found = study.transcripts().find(id);
        if (found.isEmpty()) {
            throw new RefusedException(
                    Refusal.of(
                            "transcript.gone",
                            "The transcript is no longer in the study. If it was deleted by mistake, undo that."));
        }
        return found.get();
    }

    private static void requireSense(TextEdit edit) throws RefusedException {
        if (edit.removed().equals(edit.inserted())) {
            throw new RefusedException(
                    Refusal.of(
                            "transcript.same",
                            "The new text is the same as the old one, so there is nothing to change."));
        }
        for (int i = 0; i < edit.inserted().length(); i++) {
            char unit = edit.inserted().charAt(i);
            if (Character.isISOControl(unit) && unit != '\n' && unit != '\t') {
                throw new RefusedException(
                        "The new text holds a control character (U+%04X), which cannot be seen. Type it without, or paste it as plain text."
                                .formatted((int) unit));
            }
        }
    }

    private static void requireFit(Transcript transcript, TextEdit edit) throws RefusedException {
        SourceText text = transcript.text();
        if (!text.string().startsWith(edit.removed(), edit.at())) {
            throw new RefusedException(
                    Refusal.of(
                            "transcript.moved",
                            "The text of %s is no longer what it was when this edit began. Look at the passage and edit it again.",
                            transcript.name()));
        }
        if (!text.isBoundary(edit.at()) || !text.isBoundary(edit.end()) || isTorn(edit)) {
            throw new RefusedException(
                    "The edit would leave half a character in %s. Take or leave the character as a whole."
                            .formatted(transcript.name()));
        }
        if (text.after(edit).string().codePoints().allMatch(Blanks::isBlank)) {
            throw new RefusedException(
                    "The edit would leave no text in %s. Delete the transcript instead."
                            .formatted(transcript.name()));
        }
    }

    private static boolean isTorn(TextEdit edit) {
        return edit.inserted()
                .codePoints()
                .anyMatch(point -> Character.getType(point) == Character.SURROGATE);
    }
}
