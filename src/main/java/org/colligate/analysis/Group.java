package org.colligate.analysis;

import java.util.List;

/// One column of a theme matrix.
///
/// @param labels what it is called, one label for each attribute that groups
/// @param cases N: how many cases it holds that own text
/// @param transcripts how many transcripts it owns text of
/// @param characters how long its text is, in code points
public record Group(List<String> labels, int cases, int transcripts, long characters) {

    /// The label of cases without a value.
    public static final String NONE = "(none)";

    /// The label of text that belongs to no case.
    public static final String NO_CASE = "(no case)";

    public Group {
        labels = List.copyOf(labels);
    }

    /// Returns the labels as one: `Beijing · Family service`.
    public String label() {
        return String.join(" · ", labels);
    }
}
