package org.colligate.search;

import org.colligate.task.CancelledException;

/// Finds the places of one word, phrase or pattern.
interface Finder {

    /// Finds all places in a text, in ascending order, each as it stands in the transcript.
    ///
    /// @param speech where it may stand; a place lies in one stretch as a whole
    /// @throws TirelessException if it takes too many steps
    Spans find(Haystack text, Speech speech, Pulse pulse)
            throws CancelledException, TirelessException;

    /// Says whether there may be a place in a text, without reading it; if not, there is none.
    default boolean mayFind(Haystack text) {
        return true;
    }

    /// Whether it looks at the text as it stands, or folded.
    boolean exact();
}
