package org.colligate.search;

import java.util.Optional;
import org.colligate.model.Change;
import org.colligate.model.ChangeSet;
import org.colligate.model.Deed;
import org.colligate.model.Inquiry;
import org.colligate.model.Kept.SavedQuery;
import org.colligate.model.KeptId;
import org.colligate.model.Names;
import org.colligate.model.NothingToDoException;
import org.colligate.model.Noun;
import org.colligate.model.Refusal;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;

/// Questions that are kept under a name, to be put again.
public final class SavedQueries {

    private SavedQueries() {}

    /// Returns the query with a name.
    public static Optional<SavedQuery> named(Study study, String name) {
        return study.savedQueries().stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /// Saves a question; one that has the name already is changed.
    ///
    /// @throws RefusedException if the name cannot be one, or the query means nothing
    public static ChangeSet save(Study study, String name, Inquiry inquiry)
            throws RefusedException {
        SearchSpec.of(inquiry);
        String checked = Names.checked(Noun.QUERY, name);
        SavedQuery before = named(study, checked).orElse(null);
        KeptId id = before == null ? KeptId.random() : before.id();
        SavedQuery after = new SavedQuery(id, checked, inquiry);
        if (after.equals(before)) {
            throw new NothingToDoException(
                    Refusal.of("query.same", "The query %s is saved so already.", checked));
        }
        Deed.Kind kind = before == null ? Deed.Kind.SAVED_QUERY : Deed.Kind.CHANGED_QUERY;
        return ChangeSet.of(Deed.of(kind, checked), new Change.OfKept(before, after));
    }

    /// Gives a query another name.
    public static ChangeSet rename(Study study, SavedQuery query, String name)
            throws RefusedException {
        String checked = Names.checked(Noun.QUERY, name);
        if (named(study, checked).isPresent()) {
            throw new RefusedException(
                    Refusal.of("query.taken", "There is a query %s already.", checked));
        }
        return ChangeSet.of(
                Deed.of(Deed.Kind.RENAMED_QUERY, query.name(), checked),
                new Change.OfKept(query, new SavedQuery(query.id(), checked, query.inquiry())));
    }

    /// Forgets a query.
    public static ChangeSet delete(SavedQuery query) {
        return ChangeSet.of(
                Deed.of(Deed.Kind.DELETED_QUERY, query.name()), new Change.OfKept(query, null));
    }
}
