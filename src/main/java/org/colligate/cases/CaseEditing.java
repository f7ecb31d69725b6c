package org.colligate.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colligate.model.Attribute;
import org.colligate.model.AttributeId;
import org.colligate.model.Case;
import org.colligate.model.CaseId;
import org.colligate.model.Change;
import org.colligate.model.ChangeSet;
import org.colligate.model.Deed;
import org.colligate.model.Holding;
import org.colligate.model.Memo;
import org.colligate.model.Names;
import org.colligate.model.NothingToDoException;
import org.colligate.model.Noun;
import org.colligate.model.Refusal;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import org.colligate.model.Texts;
import org.colligate.model.Transcript;

/// What can be done to cases and attributes.
public final class CaseEditing {

    private CaseEditing() {}

    /// Creates a case that owns nothing yet.
    public static ChangeSet create(Study study, String name) throws RefusedException {
        String checked = freeCaseName(study, name);
        Case created = new Case(CaseId.random(), checked, nextPosition(study), Map.of(), List.of());
        return ChangeSet.of(
                Deed.of(Deed.Kind.CREATED_CASE, checked), new Change.OfCase(null, created));
    }

    static int nextPosition(Study study) {
        return study.cases().list().stream().mapToInt(Case::position).max().orElse(-1) + 1;
    }

    private static String freeCaseName(Study study, String name) throws RefusedException {
        String checked = Names.checked(Noun.CASE, name);
        if (study.caseNamed(checked).isPresent()) {
            throw new RefusedException(
                    Refusal.of(
                            "case.taken",
                            "There is a case %s already. Choose another name.",
                            checked));
        }
        return checked;
    }

    /// Gives a case another name.
    public static ChangeSet rename(Study study, CaseId id, String name) throws RefusedException {
        Case before = study.cases().get(id);
        String checked = freeCaseName(study, name);
        return ChangeSet.of(
                Deed.of(Deed.Kind.RENAMED_CASE, before.name(), checked),
                new Change.OfCase(before, before.withName(checked)));
    }

    /// Deletes a case with the memos on it. Its text and the codings in it stay, without an owner.
    public static ChangeSet delete(Study study, CaseId id) {
        List<Change> changes = new ArrayList<>();
        for (Memo memo : study.memos().list()) {
            if (memo.subject().equals(new Memo.OnCase(id))) {
                changes.add(new Change.OfMemo(memo, null));
            }
        }
        Case gone = study.cases().get(id);
        changes.add(new Change.OfCase(gone, null));
        return new ChangeSet(Deed.of(Deed.Kind.DELETED_CASE, gone.name()), changes);
    }

    /// Creates an attribute, behind the others.
    public static ChangeSet createAttribute(Study study, String name) throws RefusedException {
        String checked = freeAttributeName(study, name);
        return ChangeSet.of(
                Deed.of(Deed.Kind.CREATED_ATTRIBUTE, checked),
                new Change.OfAttribute(
                        null, new Attribute(AttributeId.random(), checked, nextAttribute(study))));
    }

    static int nextAttribute(Study study) {
        return study.attributes().list().stream().mapToInt(Attribute::position).max().orElse(-1)
                + 1;
    }

    private static String freeAttributeName(Study study, String name) throws RefusedException {
        String checked = Names.checked(Noun.ATTRIBUTE, name);
        if (study.attribute(checked).isPresent()) {
            throw new RefusedException(
                    Refusal.of(
                            "attribute.taken",
                            "There is an attribute %s already. Choose another name.",
                            checked));
        }
        return checked;
    }

    /// Gives an attribute another name.
    public static ChangeSet renameAttribute(Study study, AttributeId id, String name)
            throws RefusedException {
        Attribute before = study.attributes().get(id);
        String checked = freeAttributeName(study, name);
        return ChangeSet.of(
                Deed.of(Deed.Kind.RENAMED_ATTRIBUTE, before.name(), checked),
                new Change.OfAttribute(before, new Attribute(id, checked, before.position())));
    }

    /// Deletes an attribute with all its values.
    public static ChangeSet deleteAttribute(Study study, AttributeId id) {
        List<Change> changes = new ArrayList<>();
        for (Case owner : study.cases().list()) {
            if (owner.value(id).isPresent()) {
                changes.add(new Change.OfCase(owner, withValue(owner, id, "")));
            }
        }
        Attribute gone = study.attributes().get(id);
        changes.add(new Change.OfAttribute(gone, null));
        return new ChangeSet(Deed.of(Deed.Kind.DELETED_ATTRIBUTE, gone.name()), changes);
    }

    /// Sets the value of an attribute; a blank one clears it.
    public static ChangeSet setValue(Study study, CaseId id, AttributeId attribute, String value)
            throws RefusedException {
        Case before = study.cases().get(id);
        Case after = withValue(before, attribute, Texts.checked(Noun.VALUE, value));
        if (after.equals(before)) {
            throw new NothingToDoException(Refusal.of("value.same", "The value is so already."));
        }
        String name = study.attributes().get(attribute).name();
        return ChangeSet.of(
                after.value(attribute).isPresent()
                        ? Deed.of(Deed.Kind.SET_VALUE, before.name(), name, value.strip())
                        : Deed.of(Deed.Kind.CLEARED_VALUE, before.name(), name),
                new Change.OfCase(before, after));
    }

    static Case withValue(Case owner, AttributeId attribute, String value) {
        Map<AttributeId, String> values = new HashMap<>(owner.values());
        if (value.isBlank()) {
            values.remove(attribute);
        } else {
            values.put(attribute, value.strip());
        }
        return owner.withValues(values);
    }

    /// Gives a case a transcript or a speaker's turns in it.
    ///
    /// @throws RefusedException if the speaker does not speak there, or another case owns that text
    public static ChangeSet give(Study study, CaseId id, Holding holding) throws RefusedException {
        Case before = study.cases().get(id);
        Transcript transcript = study.transcripts().get(holding.transcript());
        if (holding.speaker() != null && transcript.speakerNumber(holding.speaker()) < 0) {
            throw new RefusedException(
                    Refusal.of(
                            "text.nobody",
                            "Nobody named %s speaks in %s.",
                            String.valueOf(holding.speaker()),
                            transcript.name()));
        }
        Optional<Case> owner = ownerOf(study, holding);
        if (owner.isPresent()) {
            throw new RefusedException(
                    Refusal.of(
                            "text.owned",
                            "%s belongs to the case %s already, in whole or in part. Take it from there first.",
                            holding.speaker() == null
                                    ? transcript.name()
                                    : Refusal.of(
                                            "text.turns",
                                            "the turns of %s in %s",
                                            holding.speaker(),
                                            transcript.name()),
                            owner.get().name()));
        }
        List<Holding> more = new ArrayList<>(before.holdings());
        more.add(holding);
        return ChangeSet.of(
                Deed.of(Deed.Kind.GAVE_TEXT, before.name(), described(transcript, holding)),
                new Change.OfCase(before, before.withHoldings(more)));
    }

    static Optional<Case> ownerOf(Study study, Holding holding) {
        return study.cases().list().stream()
                .filter(owner -> owner.holdings().stream().anyMatch(holding::conflictsWith))
                .findFirst();
    }

    private static String described(Transcript transcript, Holding holding) {
        return holding.speaker() == null
                ? transcript.name()
                : "the turns of " + holding.speaker() + " in " + transcript.name();
    }

    /// Takes text from a case.
    ///
    /// @throws NothingToDoException if the case does not own it
    public static ChangeSet take(Study study, CaseId id, Holding holding) throws RefusedException {
        Case before = study.cases().get(id);
        if (!before.holdings().contains(holding)) {
            throw new NothingToDoException(
                    Refusal.of("text.foreign", "The case does not own this text."));
        }
        List<Holding> fewer = new ArrayList<>(before.holdings());
        fewer.remove(holding);
        Transcript transcript = study.transcripts().get(holding.transcript());
        return ChangeSet.of(
                Deed.of(Deed.Kind.TOOK_TEXT, before.name(), described(transcript, holding)),
                new Change.OfCase(before, before.withHoldings(fewer)));
    }
}
