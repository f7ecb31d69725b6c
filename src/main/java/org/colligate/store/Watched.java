package org.colligate.store;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.colligate.task.CancelledException;
import org.colligate.task.Progress;
import org.jspecify.annotations.Nullable;

/// Reading that somebody watches, with several connections at once: it tells how far it is, and
/// stops within a blink when the researcher cancels, in the middle of a statement too.
final class Watched {

    private final Progress progress;
    private final AtomicInteger done = new AtomicInteger();
    private volatile int of;
    private volatile @Nullable CancelledException cancelled;

    Watched(Progress progress) {
        this.progress = progress;
    }

    /// Says how many parts there are to read.
    void expect(long parts) {
        of = Math.toIntExact(parts);
    }

    /// Says that one more part has been read.
    ///
    /// @throws SQLException if the reading is wanted no more
    void read() throws SQLException {
        done.incrementAndGet();
        if (isOver()) {
            throw new SQLException("cancelled");
        }
    }

    /// Tells how far the reading is; says whether it is wanted no more.
    synchronized boolean isOver() {
        if (cancelled == null) {
            try {
                progress.tell(Math.min(done.get(), of), of);
            } catch (CancelledException told) {
                cancelled = told;
            }
        }
        return cancelled != null;
    }

    /// Goes on if what failed did not fail because the reading was cancelled.
    ///
    /// @throws CancelledException if it did
    void requireWanted(Exception failure) throws CancelledException {
        CancelledException told = cancelled;
        if (told != null) {
            told.addSuppressed(failure);
            throw told;
        }
    }
}
