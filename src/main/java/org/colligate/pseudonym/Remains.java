package org.colligate.pseudonym;

import java.time.Instant;
import java.util.List;
import org.colligate.model.Deed;
import org.colligate.model.Step;
import org.colligate.model.Study;

/// What of a project still holds the names for which pseudonyms stand.
///
/// @param names how many the key table has
/// @param history whether the history has them: what was written into the table, and the texts as
///   they were
/// @param since backups from this moment on are free of them; [Instant#MAX] if none is
public record Remains(int names, boolean history, Instant since) {

    /// Looks at a study and its history.
    ///
    /// @param history all steps, oldest first
    public static Remains of(Study study, List<Step> history) {
        boolean held = history.stream().anyMatch(Remains::isOfNames);
        Instant since =
                history.stream()
                        .filter(Step::isBeginning)
                        .map(Step::at)
                        .filter(_ -> !held && study.pseudonyms().isEmpty())
                        .findFirst()
                        .orElse(Instant.MAX);
        return new Remains(study.pseudonyms().size(), held, since);
    }

    /// Says whether a step leaves names in the history. The table is part of it, in whatever way it
    /// changed.
    public static boolean isOfNames(Step step) {
        Deed.Kind kind = step.deed().kind();
        return kind == Deed.Kind.CHANGED_PSEUDONYMS
                || kind == Deed.Kind.PSEUDONYMISED
                || kind == Deed.Kind.REMOVED_KEY;
    }

    /// Says whether anything in the project file holds them.
    public boolean any() {
        return names > 0 || history;
    }
}
