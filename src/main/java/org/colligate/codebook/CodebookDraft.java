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
    /// @param color its colour; null where the file gives none
    /// @param children its sub-codes
    public record Entry(
            int line, String name, Guide guide, @Nullable CodeColor color, List<Entry> children) {
        public Entry {
            children = List.copyOf(children);
        }
    }

    /// When to apply a code, as far as a file tells it. What is null it does not tell; what is
    /// empty it tells to be empty.
    ///
    /// @param definition what the code means
    /// @param include when to apply it
    /// @param exclude when not to
    /// @param example a passage that it fits
    public record Guide(
            @Nullable String definition,
            @Nullable String include,
            @Nullable String exclude,
            @Nullable String example) {

        /// A guide that tells nothing.
        public static final Guide UNTOLD = new Guide(null, null, null, null);

        /// Returns a guide with all that this one tells, and the rest as it is.
        Code.Guide over(Code.Guide present) {
            return new Code.Guide(
                    definition == null ? present.definition() : definition,
                    include == null ? present.include() : include,
                    exclude == null ? present.exclude() : exclude,
                    example == null ? present.example() : example);
        }
    }
}
