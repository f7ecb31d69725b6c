package org.colligate.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The references that a deed may have left without an end: those to what it took away, and those
/// of the memos that it brought. What it did not touch is not looked at, so that one coding among a
/// million costs nothing here.
final class References {

    private final Study study;
    private final Set<Id> gone = new HashSet<>();
    private final List<Memo> memos = new ArrayList<>();

    private References(Study study) {
        this.study = study;
    }

    /// Says whether all references hold in the study to which a deed led.
    static boolean hold(Study after, ChangeSet set) {
        References references = new References(after);
        set.changes().forEach(references::note);
        return references.hold();
    }

    private void note(Change change) {
        switch (change) {
            case Change.OfCode(Code before, Code after) ->
                    note(before == null ? null : before.id(), after);
            case Change.OfCoder(Coder before, Coder after) ->
                    note(before == null ? null : before.id(), after);
            case Change.OfCase(Case before, Case after) ->
                    note(before == null ? null : before.id(), after);
            case Change.OfMemo(_, Memo after) -> {
                if (after != null) {
                    study.memos().find(after.id()).ifPresent(memos::add);
                }
            }
            case Change.TranscriptRemoved(Transcript transcript) -> gone.add(transcript.id());
            case Change.CodingsRemoved(List<Coding> codings) ->
                    codings.forEach(coding -> gone.add(coding.id()));
            case Change.OfAttribute _,
                    Change.OfKept _,
                    Change.TranscriptAdded _,
                    Change.TranscriptRenamed _,
                    Change.TurnsChanged _,
                    Change.TextEdited _,
                    Change.CodingsAdded _ -> {}
        }
    }

    private void note(@Nullable Id id, @Nullable Object after) {
        if (id != null && after == null) {
            gone.add(id);
        }
    }

    private boolean hold() {
        return memos.stream().allMatch(this::holds)
                && (gone.isEmpty()
                        || (gone.stream().allMatch(this::isWithoutCodings)
                                && goneCodesAreWithoutCodings()
                                && study.memos().list().stream()
                                        .filter(memo ->
                                                gone.contains(memo.author())
                                                        || gone.contains(subject(memo)))
                                        .allMatch(this::holds)));
    }

    private boolean isWithoutCodings(Id id) {
        return switch (id) {
            case CoderId coder -> study.coders().has(coder) || study.codings().by(coder).isEmpty();
            case TranscriptId transcript ->
                    study.transcripts().has(transcript)
                            || study.codings().columns(transcript).size() == 0;
            case AttributeId _, CaseId _, CodeId _, CodingId _, KeptId _, MemoId _ -> true;
        };
    }

    /// Asks for all of them at once: a code may go with many sub-codes.
    private boolean goneCodesAreWithoutCodings() {
        Set<CodeId> codes =
                gone.stream()
                        .filter(CodeId.class::isInstance)
                        .map(CodeId.class::cast)
                        .filter(code -> study.codebook().find(code).isEmpty())
                        .collect(Collectors.toSet());
        return codes.isEmpty() || study.codings().withCode(codes).isEmpty();
    }

    private static @Nullable Id subject(Memo memo) {
        return switch (memo.subject()) {
            case Memo.OnProject() -> null;
            case Memo.OnTranscript(TranscriptId transcript) -> transcript;
            case Memo.OnPassage(Passage passage) -> passage.transcript();
            case Memo.OnCase(CaseId subject) -> subject;
            case Memo.OnCode(CodeId code) -> code;
            case Memo.OnCoding(_, CodingId coding) -> coding;
        };
    }

    private boolean holds(Memo memo) {
        return study.coders().has(memo.author())
                && switch (memo.subject()) {
                    case Memo.OnProject() -> true;
                    case Memo.OnTranscript(TranscriptId transcript) ->
                            study.transcripts().has(transcript);
                    case Memo.OnPassage(Passage(TranscriptId transcript, TextSpan span)) ->
                            study.transcripts()
                                    .find(transcript)
                                    .filter(one -> one.text().admits(span))
                                    .isPresent();
                    case Memo.OnCase(CaseId subject) -> study.cases().has(subject);
                    case Memo.OnCode(CodeId code) -> study.codebook().find(code).isPresent();
                    case Memo.OnCoding(TranscriptId transcript, CodingId coding) ->
                            study.codings().find(transcript, coding).isPresent();
                };
    }
}
