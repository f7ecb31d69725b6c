package org.colligate.task;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// Runs jobs one after the other beside the thread that asks for them, and tells that thread what
/// became of them. Questions have a thread of their own, so that none waits for an import.
public final class JobRunner implements AutoCloseable {

    private final ExecutorService deeds = thread("jobs");
    private final ExecutorService questions = thread("questions");
    private final Executor teller;

    /// Makes a runner.
    ///
    /// @param teller where watchers are told: the thread that draws the screen
    public JobRunner(Executor teller) {
        this.teller = teller;
    }

    private static ExecutorService thread(String name) {
        return Executors.newSingleThreadExecutor(
                work -> Thread.ofPlatform().daemon().name(name).unstarted(work));
    }

    /// Learns what becomes of a job.
    ///
    /// @param <T> what comes of it
    public interface Watcher<T> {

        /// Hears how far the job is, at most twenty times a second.
        void progressed(int done, int of);

        /// Hears that it is done.
        void done(T result);

        /// Hears that it failed.
        void failed(Exception failure);

        /// Hears that it was cancelled, and nothing has happened.
        void cancelled();
    }

    /// Starts a job as soon as those before it are through.
    ///
    /// @return cancels the job when it is run, as soon as the job tells how far it is
    public <T> Runnable start(Job<T> job, Watcher<T> watcher) {
        return start(deeds, job, watcher);
    }

    /// Starts a job that changes nothing, as soon as the questions before it are answered.
    ///
    /// @return cancels the job when it is run, as soon as the job tells how far it is
    public <T> Runnable ask(Job<T> job, Watcher<T> watcher) {
        return start(questions, job, watcher);
    }

    private <T> Runnable start(ExecutorService thread, Job<T> job, Watcher<T> watcher) {
        AtomicBoolean cancelled = new AtomicBoolean();
        thread.execute(() -> run(job, watcher, cancelled));
        return () -> cancelled.set(true);
    }

    private <T> void run(Job<T> job, Watcher<T> watcher, AtomicBoolean cancelled) {
        try {
            T result = job.run(new Throttle(watcher, cancelled));
            teller.execute(() -> watcher.done(result));
        } catch (CancelledException stopped) {
            teller.execute(watcher::cancelled);
        } catch (Exception failure) {
            teller.execute(() -> watcher.failed(failure));
        }
    }

    private final class Throttle implements Progress {

        private static final long PAUSE_NANOS = 50_000_000;

        private final Watcher<?> watcher;
        private final AtomicBoolean cancelled;
        private long told = System.nanoTime();

        Throttle(Watcher<?> watcher, AtomicBoolean cancelled) {
            this.watcher = watcher;
            this.cancelled = cancelled;
        }

        @Override
        public void tell(int done, int of) throws CancelledException {
            if (cancelled.get()) {
                throw new CancelledException();
            }
            long now = System.nanoTime();
            if (now - told > PAUSE_NANOS) {
                told = now;
                teller.execute(() -> watcher.progressed(done, of));
            }
        }
    }

    /// Sets who hears of what goes wrong in any thread and nobody foresaw.
    public static void onUnforeseen(Consumer<Throwable> listener) {
        Thread.setDefaultUncaughtExceptionHandler((_, failure) -> listener.accept(failure));
    }

    /// Lets the jobs that were started end, and starts no more.
    @Override
    public void close() {
        deeds.shutdown();
        questions.shutdown();
    }
}
