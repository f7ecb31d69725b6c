package org.colligate.search;

/// Which units stand in a text alone, in pairs and in threes, each as a bit that it may share with
/// others. Of most texts it says at once that something does not stand in them, so that only the
/// rest is read; it never says so wrongly. After M. C. Harrison, Implementation of the substring
/// test by hashing, Communications of the ACM 14 (1971).
final class Signature {

    /// With so many, a quarter of the bits is set in a Chinese text, less in an English one.
    private static final int BITS_A_UNIT = 4;

    private static final int LEAST_BITS = 1 << 8;
    private static final int LONGEST = 3;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long[] bits;
    private final int shift;

    private Signature(int length) {
        int wanted = Math.clamp((long) length * BITS_A_UNIT, LEAST_BITS, 1 << 30);
        shift = Integer.numberOfLeadingZeros(wanted - 1) + Integer.SIZE;
        bits = new long[1 << (Long.SIZE - shift - 6)];
    }

    /// Returns the signature of a text.
    static Signature of(String text) {
        Signature made = new Signature(text.length());
        long key = 0;
        for (int i = 0; i < text.length(); i++) {
            key = key << Character.SIZE | text.charAt(i);
            made.set(key, 1);
            if (i > 0) {
                made.set(key, 2);
            }
            if (i > 1) {
                made.set(key, LONGEST);
            }
        }
        return made;
    }

    /// Says whether something may stand in the text: if not, it does not.
    boolean mayHold(String wanted) {
        long key = 0;
        for (int i = 0; i < wanted.length(); i++) {
            key = key << Character.SIZE | wanted.charAt(i);
            for (int units = 1; units <= Math.min(i + 1, LONGEST); units++) {
                int bit = bit(key, units);
                if ((bits[bit >> 6] & (1L << bit)) == 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private void set(long key, int units) {
        int bit = bit(key, units);
        bits[bit >> 6] |= 1L << bit;
    }

    /// Returns the bit of the last units of a key.
    private int bit(long key, int units) {
        long those = key << (Long.SIZE - units * Character.SIZE);
        return (int) (((those + units) * SPREAD) >>> shift);
    }
}
