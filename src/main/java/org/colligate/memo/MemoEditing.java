package org.colligate.memo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colligate.model.CaseId;
import org.colligate.model.Change;
import org.colligate.model.ChangeSet;
import org.colligate.model.CodeId;
import org.colligate.model.Coder;
import org.colligate.model.CoderId;
import org.colligate.model.CodingId;
import org.colligate.model.Deed;
import org.colligate.model.Memo;
import org.colligate.model.MemoId;
import org.colligate.model.Names;
import org.colligate.model.NothingToDoException;
import org.colligate.model.Noun;
import org.colligate.model.Passage;
import org.colligate.model.Refusal;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import org.colligate.model.Texts;
import org.colligate.model.TranscriptId;

/// What can be done to memos.
public final class MemoEditing {

    private MemoEditing() {}

    /// Writes a memo. An author who is new to the study is added as a coder.
    ///
    /// @param at when it is written
    /// @throws RefusedException if it says nothing
    public static ChangeSet write(
            Study study, Memo.Subject subject, String author, Instant at, String text)
            throws RefusedException {
        requireText(text);
        String name = Names.checked(Noun.CODER, author);
        List<Change> changes = new ArrayList<>();
        Optional<Coder> known = study.coder(name);
        Coder coder = known.isPresent() ? known.get() : new Coder(CoderId.random(), name);
        if (known.isEmpty()) {
            changes.add(new Change.OfCoder(null, coder));
        }
        changes.add(
                new Change.OfMemo(null, new Memo(MemoId.random(), subject, coder.id(), at, text)));
        return new ChangeSet(Deed.of(Deed.Kind.WROTE_MEMO, described(study, subject)), changes);
    }

    /// Changes the text of a memo; its date stays.
    public static ChangeSet edit(Study study, MemoId id, String text) throws RefusedException {
        requireText(text);
        Memo memo = study.memos().get(id);
        if (memo.text().equals(text)) {
            throw new NothingToDoException(Refusal.of("memo.same", "The memo says so already."));
        }
        return ChangeSet.of(
                Deed.of(Deed.Kind.EDITED_MEMO, described(study, memo.subject())),
                new Change.OfMemo(memo, memo.withText(text)));
    }

    /// Deletes a memo.
    public static ChangeSet delete(Study study, MemoId id) {
        Memo memo = study.memos().get(id);
        return ChangeSet.of(
                Deed.of(Deed.Kind.DELETED_MEMO, described(study, memo.subject())),
                new Change.OfMemo(memo, null));
    }

    private static void requireText(String text) throws RefusedException {
        if (text.isBlank()) {
            throw new RefusedException(Refusal.of("memo.empty", "A memo cannot be empty."));
        }
        Texts.checked(Noun.MEMO, text);
    }

    private static String described(Study study, Memo.Subject subject) {
        return switch (subject) {
            case Memo.OnProject() -> "the project";
            case Memo.OnTranscript(TranscriptId id) ->
                    "the transcript " + study.transcripts().get(id).name();
            case Memo.OnPassage(Passage passage) ->
                    "a passage of " + study.transcripts().get(passage.transcript()).name();
            case Memo.OnCase(CaseId id) -> "the case " + study.cases().get(id).name();
            case Memo.OnCode(CodeId id) -> "the code " + study.codebook().path(id);
            case Memo.OnCoding(TranscriptId transcript, CodingId id) ->
                    "a passage of %s coded as %s"
                            .formatted(
                                    study.transcripts().get(transcript).name(),
                                    study.codings()
                                            .find(transcript, id)
                                            .map(coding -> study.codebook().path(coding.code()))
                                            .orElseThrow());
        };
    }
}
