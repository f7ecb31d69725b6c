package org.colligate.search;

import org.colligate.task.CancelledException;

/// Tells that a search is still alive, and learns whether it is still wanted.
@FunctionalInterface
interface Pulse {

    /// Goes on, or not.
    void beat() throws CancelledException;
}
