package org.colligate.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colligate.model.Change;
import org.colligate.model.ChangeSet;
import org.colligate.model.CodeId;
import org.colligate.model.Coding;
import org.colligate.model.CodingId;
import org.colligate.model.Deed;
import org.colligate.model.Memo;
import org.colligate.model.NothingToDoException;
import org.colligate.model.Refusal;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import org.colligate.model.TextSpan;
import org.colligate.model.Transcript;
import org.colligate.model.TranscriptId;

/// What can be done to single codings.
public final class CodingEditing {

    private CodingEditing() {}

    /// Applies a code to a passage. A coder who is new to the study is added.
    ///
    /// @throws RefusedException if the span leaves the text or cuts a character in two, or if the
    ///   coder has coded it so already
    public static ChangeSet apply(
            Study study, TranscriptId id, TextSpan span, CodeId code, String coderName)
            throws RefusedException {
        Transcript transcript = study.transcripts().get(id);
        requireWithin(transcript, span);
        List<Change> changes = new ArrayList<>();
        Coders coders = new Coders(study);
        Coding coding =
                new Coding(
                        CodingId.random(), id, span, code, coders.named(coderName, changes).id());
        if (study.codings().of(id).stream().anyMatch(coding::sameAs)) {
            throw new NothingToDoException(
                    Refusal.of("coding.same", "This passage is coded so already."));
        }
        changes.add(new Change.CodingsAdded(List.of(coding)));
        return new ChangeSet(
                Deed.of(
                        Deed.Kind.CODED,
                        transcript.text().codePoints(span),
                        transcript.name(),
                        study.codebook().path(code)),
                changes);
    }

    static void requireWithin(Transcript transcript, TextSpan span) throws RefusedException {
        if (!transcript.text().admits(span)) {
            throw new RefusedException(
                    Refusal.of(
                            "coding.span",
                            "The passage does not lie within %s, or cuts a character in two.",
                            transcript.name()));
        }
    }

    /// Removes codings with the memos on them.
    ///
    /// @param codings at least one
    public static ChangeSet remove(Study study, Collection<Coding> codings) {
        Set<CodingId> gone = new HashSet<>();
        codings.forEach(coding -> gone.add(coding.id()));
        List<Change> changes = new ArrayList<>();
        for (Memo memo : study.memos().list()) {
            if (memo.subject() instanceof Memo.OnCoding(_, CodingId id) && gone.contains(id)) {
                changes.add(new Change.OfMemo(memo, null));
            }
        }
        changes.add(new Change.CodingsRemoved(List.copyOf(codings)));
        if (codings.size() > 1) {
            return new ChangeSet(Deed.of(Deed.Kind.REMOVED_CODINGS, codings.size()), changes);
        }
        Coding only = codings.iterator().next();
        Transcript transcript = study.transcripts().get(only.transcript());
        return new ChangeSet(
                Deed.of(
                        Deed.Kind.REMOVED_CODING,
                        transcript.text().codePoints(only.span()),
                        transcript.name(),
                        study.codebook().path(only.code())),
                changes);
    }

    /// Moves the boundaries of a coding.
    ///
    /// @throws RefusedException if the new span leaves the text or cuts a character in two, or if
    ///   the coder has coded it so already
    public static ChangeSet move(Study study, Coding coding, TextSpan span)
            throws RefusedException {
        Transcript transcript = study.transcripts().get(coding.transcript());
        requireWithin(transcript, span);
        Coding moved = coding.withSpan(span);
        if (study.codings().of(transcript.id()).stream().anyMatch(moved::sameAs)) {
            throw new NothingToDoException(
                    Refusal.of("coding.same", "This passage is coded so already."));
        }
        return ChangeSet.of(
                Deed.of(
                        Deed.Kind.MOVED_CODING,
                        transcript.name(),
                        study.codebook().path(coding.code()),
                        transcript.text().codePoints(coding.span()),
                        transcript.text().codePoints(span)),
                new Change.CodingsRemoved(List.of(coding)),
                new Change.CodingsAdded(List.of(moved)));
    }
}
