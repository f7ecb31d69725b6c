package org.colligate.ui.transcript;

import java.util.Optional;
import org.colligate.model.TextSpan;

/// What is selected: from where it was begun to where the caret is.
record Range(int anchor, int caret) {

    int start() {
        return Math.min(anchor, caret);
    }

    int end() {
        return Math.max(anchor, caret);
    }

    /// Returns the passage; empty where there is only a caret.
    Optional<TextSpan> span() {
        return anchor == caret ? Optional.empty() : Optional.of(new TextSpan(start(), end()));
    }

    static Range of(TextSpan span) {
        return new Range(span.start(), span.end());
    }
}
