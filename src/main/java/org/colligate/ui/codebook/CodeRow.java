package org.colligate.ui.codebook;

import org.colligate.model.Code;
import org.colligate.model.CodeId;
import org.jspecify.annotations.Nullable;

/// A line of the tree of codes.
sealed interface CodeRow {

    /// What stands above the main themes; it is not shown.
    record Top() implements CodeRow {}

    /// A code.
    ///
    /// @param code the code
    /// @param own how many codings it has itself
    /// @param all how many it has with its sub-codes
    record Of(Code code, int own, int all) implements CodeRow {}

    /// A code that is being named and does not exist yet.
    ///
    /// @param parent under which it will stand; null for the top
    record Draft(@Nullable CodeId parent) implements CodeRow {}
}
