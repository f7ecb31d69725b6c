package org.colligate.task;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// Work that goes on in a thread of its own while its starter does something else and then waits
/// for it. To close it is to wait for it too: who leaves early leaves nothing running.
///
/// @param <T> what comes of it
/// @param <E> how it may fail
public final class Beside<T, E extends Exception> implements AutoCloseable {

    private final FutureTask<T> task;
    private final Class<E> failure;

    private Beside(FutureTask<T> task, Class<E> failure) {
        this.task = task;
        this.failure = failure;
    }

    /// The work.
    ///
    /// @param <T> what comes of it
    /// @param <E> how it may fail
    @FunctionalInterface
    public interface Work<T, E extends Exception> {

        /// Does it.
        T run() throws E;
    }

    /// Starts some work.
    ///
    /// @param failure how it may fail, besides failures that nobody expects
    public static <T, E extends Exception> Beside<T, E> start(Class<E> failure, Work<T, E> work) {
        FutureTask<T> task = new FutureTask<>(work::run);
        Thread.ofPlatform().daemon().name("beside").start(task);
        return new Beside<>(task, failure);
    }

    /// Waits for what comes of it.
    ///
    /// @throws E if it failed so
    public T result() throws E {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException later) {
                    interrupted = true;
                } catch (ExecutionException failed) {
                    throw rethrown(failed);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private RuntimeException rethrown(ExecutionException failed) throws E {
        Throwable cause = failed.getCause();
        if (failure.isInstance(cause)) {
            throw failure.cast(cause);
        }
        return cause instanceof RuntimeException unexpected
                ? unexpected
                : new IllegalStateException(cause);
    }

    @Override
    public void close() {
        try {
            result();
        } catch (Exception told) {
            // Whoever asked for the result has heard of it.
        }
    }
}
