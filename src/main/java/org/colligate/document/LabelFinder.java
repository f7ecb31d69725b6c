package org.colligate.document;

import java.util.List;
import java.util.Optional;

/// Finds the names that stand before what is said, where a format has no place for them. The one
/// who reads transcripts knows what a name looks like; formats that need it ask through this.
@FunctionalInterface
public interface LabelFinder {

    /// Returns for each line of a file the label at its beginning, if it has one.
    List<Optional<Label>> find(List<String> lines);

    /// A label at the beginning of a line.
    ///
    /// @param name who speaks, the same for all lines of a speaker
    /// @param speech where the speech begins in the line, in UTF-16 units
    record Label(String name, int speech) {}
}
