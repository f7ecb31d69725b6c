package org.colligate.analysis;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/// What a cell of a theme matrix shows. The definitions are those of `docs/methods.md`.
public enum Measure {
    /// Codings of the code in text owned by the group.
    CODINGS,
    /// Distinct cases of the group with at least one such coding.
    CASES,
    /// Those cases out of all cases of the group, in per cent.
    CASES_PERCENT,
    /// Distinct transcripts with at least one such coding.
    TRANSCRIPTS,
    /// Code points of the group's text that such codings cover; overlaps count once.
    CHARACTERS,
    /// Those characters out of all characters of the group's text, in per cent.
    COVERAGE,
    /// Codings for each 10,000 characters of the group's text.
    PER_10000,
    /// Codings out of all codings of the row, in per cent.
    ROW_PERCENT,
    /// Codings out of all codings of the column, each counted once, in per cent.
    COLUMN_PERCENT;

    /// Returns the name on the command line and in files: `cases-percent`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Returns the measure with a name.
    public static Optional<Measure> named(String word) {
        return Arrays.stream(values()).filter(measure -> measure.word().equals(word)).findFirst();
    }

    /// Says whether the figure is a whole number.
    public boolean isCount() {
        return switch (this) {
            case CODINGS, CASES, TRANSCRIPTS, CHARACTERS -> true;
            case CASES_PERCENT, COVERAGE, PER_10000, ROW_PERCENT, COLUMN_PERCENT -> false;
        };
    }

    /// Computes the figure; empty where its denominator is zero, so that it has none.
    ///
    /// @param cell what was counted
    /// @param group whose text it was counted in
    /// @param rowCodings all codings of the row
    /// @param columnCodings all codings of the column, each once
    OptionalDouble of(Cell cell, Group group, int rowCodings, int columnCodings) {
        return switch (this) {
            case CODINGS -> OptionalDouble.of(cell.codings());
            case CASES -> OptionalDouble.of(cell.cases());
            case CASES_PERCENT -> ratio(100, cell.cases(), group.cases());
            case TRANSCRIPTS -> OptionalDouble.of(cell.transcripts());
            case CHARACTERS -> OptionalDouble.of((double) cell.characters());
            case COVERAGE -> ratio(100, cell.characters(), group.characters());
            case PER_10000 -> ratio(10_000, cell.codings(), group.characters());
            case ROW_PERCENT -> ratio(100, cell.codings(), rowCodings);
            case COLUMN_PERCENT -> ratio(100, cell.codings(), columnCodings);
        };
    }

    private static OptionalDouble ratio(double factor, long part, long whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(factor * part / whole);
    }
}
