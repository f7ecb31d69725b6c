package org.colligate.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colligate.model.Change;
import org.colligate.model.ChangeSet;
import org.colligate.model.Coder;
import org.colligate.model.CoderId;
import org.colligate.model.Coding;
import org.colligate.model.Deed;
import org.colligate.model.Memo;
import org.colligate.model.Names;
import org.colligate.model.Noun;
import org.colligate.model.Recoding;
import org.colligate.model.Refusal;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;

/// The people who code.
public final class Coders {

    private final Study study;
    private final Map<String, Coder> added = new HashMap<>();

    /// Looks up, and adds, coders of a study in the course of one change set.
    public Coders(Study study) {
        this.study = study;
    }

    /// Returns the coder with a name; one who is new comes with the change that adds them.
    ///
    /// @param changes where that change goes
    public Coder named(String name, List<Change> changes) throws RefusedException {
        String checked = Names.checked(Noun.CODER, name);
        Coder known = study.coder(checked).orElse(added.get(checked));
        if (known != null) {
            return known;
        }
        Coder coder = new Coder(CoderId.random(), checked);
        added.put(checked, coder);
        changes.add(new Change.OfCoder(null, coder));
        return coder;
    }

    /// Adds a coder.
    public static ChangeSet create(Study study, String name) throws RefusedException {
        String checked = Names.checked(Noun.CODER, name);
        requireFree(study, checked);
        return ChangeSet.of(
                Deed.of(Deed.Kind.CREATED_CODER, checked),
                new Change.OfCoder(null, new Coder(CoderId.random(), checked)));
    }

    /// Gives a coder another name.
    public static ChangeSet rename(Study study, CoderId id, String name) throws RefusedException {
        Coder coder = study.coders().get(id);
        String checked = Names.checked(Noun.CODER, name);
        requireFree(study, checked);
        return ChangeSet.of(
                Deed.of(Deed.Kind.RENAMED_CODER, coder.name(), checked),
                new Change.OfCoder(coder, new Coder(id, checked)));
    }

    private static void requireFree(Study study, String name) throws RefusedException {
        if (study.coder(name).isPresent()) {
            throw new RefusedException(
                    Refusal.of(
                            "coder.taken",
                            "There is a coder %s already. Choose another name, or merge the two.",
                            name));
        }
    }

    /// Merges two spellings of one person: codings and memos of the first go to the second, equal
    /// codings become one.
    public static ChangeSet merge(Study study, CoderId from, CoderId into) throws RefusedException {
        if (from.equals(into)) {
            throw new RefusedException(
                    Refusal.of("coder.same", "A coder cannot be merged into the same coder."));
        }
        List<Coding> codings = study.codings().by(from);
        Recoding recoding = Recoding.of(study, codings, coding -> coding.withCoder(into));
        Map<Memo, Memo> memos = new HashMap<>();
        study.memos().list().stream()
                .filter(memo -> memo.author().equals(from))
                .forEach(memo -> memos.put(memo, memo));
        List<Change> changes = new ArrayList<>();
        for (Change change : recoding.changes()) {
            if (change instanceof Change.OfMemo(_, Memo after) && after != null) {
                memos.replaceAll((key, memo) -> key.id().equals(after.id()) ? after : memo);
            }
            changes.add(change);
        }
        memos.values().forEach(memo -> changes.add(new Change.OfMemo(memo, memo.withAuthor(into))));
        changes.add(new Change.OfCoder(study.coders().get(from), null));
        return new ChangeSet(
                Deed.of(
                        Deed.Kind.MERGED_CODERS,
                        study.coders().get(from).name(),
                        study.coders().get(into).name(),
                        codings.size()),
                changes);
    }
}
