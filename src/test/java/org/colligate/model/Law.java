package org.colligate.model;

import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/// Something that holds for every case, tried on many random ones. A case that breaks it is named
/// by its seed, and `-Dcolligate.seed=…` tries that one alone.
public final class Law {

    private Law() {}

    /// Tries a law on a number of cases, others at every run.
    public static void holds(int cases, Consumer<Random> law) {
        Long replayed = Long.getLong("colligate.seed");
        long first = System.nanoTime();
        LongStream seeds =
                replayed != null ? LongStream.of(replayed) : LongStream.range(first, first + cases);
        seeds.forEach(seed -> tryOn(seed, law));
    }

    private static void tryOn(long seed, Consumer<Random> law) {
        try {
            // Neighbouring seeds of Random begin alike; these do not.
            law.accept(new Random(new SplittableRandom(seed).nextLong()));
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError(
                    "broken; replay with -Dcolligate.seed=%d: %s".formatted(seed, e.getMessage()),
                    e);
        }
    }
}
