package org.colligate.project;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.colligate.cases.CaseEditing;
import org.colligate.cases.CaseImport;
import org.colligate.cases.CaseTable;
import org.colligate.codebook.CodebookDraft;
import org.colligate.codebook.CodebookEditing;
import org.colligate.codebook.CodebookImport;
import org.colligate.coding.Coders;
import org.colligate.coding.CodingEditing;
import org.colligate.coding.CodingImport;
import org.colligate.memo.MemoEditing;
import org.colligate.model.Attribute;
import org.colligate.model.Case;
import org.colligate.model.ChangeSet;
import org.colligate.model.Code;
import org.colligate.model.CodeColor;
import org.colligate.model.CodeId;
import org.colligate.model.Coder;
import org.colligate.model.Coding;
import org.colligate.model.Holding;
import org.colligate.model.Memo;
import org.colligate.model.NothingToDoException;
import org.colligate.model.Passage;
import org.colligate.model.RandomText;
import org.colligate.model.RefusedException;
import org.colligate.model.SourceText;
import org.colligate.model.Speaker;
import org.colligate.model.Study;
import org.colligate.model.TextSpan;
import org.colligate.model.Transcript;
import org.colligate.transcript.Draft;
import org.colligate.transcript.Intake;
import org.colligate.transcript.TranscriptEditing;
import org.jspecify.annotations.Nullable;

/// Deeds of every kind, drawn at random. Names are few, so that deeds meet each other: most can be
/// done, and some must be refused.
final class RandomDeeds {

    private static final List<String> NAMES =
            List.of("a", "b", "c", " d", "a > b", "期限𠮷", "x\\", "$1 {0}", "'\"", "", "e\nf");

    private final Random random;
    private Instant now = Instant.parse("2019-05-20T08:00:00Z");
    private final List<Edit> growth =
            List.of(
                    this::importTranscripts,
                    this::importTranscripts,
                    this::createCode,
                    this::importCodebook,
                    this::createCase,
                    this::createAttribute,
                    this::setValue,
                    this::give,
                    this::code,
                    this::importCodings,
                    this::writeMemo);
    private final List<Edit> upkeep =
            List.of(
                    study -> TranscriptEditing.rename(study, transcript(study).id(), name()),
                    this::editTranscript,
                    study -> CodebookEditing.rename(study, codeOf(study).id(), name()),
                    study -> CodebookEditing.recolour(study, codeOf(study).id(), color()),
                    study -> CodebookEditing.redefine(study, codeOf(study).id(), guide()),
                    this::moveCode,
                    study -> CodebookEditing.merge(study, codeOf(study).id(), codeOf(study).id()),
                    study -> CaseEditing.rename(study, caseOf(study).id(), name()),
                    study -> CaseEditing.renameAttribute(study, attribute(study).id(), name()),
                    this::take,
                    this::importCases,
                    this::moveCoding,
                    study -> MemoEditing.edit(study, memo(study).id(), text()),
                    study -> Coders.create(study, name()),
                    study -> Coders.rename(study, coder(study).id(), name()),
                    study -> Coders.merge(study, coder(study).id(), coder(study).id()));

    private final List<Edit> loss =
            List.of(
                    study -> TranscriptEditing.delete(study, transcript(study).id()),
                    study -> CodebookEditing.delete(study, codeOf(study).id()),
                    study -> CaseEditing.delete(study, caseOf(study).id()),
                    study -> CaseEditing.deleteAttribute(study, attribute(study).id()),
                    study -> MemoEditing.delete(study, memo(study).id()),
                    this::removeCodings);

    RandomDeeds(Random random) {
        this.random = random;
    }

    /// Returns a deed to try on any study. Studies grow, for little can happen in an empty one.
    Edit next() {
        int draw = random.nextInt(10);
        List<Edit> kinds = draw < 5 ? growth : draw < 9 ? upkeep : loss;
        return kinds.get(random.nextInt(kinds.size()));
    }

    String name() {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    private String text() {
        return RandomText.of(random, 12);
    }

    private <T> T any(List<T> list) throws NothingToDoException {
        if (list.isEmpty()) {
            throw new NothingToDoException("There is none.");
        }
        return list.get(random.nextInt(list.size()));
    }

    private Transcript transcript(Study study) throws NothingToDoException {
        return any(study.transcripts().list());
    }

    private Code codeOf(Study study) throws NothingToDoException {
        return any(study.codebook().codes());
    }

    private @Nullable CodeId codeOrTop(Study study) throws NothingToDoException {
        return study.codebook().size() == 0 || random.nextInt(4) == 0 ? null : codeOf(study).id();
    }

    private Case caseOf(Study study) throws NothingToDoException {
        return any(study.cases().list());
    }

    private Attribute attribute(Study study) throws NothingToDoException {
        return any(study.attributes().list());
    }

    private Coder coder(Study study) throws NothingToDoException {
        return any(study.coders().list());
    }

    private Memo memo(Study study) throws NothingToDoException {
        return any(study.memos().list());
    }

    private Coding coding(Study study) throws NothingToDoException {
        return any(codings(study, transcript(study)));
    }

    /// Returns codings in an order that does not depend on their identities, which no seed repeats.
    private static List<Coding> codings(Study study, Transcript transcript) {
        return study.codings().of(transcript.id()).stream()
                .sorted(
                        Comparator.comparing(Coding::span)
                                .thenComparingInt(coding -> study.codebook().place(coding.code()))
                                .thenComparing(coding -> study.coders().get(coding.coder()).name()))
                .toList();
    }

    private CodeColor color() {
        return new CodeColor(random.nextInt(3));
    }

    private Code.Guide guide() {
        return new Code.Guide(text(), name(), "", text());
    }

    private ChangeSet importTranscripts(Study study) throws RefusedException {
        List<Draft> drafts = new ArrayList<>();
        for (int i = random.nextInt(2); i >= 0; i--) {
            SourceText text = SourceText.of(RandomText.of(random, 60) + "x");
            List<Speaker> speakers =
                    List.of(
                            new Speaker("I", Speaker.Role.INTERVIEWER),
                            new Speaker("R", Speaker.Role.RESPONDENT));
            drafts.add(
                    new Draft(
                            name(),
                            text,
                            speakers,
                            RandomText.turns(random, text, 2),
                            "UTF-8",
                            List.of()));
        }
        return Intake.importing(study, drafts);
    }

    private ChangeSet editTranscript(Study study) throws RefusedException {
        Transcript transcript = transcript(study);
        return TranscriptEditing.edit(
                study, transcript.id(), RandomText.edit(random, transcript.text()));
    }

    private ChangeSet createCode(Study study) throws RefusedException {
        return CodebookEditing.create(study, codeOrTop(study), name());
    }

    private ChangeSet moveCode(Study study) throws RefusedException {
        return CodebookEditing.move(
                study, codeOf(study).id(), codeOrTop(study), random.nextInt(4) - 1);
    }

    private ChangeSet importCodebook(Study study) throws RefusedException {
        return CodebookImport.of(study, "codes.json", new CodebookDraft("", entries(3)));
    }

    private List<CodebookDraft.Entry> entries(int depth) {
        List<CodebookDraft.Entry> entries = new ArrayList<>();
        for (int i = random.nextInt(depth); i > 0; i--) {
            entries.add(
                    new CodebookDraft.Entry(
                            i,
                            name(),
                            new CodebookDraft.Guide(
                                    random.nextBoolean() ? null : name(), "", null, name()),
                            random.nextBoolean() ? null : color(),
                            entries(depth - 1)));
        }
        return entries;
    }

    private ChangeSet createCase(Study study) throws RefusedException {
        return CaseEditing.create(study, name());
    }

    private ChangeSet createAttribute(Study study) throws RefusedException {
        return CaseEditing.createAttribute(study, name());
    }

    private ChangeSet setValue(Study study) throws RefusedException {
        return CaseEditing.setValue(study, caseOf(study).id(), attribute(study).id(), name());
    }

    private ChangeSet give(Study study) throws RefusedException {
        String speaker = any(List.of("I", "R", "nobody", ""));
        Holding holding = new Holding(transcript(study).id(), speaker.isEmpty() ? null : speaker);
        return CaseEditing.give(study, caseOf(study).id(), holding);
    }

    private ChangeSet take(Study study) throws RefusedException {
        Case owner = caseOf(study);
        return CaseEditing.take(study, owner.id(), any(owner.holdings()));
    }

    private ChangeSet importCases(Study study) throws RefusedException {
        List<CaseTable.Row> rows =
                List.of(
                        new CaseTable.Row(2, transcript(study).name(), List.of(name(), name())),
                        new CaseTable.Row(3, transcript(study).name(), List.of(name(), name())));
        return CaseImport.of(study, "cases.csv", new CaseTable(List.of("a", "City"), rows));
    }

    private ChangeSet code(Study study) throws RefusedException {
        Transcript transcript = transcript(study);
        return CodingEditing.apply(
                study, transcript.id(), span(transcript), codeOf(study).id(), name());
    }

    private TextSpan span(Transcript transcript) {
        return RandomText.span(random, transcript.text());
    }

    private ChangeSet importCodings(Study study) throws RefusedException {
        List<CodingImport.Row> rows = new ArrayList<>();
        for (int line = 2; line < 12; line++) {
            Transcript transcript = transcript(study);
            TextSpan span = span(transcript);
            rows.add(
                    new CodingImport.Row(
                            line,
                            transcript.name(),
                            transcript.text().codePointAt(span.start()),
                            transcript.text().codePointAt(span.end()),
                            study.codebook().path(codeOf(study).id()).toString(),
                            random.nextInt(30) == 0 ? name() : any(List.of("a", "b")),
                            random.nextBoolean() ? "" : transcript.text().passage(span)));
        }
        return CodingImport.of(
                study,
                "codings.csv",
                taker -> {
                    for (CodingImport.Row row : rows) {
                        taker.take(row);
                    }
                });
    }

    private ChangeSet removeCodings(Study study) throws RefusedException {
        List<Coding> codings = codings(study, transcript(study));
        Coding first = any(codings);
        return CodingEditing.remove(
                study,
                random.nextBoolean()
                        ? List.of(first)
                        : codings.stream().filter(one -> one.code().equals(first.code())).toList());
    }

    private ChangeSet moveCoding(Study study) throws RefusedException {
        Coding coding = coding(study);
        return CodingEditing.move(
                study, coding, span(study.transcripts().get(coding.transcript())));
    }

    private ChangeSet writeMemo(Study study) throws RefusedException {
        List<Memo.Subject> subjects = new ArrayList<>(List.of(new Memo.OnProject()));
        study.cases().list().forEach(one -> subjects.add(new Memo.OnCase(one.id())));
        study.codebook().codes().forEach(one -> subjects.add(new Memo.OnCode(one.id())));
        for (Transcript one : study.transcripts().list()) {
            subjects.add(new Memo.OnTranscript(one.id()));
            subjects.add(new Memo.OnPassage(new Passage(one.id(), span(one))));
            codings(study, one)
                    .forEach(coding -> subjects.add(new Memo.OnCoding(one.id(), coding.id())));
        }
        now = now.plusNanos(random.nextInt(1, 2_000_000_000));
        return MemoEditing.write(study, any(subjects), name(), now, text());
    }
}
