package org.colligate.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Small studies with a little of everything: a tree of codes, turns of several speakers, codings
/// of several coders that touch and overlap, memos on all kinds of things, cases that own texts,
/// speakers or nothing and lack some values, text that nobody owns, and names full of snares.
public final class RandomStudy {

    private final Random random;
    private final List<Change> changes = new ArrayList<>();
    private final List<Coder> coders = new ArrayList<>();
    private final List<Code> codes = new ArrayList<>();
    private final List<Attribute> attributes = new ArrayList<>();
    private final List<List<Holding>> holdings = new ArrayList<>();

    private RandomStudy(Random random) {
        this.random = random;
    }

    /// Returns a study with one to four transcripts.
    public static Study of(Random random) {
        return new RandomStudy(random).build();
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private Study build() {
        for (String name : List.of("Ana", "梁", RandomText.name(random, 3))) {
            coders.add(new Coder(new CoderId(uuid()), name));
            changes.add(new Change.OfCoder(null, coders.getLast()));
        }
        addCodes(3 + random.nextInt(6));
        for (int i = 0; i < 2; i++) {
            attributes.add(new Attribute(new AttributeId(uuid()), RandomText.name(random, i), i));
            changes.add(new Change.OfAttribute(null, attributes.getLast()));
        }
        int cases = 1 + random.nextInt(5);
        for (int i = 0; i < cases; i++) {
            holdings.add(new ArrayList<>());
        }
        addMemo(new Memo.OnProject());
        addQuery();
        addStopWords();
        int transcripts = 1 + random.nextInt(4);
        for (int i = 0; i < transcripts; i++) {
            addTranscript(RandomText.name(random, i));
        }
        addCases();
        return Study.EMPTY.after(
                new ChangeSet(Deed.of(Deed.Kind.IMPORTED_TRANSCRIPTS, transcripts), changes));
    }

    private void addCodes(int count) {
        for (int i = 0; i < count; i++) {
            @Nullable CodeId parent =
                    codes.isEmpty() || random.nextInt(3) == 0 ? null : any(codes).id();
            Code.Guide guide =
                    new Code.Guide(
                            RandomText.snares(random, 8),
                            RandomText.of(random, 8),
                            "",
                            RandomText.snares(random, 3));
            codes.add(
                    new Code(
                            new CodeId(uuid()),
                            parent,
                            i,
                            RandomText.name(random, i),
                            guide,
                            new CodeColor(random.nextInt(0x1000000))));
            changes.add(new Change.OfCode(null, codes.getLast()));
        }
    }

    private void addTranscript(String name) {
        SourceText text = SourceText.of(RandomText.of(random, 60) + "x");
        Transcript transcript =
                new Transcript(
                        new TranscriptId(uuid()),
                        name,
                        text,
                        List.of(
                                new Speaker("I", Speaker.Role.INTERVIEWER),
                                new Speaker("R", Speaker.Role.RESPONDENT),
                                new Speaker("=梁\"", Speaker.Role.OTHER)),
                        RandomText.turns(random, text, 3));
        changes.add(new Change.TranscriptAdded(transcript));
        addMemo(new Memo.OnTranscript(transcript.id()));
        addMemo(new Memo.OnPassage(new Passage(transcript.id(), RandomText.span(random, text))));
        addCodings(transcript);
        giveAway(transcript);
    }

    private void addCodings(Transcript transcript) {
        Set<List<Object>> said = new HashSet<>();
        List<Coding> codings = new ArrayList<>();
        int wanted = random.nextInt(25);
        for (int i = 0; i < wanted; i++) {
            TextSpan span = RandomText.span(random, transcript.text());
            CodeId code = any(codes).id();
            CoderId coder = any(coders).id();
            if (said.add(List.of(span, code, coder))) {
                codings.add(new Coding(new CodingId(uuid()), transcript.id(), span, code, coder));
            }
        }
        changes.add(new Change.CodingsAdded(codings));
        codings.stream()
                .filter(_ -> random.nextInt(3) == 0)
                .forEach(coding -> addMemo(new Memo.OnCoding(transcript.id(), coding.id())));
    }

    /// Gives a transcript to one case, its speakers to several, or nothing of it to anybody.
    private void giveAway(Transcript transcript) {
        switch (random.nextInt(3)) {
            case 0 -> any(holdings).add(new Holding(transcript.id(), null));
            case 1 ->
                    transcript.speakers().stream()
                            .filter(_ -> random.nextInt(3) > 0)
                            .map(speaker -> new Holding(transcript.id(), speaker.label()))
                            .forEach(holding -> any(holdings).add(holding));
            default -> {}
        }
    }

    private void addCases() {
        List<String> values =
                List.of("Beijing", "=\"上海\"\n" + RandomText.snares(random, 3) + "x", "𠮷, -1");
        for (int i = 0; i < holdings.size(); i++) {
            Map<AttributeId, String> given = new HashMap<>();
            attributes.stream()
                    .filter(_ -> random.nextInt(4) > 0)
                    .forEach(attribute -> given.put(attribute.id(), any(values)));
            Case owner =
                    new Case(
                            new CaseId(uuid()),
                            RandomText.name(random, i),
                            i,
                            given,
                            holdings.get(i));
            changes.add(new Change.OfCase(null, owner));
            addMemo(new Memo.OnCase(owner.id()));
        }
    }

    private void addQuery() {
        Inquiry inquiry =
                new Inquiry(
                        "招投标 OR \"tender*\" 𠮷",
                        random.nextBoolean(),
                        Inquiry.Scope.TRANSCRIPT,
                        Inquiry.Coded.UNCODED,
                        Set.of(coders.getFirst().id()),
                        Set.of(Speaker.Role.RESPONDENT),
                        Set.of("Ms \"X\""),
                        Map.of(attributes.getFirst().id(), Set.of("Beijing", "上海")),
                        Set.of());
        changes.add(
                new Change.OfKept(
                        null, new Kept.SavedQuery(new KeptId(uuid()), "Tenders", inquiry)));
        changes.add(
                new Change.OfKept(
                        null,
                        new Kept.Dismissal(
                                new KeptId(uuid()),
                                codes.getFirst().id(),
                                new TranscriptId(uuid()),
                                "0123456789abcdef0123456789abcdef")));
    }

    private void addStopWords() {
        changes.add(
                new Change.OfKept(null, new Kept.Pseudonym(new KeptId(uuid()), "王𠮷 \"X\"", "P1")));
        changes.add(
                new Change.OfKept(
                        null,
                        new Kept.StopWords(new KeptId(uuid()), Set.of("嗯", "\"you know\"", "𠮷"))));
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
