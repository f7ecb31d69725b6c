package org.colligate.task;

/// Long work. A job that is cancelled or fails leaves everything as it was.
///
/// @param <T> what comes of it
@FunctionalInterface
public interface Job<T> {

    /// Does the work.
    ///
    /// @param progress to be told how far it is, often: telling is also how a job learns that it is
    ///   cancelled
    /// @throws CancelledException if the researcher cancelled
    T run(Progress progress) throws Exception;
}
