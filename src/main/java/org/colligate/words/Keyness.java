package org.colligate.words;

import java.util.OptionalDouble;

/// How much more often a term stands in one text than in another.
///
/// @param target how often it stands in the first
/// @param reference how often it stands in the second
/// @param targetSize how many terms the first has
/// @param referenceSize how many terms the second has
public record Keyness(long target, long reference, long targetSize, long referenceSize) {

    /// Returns the log-likelihood G² of the two frequencies, in two cells: 2 (a ln(a÷E₁) + b
    /// ln(b÷E₂)) with E₁ = c (a+b) ÷ (c+d) and E₂ = d (a+b) ÷ (c+d) (Rayson and Garside 2000); 0 or
    /// more. Empty where one of the texts has no terms or neither has this one.
    public OptionalDouble g2() {
        if (targetSize == 0 || referenceSize == 0 || target + reference == 0) {
            return OptionalDouble.empty();
        }
        double share = (double) (target + reference) / (targetSize + referenceSize);
        double sum = part(target, targetSize * share) + part(reference, referenceSize * share);
        return OptionalDouble.of(Math.max(0, 2 * sum));
    }

    /// 0 · ln 0 is 0.
    private static double part(long observed, double expected) {
        return observed == 0 ? 0 : observed * Math.log(observed / expected);
    }

    /// Returns the binary logarithm of the ratio of the relative frequencies (Hardie 2014): 1 where
    /// it is twice as frequent in the target. Empty where it is absent from one of the texts; no
    /// half is added to make a ratio of nothing.
    public OptionalDouble logRatio() {
        return target == 0 || reference == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        Math.log((double) target / targetSize * referenceSize / reference)
                                / Math.log(2));
    }

    /// Returns 1 where the target has relatively more of it, -1 where the reference has, and 0
    /// where both have as much.
    public int sign() {
        return Long.compare(target * referenceSize, reference * targetSize);
    }

    /// Returns G² with the sign, by which keywords are sorted; 0 where there is none.
    public double signed() {
        return sign() * g2().orElse(0);
    }
}
