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
import org.colligate.model.Names;
import org.colligate.model.NothingToDoException;
import org.colligate.model.Noun;
import org.colligate.model.Refusal;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import org.colligate.model.Transcript;

/// Brings a table of cases into a study, all of it or nothing. A case that is there gets the
/// table's values, and keeps those of attributes that the table does not have; a new one owns the
/// transcript whose name is its key.
public final class CaseImport {

    private final Study study;
    private final String file;
    private final List<Change> changes = new ArrayList<>();
    private int created;
    private int changed;

    private CaseImport(Study study, String file) {
        this.study = study;
        this.file = file;
    }

    /// Works out the changes.
    ///
    /// @param file the name of the file, for messages
    /// @throws RefusedException if there are [#misfits], or if an attribute has no proper name
    /// @throws NothingToDoException if the study has all of it
    public static ChangeSet of(Study study, String file, CaseTable table) throws RefusedException {
        return new CaseImport(study, file).changes(table);
    }

    /// A row that cannot be taken.
    ///
    /// @param reason why, without the file and the line
    public record Misfit(CaseTable.Row row, Refusal reason) {}

    /// Returns the rows that cannot be taken, in the order of the table: the key is blank, names no
    /// transcript or one that belongs to another case, or stands further up already.
    public static List<Misfit> misfits(Study study, CaseTable table) {
        List<Misfit> misfits = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        for (CaseTable.Row row : table.rows()) {
            Integer earlier = lines.putIfAbsent(row.key(), row.line());
            misfit(study, row)
                    .or(() -> Optional.ofNullable(earlier).map(line -> twice(row, line)))
                    .ifPresent(reason -> misfits.add(new Misfit(row, reason)));
        }
        return misfits;
    }

    private static Optional<Refusal> misfit(Study study, CaseTable.Row row) {
        if (row.key().isEmpty()) {
            return Optional.of(
                    Refusal.of("cases.key", "the key is blank; it is the name of a transcript."));
        }
        if (study.caseNamed(row.key()).isPresent()) {
            return Optional.empty();
        }
        Optional<Transcript> transcript = study.transcript(row.key());
        return transcript.isEmpty()
                ? Optional.of(
                        Refusal.of(
                                "cases.none",
                                "there is no transcript named \"%s\". Import the transcripts first; a case's key is a transcript's file name without extension.",
                                row.key()))
                : CaseEditing.ownerOf(study, new Holding(transcript.get().id(), null))
                        .map(owner ->
                                Refusal.of(
                                        "cases.owned",
                                        "the transcript belongs to the case %s.",
                                        owner.name()));
    }

    private ChangeSet changes(CaseTable table) throws RefusedException {
        List<AttributeId> attributes = attributes(study, file, table.attributes(), changes);
        Optional<Misfit> first = misfits(study, table).stream().findFirst();
        if (first.isPresent()) {
            throw new RefusedException(
                    Refusal.atOfAll(file, first.get().row().line(), first.get().reason()));
        }
        table.rows().forEach(row -> add(row, attributes));
        if (changes.isEmpty()) {
            throw new NothingToDoException(
                    Refusal.of("cases.all", "The project has all cases of %s already.", file));
        }
        return new ChangeSet(Deed.of(Deed.Kind.IMPORTED_CASES, created, changed), changes);
    }

    /// Returns the attributes of some names, those that are new by changes of their own.
    static List<AttributeId> attributes(
            Study study, String file, List<String> names, List<Change> changes)
            throws RefusedException {
        List<AttributeId> ids = new ArrayList<>();
        int position = CaseEditing.nextAttribute(study);
        for (String name : names) {
            String checked;
            try {
                checked = Names.checked(Noun.ATTRIBUTE, name);
            } catch (RefusedException bad) {
                throw new RefusedException(Refusal.at(file, 1, bad.words()));
            }
            Optional<Attribute> present = study.attribute(checked);
            if (present.isPresent()) {
                ids.add(present.get().id());
            } else {
                Attribute attribute = new Attribute(AttributeId.random(), checked, position++);
                changes.add(new Change.OfAttribute(null, attribute));
                ids.add(attribute.id());
            }
        }
        return ids;
    }

    private static Refusal twice(CaseTable.Row row, int earlier) {
        return Refusal.of("cases.twice", "\"%s\" stands in line %s already.", row.key(), earlier);
    }

    private void add(CaseTable.Row row, List<AttributeId> attributes) {
        Optional<Case> present = study.caseNamed(row.key());
        Case before = present.isPresent() ? present.get() : newCase(row);
        Case after = before;
        for (int i = 0; i < attributes.size(); i++) {
            after = CaseEditing.withValue(after, attributes.get(i), row.values().get(i));
        }
        if (present.isEmpty()) {
            created++;
            changes.add(new Change.OfCase(null, after));
        } else if (!after.equals(before)) {
            changed++;
            changes.add(new Change.OfCase(before, after));
        }
    }

    private Case newCase(CaseTable.Row row) {
        Holding holding = new Holding(study.transcript(row.key()).orElseThrow().id(), null);
        int position = CaseEditing.nextPosition(study) + created;
        return new Case(CaseId.random(), row.key(), position, Map.of(), List.of(holding));
    }
}
