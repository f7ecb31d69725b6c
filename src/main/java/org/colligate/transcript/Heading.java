package org.colligate.transcript;

import java.util.Optional;
import java.util.regex.Pattern;

/// A line that holds a name and a time and nothing else, with what was said below it, as services
/// for transcription write it: `Ana Lopez 0:49`, `Ana Lopez [00:00:03]`, `Speaker 1 (00:02):`.
final class Heading {

    private static final int LONGEST = 70;

    private static final Pattern TIME =
            Pattern.compile("[0-9]{1,2}(?::[0-9]{2}){1,2}(?:[.,][0-9]{1,3})?");

    private static final String OPENING = "[(<（【";
    private static final String CLOSING = "])>）】";
    private static final String COLONS = ":：";

    private Heading() {}

    /// Returns the name in the line `[from, to)`, if it is such a line. A sentence that ends with a
    /// time has one blank before it, and a timetable has no line that does not.
    static Optional<String> read(String text, int from, int to) {
        return read(text, from, to, false);
    }

    /// Returns the name in the line `[from, to)`, if it is such a line or one with a single blank
    /// before the time. Whether that is a sentence, the line alone cannot tell.
    static Optional<String> readClose(String text, int from, int to) {
        return read(text, from, to, true);
    }

    private static Optional<String> read(String text, int from, int to, boolean close) {
        int name = nameEnd(text, from, to, close);
        return name < 0 || !isSpokenBelow(text, to, close)
                ? Optional.empty()
                : Optional.of(text.substring(from, name).strip());
    }

    private static boolean isSpokenBelow(String text, int lineEnd, boolean close) {
        int next = Blanks.skip(text, lineEnd, text.length());
        int end = next;
        while (end < text.length() && !Blanks.endsLine(text.charAt(end))) {
            end++;
        }
        return next < text.length() && nameEnd(text, next, end, close) < 0;
    }

    /// Returns where the name ends in a line of a name and a time, or -1.
    private static int nameEnd(String text, int from, int to, boolean close) {
        if (to - from > LONGEST) {
            return -1;
        }
        int end = Blanks.skipBack(text, from, to);
        if (end > from && COLONS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean bracketed = end > from && CLOSING.indexOf(text.charAt(end - 1)) >= 0;
        int timeEnd = bracketed ? end - 1 : end;
        int time = timeEnd;
        while (time > from && isOfTime(text.charAt(time - 1))) {
            time--;
        }
        if (!TIME.matcher(text.substring(time, timeEnd)).matches()) {
            return -1;
        }
        boolean opened = time > from && OPENING.indexOf(text.charAt(time - 1)) >= 0;
        int before = opened ? time - 1 : time;
        int name = Blanks.skipBack(text, from, before);
        boolean apart =
                (close && before > name)
                        || before - name > 1
                        || (before > name && text.charAt(name) == '\t')
                        || opened;
        return name > from && apart && opened == bracketed ? name : -1;
    }

    private static boolean isOfTime(char unit) {
        return (unit >= '0' && unit <= '9') || unit == ':' || unit == '.' || unit == ',';
    }
}
