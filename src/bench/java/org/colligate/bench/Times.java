package org.colligate.bench;

import java.util.Arrays;
import java.util.Locale;

/// Durations of one thing done many times.
final class Times {

    private final long[] nanos;

    private Times(long[] nanos) {
        this.nanos = nanos;
    }

    /// Something that is measured.
    @FunctionalInterface
    interface Task {
        /// Does it, for the n-th time.
        void run(int n) throws Exception;
    }

    static Times of(int runs, Task task) throws Exception {
        long[] nanos = new long[runs];
        for (int n = 0; n < runs; n++) {
            long start = System.nanoTime();
            task.run(n);
            nanos[n] = System.nanoTime() - start;
        }
        return new Times(nanos);
    }

    /// Returns durations that were measured elsewhere.
    static Times of(long[] nanos) {
        return new Times(nanos.clone());
    }

    private double percentile(double share) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(share * sorted.length) - 1] / 1e6;
    }

    /// Returns median, 95th percentile and maximum in milliseconds.
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "median %.1f ms, p95 %.1f ms, max %.1f ms (%d runs)",
                percentile(0.5),
                percentile(0.95),
                percentile(1),
                nanos.length);
    }
}
