package org.colligate.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/// Small studies with a little of everything that hangs on a transcript: turns, codings of two
/// coders that touch and overlap, memos on all kinds of things, cases that own a text or a speaker.
public final class RandomStudy {

    private final Random random;
    private final List<Change> changes = new ArrayList<>();
    private final List<Coder> coders = new ArrayList<>();
    private final List<Code> codes = new ArrayList<>();

    private RandomStudy(Random random) {
        this.random = random;
    }

    /// Returns a study with one to three transcripts.
    public static Study of(Random random) {
        return new RandomStudy(random).build();
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private Study build() {
        for (String name : List.of("Ana", "梁")) {
            coders.add(new Coder(new CoderId(uuid()), name));
            changes.add(new Change.OfCoder(null, coders.getLast()));
        }
        for (String name : List.of("Duration", "Tendering", "Trust")) {
            codes.add(
                    new Code(
                            new CodeId(uuid()),
                            null,
                            codes.size(),
                            name,
                            Code.Guide.EMPTY,
                            new CodeColor(0x336699)));
            changes.add(new Change.OfCode(null, codes.getLast()));
        }
        addMemo(new Memo.OnProject());
        int transcripts = 1 + random.nextInt(3);
        for (int i = 0; i < transcripts; i++) {
            addTranscript("T" + i, i);
        }
        return Study.EMPTY.after(
                new ChangeSet(Deed.of(Deed.Kind.IMPORTED_TRANSCRIPTS, transcripts), changes));
    }

    private void addTranscript(String name, int position) {
        SourceText text = SourceText.of(RandomText.of(random, 60) + "x");
        Transcript transcript =
                new Transcript(
                        new TranscriptId(uuid()),
                        name,
                        text,
                        List.of(
                                new Speaker("I", Speaker.Role.INTERVIEWER),
                                new Speaker("R", Speaker.Role.RESPONDENT)),
                        RandomText.turns(random, text));
        changes.add(new Change.TranscriptAdded(transcript));
        addMemo(new Memo.OnTranscript(transcript.id()));
        addCodings(transcript);
        Case owner =
                new Case(
                        new CaseId(uuid()),
                        name,
                        position,
                        Map.of(),
                        List.of(new Holding(transcript.id(), random.nextBoolean() ? null : "R")));
        changes.add(new Change.OfCase(null, owner));
        addMemo(new Memo.OnCase(owner.id()));
    }

    private void addCodings(Transcript transcript) {
        Set<List<Object>> said = new HashSet<>();
        List<Coding> codings = new ArrayList<>();
        int wanted = random.nextInt(25);
        for (int i = 0; i < wanted; i++) {
            TextSpan span = RandomText.span(random, transcript.text());
            CodeId code = codes.get(random.nextInt(codes.size())).id();
            CoderId coder = coders.get(random.nextInt(coders.size())).id();
            if (said.add(List.of(span, code, coder))) {
                codings.add(new Coding(new CodingId(uuid()), transcript.id(), span, code, coder));
            }
        }
        changes.add(new Change.CodingsAdded(codings));
        codings.stream()
                .filter(_ -> random.nextInt(3) == 0)
                .forEach(coding -> addMemo(new Memo.OnCoding(transcript.id(), coding.id())));
    }

    private void addMemo(Memo.Subject subject) {
        changes.add(
                new Change.OfMemo(
                        null,
                        new Memo(
                                new MemoId(uuid()),
                                subject,
                                coders.getFirst().id(),
                                Instant.ofEpochSecond(1_566_000_000 + random.nextInt(1000)),
                                "Look again.")));
    }
}
