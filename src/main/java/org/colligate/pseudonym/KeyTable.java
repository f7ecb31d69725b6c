package org.colligate.pseudonym;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colligate.model.Change;
import org.colligate.model.ChangeSet;
import org.colligate.model.Deed;
import org.colligate.model.Kept.Pseudonym;
import org.colligate.model.KeptId;
import org.colligate.model.Names;
import org.colligate.model.NothingToDoException;
import org.colligate.model.Noun;
import org.colligate.model.Refusal;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;
import org.colligate.search.NameFinder;

/// The table that tells which pseudonym stands for which name. No deed of it names anybody: the
/// history says how many names came and went.
public final class KeyTable {

    private KeyTable() {}

    /// A line of a file of names.
    ///
    /// @param line its number, from 1
    public record Row(int line, String name, String pseudonym) {}

    /// Gives a name a pseudonym, another one if it has one.
    ///
    /// @throws RefusedException if one of the two cannot be, or if a pseudonym of the table would
    ///   hold a name of it, which would still be found
    /// @throws NothingToDoException if the table says so already
    public static ChangeSet put(Study study, String name, String pseudonym)
            throws RefusedException {
        Draft draft = new Draft(study);
        draft.put(name, pseudonym);
        return draft.changes();
    }

    /// Gives the names of a file their pseudonyms; all of them, or none.
    ///
    /// @param file what it is called
    /// @throws RefusedException as [#put], with the line; or if a name stands in two lines with two
    ///   pseudonyms
    /// @throws NothingToDoException if the table says all of it already
    public static ChangeSet importing(Study study, String file, List<Row> rows)
            throws RefusedException {
        Draft draft = new Draft(study);
        Map<String, Row> seen = new HashMap<>();
        for (Row row : rows) {
            Row before = seen.putIfAbsent(NameFinder.key(row.name()), row);
            if (before != null && !before.pseudonym().strip().equals(row.pseudonym().strip())) {
                throw new RefusedException(
                        Refusal.atOfAll(
                                file,
                                row.line(),
                                Refusal.of(
                                        "pseudonym.twice",
                                        "\"%s\" has another pseudonym in line %s.",
                                        row.name().strip(),
                                        before.line())));
            }
            try {
                draft.put(row.name(), row.pseudonym());
            } catch (RefusedException bad) {
                throw new RefusedException(Refusal.atOfAll(file, row.line(), bad.words()));
            }
        }
        return draft.changes();
    }

    /// Takes names out of the table.
    ///
    /// @throws NothingToDoException if there is none to take out
    public static ChangeSet remove(Study study, List<KeptId> ids) throws NothingToDoException {
        List<Change> changes = new ArrayList<>();
        for (Pseudonym one : study.pseudonyms()) {
            if (ids.contains(one.id())) {
                changes.add(new Change.OfKept(one, null));
            }
        }
        if (changes.isEmpty()) {
            throw empty();
        }
        return new ChangeSet(Deed.of(Deed.Kind.CHANGED_PSEUDONYMS, 0, 0, changes.size()), changes);
    }

    /// Takes the whole table out of the study.
    ///
    /// @throws NothingToDoException if there is none
    public static ChangeSet clear(Study study) throws NothingToDoException {
        List<Pseudonym> all = study.pseudonyms();
        if (all.isEmpty()) {
            throw empty();
        }
        return new ChangeSet(
                Deed.of(Deed.Kind.REMOVED_KEY, all.size()),
                all.stream().<Change>map(one -> new Change.OfKept(one, null)).toList());
    }

    private static NothingToDoException empty() {
        return new NothingToDoException(
                Refusal.of("pseudonym.none", "The table of pseudonyms is empty."));
    }

    /// The table as it becomes.
    private static final class Draft {

        private final Study study;
        private final Map<String, Pseudonym> before = new HashMap<>();
        private final Map<String, Pseudonym> after = new LinkedHashMap<>();

        Draft(Study study) {
            this.study = study;
            study.pseudonyms().forEach(one -> before.put(NameFinder.key(one.name()), one));
            after.putAll(before);
        }

        void put(String name, String pseudonym) throws RefusedException {
            String wanted = Names.checked(Noun.PERSON, name);
            if (!NameFinder.canFind(wanted)) {
                throw new RefusedException(
                        Refusal.of(
                                "pseudonym.invisible",
                                "\"%s\" has nothing in it that could be found in a text.",
                                wanted));
            }
            String given = checked(pseudonym);
            String key = NameFinder.key(wanted);
            Pseudonym old = before.get(key);
            KeptId id = old == null ? KeptId.random() : old.id();
            String kept = old != null && old.pseudonym().equals(given) ? old.name() : wanted;
            after.put(key, new Pseudonym(id, kept, given));
        }

        private static String checked(String pseudonym) throws RefusedException {
            String stripped = pseudonym.strip();
            if (stripped.isEmpty()
                    || stripped.codePointCount(0, stripped.length()) > Names.LONGEST
                    || !Names.standsOnOneLine(stripped)) {
                throw new RefusedException(
                        Refusal.of(
                                "pseudonym.unfit",
                                "A pseudonym stands on one line and has 1 to %s characters.",
                                Names.LONGEST));
            }
            return stripped;
        }

        ChangeSet changes() throws RefusedException {
            List<Change> changes = new ArrayList<>();
            int created = 0;
            for (Map.Entry<String, Pseudonym> entry : after.entrySet()) {
                Pseudonym old = before.get(entry.getKey());
                if (!entry.getValue().equals(old)) {
                    created += old == null ? 1 : 0;
                    changes.add(new Change.OfKept(old, entry.getValue()));
                }
            }
            if (changes.isEmpty()) {
                throw new NothingToDoException(
                        Refusal.of("pseudonym.same", "The table of pseudonyms says so already."));
            }
            ChangeSet set =
                    new ChangeSet(
                            Deed.of(
                                    Deed.Kind.CHANGED_PSEUDONYMS,
                                    created,
                                    changes.size() - created,
                                    0),
                            changes);
            requireFreeOfNames(study.after(set).pseudonyms());
            return set;
        }

        private static void requireFreeOfNames(List<Pseudonym> table) throws RefusedException {
            Naming naming = new Naming(table);
            for (Pseudonym one : table) {
                List<NameFinder.Hit> hits = naming.in(one.pseudonym());
                if (!hits.isEmpty()) {
                    throw new RefusedException(
                            Refusal.of(
                                    "pseudonym.named",
                                    "The pseudonym \"%s\" holds the name \"%s\", which would still be found. Choose another.",
                                    one.pseudonym(),
                                    table.get(hits.getFirst().name()).name()));
                }
            }
        }
    }
}
