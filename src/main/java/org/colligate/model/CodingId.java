package org.colligate.model;

import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The identity of a [Coding], the same in every copy of a project.
public record CodingId(UUID value) implements Id {

    /// Returns an identity that nothing else has.
    public static CodingId random() {
        return new CodingId(UUID.randomUUID());
    }

    /// Returns identities for many codings at once: one that nothing else has, and those that
    /// follow it by counting up. A million of them take a few bytes in the journal.
    public static Stream<CodingId> random(int count) {
        UUID first = UUID.randomUUID();
        return IntStream.range(0, count).mapToObj(i -> new CodingId(following(first, i)));
    }

    /// Returns the identity that stands so many places after another; only the lower 64 bits count.
    public static UUID following(UUID first, int places) {
        return new UUID(first.getMostSignificantBits(), first.getLeastSignificantBits() + places);
    }
}
