package org.colligate.document;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// From when to when something is said, in milliseconds.
///
/// @param start [#UNKNOWN] or not negative
/// @param end not before `start`
record CueTime(long start, long end) {

    static final long UNKNOWN = -1;

    static final CueTime NONE = new CueTime(UNKNOWN, UNKNOWN);

    /// No recording lasts longer: a thousand hours.
    private static final long LONGEST = 1_000L * 3_600_000;

    private static final int LONGEST_LINE = 1_000;
    private static final String ARROW = "-->";

    /// Minutes may be more than an hour where no hours are written.
    private static final String CLOCK =
            "(?:([0-9]{1,9})\\h?:\\h?(?=[0-5]?[0-9]\\h?:))?([0-9]{1,3})\\h?:\\h?([0-5]?[0-9])(?:\\h?[.,]\\h?([0-9]{1,9}))?";

    /// The end may be missing, and settings of the cue follow it.
    private static final Pattern TIMING =
            Pattern.compile("\\h*+" + CLOCK + "\\h*+-->\\h*+(?:" + CLOCK + ")?(?:\\h.*+)?");

    /// What was meant as one: figures and colons, and hardly anything else.
    private static final Pattern MEANT =
            Pattern.compile("\\h*+[0-9][^\\h]{0,3}:[0-9:.,\\hA-Za-z]{0,20}+-->.*+");

    private static final Pattern ALONE = Pattern.compile(CLOCK);

    /// Returns the times of a line that tells them, or [#NONE] for one that is meant to and does
    /// not; empty for any other line.
    static Optional<CueTime> ofLine(String line) {
        if (line.length() > LONGEST_LINE || !line.contains(ARROW)) {
            return Optional.empty();
        }
        Matcher found = TIMING.matcher(line);
        if (!found.matches()) {
            return MEANT.matcher(line).matches() ? Optional.of(NONE) : Optional.empty();
        }
        long start = millis(found, 1);
        return Optional.of(from(start, found.group(6) == null ? start : millis(found, 5)));
    }

    /// Returns the time, or [#NONE] if no recording is so long. One that ends before it begins ends
    /// where it begins.
    static CueTime from(long start, long end) {
        if (start < 0 || start >= LONGEST) {
            return NONE;
        }
        return new CueTime(start, end < start || end >= LONGEST ? start : end);
    }

    /// Reads a time that stands alone, such as `1:02:33`.
    static Optional<CueTime> ofClock(String clock) {
        Matcher found = ALONE.matcher(clock);
        if (clock.length() > LONGEST_LINE || !found.matches()) {
            return Optional.empty();
        }
        long at = millis(found, 1);
        return Optional.of(from(at, at));
    }

    private static long millis(Matcher found, int group) {
        String hours = found.group(group);
        String fraction = found.group(group + 3);
        long millis = hours == null ? 0 : Long.parseLong(hours) * 3_600_000;
        millis += Long.parseLong(found.group(group + 1)) * 60_000;
        millis += Long.parseLong(found.group(group + 2)) * 1_000;
        return fraction == null
                ? millis
                : millis + Long.parseLong((fraction + "00").substring(0, 3));
    }

    boolean isKnown() {
        return start != UNKNOWN;
    }

    /// Returns the mark of a time as it stands before what is said then: `[0:02:06] `; nothing for
    /// a time that is unknown.
    static String mark(long millis) {
        if (millis == UNKNOWN) {
            return "";
        }
        long seconds = millis / 1_000;
        return String.format(
                Locale.ROOT, "[%d:%02d:%02d] ", seconds / 3_600, seconds / 60 % 60, seconds % 60);
    }
}
