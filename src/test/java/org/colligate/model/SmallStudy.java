package org.colligate.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A study of two transcripts, `T` with a given text and `U`, one coder, `Ana`, and one code,
/// `Trust`; more of everything on request.
public final class SmallStudy {

    private final List<Change> changes = new ArrayList<>();
    private final CoderId coder = coder("Ana");
    private final CodeId code = code(null, "Trust");
    private final TranscriptId transcript;
    private int cases;

    public SmallStudy(String text) {
        transcript = transcript("T", text);
        transcript("U", "another");
    }

    /// Returns the transcript `T`.
    public TranscriptId transcript() {
        return transcript;
    }

    /// Returns the code `Trust`.
    public CodeId code() {
        return code;
    }

    /// Returns the coder `Ana`.
    public CoderId coder() {
        return coder;
    }

    /// Adds a transcript with speakers of some labels.
    public TranscriptId transcript(String name, String text, String... speakers) {
        TranscriptId id = TranscriptId.random();
        changes.add(
                new Change.TranscriptAdded(
                        new Transcript(
                                id,
                                name,
                                SourceText.of(text),
                                Arrays.stream(speakers)
                                        .map(label -> new Speaker(label, Speaker.Role.OTHER))
                                        .toList(),
                                List.of())));
        return id;
    }

    /// Adds a code as the last one under a parent; null stands for the top.
    public CodeId code(@Nullable CodeId parent, String name) {
        CodeId id = CodeId.random();
        CodeColor color = new CodeColor(0x336699);
        changes.add(
                new Change.OfCode(
                        null, new Code(id, parent, changes.size(), name, Code.Guide.EMPTY, color)));
        return id;
    }

    /// Adds a coder.
    public CoderId coder(String name) {
        CoderId id = CoderId.random();
        changes.add(new Change.OfCoder(null, new Coder(id, name)));
        return id;
    }

    /// Adds a case.
    public CaseId owner(String name, Holding... holdings) {
        CaseId id = CaseId.random();
        changes.add(
                new Change.OfCase(null, new Case(id, name, cases++, Map.of(), List.of(holdings))));
        return id;
    }

    /// Has Ana code a stretch of `T` as Trust.
    public Coding coding(int start, int end) {
        return coding(start, end, code, coder);
    }

    /// Has somebody code a stretch of `T`.
    public Coding coding(int start, int end, CodeId as, CoderId by) {
        Coding coding = new Coding(CodingId.random(), transcript, new TextSpan(start, end), as, by);
        changes.add(new Change.CodingsAdded(List.of(coding)));
        return coding;
    }

    /// Has Ana write a memo on a coding of `T`.
    public Memo memo(Coding coding) {
        return memo(new Memo.OnCoding(transcript, coding.id()), coder);
    }

    /// Has somebody write a memo.
    public Memo memo(Memo.Subject subject, CoderId by) {
        Memo memo = new Memo(MemoId.random(), subject, by, Instant.EPOCH, "Why?");
        changes.add(new Change.OfMemo(null, memo));
        return memo;
    }

    /// Returns the study so far.
    public Study study() {
        return Study.EMPTY.after(new ChangeSet(Deed.of(Deed.Kind.CREATED_CODER, "Ana"), changes));
    }
}
