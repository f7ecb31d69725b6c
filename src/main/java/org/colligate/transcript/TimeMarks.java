package org.colligate.transcript;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colligate.model.Transcript;
import org.colligate.model.Turn;

/// The times that stand beside turns: before the speech, with the label, or behind it, as f4 and
/// easytranscript write them. They are part of the text and no part of the speech.
public final class TimeMarks {

    private static final Pattern TIME =
            Pattern.compile("(?<![0-9:])[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?![0-9:])");

    private static final Pattern BEHIND =
            Pattern.compile("[ \\t]*+#([0-9]{2}:[0-9]{2}:[0-9]{2})[-.,][0-9]#");

    private TimeMarks() {}

    /// Returns the time of a turn as it is written, in hours, minutes and seconds or in minutes and
    /// seconds; empty if none stands beside it.
    ///
    /// @param number which turn, from 0
    public static Optional<String> of(Transcript transcript, int number) {
        String text = transcript.text().string();
        Turn turn = transcript.turns().get(number);
        Matcher before = TIME.matcher(text).region(turn.start(), turn.speech());
        if (before.find()) {
            return Optional.of(before.group());
        }
        Matcher behind = BEHIND.matcher(text).region(turn.end(), text.length());
        return behind.lookingAt() ? Optional.of(behind.group(1)) : Optional.empty();
    }

    /// Returns where a time ends that stands behind a turn; where the turn ends if there is none.
    public static int behind(String text, int end) {
        Matcher behind = BEHIND.matcher(text).region(end, text.length());
        return behind.lookingAt() ? behind.end() : end;
    }
}
