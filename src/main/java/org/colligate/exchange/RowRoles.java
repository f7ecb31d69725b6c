package org.colligate.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colligate.model.Refusal;
import org.colligate.model.RefusedException;
import org.colligate.transcript.RowDrafts;
import org.colligate.transcript.RowTable;
import org.jspecify.annotations.Nullable;

/// What the columns of a table are for.
///
/// @param texts those that hold text, in the order in which it is to stand
/// @param name the one with the names of the transcripts, or null
/// @param key the one with the cases, or null: then each transcript is a case of its own if there
///   are attributes, else of none
/// @param attributes those that say something of the cases
public record RowRoles(
        List<String> texts, @Nullable String name, @Nullable String key, List<String> attributes) {

    public RowRoles {
        texts = texts.stream().map(String::strip).toList();
        attributes = attributes.stream().map(String::strip).toList();
    }

    /// Says whether there are cases.
    boolean hasCases() {
        return key != null || !attributes.isEmpty();
    }

    /// Returns what the rows of a table would become.
    ///
    /// @throws RefusedException if a column is missing or has two parts, or if a name is unfit
    public RowDrafts drafts(RowTable table) throws RefusedException {
        return opening(table, Integer.MAX_VALUE);
    }

    /// Returns what the first rows of a table would become.
    ///
    /// @param most how many
    /// @throws RefusedException as for all of them
    public RowDrafts opening(RowTable table, int most) throws RefusedException {
        Set<String> seen = new HashSet<>();
        for (String column : texts) {
            requireOnce(seen, column);
        }
        for (String column : attributes) {
            requireOnce(seen, column);
        }
        return RowDrafts.of(table, texts, name, key, most);
    }

    private static void requireOnce(Set<String> seen, String column) throws RefusedException {
        if (!seen.add(column)) {
            throw new RefusedException(
                    Refusal.of(
                            "rows.role",
                            "The column \"%s\" is chosen twice, as text or attribute. Choose it once.",
                            column));
        }
    }
}
