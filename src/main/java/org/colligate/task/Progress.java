package org.colligate.task;

/// How far a job is.
@FunctionalInterface
public interface Progress {

    /// Work that nobody watches.
    Progress UNWATCHED = (_, _) -> {};

    /// Tells how far the job is.
    ///
    /// @param done how many parts are done
    /// @param of how many there are; 0 if nobody knows
    /// @throws CancelledException if the job should stop here
    void tell(int done, int of) throws CancelledException;
}
