package org.colligate.words;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.colligate.search.Terms;

/// Words that say nothing about a text because all texts are full of them. An entry is cut and
/// folded as texts are: `don't` is `don` and `t`, and 們 is 们.
public final class StopList {

    /// The list without words.
    public static final StopList NONE = new StopList(Set.of());

    private final Set<String> entries;

    private StopList(Set<String> entries) {
        this.entries = entries;
    }

    /// Reads a list.
    ///
    /// @param lines words as they are written; what stands behind `#` says something about the list
    public static StopList of(Collection<String> lines) {
        Set<String> entries = new HashSet<>();
        lines.forEach(line -> entries.addAll(Terms.in(line.replaceFirst("#.*", ""))));
        return new StopList(entries);
    }

    /// Returns the words of both.
    public StopList and(StopList other) {
        Set<String> both = new HashSet<>(entries);
        both.addAll(other.entries);
        return new StopList(both);
    }

    /// Returns how many words it has.
    public int size() {
        return entries.size();
    }

    /// Says whether a term is on the list, or is Chinese and consists of nothing but words that
    /// are: 我们的 of 我们 and 的.
    ///
    /// @param term folded
    public boolean holds(String term) {
        return entries.contains(term)
                || (!entries.isEmpty()
                        && Character.UnicodeScript.of(term.codePointAt(0))
                                == Character.UnicodeScript.HAN
                        && consists(term, 0));
    }

    private boolean consists(String term, int from) {
        for (int end = from; end < term.length(); ) {
            end += Character.charCount(term.codePointAt(end));
            if (entries.contains(term.substring(from, end))
                    && (end == term.length() || consists(term, end))) {
                return true;
            }
        }
        return false;
    }
}
