package org.colligate.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
/// comes back or an interviewer is there, a name when it recurs three times. [Labels] knows what
/// the way of writing tells besides, [Alternation] what the order does.
final class SpeakerFinder {

    private static final Pattern MARK = Pattern.compile("#[0-9]{2}:[0-9]{2}:[0-9]{2}[-.,][0-9]#");

    private static final int MARK_LENGTH = 12;

    /// All lines that begin with the same label, however it is spaced or capitalised.
    private static final class Found {
        private final String label;
        private final LabelClaim claim;
        private int times;
        private boolean timed;
        private boolean certain;

        Found(String label, LabelClaim claim) {
            this.label = label;
            this.claim = claim;
        }

        boolean isSpeaker(boolean besideInterviewer) {
            return certain || isOften(besideInterviewer);
        }

        private boolean isOften(boolean besideInterviewer) {
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

    private SpeakerFinder(String text, Labels found) {
        this.text = text;
        for (LineLabel line : found.lines()) {
            if (!found.only() || found.certain().contains(line.key())) {
                count(line, found.certain());
            }
        }
        if (!found.only()) {
            alternate();
        }
    }

    /// Returns the speakers in the order of their first words, and their turns.
    static Change.Telling find(String text) {
        return find(text, Labels.of(text));
    }

    /// Returns the same where the labels of the text have been read already.
    static Change.Telling find(String text, Labels found) {
        return new SpeakerFinder(text, found).tell();
    }

    /// Returns the same for a text in which each label has a colon, or a time clearly apart.
    static Change.Telling findPlain(String text) {
        return find(text, Labels.plain(text));
    }

    /// Returns how many turns some labels make.
    static int turns(String text, Labels found) {
        return find(text, found).turns().size();
    }

    private void alternate() {
        boolean interview = isInterview();
        List<String> speakers =
                labels.keySet().stream().filter(key -> isSpeaker(key, interview)).toList();
        boolean onlyAsking =
                speakers.size() == 1 || speakers.stream().allMatch(key -> found(key).claim.asks());
        if (!speakers.isEmpty() && onlyAsking) {
            List<LineLabel> beside = lines.stream().filter(line -> !line.above()).toList();
            new Alternation(text, beside, speakers::contains)
                    .answering()
                    .forEach(key -> found(key).certain = true);
        }
    }

    private Found found(String key) {
        return Objects.requireNonNull(labels.get(key));
    }

    private boolean isSpeaker(String key, boolean interview) {
        return found(key).isSpeaker(interview);
    }

    private boolean isInterview() {
        return labels.values().stream().anyMatch(Found::isInterviewer);
    }

    private void count(LineLabel line, Set<String> certain) {
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
        found.certain = certain.contains(key);
        found.timed |= line.timed();
        lines.add(line);
    }

    private Change.Telling tell() {
        boolean interview = isInterview();
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
