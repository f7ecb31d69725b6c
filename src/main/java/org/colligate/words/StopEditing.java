package org.colligate.words;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.colligate.model.Change;
import org.colligate.model.ChangeSet;
import org.colligate.model.Deed;
import org.colligate.model.Kept.StopWords;
import org.colligate.model.KeptId;
import org.colligate.model.NothingToDoException;
import org.colligate.model.Refusal;
import org.colligate.model.Study;

/// The project's own words to leave out of lists of words, as they are written.
public final class StopEditing {

    private StopEditing() {}

    /// Returns the words in the order of their letters; none where none were ever left out.
    public static Set<String> words(Study study) {
        return study.stopWords().map(StopWords::words).orElse(Set.of());
    }

    /// Leaves out one more word.
    ///
    /// @throws NothingToDoException if it is left out already
    public static ChangeSet add(Study study, String word) throws NothingToDoException {
        Set<String> words = new HashSet<>(words(study));
        if (!words.add(word.strip())) {
            throw new NothingToDoException(
                    Refusal.of(
                            "stop.there", "\"%s\" is a stop word of the project already.", word));
        }
        return changed(study, Deed.of(Deed.Kind.ADDED_STOP_WORD, word.strip()), words);
    }

    /// Leaves out these words from now on, and no others.
    ///
    /// @param lines blank ones and blanks around a word do not count
    /// @throws NothingToDoException if these are left out already
    public static ChangeSet set(Study study, Collection<String> lines) throws NothingToDoException {
        Set<String> before = words(study);
        Set<String> after =
                lines.stream()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.toCollection(TreeSet::new));
        if (after.equals(before)) {
            throw new NothingToDoException(
                    Refusal.of("stop.same", "These are the stop words of the project already."));
        }
        long more = after.stream().filter(word -> !before.contains(word)).count();
        long fewer = before.stream().filter(word -> !after.contains(word)).count();
        return changed(study, Deed.of(Deed.Kind.CHANGED_STOP_WORDS, more, fewer), after);
    }

    private static ChangeSet changed(Study study, Deed deed, Set<String> words) {
        StopWords before = study.stopWords().orElse(null);
        KeptId id = before == null ? KeptId.random() : before.id();
        StopWords after = words.isEmpty() ? null : new StopWords(id, words);
        return ChangeSet.of(deed, new Change.OfKept(before, after));
    }
}
