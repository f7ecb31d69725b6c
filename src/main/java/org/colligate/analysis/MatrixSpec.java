package org.colligate.analysis;

import org.colligate.model.CodeId;
import org.jspecify.annotations.Nullable;

/// A question that a theme matrix answers.
///
/// @param columns what the columns are
/// @param under the code whose subtree makes the rows; null for the whole codebook
/// @param thisCodeOnly whether a row counts only the codings of its own code, not of its sub-codes
/// @param filter what part of the study is looked at
public record MatrixSpec(
        Grouping columns, @Nullable CodeId under, boolean thisCodeOnly, Filter filter) {

    /// Returns the question for all codes with their sub-codes, over the whole study.
    public static MatrixSpec by(Grouping columns) {
        return new MatrixSpec(columns, null, false, Filter.ALL);
    }
}
