package org.colligate.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import org.colligate.analysis.Measure;

/// How figures are written for other programs.
public final class Figures {

    private static final int DECIMALS = 4;

    private Figures() {}

    /// Returns a figure with a point and at most four decimals; nothing where it is undefined.
    public static String plain(Measure measure, OptionalDouble value) {
        return value.isPresent() && measure.isCount()
                ? Long.toString(Math.round(value.getAsDouble()))
                : plain(value);
    }

    /// Returns a figure that is no count in the same way.
    public static String plain(OptionalDouble value) {
        if (value.isEmpty()) {
            return "";
        }
        return BigDecimal.valueOf(value.getAsDouble())
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
