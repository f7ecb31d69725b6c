package org.colligate.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All that a project holds at one moment, immutable. A change leads to the next study, which
/// shares with this one whatever did not change, so anyone may keep a study for as long as a report
/// takes.
///
/// @param transcripts the transcripts, by name
/// @param cases the cases, in the order in which the researcher brought them
/// @param attributes the attributes of cases, in order
/// @param coders the people who code, by name
/// @param memos the notes, oldest first
/// @param kept what is kept beside the coding
/// @param codebook the codes
/// @param codings the codings
public record Study(
        Catalogue<TranscriptId, Transcript> transcripts,
        Catalogue<CaseId, Case> cases,
        Catalogue<AttributeId, Attribute> attributes,
        Catalogue<CoderId, Coder> coders,
        Catalogue<MemoId, Memo> memos,
        Catalogue<KeptId, Kept> kept,
        Codebook codebook,
        Codings codings) {

    /// A study with nothing in it.
    public static final Study EMPTY =
            new Study(
                    Catalogue.ordered(Transcript::id, Comparator.comparing(Transcript::name)),
                    Catalogue.ordered(Case::id, Comparator.comparingInt(Case::position)),
                    Catalogue.ordered(Attribute::id, Comparator.comparingInt(Attribute::position)),
                    Catalogue.ordered(Coder::id, Comparator.comparing(Coder::name)),
                    Catalogue.ordered(Memo::id, Comparator.comparing(Memo::written)),
                    Catalogue.ordered(Kept::id, Comparator.comparing(one -> one.id().value())),
                    Codebook.EMPTY,
                    Codings.EMPTY);

    /// Returns the study after a whole deed.
    ///
    /// @throws IllegalArgumentException if a change does not fit, or if the deed as a whole would
    ///   leave two siblings, cases, attributes, coders or transcripts of one name, text with two
    ///   owners, or a reference to something that is gone
    public Study after(ChangeSet set) {
        Study next = this;
        for (Change change : set.changes()) {
            next = next.after(change);
        }
        next.verify(set);
        return next;
    }

    /// Returns the study after one change of a set.
    ///
    /// @throws IllegalArgumentException if the change does not fit
    Study after(Change change) {
        return switch (change) {
            case Change.TranscriptAdded(Transcript added) ->
                    with(replace(transcripts, added.id(), null, added));
            case Change.TranscriptRemoved(Transcript gone) ->
                    with(replace(transcripts, gone.id(), gone, null));
            case Change.TranscriptRenamed(TranscriptId id, String before, String after) -> {
                require(transcripts.get(id).name().equals(before), change);
                yield with(transcripts.with(transcripts.get(id).named(after)));
            }
            case Change.TurnsChanged(TranscriptId id, var before, var after) -> {
                Transcript old = transcripts.get(id);
                require(before.equals(new Change.Telling(old.speakers(), old.turns())), change);
                yield with(transcripts.with(old.told(after.speakers(), after.turns())));
            }
            case Change.TextEdited(TranscriptId id, TextEdit edit) ->
                    with(transcripts.with(transcripts.get(id).after(edit)))
                            .with(codings.after(id, edit));
            case Change.OfCode(Code before, Code after) -> with(replaceCode(before, after));
            case Change.OfCoder(Coder before, Coder after) ->
                    new Study(
                            transcripts,
                            cases,
                            attributes,
                            replace(coders, id(Coder::id, before, after), before, after),
                            memos,
                            kept,
                            codebook,
                            codings);
            case Change.OfAttribute(Attribute before, Attribute after) ->
                    new Study(
                            transcripts,
                            cases,
                            replace(attributes, id(Attribute::id, before, after), before, after),
                            coders,
                            memos,
                            kept,
                            codebook,
                            codings);
            case Change.OfCase(Case before, Case after) ->
                    new Study(
                            transcripts,
                            replace(cases, id(Case::id, before, after), before, after),
                            attributes,
                            coders,
                            memos,
                            kept,
                            codebook,
                            codings);
            case Change.OfMemo(Memo before, Memo after) ->
                    new Study(
                            transcripts,
                            cases,
                            attributes,
                            coders,
                            replace(memos, id(Memo::id, before, after), before, after),
                            kept,
                            codebook,
                            codings);
            case Change.OfKept(Kept before, Kept after) ->
                    new Study(
                            transcripts,
                            cases,
                            attributes,
                            coders,
                            memos,
                            replace(kept, id(Kept::id, before, after), before, after),
                            codebook,
                            codings);
            case Change.CodingsAdded(List<Coding> added) -> {
                added.forEach(this::requireWhole);
                yield with(codings.plus(added));
            }
            case Change.CodingsRemoved(List<Coding> gone) -> with(codings.minus(gone));
        };
    }

    private Study with(Catalogue<TranscriptId, Transcript> next) {
        return new Study(next, cases, attributes, coders, memos, kept, codebook, codings);
    }

    private Study with(Codebook next) {
        return new Study(transcripts, cases, attributes, coders, memos, kept, next, codings);
    }

    private Study with(Codings next) {
        return new Study(transcripts, cases, attributes, coders, memos, kept, codebook, next);
    }

    private static void require(boolean fits, Object change) {
        if (!fits) {
            throw new IllegalArgumentException("a change does not fit the study: " + change);
        }
    }

    private static <I extends Id, E> I id(
            java.util.function.Function<E, I> id, @Nullable E before, @Nullable E after) {
        E present = before == null ? after : before;
        if (present == null) {
            throw new IllegalArgumentException("a change from nothing to nothing");
        }
        return id.apply(present);
    }

    private static <I extends Id, E> Catalogue<I, E> replace(
            Catalogue<I, E> catalogue, I id, @Nullable E before, @Nullable E after) {
        require(Objects.equals(catalogue.find(id).orElse(null), before), id);
        return after == null ? catalogue.without(id) : catalogue.with(after);
    }

    private Codebook replaceCode(@Nullable Code before, @Nullable Code after) {
        CodeId id = id(Code::id, before, after);
        require(Objects.equals(codebook.find(id).orElse(null), before), id);
        return after == null ? codebook.without(id) : codebook.with(after);
    }

    private void requireWhole(Coding coding) {
        boolean known =
                transcripts.has(coding.transcript())
                        && codebook.find(coding.code()).isPresent()
                        && coders.has(coding.coder());
        require(known && transcripts.get(coding.transcript()).text().admits(coding.span()), coding);
    }

    /// Checks what only holds when a deed is complete, and only where it touched.
    private void verify(ChangeSet set) {
        List<Class<?>> kinds = new ArrayList<>();
        set.changes().forEach(change -> kinds.add(change.getClass()));
        if (kinds.contains(Change.OfCode.class)) {
            codebook.namesake().ifPresent(code -> require(false, "two codes named " + code.name()));
        }
        require(References.hold(this, set), set.deed());
        if (kinds.contains(Change.OfCase.class)
                || kinds.contains(Change.OfAttribute.class)
                || kinds.contains(Change.TranscriptRemoved.class)) {
            requireSingleOwners();
            requireDistinct(cases.list().stream().map(Case::name).toList());
        }
        if (kinds.contains(Change.TranscriptAdded.class)
                || kinds.contains(Change.TranscriptRenamed.class)) {
            requireDistinct(transcripts.list().stream().map(Transcript::name).toList());
        }
        requireDistinct(attributes.list().stream().map(Attribute::name).toList());
        requireDistinct(coders.list().stream().map(Coder::name).toList());
    }

    private static void requireDistinct(List<String> names) {
        require(names.stream().distinct().count() == names.size(), "a name stands twice");
    }

    private void requireSingleOwners() {
        java.util.Map<TranscriptId, List<Holding>> owned = new java.util.HashMap<>();
        for (Case owner : cases.list()) {
            require(owner.values().keySet().stream().allMatch(attributes::has), owner);
            for (Holding holding : owner.holdings()) {
                require(transcripts.has(holding.transcript()), holding);
                List<Holding> others =
                        owned.computeIfAbsent(holding.transcript(), _ -> new ArrayList<>());
                require(others.stream().noneMatch(holding::conflictsWith), holding);
                others.add(holding);
            }
        }
    }

    /// Returns the transcript with a name.
    public Optional<Transcript> transcript(String name) {
        return transcripts.list().stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /// Returns the case with a name.
    public Optional<Case> caseNamed(String name) {
        return cases.list().stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /// Returns the attribute with a name.
    public Optional<Attribute> attribute(String name) {
        return attributes.list().stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /// Returns the coder with a name.
    public Optional<Coder> coder(String name) {
        return coders.list().stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /// Returns the saved queries by name.
    public List<Kept.SavedQuery> savedQueries() {
        return kept.list().stream()
                .filter(Kept.SavedQuery.class::isInstance)
                .map(Kept.SavedQuery.class::cast)
                .sorted(Comparator.comparing(Kept.SavedQuery::name))
                .toList();
    }

    /// Returns the file that a transcript was made of, if that is known.
    public Optional<Kept.Origin> origin(TranscriptId transcript) {
        return kept.list().stream()
                .filter(Kept.Origin.class::isInstance)
                .map(Kept.Origin.class::cast)
                .filter(origin -> origin.transcript().equals(transcript))
                .findFirst();
    }

    /// Returns the project's own list of words to leave out.
    public Optional<Kept.StopWords> stopWords() {
        return kept.list().stream()
                .filter(Kept.StopWords.class::isInstance)
                .map(Kept.StopWords.class::cast)
                .findFirst();
    }

    /// Returns the key table: the names that have a pseudonym, by pseudonym, then name.
    public List<Kept.Pseudonym> pseudonyms() {
        return kept.list().stream()
                .filter(Kept.Pseudonym.class::isInstance)
                .map(Kept.Pseudonym.class::cast)
                .sorted(
                        Comparator.comparing(Kept.Pseudonym::pseudonym)
                                .thenComparing(Kept.Pseudonym::name))
                .toList();
    }

    /// Returns in what two studies differ, in words of the field; nothing if they are equal.
    public List<String> differences(Study other) {
        List<String> differences = new ArrayList<>();
        note(differences, transcripts.equals(other.transcripts), "transcripts");
        note(differences, cases.equals(other.cases), "cases");
        note(differences, attributes.equals(other.attributes), "attributes");
        note(differences, coders.equals(other.coders), "coders");
        note(differences, memos.equals(other.memos), "memos");
        note(differences, kept.equals(other.kept), "what is kept beside the coding");
        note(differences, codebook.equals(other.codebook), "codes");
        note(differences, codings.equals(other.codings), "codings");
        return differences;
    }

    private static void note(List<String> differences, boolean equal, String what) {
        if (!equal) {
            differences.add(what);
        }
    }
}
