package org.colligate.analysis;

import java.util.List;
import org.colligate.model.AttributeId;

/// What the columns of a theme matrix are. A group of whose text a question sees nothing, because
/// of its filter or because it has none, has no column, except where it was asked for by name.
public sealed interface Grouping {

    /// One column for each value of an attribute, or for each pair of values of two that occurs, in
    /// the order in which the values first appear among the cases; a missing value is the column
    /// `(none)`, at the end.
    ///
    /// @param attributes one or more, the outermost first
    record ByAttributes(List<AttributeId> attributes) implements Grouping {
        public ByAttributes {
            attributes = List.copyOf(attributes);
        }
    }

    /// One column for each of some values of an attribute, in the order given; other cases are left
    /// out.
    ///
    /// @param attribute the attribute
    /// @param values its values
    record ByValues(AttributeId attribute, List<String> values) implements Grouping {
        public ByValues {
            values = List.copyOf(values);
        }
    }

    /// One column for each case.
    record ByCase() implements Grouping {}

    /// One column for each transcript.
    record ByTranscript() implements Grouping {}
}
