package org.colligate.transcript;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.colligate.model.Change;
import org.colligate.model.ChangeSet;
import org.colligate.model.Code;
import org.colligate.model.CodeColor;
import org.colligate.model.CodeId;
import org.colligate.model.Coder;
import org.colligate.model.CoderId;
import org.colligate.model.Coding;
import org.colligate.model.CodingId;
import org.colligate.model.Deed;
import org.colligate.model.Memo;
import org.colligate.model.MemoId;
import org.colligate.model.SourceText;
import org.colligate.model.Study;
import org.colligate.model.TextSpan;
import org.colligate.model.Transcript;
import org.colligate.model.TranscriptId;

/// A study of two transcripts, `T` with a given text and `U`, one coder and one code.
final class SmallStudy {

    private final TranscriptId transcript = TranscriptId.random();
    private final CodeId code = CodeId.random();
    private final CoderId coder = CoderId.random();
    private final List<Change> changes = new ArrayList<>();

    SmallStudy(String text) {
        changes.add(new Change.OfCoder(null, new Coder(coder, "Ana")));
        changes.add(
                new Change.OfCode(
                        null,
                        new Code(
                                code,
                                null,
                                0,
                                "Trust",
                                Code.Guide.EMPTY,
                                new CodeColor(0x336699))));
        changes.add(new Change.TranscriptAdded(transcript(transcript, "T", text)));
        changes.add(new Change.TranscriptAdded(transcript(TranscriptId.random(), "U", "another")));
    }

    private static Transcript transcript(TranscriptId id, String name, String text) {
        return new Transcript(id, name, SourceText.of(text), List.of(), List.of());
    }

    TranscriptId transcript() {
        return transcript;
    }

    Coding coding(int start, int end) {
        Coding coding =
                new Coding(CodingId.random(), transcript, new TextSpan(start, end), code, coder);
        changes.add(new Change.CodingsAdded(List.of(coding)));
        return coding;
    }

    Memo memo(Coding coding) {
        Memo memo =
                new Memo(
                        MemoId.random(),
                        new Memo.OnCoding(transcript, coding.id()),
                        coder,
                        Instant.EPOCH,
                        "Why?");
        changes.add(new Change.OfMemo(null, memo));
        return memo;
    }

    Study study() {
        return Study.EMPTY.after(new ChangeSet(Deed.of(Deed.Kind.CREATED_CODER, "Ana"), changes));
    }
}
