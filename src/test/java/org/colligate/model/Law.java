package org.colligate.model;

import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.LongStream;

/// Something that holds for every case, tried on many random ones. A case that breaks it is named
/// by its seed, and `-Dcolligate.seed=…` tries that one alone; `-Dcolligate.effort=10` tries ten
/// times as many.
public final class Law {

    private static final int EFFORT = Integer.getInteger("colligate.effort", 1);

    private Law() {}

    /// What is claimed to hold.
    @FunctionalInterface
    public interface Claim {

        /// Tries one case.
        void on(Random random) throws Exception;
    }

    /// Tries a law on a number of cases, others at every run.
    public static void holds(int cases, Claim law) {
        Long replayed = Long.getLong("colligate.seed");
        long first = System.nanoTime();
        LongStream seeds =
                replayed != null
                        ? LongStream.of(replayed)
                        : LongStream.range(first, first + (long) cases * EFFORT);
        seeds.forEach(seed -> tryOn(seed, law));
    }

    private static void tryOn(long seed, Claim law) {
        try {
            // Neighbouring seeds of Random begin alike; these do not.
            law.on(new Random(new SplittableRandom(seed).nextLong()));
        } catch (Exception | AssertionError e) {
            throw new AssertionError(
                    "broken; replay with -Dcolligate.seed=%d: %s".formatted(seed, e.getMessage()),
                    e);
        }
    }
}
