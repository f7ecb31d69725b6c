package org.colligate.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A study put together by names, for tests that need one just so.
public final class Fieldwork {

    private final List<Change> changes = new ArrayList<>();
    private final List<Coding> codings = new ArrayList<>();
    private final Map<String, Transcript> transcripts = new HashMap<>();
    private final Map<String, AttributeId> attributes = new HashMap<>();
    private final Map<String, CodeId> codes = new HashMap<>();
    private final Map<String, CoderId> coders = new HashMap<>();
    private int cases;

    /// Adds a transcript; a line `Ana: yes` is a turn of Ana's, label and line end included, and a
    /// line without a colon is nobody's.
    public Fieldwork transcript(String name, String text) {
        List<Speaker> speakers = new ArrayList<>();
        List<Turn> turns = new ArrayList<>();
        int start = 0;
        for (String line : text.split("(?<=\n)", -1)) {
            int colon = line.indexOf(": ");
            if (colon > 0) {
                Speaker speaker = new Speaker(line.substring(0, colon), Speaker.Role.OTHER);
                if (!speakers.contains(speaker)) {
                    speakers.add(speaker);
                }
                turns.add(
                        new Turn(
                                start,
                                start + colon + 2,
                                start + line.length(),
                                speakers.indexOf(speaker)));
            }
            start += line.length();
        }
        Transcript transcript =
                new Transcript(TranscriptId.random(), name, SourceText.of(text), speakers, turns);
        transcripts.put(name, transcript);
        changes.add(new Change.TranscriptAdded(transcript));
        return this;
    }

    private Transcript transcript(String name) {
        return Objects.requireNonNull(transcripts.get(name));
    }

    /// Adds a case that holds transcripts, `T`, or a speaker's turns in them, `T/Ana`.
    public Fieldwork person(String name, Map<String, String> values, String... holdings) {
        Map<AttributeId, String> given = new HashMap<>();
        values.forEach((attribute, value) -> given.put(attribute(attribute), value));
        List<Holding> held = new ArrayList<>();
        for (String holding : holdings) {
            int slash = holding.indexOf('/');
            held.add(
                    slash < 0
                            ? new Holding(transcript(holding).id(), null)
                            : new Holding(
                                    transcript(holding.substring(0, slash)).id(),
                                    holding.substring(slash + 1)));
        }
        changes.add(new Change.OfCase(null, new Case(CaseId.random(), name, cases++, given, held)));
        return this;
    }

    /// Codes the first occurrence of a passage, as Ana.
    public Fieldwork coding(String transcript, String passage, String code) {
        return coding(transcript, passage, code, "Ana");
    }

    /// Codes the first occurrence of a passage.
    public Fieldwork coding(String transcript, String passage, String code, String coder) {
        Transcript coded = transcript(transcript);
        int start = coded.text().string().indexOf(passage);
        codings.add(
                new Coding(
                        CodingId.random(),
                        coded.id(),
                        new TextSpan(start, start + passage.length()),
                        code(code),
                        coder(coder)));
        return this;
    }

    /// Returns the attribute with a name, a new one if there is none.
    public AttributeId attribute(String name) {
        return attributes.computeIfAbsent(
                name,
                _ -> {
                    AttributeId id = AttributeId.random();
                    changes.add(
                            new Change.OfAttribute(
                                    null, new Attribute(id, name, attributes.size())));
                    return id;
                });
    }

    /// Returns the code at a path, a new one if there is none.
    public CodeId code(String path) {
        return code(CodePath.parse(path).names());
    }

    private CodeId code(List<String> names) {
        String path = new CodePath(names).toString();
        CodeId known = codes.get(path);
        if (known != null) {
            return known;
        }
        Code code =
                new Code(
                        CodeId.random(),
                        names.size() == 1 ? null : code(names.subList(0, names.size() - 1)),
                        codes.size(),
                        names.getLast(),
                        Code.Guide.EMPTY,
                        new CodeColor(0x336699));
        changes.add(new Change.OfCode(null, code));
        codes.put(path, code.id());
        return code.id();
    }

    /// Returns the coder with a name, a new one if there is none.
    public CoderId coder(String name) {
        return coders.computeIfAbsent(
                name,
                _ -> {
                    Coder coder = new Coder(CoderId.random(), name);
                    changes.add(new Change.OfCoder(null, coder));
                    return coder.id();
                });
    }

    /// Returns the study with all of it.
    public Study study() {
        return Study.EMPTY.after(changes());
    }

    /// Returns what makes the study out of nothing.
    public ChangeSet changes() {
        List<Change> all = new ArrayList<>(changes);
        all.add(new Change.CodingsAdded(codings));
        return new ChangeSet(Deed.of(Deed.Kind.IMPORTED_TRANSCRIPTS, transcripts.size()), all);
    }
}
