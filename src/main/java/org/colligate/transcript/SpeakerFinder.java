package org.colligate.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.colligate.model.Change;
import org.colligate.model.Speaker;
import org.colligate.model.Speaker.Role;
import org.colligate.model.Turn;

/// Finds who speaks when in a text that somebody typed.
///
/// One line cannot tell: `Note: she left` and `Ms Liang: she left` look alike. So all labels of the
/// document are gathered first; one that names a role is believed at once, a short code when it
/// comes back or an interviewer is there, a name when it recurs three times.
final class SpeakerFinder {

    private static final Pattern MARK = Pattern.compile("#[0-9]{2}:[0-9]{2}:[0-9]{2}[-.,][0-9]#");

    private static final int MARK_LENGTH = 12;

    /// All lines that begin with the same label, however it is spaced or capitalised.
    private static final class Found {
        private final String label;
        private final LabelClaim claim;
        private int times;
        private boolean timed;

        Found(String label, LabelClaim claim) {
            this.label = label;
            this.claim = claim;
        }

        boolean isSpeaker(boolean besideInterviewer) {
            int needed = besideInterviewer ? claim.timesBesideInterviewer() : claim.times();
            return times >= (timed ? Math.min(needed, 2) : needed);
        }

        boolean isInterviewer() {
            return claim.role() == Role.INTERVIEWER && isSpeaker(false);
        }
    }

    private final String text;
    private final List<LineLabel> lines = new ArrayList<>();
    private final Map<String, Found> labels = new LinkedHashMap<>();

    private SpeakerFinder(String text) {
        this.text = text;
    }

    /// Returns the speakers in the order of their first words, and their turns.
    static Change.Telling find(String text) {
        SpeakerFinder finder = new SpeakerFinder(text);
        LineLabel.all(text).forEach(finder::count);
        return finder.tell();
    }

    private void count(LineLabel line) {
        String key = line.key();
        Found found = labels.get(key);
        if (found == null) {
            var claim = LabelClaim.of(line.name());
            if (claim.isEmpty()) {
                return;
            }
            found = new Found(line.name(), claim.get());
            labels.put(key, found);
        }
        found.times++;
        found.timed |= line.timed();
        lines.add(line);
    }

    private Change.Telling tell() {
        boolean interview = labels.values().stream().anyMatch(Found::isInterviewer);
        Map<String, Integer> numbers = new HashMap<>();
        List<Speaker> speakers = new ArrayList<>();
        labels.forEach((key, found) -> {
            if (found.isSpeaker(interview)) {
                numbers.put(key, speakers.size());
                speakers.add(new Speaker(found.label, role(found, interview)));
            }
        });
        List<LineLabel> starts =
                lines.stream().filter(line -> numbers.containsKey(line.key())).toList();
        return new Change.Telling(
                speakers, turns(text, starts, line -> numbers.getOrDefault(line.key(), 0)));
    }

    private static Role role(Found found, boolean interview) {
        Role claimed = found.claim.role();
        if (claimed != null) {
            return claimed;
        }
        return interview ? Role.RESPONDENT : Role.OTHER;
    }

    /// Returns the turns that some labels begin, each up to the next.
    ///
    /// @param starts the labels in the order of the text
    /// @param speaker whose label it is, counted from 0
    static List<Turn> turns(String text, List<LineLabel> starts, ToIntFunction<LineLabel> speaker) {
        List<Turn> turns = new ArrayList<>(starts.size());
        for (int i = 0; i < starts.size(); i++) {
            LineLabel line = starts.get(i);
            int next = i + 1 < starts.size() ? starts.get(i + 1).start() : text.length();
            int end = withoutMark(text, line.end(), next);
            int speech = Blanks.skip(text, line.end(), end);
            turns.add(new Turn(line.start(), speech, end, speaker.applyAsInt(line)));
        }
        return turns;
    }

    /// Returns where a turn ends, without the time that some programs put behind it: #00:01:02-3#.
    private static int withoutMark(String text, int from, int to) {
        int end = Blanks.skipBack(text, from, to);
        int mark = end - MARK_LENGTH;
        return mark >= from && MARK.matcher(text).region(mark, end).matches()
                ? Blanks.skipBack(text, from, mark)
                : end;
    }
}
