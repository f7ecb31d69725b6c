package org.colligate.codebook;

import java.util.List;
import org.colligate.model.Code;
import org.colligate.model.CodeColor;
import org.jspecify.annotations.Nullable;

/// A codebook as a file tells it.
///
/// @param name its name, may be empty
/// @param codes the main themes
public record CodebookDraft(String name, List<Entry> codes) {

    public CodebookDraft {
        codes = List.copyOf(codes);
    }

    /// One code as a file tells it.
    ///
    /// @param line where it stands in the file, from 1
    /// @param name its name
    /// @param guide when to apply it
    /// @param color its colour; null to let the program choose
    /// @param children its sub-codes
    public record Entry(
            int line,
            String name,
            Code.Guide guide,
            @Nullable CodeColor color,
            List<Entry> children) {
        public Entry {
            children = List.copyOf(children);
        }
    }
}
